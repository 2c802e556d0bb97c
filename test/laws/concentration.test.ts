/** Laws of market concentration, for random markets. */
import fc from "fast-check";
import { call, column } from "../functions/host";

const seed = 20260625;
const sales = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 15 });
const index = (values: readonly number[]) => (call("HHI", column(...values)) as [[number]])[0][0];

test("the index lies between that of equal firms and that of a monopoly", () => {
  fc.assert(
    fc.property(sales, (values) => {
      expect(index(values)).toBeGreaterThanOrEqual((10_000 / values.length) * (1 - 1e-15));
      expect(index(values)).toBeLessThanOrEqual(10_000);
      expect(index(values.map(() => 7))).toBe(10_000 / values.length);
    }),
    { seed, numRuns: 300 },
  );
});

test("neither the order of the firms nor the unit of their sales matters", () => {
  fc.assert(
    fc.property(sales, (values) => {
      expect(index([...values].reverse())).toBe(index(values));
      expect(index(values.map((value) => value * 1000))).toBe(index(values));
    }),
    { seed, numRuns: 300 },
  );
});

test("a merger raises the index by twice the product of the shares, and firms split in two equal halves halve it", () => {
  fc.assert(
    fc.property(sales, (values) => {
      fc.pre(values.length > 1);
      const [first, second, ...rest] = values as [number, number, ...number[]];
      const total = values.reduce((sum, value) => sum + value, 0);
      const rise = (20_000 * first * second) / total ** 2;
      expect(index([first + second, ...rest]) - index(values)).toBeCloseTo(rise, 8);
      expect(index([...values, ...values]) * 2).toBeCloseTo(index(values), 8);
    }),
    { seed, numRuns: 300 },
  );
});

test("each group is a market by itself, whatever stands between its rows", () => {
  const row = fc.record({
    value: fc.integer({ min: 1, max: 1000 }),
    name: fc.constantFrom("a", "b", "c", "d"),
    group: fc.constantFrom("Apps", "Models", "Hosting"),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
      const table = call(
        "CONCENTRATION",
        column(...rows.map(({ value }) => value)),
        column(...rows.map(({ name }) => name)),
        column(...rows.map(({ group }) => group)),
        false,
      );
      expect(table.map(([group]) => group)).toEqual([...new Set(rows.map(({ group }) => group))]);
      for (const [group, leader, share, hhi, firms] of table) {
        const own = rows.filter((one) => one.group === group);
        const alone = call(
          "CONCENTRATION",
          column(...own.map(({ value }) => value)),
          column(...own.map(({ name }) => name)),
          null,
          false,
        );
        expect(alone).toEqual([["All", leader, share, hhi, firms]]);
        expect(firms).toBeGreaterThanOrEqual(1 - 1e-15);
        expect(firms).toBeLessThanOrEqual(new Set(own.map(({ name }) => name)).size * (1 + 1e-15));
        expect((share as number) ** 2 * 10_000).toBeLessThanOrEqual((hhi as number) * (1 + 1e-15));
      }
    }),
    { seed, numRuns: 300 },
  );
});
