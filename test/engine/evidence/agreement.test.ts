import fc from "fast-check";
import { distance, isApart, standardTolerance } from "../../../src/engine/evidence/agreement";
import { Decimal } from "../../../src/engine/exact/decimal";
import { seed } from "./datapoints";

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);

test.each([
  [1.6, 2, 0.2],
  [2, 1.6, 0.2],
  [1.7, 2, 0.15],
  [0, 0, 0],
  [0, 5, 1],
  [-1, 1, 2],
])("%d and %d are %d apart (difference ÷ the larger, by hand)", (one, other, apart) =>
  expect(distance(one, other)).toBe(apart),
);

test("1.7 and 2.0 agree at 15%, though their difference in doubles is more than 0.3", () => {
  expect(2 - 1.7).toBeGreaterThan(0.3);
  expect(isApart(1.7, 2, standardTolerance)).toBe(false);
  expect(isApart(1.6999999, 2, standardTolerance)).toBe(true);
});

test("it is the same for either order, for opposite signs, and says what exact decimals say", () => {
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 200 }), (one, other, percent) => {
      const tolerance = percent / 100;
      const larger = Decimal.max(new Decimal(one).abs(), new Decimal(other).abs());
      const exact = new Decimal(one).minus(other).abs().greaterThan(larger.times(tolerance));
      expect(isApart(one, other, tolerance)).toBe(exact);
      expect(isApart(other, one, tolerance)).toBe(exact);
      expect(isApart(-one, -other, tolerance)).toBe(exact);
      expect(distance(one, other)).toBe(distance(other, one));
    }),
    { seed, numRuns: 5000 },
  );
});

test("no scale changes the distance", () => {
  fc.assert(
    fc.property(amount, amount, fc.constantFrom(10, 1000, 1e9), (one, other, scale) => {
      expect(distance(one * scale, other * scale)).toBeCloseTo(distance(one, other), 12);
    }),
    { seed, numRuns: 500 },
  );
});
