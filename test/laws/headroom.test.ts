/** Laws of headroom, of what equipment costs to own and of what it earns. */
import fc from "fast-check";
import { call, column } from "../functions/host";

const seed = 20260625;
const money = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 95 }).map((percent) => percent / 100);
const years = fc.integer({ min: 1, max: 60 }).map((quarters) => quarters / 4);
const one = (id: string, ...args: unknown[]) => (call(id, ...args) as [[number]])[0][0];

test("the revenue that a headroom needs leaves that headroom", () => {
  fc.assert(
    fc.property(money, share, (worn, wanted) => {
      const revenue = one("REQUIRED_REVENUE", worn, wanted);
      expect(one("DEPRECIATION_HEADROOM", revenue, worn)).toBeCloseTo(wanted, 12);
    }),
    { seed, numRuns: 500 },
  );
});

test("more revenue, less wear, a longer life or a lower target never make it worse", () => {
  fc.assert(
    fc.property(money, money, money, years, years, share, (revenue, chips, other, base, life, target) => {
      expect(one("DEPRECIATION_HEADROOM", revenue * 2, chips)).toBeGreaterThan(
        one("DEPRECIATION_HEADROOM", revenue, chips),
      );
      const byLife = (lives: number) => one("HEADROOM_BY_LIFE", revenue, chips, other, base, lives);
      expect(byLife(life + 1)).toBeGreaterThanOrEqual(byLife(life));
      expect(byLife(base)).toBe(one("HEADROOM_BY_LIFE", revenue, chips, other, 1, 1));
      expect(one("REQUIRED_REVENUE", chips, target)).toBeGreaterThanOrEqual(one("REQUIRED_REVENUE", chips, 0));
      const enough = revenue + 2_000_000 * 21;
      expect(one("BREAKEVEN_LIFE", enough, chips, other, base, target)).toBeGreaterThanOrEqual(
        one("BREAKEVEN_LIFE", enough, chips, other, base, 0),
      );
    }),
    { seed, numRuns: 300 },
  );
});

test("at the break-even life headroom is the target", () => {
  fc.assert(
    fc.property(money, money, money, years, share, (left, chips, other, base, target) => {
      const revenue = (left + other + 1) / (1 - target);
      const life = one("BREAKEVEN_LIFE", revenue, chips, other, base, target);
      expect(one("HEADROOM_BY_LIFE", revenue, chips, other, base, life)).toBeCloseTo(target, 9);
    }),
    { seed, numRuns: 300 },
  );
});

test("the unit of money does not matter to a headroom, a schedule's headroom or a yield", () => {
  const periods = fc.array(fc.tuple(money, money, money), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(periods, share, (rows, used) => {
      const [revenue, chips, other] = [0, 1, 2].map((place) => rows.map((row) => row[place]!)) as [
        number[],
        number[],
        number[],
      ];
      const schedule = (factor: number) =>
        call(
          "HEADROOM_SCHEDULE",
          ...[revenue, chips, other].map((amounts) => column(...amounts.map((amount) => amount * factor))),
          ...Array<null>(5).fill(null),
          false,
        ) as number[][];
      const scaled = schedule(1024);
      schedule(1).forEach((line, period) => {
        for (const headroom of [5, 9])
          expect((1 - scaled[period]![headroom]!) / (1 - line[headroom]!)).toBeCloseTo(1, 6);
      });
      const [price, rate] = [revenue[0]!, chips[0]!];
      expect(one("GPU_YIELD", rate * 1024, price * 1024, used)).toBe(one("GPU_YIELD", rate, price, used));
    }),
    { seed, numRuns: 200 },
  );
});

test("cumulative columns of a schedule are the sums of the columns beside them", () => {
  const periods = fc.array(fc.tuple(money, money, money), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(periods, fc.constantFrom("full", "half", "next"), (rows, word) => {
      const table = call(
        "HEADROOM_SCHEDULE",
        ...[0, 1, 2].map((place) => column(...rows.map((row) => row[place]!))),
        ...[3, 10, 4, word, null, false],
      ) as number[][];
      let [received, worn] = [0, 0];
      for (const [, revenue, chips, other, all, headroom, needed, allRevenue, allWorn] of table) {
        received += revenue!;
        worn += all!;
        expect(all! / (chips! + other! || 1)).toBeCloseTo(all === 0 ? 0 : 1, 10);
        expect(allRevenue! / received).toBeCloseTo(1, 10);
        expect(Math.abs(allWorn! - worn)).toBeLessThanOrEqual(1e-10 * worn);
        expect(needed! / 2 - all!).toBeCloseTo(0, 6);
        expect(revenue! * (1 - headroom!) - all!).toBeCloseTo(0, 4);
      }
    }),
    { seed, numRuns: 200 },
  );
});

describe("OWNERSHIP_COST", () => {
  const parts = fc.array(fc.tuple(money, fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 6 });
  const rate = fc.constantFrom(0, 0.01, 0.08, 0.3);
  const table = (rows: readonly (readonly [number, number])[], interest: number, running?: number) =>
    call(
      "OWNERSHIP_COST",
      column(...rows.map((_row, at) => `Part ${at + 1}`)),
      column(...rows.map(([capital]) => capital)),
      column(...rows.map(([, life]) => life)),
      interest,
      running === undefined ? null : "Energy",
      running ?? null,
      false,
    ) as [string, number, number][];

  test("the payments, taken back to today with interest, are the capital", () => {
    fc.assert(
      fc.property(parts, rate, (rows, interest) => {
        rows.forEach(([capital, life], at) => {
          const yearly = table(rows, interest)[at]![1];
          let today = 0;
          for (let year = 1; year <= life; year += 1) today += yearly / (1 + interest) ** year;
          expect(today / capital).toBeCloseTo(1, 10);
        });
      }),
      { seed, numRuns: 200 },
    );
  });

  test("the shares add up to one and the costs to the total; interest never makes it cheaper, a longer life never dearer", () => {
    fc.assert(
      fc.property(parts, rate, money, (rows, interest, running) => {
        const lines = table(rows, interest, running);
        const [items, total] = [lines.slice(0, -1), lines.at(-1)!];
        expect(items.reduce((sum, [, cost]) => sum + cost, 0) / total[1]).toBeCloseTo(1, 12);
        expect(items.reduce((sum, [, , part]) => sum + part, 0)).toBeCloseTo(1, 12);
        expect(table(rows, interest + 0.05)[0]![1]).toBeGreaterThan(table(rows, interest)[0]![1]);
        const longer = rows.map(([capital, life]) => [capital, life + 1] as const);
        expect(table(longer, interest)[0]![1]).toBeLessThan(table(rows, interest)[0]![1]);
      }),
      { seed, numRuns: 200 },
    );
  });
});
