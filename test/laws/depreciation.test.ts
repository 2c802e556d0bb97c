/** Laws of straight-line depreciation, for random spending. */
import fc from "fast-check";
import { Decimal } from "decimal.js";
import { call, column } from "../functions/host";

const seed = 20260625;
const cents = fc.integer({ min: 0, max: 1_000_000_000 }).map((value) => value / 100);
const spending = fc.array(cents, { minLength: 1, maxLength: 12 });
const years = fc.oneof(fc.integer({ min: 1, max: 15 }), fc.double({ min: 0.05, max: 15, noNaN: true }));
const perYear = fc.constantFrom(1, 2, 4, 12);
const convention = fc.constantFrom("full", "half", "next");
const charges = (...args: unknown[]) => call("DEPRECIATION", ...args).map(([charge]) => charge as number);
const sum = (values: readonly number[]) => values.reduce((total, value) => total.plus(value), new Decimal(0));

test("the charges sum to the spending within 1e-12 of it, whatever the life, convention and frequency", () => {
  fc.assert(
    fc.property(spending, years, perYear, convention, (capex, life, frequency, word) => {
      const horizon = capex.length + Math.ceil(life * frequency) + 2;
      const all = charges(column(...capex), life, frequency, word, horizon);
      expect(sum(all).minus(sum(capex)).abs().toNumber()).toBeLessThanOrEqual(1e-12 * sum(capex).toNumber());
    }),
    { seed, numRuns: 2000 },
  );
});

test("each period's charge is that of its vintages one by one, in slow exact decimals", () => {
  fc.assert(
    fc.property(spending, years, perYear, convention, (capex, life, frequency, word) => {
      const periods = new Decimal(life).times(frequency);
      const delay = { full: 0, half: 0.5, next: 1 }[word];
      const overlap = (vintage: number, period: number) =>
        Decimal.max(0, Decimal.min(periods.plus(vintage + delay), period + 1).minus(Math.max(vintage + delay, period)));
      const largest = Math.max(...capex);
      charges(column(...capex), life, frequency, word).forEach((charge, period) => {
        const slow = capex.reduce(
          (total, amount, vintage) => total.plus(overlap(vintage, period).times(amount).div(periods)),
          new Decimal(0),
        );
        expect(slow.minus(charge).abs().toNumber()).toBeLessThanOrEqual(1e-13 * largest);
      });
    }),
    { seed, numRuns: 500 },
  );
});

test("a longer life never charges more in the first period, and spending twice as much charges twice", () => {
  fc.assert(
    fc.property(spending, years, years, (capex, one, other) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)];
      expect(charges(column(...capex), long)[0]!).toBeLessThanOrEqual(charges(column(...capex), short)[0]!);
      const doubled = charges(column(...capex.map((amount) => amount * 2)), one);
      charges(column(...capex), one).forEach((charge, period) => expect(doubled[period]!).toBeCloseTo(2 * charge, 4));
    }),
    { seed, numRuns: 300 },
  );
});
