/** The digits of a double are those that JavaScript prints. */
import fc from "fast-check";
import { writeDigits } from "../../src/engine/exact/shortestDigits";

const seed = 20260625;

/** (high · 10^10 + low) · 10^−scale against the printed digits, in whole numbers. */
function expectPrinted(value: number, nearScale: number): number {
  const written = new Float64Array(2);
  const scale = writeDigits(written, 0, value, nearScale);
  const digits = BigInt(written[0]!) * 10_000_000_000n + BigInt(written[1]!);
  const [mantissa, exponent] = value.toExponential().split("e") as [string, string];
  const decimals = (mantissa.split(".")[1] ?? "").length;
  const printed = BigInt(mantissa.replace(".", "")) * 10n ** BigInt(16 - decimals);
  expect({ value, digits }).toEqual({ value, digits: printed });
  if (value !== 0) expect({ value, scale }).toEqual({ value, scale: 16 - Number(exponent) });
  return scale;
}

const bits = new DataView(new ArrayBuffer(8));
/** Every pattern of bits is as likely as any other. */
const patterns = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((pattern) => {
  bits.setBigUint64(0, pattern);
  return bits.getFloat64(0);
});
const neighbours = (value: fc.Arbitrary<number>) =>
  fc.tuple(value, fc.integer({ min: -2, max: 2 })).map(([centre, steps]) => {
    bits.setFloat64(0, centre);
    bits.setBigUint64(0, bits.getBigUint64(0) + BigInt(steps));
    return bits.getFloat64(0);
  });

test.each([
  [
    "quotients",
    fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 })).map(([over, under]) => over / under),
  ],
  ["everyday sizes", fc.double({ min: -1e6, max: 1e6, noNaN: true })],
  ["shares", fc.double({ min: 0, max: 1, noNaN: true })],
  ["sixteen digits", fc.double({ min: 0.85, max: 1, noNaN: true }).map((value) => value * 1e9)],
  ["any bits", patterns.filter(Number.isFinite)],
  ["neighbours of powers of two", neighbours(fc.integer({ min: -30, max: 60 }).map((power) => 2 ** power))],
  ["neighbours of powers of ten", neighbours(fc.integer({ min: -10, max: 18 }).map((power) => Number(`1e${power}`)))],
  ["cents and their neighbours", neighbours(fc.nat(1_000_000_000).map((cents) => (cents + 1) / 100))],
  ["halves, quarters, eighths", fc.tuple(fc.nat(2 ** 31), fc.nat(30)).map(([over, power]) => over / 2 ** power)],
])("%s", (_name, values) => {
  // Numbers are read one after the other, each from the scale of the one before.
  let scale = 17;
  fc.assert(
    fc.property(values, (value) => {
      scale = expectPrinted(value, scale);
    }),
    { seed, numRuns: 4_000 },
  );
});
