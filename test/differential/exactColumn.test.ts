/** Sums, differences and shares of columns, by whichever way they are worked out, against fractions of whole numbers. */
import fc from "fast-check";
import { exactColumn } from "../../src/engine/exact/exactColumn";
import { Fraction, zero } from "./fraction";

const seed = 20260625;

/** Columns at home in one of the ways of adding up, at its edges, and across all of them. */
const figure = {
  cents: fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100),
  "nine decimals": fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e9),
  "fifteen digits": fc.maxSafeNat().map((value) => (value % 1e15) / 1e6),
  "sixteen digits": fc
    .tuple(fc.maxSafeNat(), fc.integer({ min: -12, max: 3 }))
    .map(([value, power]) => Number(`${value}e${power}`)),
  "what spreadsheets compute": fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  "any double": fc.double({ noNaN: true, noDefaultInfinity: true }),
  "just above nothing": fc.integer({ min: -9, max: 9 }).map((value) => value * 5e-324),
  "at the end of whole numbers": fc.integer({ min: -3, max: 3 }).map((value) => 2 ** 53 + value),
};
const kinds = Object.entries(figure);
const column = fc.oneof(
  ...kinds.map(([, one]) => fc.array(one, { minLength: 1, maxLength: 40 })),
  fc.array(fc.oneof(...kinds.map(([, one]) => one)), { minLength: 1, maxLength: 40 }),
);
const groups = 4;
const grouped = column.chain((values) =>
  fc.record({
    values: fc.constant(values),
    groupOf: fc.array(fc.integer({ min: -1, max: groups - 1 }), { minLength: values.length, maxLength: values.length }),
    other: fc.array(fc.integer({ min: -1, max: groups - 1 }), { minLength: values.length, maxLength: values.length }),
  }),
);

const sumsOf = (values: readonly number[], groupOf: readonly number[]) =>
  Array.from({ length: groups }, (_sum, group) => Fraction.sum(values.filter((_value, row) => groupOf[row] === group)));
const finite = (value: Fraction) => Number.isFinite(value.toNumber());

test.each(kinds)("%s: a column and its mirror come to nothing, and twice it to twice as much", (_kind, one) => {
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 60 }), (values) => {
      const all = (numbers: readonly number[]) =>
        exactColumn(numbers).totalsBy(
          numbers.map(() => 0),
          1,
        );
      expect(all([...values, ...values.map((value) => -value)]).at(0)).toBe(0);
      expect(all([...values, ...values.map((value) => -value)]).sign(0) + 0).toBe(0);
      const twice = Fraction.sum(values).times(2);
      fc.pre(finite(twice));
      expect(all([...values, ...values]).at(0)).toBe(twice.toNumber());
    }),
    { seed, numRuns: 300 },
  );
});

test("totals by group, their total, their gathering and their signs are the nearest doubles of the exact ones", () => {
  fc.assert(
    fc.property(grouped, ({ values, groupOf }) => {
      const wanted = sumsOf(values, groupOf);
      const all = Fraction.sum(wanted);
      fc.pre([...wanted, all].every(finite));
      const totals = exactColumn(values).totalsBy(groupOf, groups);
      expect(totals.length).toBe(groups);
      expect(wanted.map((_sum, group) => totals.at(group))).toEqual(wanted.map((sum) => sum.toNumber()));
      expect(wanted.map((_sum, group) => totals.sign(group) + 0)).toEqual(wanted.map((sum) => sum.sign));
      expect(totals.total().at(0)).toBe(all.toNumber());
      const pairs = totals.totalsBy([0, 0, 1, -1], 2);
      expect([pairs.at(0), pairs.at(1)]).toEqual([wanted[0]!.plus(wanted[1]!).toNumber(), wanted[2]!.toNumber()]);
    }),
    { seed, numRuns: 2000 },
  );
});

test("differences of totals and their shares are as exact", () => {
  fc.assert(
    fc.property(grouped, ({ values, groupOf, other }) => {
      const [one, two] = [sumsOf(values, groupOf), sumsOf(values, other)];
      const wanted = one.map((sum, group) => sum.minus(two[group]!));
      fc.pre([...one, ...two, ...wanted].every(finite));
      const money = exactColumn(values);
      const difference = money.totalsBy(groupOf, groups).minus(money.totalsBy(other, groups));
      expect(wanted.map((_sum, group) => difference.at(group))).toEqual(wanted.map((sum) => sum.toNumber()));
      const all = difference.total();
      const whole = wanted.reduce((sum, part) => sum.plus(part), zero);
      wanted.forEach((part, group) => {
        const share = difference.ratio(group, all, 0);
        const exact = whole.sign === 0 ? null : part.over(whole);
        expect(share).toBe(exact === null || !finite(exact) ? null : exact.toNumber());
      });
    }),
    { seed, numRuns: 2000 },
  );
});
