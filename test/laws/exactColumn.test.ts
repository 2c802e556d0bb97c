/** Totals of columns are those of exact decimals, whichever way a column is summed. */
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { exactColumn } from "../../src/engine/exact/exactColumn";
import type { ExactTotals } from "../../src/engine/exact/exactTotals";

const Exact = Decimal.clone({ precision: 700, toExpNeg: -400, toExpPos: 400 });
const seed = 20260625;
const groups = 3;

const cents = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
const quotient = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([over, under]) => over / under);
const wild = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
const tiny = quotient.map((value) => value * 1e-150);
const huge = quotient.map((value) => value * 1e150);
/** Many digits beside their opposite, so that all but the last cancel. */
const nearlyGone = quotient.map((value) => -value * (1 + 2 ** -52));

const toDouble = (value: Decimal) => Number(value.toString()) + 0;

test.each([
  ["money", cents],
  ["quotients", quotient],
  ["money and quotients", fc.oneof(cents, quotient, fc.constant(0), fc.constant(-0))],
  ["quotients that cancel", fc.oneof(quotient, nearlyGone)],
  ["tiny numbers", tiny],
  ["huge numbers", huge],
  ["sizes far apart", fc.oneof(quotient, tiny, huge)],
  ["any numbers", wild],
])("%s", (_name, value) => {
  const row = fc.record({ value, group: fc.integer({ min: -1, max: groups - 1 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const values = rows.map((one) => one.value);
      const groupOf = rows.map((one) => one.group);
      const sumWhere = (holds: (group: number) => boolean) =>
        rows.reduce((sum, one) => (holds(one.group) ? sum.plus(one.value) : sum), new Exact(0));
      const sums = [0, 1, 2].map((group) => sumWhere((other) => other === group));
      const totals = exactColumn(Float64Array.from(values)).totalsBy(Int32Array.from(groupOf), groups);

      expect(sums.map((_sum, group) => totals.at(group))).toEqual(sums.map(toDouble));
      expect(sums.map((_sum, group) => totals.sign(group) + 0)).toEqual(
        sums.map((sum) => Math.sign(sum.comparedTo(0)) + 0),
      );
      expect(totals.total().at(0)).toBe(toDouble(sumWhere((group) => group >= 0)));
      expect(totals.totalsBy([0, -1, 0], 1).at(0)).toBe(toDouble(sums[0]!.plus(sums[2]!)));
      expect(totals.minus(totals).at(1)).toBe(0);
      const part = totals.ratio(0, totals, 1);
      expect(part).toBe(sums[1]!.isZero() ? null : finiteOrNull(toDouble(sums[0]!.div(sums[1]!))));
    }),
    { seed, numRuns: 500 },
  );
});

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

test("a long column of quotients", () => {
  const values = Float64Array.from(
    { length: 20_000 },
    (_value, row) => (((row * 7919) % 1_009) - 400) / (3 + (row % 997)),
  );
  const total = values.reduce((sum, value) => sum.plus(value), new Exact(0));
  expect(exactColumn(values).totalsBy(new Int32Array(values.length), 1).at(0)).toBe(toDouble(total));
});

test.each([
  ["over different powers of ten", [0.1], [1]],
  ["of equal values", [0.25], [0.25]],
  ["whole and of many digits", [1], [1 / 3]],
  ["of many digits", [1 / 3], [2 / 3]],
  ["of many digits and of sizes far apart", [1 / 3], [1e-300, 1e300]],
])("totals of two columns %s never mix", (_name, one, other) => {
  const [first, second] = [one, other].map((values) =>
    exactColumn(Float64Array.from(values)).totalsBy(new Int32Array(values.length), 1),
  ) as [ExactTotals, ExactTotals];
  const refusal = "totals need totals of the same column; got another column's";
  expect(() => first.minus(second)).toThrow(refusal);
  expect(() => second.total().minus(first.total())).toThrow(refusal);
  expect(() => first.ratio(0, second, 0)).toThrow(refusal);
  expect(first.minus(first).at(0)).toBe(0);
  expect(first.totalsBy(Int32Array.of(0), 1).ratio(0, first, 0)).toBe(1);
});
