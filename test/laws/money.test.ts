/** Laws of counting money once, for random books. */
import fc from "fast-check";
import { Decimal } from "decimal.js";
import { exactColumn } from "../../src/engine/exact/exactColumn";
import { call, column } from "../functions/host";

const seed = 20260625;
const amount = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
);
const firm = fc.constantFrom("a", "b", "c", "d", "e", "f");
const payment = fc.record({ amount, payer: fc.oneof(firm, fc.constant("customer")), payee: firm });
/** Somebody only pays: without an end customer there is nothing to count from. */
const payments = fc
  .array(payment, { minLength: 1, maxLength: 40 })
  .map(([first, ...rest]) => [{ ...first!, payer: "customer" }, ...rest]);
type Payment = { amount: number; payer: string; payee: string };

const dedupe = (rows: readonly Payment[], view: string) =>
  call(
    "GENAI_DEDUPE",
    column(...rows.map((row) => row.amount)),
    column(...rows.map((row) => row.payer)),
    column(...rows.map((row) => row.payee)),
    null,
    view,
    null,
    false,
  );
const exactSum = (values: readonly number[]) =>
  values.reduce((sum, value) => sum.plus(value), new (Decimal.clone({ precision: 700 }))(0)).toNumber();

test("value added sums to what end customers pay, to the last digit, cycles included", () => {
  fc.assert(
    fc.property(payments, (rows) => {
      const firms = dedupe(rows, "firms");
      const total = firms.at(-1)!;
      const [[gross, again, deduplicated, customers]] = dedupe(rows, "totals") as [number[]];
      expect(total[4]).toBe(customers);
      expect(deduplicated).toBe(customers);
      expect(total[2]).toBe(gross);
      expect(total[3]).toBe(again);
    }),
    { seed, numRuns: 500 },
  );
});

test("the order of the rows does not matter to any firm", () => {
  fc.assert(
    fc.property(payments, (rows) => {
      const byName = (all: readonly Payment[]) =>
        Object.fromEntries(dedupe(all, "firms").map((line) => [line[0], line]));
      expect(byName([...rows].reverse())).toEqual(byName(rows));
    }),
    { seed, numRuns: 200 },
  );
});

test("a thousand times the money is a thousand times the result and the same shares", () => {
  fc.assert(
    fc.property(
      payments.map((rows) => rows.map((one) => ({ ...one, amount: Math.round(one.amount) }))),
      (rows) => {
        const [small, large] = [rows, rows.map((row) => ({ ...row, amount: row.amount * 1000 }))].map((all) =>
          dedupe(all, "firms"),
        );
        small!.forEach((line, index) => {
          expect(large![index]!.slice(2, 5)).toEqual((line.slice(2, 5) as number[]).map((value) => value * 1000));
          expect(large![index]![5]).toBe(line[5]);
        });
      },
    ),
    { seed, numRuns: 200 },
  );
});

test("sums of columns are those of exact decimals, by the fast way and by the slow one", () => {
  const cents = fc.array(
    fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 10_000),
    { minLength: 1, maxLength: 50 },
  );
  const wild = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(cents, wild), (values) => {
      const totals = exactColumn(values).totalsBy(
        values.map(() => 0),
        1,
      );
      expect(totals.at(0)).toBe(exactSum(values) + 0);
    }),
    { seed, numRuns: 2000 },
  );
});

test("each key counts once: the counted column sums to one claim of each key", () => {
  const claim = fc.record({
    amount: fc.integer({ min: 0, max: 1000 }),
    key: firm,
    grade: fc.constantFrom("A", "D", "J"),
  });
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1, maxLength: 40 }), (claims) => {
      const answer = call(
        "COUNT_ONCE",
        column(...claims.map((one) => one.amount)),
        column(...claims.map((one) => one.key)),
        column(...claims.map((one) => one.grade)),
        null,
        false,
      );
      const best = new Map<string, { grade: string; amount: number }>();
      for (const one of claims) if (!best.has(one.key) || one.grade < best.get(one.key)!.grade) best.set(one.key, one);
      expect(exactSum(answer.map(([counted]) => counted as number))).toBe(
        exactSum([...best.values()].map((one) => one.amount)),
      );
      expect(answer.filter(([, status]) => status === "Counted")).toHaveLength(best.size);
    }),
    { seed, numRuns: 300 },
  );
});

test("a row and a column give the same elasticity, and so do other units", () => {
  const points = fc.array(
    fc.tuple(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
    { minLength: 3, maxLength: 20 },
  );
  fc.assert(
    fc.property(points, (pairs) => {
      const [prices, volumes] = [pairs.map(([price]) => price), pairs.map(([, volume]) => volume)];
      if (new Set(prices.map((price) => price.toPrecision(6))).size < 2) return;
      const [[down]] = call("ELASTICITY", column(...prices), column(...volumes)) as [[number]];
      const [[across]] = call("ELASTICITY", [prices], [volumes]) as [[number]];
      const [[scaled]] = call(
        "ELASTICITY",
        column(...prices.map((price) => price * 8)),
        column(...volumes.map((volume) => volume / 4)),
      ) as [[number]];
      expect(across).toBe(down);
      expect(Math.abs(scaled - down)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(down)));
    }),
    { seed, numRuns: 300 },
  );
});

test("a higher cost, licence, margin or return never lowers the token floor", () => {
  const cost = fc.double({ min: 0, max: 1e12, noNaN: true });
  const share = fc.double({ min: 0, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(cost, cost, share, share, (less, more, low, high) => {
      const [small, large] = [Math.min(less, more), Math.max(less, more)];
      const [slim, wide] = [Math.min(low, high), Math.max(low, high)];
      const floor = (...args: number[]) => (call("TOKEN_FLOOR", ...args) as [[number]])[0][0];
      expect(floor(large, 1e15, slim, slim, slim)).toBeGreaterThanOrEqual(floor(small, 1e15, slim, slim, slim));
      expect(floor(small, 1e15, wide, wide, wide)).toBeGreaterThanOrEqual(floor(small, 1e15, slim, slim, slim));
    }),
    { seed, numRuns: 300 },
  );
});
