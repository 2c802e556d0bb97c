/** The per cent by which claims differ is that of exact decimals, digit by digit, wherever doubles alone would decide it. */
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { differenceText } from "../../src/engine/exact/difference";

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -400, toExpPos: 400 });
const seed = 20260625;

function exactText(claim: number, standing: number): string {
  const percent = new Exact(claim).minus(standing).div(new Exact(standing).abs()).times(100);
  const text = percent.abs().lessThan(0.05) ? percent.toSignificantDigits(1).toFixed() : percent.toFixed(1);
  return `${text.startsWith("-") ? text : `+${text}`}%`;
}

const cents = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((value) => value / 100);
const wild = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Pairs whose difference is a half of a tenth of a per cent, or the nearest double to one. */
const halves = fc
  .tuple(
    fc.integer({ min: -5_000, max: 5_000 }),
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.integer({ min: 0, max: 8 }),
  )
  .map(([tenths, size, scale]) => {
    const standing = new Exact(size).div(10 ** scale);
    return [standing.times(new Exact(tenths).plus(0.5).div(1_000).plus(1)).toNumber(), standing.toNumber()] as const;
  });
/** A claim a few units in the last place away from another. */
const neighbours = fc.tuple(halves, fc.integer({ min: -3, max: 3 })).map(([[claim, standing], steps]) => {
  return [claim * (1 + steps * 2 ** -52), standing] as const;
});

test.each([
  ["cents", fc.tuple(cents, cents), 5_000],
  ["doubles of any size", fc.tuple(wild, wild), 3_000],
  ["halves of a tenth", halves, 5_000],
  ["neighbours of halves", neighbours, 5_000],
  ["one sign and one size", fc.tuple(fc.double({ min: 1, max: 2, noNaN: true }), cents), 3_000],
])("%s", (_name, pairs, numRuns) => {
  fc.assert(
    fc.property(pairs as fc.Arbitrary<readonly [number, number]>, ([claim, standing]) => {
      fc.pre(standing !== 0);
      expect(differenceText(claim, standing)).toBe(exactText(claim, standing));
    }),
    { seed, numRuns },
  );
});

test.each([
  [112, 100, "+12.0%"],
  [88, 100, "-12.0%"],
  [112.05, 100, "+12.1%"],
  [87.95, 100, "-12.1%"],
  [-90, -100, "+10.0%"],
  [0, 3, "-100.0%"],
  // Less than a twentieth of a per cent shows its first digit.
  [100.05, 100, "+0.1%"],
  [100.049, 100, "+0.05%"],
  [100.000_03, 100, "+0.00003%"],
  [5e-324, 1e-323, "-50.0%"],
])("%p against %p is %s", (claim, standing, text) => expect(differenceText(claim, standing)).toBe(text));
