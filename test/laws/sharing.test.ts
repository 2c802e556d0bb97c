/** Laws of sharing out a pool, using up a budget and carrying free users. */
import fc from "fast-check";
import { call, column, outcome } from "../functions/host";

const seed = 20260625;

describe("TOKEN_QUOTA", () => {
  const member = fc
    .record({
      request: fc.integer({ min: 0, max: 1000 }),
      floor: fc.integer({ min: 0, max: 100 }),
      weight: fc.constantFrom(1, 1, 2, 5),
    })
    .map((one) => ({ ...one, floor: Math.min(one.floor, one.request) }));
  const team = fc.array(member, { minLength: 1, maxLength: 10 });
  type Member = { request: number; floor: number; weight: number };
  const floorsOf = (members: readonly Member[]) => members.reduce((sum, { floor }) => sum + floor, 0);
  const quotas = (pool: number, members: readonly Member[], scale = 1) =>
    call(
      "TOKEN_QUOTA",
      pool,
      column(...members.map(({ request }) => request)),
      column(...members.map(({ floor }) => floor)),
      null,
      column(...members.map(({ weight }) => weight * scale)),
    ).flat() as number[];
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

  test("the pool is used up, or every wish is met", () => {
    fc.assert(
      fc.property(team, fc.nat({ max: 5000 }), (members, extra) => {
        const pool = floorsOf(members) + extra;
        const wishes = members.reduce((sum, { request }) => sum + request, 0);
        expect(total(quotas(pool, members))).toBeCloseTo(Math.min(pool, wishes), 9);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("a larger pool gives nobody less, and neither the order nor the unit of the weights matters", () => {
    fc.assert(
      fc.property(team, fc.nat({ max: 3000 }), fc.nat({ max: 500 }), (members, extra, more) => {
        const pool = floorsOf(members) + extra;
        const given = quotas(pool, members);
        quotas(pool + more, members).forEach((quota, at) => expect(quota).toBeGreaterThanOrEqual(given[at]!));
        expect(quotas(pool, [...members].reverse())).toEqual([...given].reverse());
        expect(quotas(pool, members, 8)).toEqual(given);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("who lacks something has, for the same weight, no less above the floor than anybody", () => {
    fc.assert(
      fc.property(team, fc.nat({ max: 3000 }), (members, extra) => {
        const given = quotas(floorsOf(members) + extra, members);
        const level = members.map(({ floor, weight }, at) => (given[at]! - floor) / weight);
        const highest = Math.max(...level);
        members.forEach(({ request }, at) => {
          if (given[at]! < request) expect(level[at]!).toBeGreaterThanOrEqual(highest * (1 - 1e-12));
        });
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe("BUDGET_RUNWAY", () => {
  const spending = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 10 });
  const periods = (budget: number, spend: readonly number[], growth = 0) =>
    (call("BUDGET_RUNWAY", budget, column(...spend), growth) as [[number]])[0][0];
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

  test("what has been spent in so many periods lasts so many periods", () => {
    fc.assert(
      fc.property(spending, (spend) => {
        spend.forEach((_amount, at) => expect(periods(total(spend.slice(0, at + 1)), spend)).toBe(at + 1));
        expect(periods(0, spend)).toBe(0);
        expect(periods(total(spend) + spend.at(-1)! * 7, spend)).toBe(spend.length + 7);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("a larger budget lasts longer, growing spending shorter, and the unit of money does not matter", () => {
    const growth = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(spending, fc.integer({ min: 1, max: 20_000 }), growth, (spend, budget, rate) => {
        const lasts = periods(budget, spend, rate);
        expect(periods(budget * 2, spend, rate)).toBeGreaterThan(lasts);
        expect(periods(budget, spend, rate + 0.1)).toBeLessThanOrEqual(lasts);
        expect(
          periods(
            budget * 1000,
            spend.map((amount) => amount * 1000),
            rate,
          ),
        ).toBeCloseTo(lasts, 9);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("spending that shrinks for ever uses up only what all of it comes to", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 5, max: 95 }), (last, percent) => {
        const rate = -percent / 100;
        const all = last + (last * (1 + rate)) / -rate;
        expect(typeof periods(all * 0.999, [last], rate)).toBe("number");
        expect(outcome("BUDGET_RUNWAY", all * 1.001, last, rate)).toMatch(/^#N\/A /);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("FREE_USER_BURDEN", () => {
  const cents = fc.integer({ min: 1, max: 5000 }).map((value) => value / 100);
  const share = fc.integer({ min: 1, max: 98 }).map((percent) => percent / 100);
  const figures = (users: number, ...args: (number | null)[]) =>
    call("FREE_USER_BURDEN", users, ...args, false)[0] as (number | "")[];

  test("the number of users moves money only, and more of them paying never lowers the margin where payers pay their way", () => {
    fc.assert(
      fc.property(share, cents, cents, cents, (paying, price, perPaying, perFree) => {
        const [revenue, cost, margin, ...rest] = figures(1000, paying, price, perPaying, perFree, null);
        const [largeRevenue, largeCost, ...largeRest] = figures(1_000_000, paying, price, perPaying, perFree, null);
        expect(largeRevenue).toBeCloseTo((revenue as number) * 1000, 4);
        expect(largeCost).toBeCloseTo((cost as number) * 1000, 4);
        expect(largeRest).toEqual([margin, ...rest]);
        const more = figures(1000, Math.min(0.99, paying + 0.1), price, perPaying, perFree, null);
        expect(more[2] as number).toBeGreaterThanOrEqual(margin as number);
        expect(more[3] as number).toBeLessThanOrEqual(rest[0] as number);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("at the break-even share nothing is left, and a higher target needs a higher share", () => {
    fc.assert(
      fc.property(share, cents, cents, cents, (paying, price, perPaying, perFree) => {
        const [, , , , breakEven, forTarget] = figures(1000, paying, price, perPaying, perFree, 0.3);
        if (breakEven === "") return expect(price).toBeLessThan(perPaying);
        if (breakEven === 1) return expect(price).toBe(perPaying);
        expect(figures(1000, breakEven!, price, perPaying, perFree, 0.3)[2]).toBeCloseTo(0, 9);
        if (forTarget !== "") expect(forTarget!).toBeGreaterThanOrEqual(breakEven!);
      }),
      { seed, numRuns: 300 },
    );
  });
});
