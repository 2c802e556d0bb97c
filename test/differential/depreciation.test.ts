/** Depreciation, against each vintage by itself in exact fractions. */
import fc from "fast-check";
import { call, column } from "../functions/host";
import { Fraction, zero } from "./fraction";
import { positiveMoney } from "./money";

const seed = 20260625;

describe("DEPRECIATION", () => {
  const spending = fc.array(
    fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
    { minLength: 1, maxLength: 10 },
  );
  const spendingOfAnySize = fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -9, max: 15 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
  const life = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0.25, 0.4, 1.5, 2.5, 3.3, 4.75, 6.1));
  const timing = fc.record({ perYear: fc.constantFrom(1, 2, 4, 12), word: fc.constantFrom("full", "half", "next") });

  test("each charge is the nearest double to that of every vintage, period by period", () => {
    const wide = fc.array(fc.oneof(spendingOfAnySize, fc.constant(0)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(spending, wide), life, timing, (capex, years, { perYear, word }) => {
        const exact = chargesOf(capex, years, perYear, word, capex.length + 3);
        const given = call("DEPRECIATION", column(...capex), years, perYear, word, capex.length + 3).flat() as number[];
        expect(given).toEqual(exact.map((charge) => charge.toNumber()));
      }),
      { seed, numRuns: 500 },
    );
  });

  test("one life for each vintage is the sum of the schedules of each", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), life), { minLength: 2, maxLength: 8 }),
        timing,
        (vintages, { perYear, word }) => {
          const capex = vintages.map(([amount]) => amount);
          const lives = vintages.map(([, years]) => years);
          const given = call("DEPRECIATION", column(...capex), column(...lives), perYear, word).flat() as number[];
          const alone = vintages.map(([amount, years], at) =>
            chargesOf(
              capex.map((_one, other) => (other === at ? amount : 0)),
              years,
              perYear,
              word,
              capex.length,
            ),
          );
          given.forEach((charge, period) => {
            const wanted = Fraction.sum(alone.map((charges) => charges[period]!));
            expect(wanted.minus(charge).size.isAbove(1e-8)).toBe(false);
          });
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  test("HEADROOM_SCHEDULE holds the same charges against revenue", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(positiveMoney, positiveMoney, positiveMoney), { minLength: 1, maxLength: 6 }),
        life,
        timing,
        (periods, years, { perYear, word }) => {
          const [revenue, chips, other] = [0, 1, 2].map((at) => periods.map((one) => one[at]!)) as [
            number[],
            number[],
            number[],
          ];
          const table = call(
            "HEADROOM_SCHEDULE",
            column(...revenue),
            column(...chips),
            column(...other),
            years,
            14,
            perYear,
            word,
            0.4,
            false,
          ) as number[][];
          const chipCharges = chargesOf(chips, years, perYear, word, periods.length);
          const otherCharges = chargesOf(other, 14, perYear, word, periods.length);
          const largest = Fraction.sum([...chips, ...other, ...revenue]);
          let [received, worn] = [zero, zero];
          table.forEach((line, period) => {
            const charge = chipCharges[period]!.plus(otherCharges[period]!);
            received = received.plus(revenue[period]!);
            worn = worn.plus(charge);
            const headroom = (income: Fraction, cost: Fraction) => income.minus(cost).over(income);
            const money = [revenue[period]!, chipCharges[period]!, otherCharges[period]!, charge];
            [
              period + 1,
              ...money,
              headroom(Fraction.of(revenue[period]!), charge),
              charge.over(0.6),
              received,
              worn,
              headroom(received, worn),
            ].forEach((wanted, at) => {
              const scale = at === 5 ? largest.over(revenue[period]!) : at === 9 ? largest.over(received) : largest;
              const exact = typeof wanted === "number" ? Fraction.of(wanted) : wanted;
              expect(exact.minus(line[at]!).size.isAbove(scale.times(1e-13))).toBe(false);
            });
          });
        },
      ),
      { seed, numRuns: 150 },
    );
  });
});

/** The straight-line charge of each period: each vintage gives to a period the part of its life that lies in it. */
function chargesOf(
  capex: readonly number[],
  years: number,
  perYear: number,
  word: string,
  periods: number,
): Fraction[] {
  const life = Fraction.of(years).times(perYear);
  const delay = word === "full" ? 0 : word === "half" ? 0.5 : 1;
  const least = (one: Fraction, other: Fraction) => (one.isAbove(other) ? other : one);
  const most = (one: Fraction, other: Fraction) => (one.isAbove(other) ? one : other);
  return Array.from({ length: periods }, (_charge, period) =>
    Fraction.sum(
      capex.map((amount, vintage) => {
        const start = Fraction.of(vintage + delay);
        const used = least(start.plus(life), Fraction.of(period + 1)).minus(most(start, Fraction.of(period)));
        return used.sign > 0 ? used.over(life).times(amount) : zero;
      }),
    ),
  );
}
