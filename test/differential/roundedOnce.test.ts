import fc from "fast-check";
import { call, outcome } from "../functions/host";
import { Fraction } from "./fraction";
import { positiveMoney } from "./money";

const seed = 20260625;

describe("one line of arithmetic is rounded once, to the nearest double", () => {
  const share = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);
  const exactly = (id: string, args: readonly number[], wanted: Fraction) =>
    expect([id, ...args, outcome(id, ...args)]).toEqual([id, ...args, [[wanted.toNumber()]]]);

  test("headroom, its lives and the revenue it needs", () => {
    fc.assert(
      fc.property(positiveMoney, positiveMoney, positiveMoney, share, share, (revenue, chips, other, base, life) => {
        const [received, worn] = [Fraction.of(revenue), Fraction.of(chips)];
        exactly("DEPRECIATION_HEADROOM", [revenue, chips], received.minus(worn).over(received));
        exactly("REQUIRED_REVENUE", [chips, base], worn.over(Fraction.of(1).minus(base)));
        const rescaled = worn.times(base).over(life);
        exactly(
          "HEADROOM_BY_LIFE",
          [revenue, chips, other, base, life],
          received.minus(rescaled).minus(other).over(received),
        );
        const left = received.times(Fraction.of(1).minus(base)).minus(other);
        if (left.sign > 0) exactly("BREAKEVEN_LIFE", [revenue, chips, other, life, base], worn.times(life).over(left));
      }),
      { seed, numRuns: 500 },
    );
  });

  test("floor, blend, yield, margin and response", () => {
    fc.assert(
      fc.property(positiveMoney, positiveMoney, positiveMoney, share, share, (cost, tokens, fee, one, other) => {
        const rest = (part: number) => Fraction.of(1).minus(part);
        exactly(
          "TOKEN_FLOOR",
          [cost, tokens, fee, one, other],
          Fraction.of(cost).over(tokens).times(1_000_000).plus(fee).over(rest(one)).times(Fraction.of(1).plus(other)),
        );
        const read = rest(other).times(cost).plus(Fraction.of(other).times(fee));
        exactly("BLENDED_PRICE", [cost, tokens, one, fee, other], read.times(one).plus(rest(one).times(tokens)));
        exactly("GPU_YIELD", [cost, tokens, one, fee], Fraction.of(cost).times(one).times(fee).over(tokens));
        exactly(
          "SUBSCRIPTION_MARGIN",
          [cost, one, other],
          Fraction.of(1).minus(Fraction.of(cost).times(one).times(rest(other))),
        );
        const volume = Fraction.of(other).times(one);
        const spend = rest(one).times(volume.plus(1)).minus(1);
        expect(call("DEMAND_RESPONSE", other, -one)).toEqual([[volume.toNumber(), spend.toNumber()]]);
        const implied = Fraction.of(cost).over(one);
        const gap = implied.minus(tokens);
        expect(call("IMPLIED_REVENUE", cost, one, tokens, false)).toEqual([
          [implied.toNumber(), tokens, gap.toNumber(), gap.over(tokens).toNumber()],
        ]);
      }),
      { seed, numRuns: 500 },
    );
  });
});
