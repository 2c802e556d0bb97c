/** Quotas, runways and free users, against the sharing out and the spending step by step in fractions. */
import fc from "fast-check";
import { call, column, outcome } from "../functions/host";
import { Fraction } from "./fraction";
import { expectClose } from "./relativeError";
import { shownBy } from "./sheet";

const seed = 20260625;

describe("TOKEN_QUOTA", () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10),
  );
  const member = fc
    .record({
      request: amount,
      floor: fc.oneof(fc.constant(0), amount),
      cap: fc.oneof(fc.constant(1000), amount),
      weight: fc.constantFrom(0, 0.5, 1, 1, 2, 3),
    })
    // A row of zeros is an empty one.
    .map((one) => ({ ...one, cap: one.request + one.floor + one.weight === 0 ? 1 : one.cap }));
  const team = fc.record({
    pool: fc.integer({ min: 0, max: 900 }),
    members: fc.array(member, { minLength: 1, maxLength: 8 }),
  });
  type Member = { request: number; floor: number; cap: number; weight: number };

  const quotasOf = (pool: number, members: readonly Member[]) =>
    outcome(
      "TOKEN_QUOTA",
      pool,
      column(...members.map(({ request }) => request)),
      column(...members.map(({ floor }) => floor)),
      column(...members.map(({ cap }) => cap)),
      column(...members.map(({ weight }) => weight)),
    );

  const leastOf = ({ floor, request, cap }: Member) => Math.min(floor, request, cap);

  /** Floors first; then rounds, in each of which the rest is offered by weight and whoever has enough leaves the table. */
  function pouredOut(pool: number, members: readonly Member[]): Fraction[] {
    const got = members.map((one) => Fraction.of(leastOf(one)));
    for (;;) {
      const rest = Fraction.of(pool).minus(Fraction.sum(got));
      const roomOf = (at: number) => Fraction.of(Math.min(members[at]!.request, members[at]!.cap)).minus(got[at]!);
      const seated = members.flatMap(({ weight }, at) => (weight > 0 && roomOf(at).sign > 0 ? [at] : []));
      if (rest.sign === 0 || seated.length === 0) return got;
      const weights = Fraction.sum(seated.map((at) => members[at]!.weight));
      // As much for each unit of weight as the least thirsty one still takes.
      const level = seated
        .map((at) => roomOf(at).over(members[at]!.weight))
        .reduce((least, one) => (least.isAbove(one) ? one : least), rest.over(weights));
      for (const at of seated) got[at] = got[at]!.plus(level.times(members[at]!.weight));
    }
  }

  test("is what pouring out by hand gives each, and never a digit more", () => {
    fc.assert(
      fc.property(team, ({ pool, members }) => {
        const given = quotasOf(pool, members);
        if (members.every(({ weight }) => weight === 0))
          return expect(given).toBe("#NUM! weights needs a weight above zero; got 0");
        if (Fraction.sum(members.map(leastOf)).isAbove(pool))
          return expect(given).toMatch(/^#NUM! floors needs at most the pool/);
        const quotas = (given as number[][]).flat();
        pouredOut(pool, members).forEach((wanted, at) => {
          const { request, cap } = members[at]!;
          expect(wanted.isAbove(quotas[at]!) || wanted.equals(quotas[at]!)).toBe(true);
          // The next double down, whose shortest spelling may lie a little lower still.
          expect(wanted.minus(quotas[at]!).isAbove(wanted.times(4.5e-16))).toBe(false);
          expect(quotas[at]!).toBeGreaterThanOrEqual(leastOf(members[at]!));
          expect(quotas[at]!).toBeLessThanOrEqual(Math.min(request, cap));
        });
        expect(Fraction.sum(quotas).isAbove(pool)).toBe(false);
      }),
      { seed, numRuns: 1000 },
    );
  });

  test("asking for more than one gets changes nobody's quota", () => {
    fc.assert(
      fc.property(team, ({ pool, members }) => {
        const given = quotasOf(pool, members);
        fc.pre(typeof given !== "string");
        const quotas = (given as number[][]).flat();
        const greedy = members.map((one, at) =>
          quotas[at]! < Math.min(one.request, one.cap) ? { ...one, request: one.request * 3 + 1 } : one,
        );
        expect(quotasOf(pool, greedy)).toEqual(given);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("BUDGET_RUNWAY", () => {
  const spending = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });

  test("is the number of periods that spending one by one takes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        spending,
        fc.integer({ min: -30, max: 60 }).map((percent) => percent / 100),
        (budget, spent, growth) => {
          let left = Fraction.of(budget);
          let period = 0;
          let current = Fraction.of(spent[0]!);
          const given = outcome("BUDGET_RUNWAY", budget, column(...spent), growth);
          while (left.isAbove(current)) {
            left = left.minus(current);
            period += 1;
            const next: Fraction =
              period < spent.length ? Fraction.of(spent[period]!) : current.times(Fraction.of(1).plus(growth));
            // All that a shrinking series still spends is less than what is left.
            const isNever = period >= spent.length && growth < 0 && !next.over(-growth).isAbove(left);
            if (isNever) return expect(given).toMatch(/^#N\/A growth needs /);
            // As a double again, or the digits of a long series would double and double.
            current = Fraction.of(next.toNumber());
          }
          const wanted = left.over(current).plus(period).toNumber();
          expect(Math.abs((given as number[][])[0]![0]! - wanted)).toBeLessThanOrEqual(1e-9 * wanted);
        },
      ),
      { seed, numRuns: 400 },
    );
  });

  test("without growth is the budget over the constant spending, exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }), (budget, monthly) => {
        const wanted = Fraction.of(budget).over(monthly).toNumber();
        expect(call("BUDGET_RUNWAY", budget, monthly)).toEqual([[wanted]]);
        expect(call("BUDGET_RUNWAY", budget, [[monthly, monthly, monthly]])).toEqual([[wanted]]);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("with growth is NPER where the period is whole: spending is a debt that interest makes grow", async () => {
    // n periods of s, each g more than the one before, come to s·((1+g)^n − 1)/g, which is FV; NPER solves it for n.
    const whole = fc.record({
      monthly: fc.integer({ min: 1, max: 90 }),
      growth: fc.constantFrom(0.05, 0.1, 0.25),
      periods: fc.integer({ min: 1, max: 24 }),
    });
    const shown = await shownBy(
      fc.sample(whole, { seed, numRuns: 30 }).map(({ monthly, growth, periods }) => ({
        columns: { budget: [monthly * (((1 + growth) ** periods - 1) / growth)] },
        formulas: [`=AIE.BUDGET_RUNWAY({budget},${monthly},${growth})`, `=NPER(${growth},-${monthly},0,{budget})`],
      })),
    );
    for (const [given, native] of shown) expectClose(given!.flat(), native!.flat(), 1e-9);
  });
});

describe("FREE_USER_BURDEN", () => {
  const cents = fc.integer({ min: 1, max: 10_000 }).map((value) => value / 100);
  const product = fc.record({
    users: fc.integer({ min: 1, max: 1_000_000_000 }),
    paying: fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000),
    price: cents,
    perPaying: cents,
    perFree: cents,
    target: fc.integer({ min: -50, max: 95 }).map((percent) => percent / 100),
  });

  test("is its columns' own formulas", async () => {
    const shown = await shownBy(
      fc.sample(product, { seed, numRuns: 40 }).map((one) => {
        const revenue = "({users}*{paying}*{price})";
        const cost = "({users}*({paying}*{perPaying}+(1-{paying})*{perFree}))";
        const shareFor = (margin: string) =>
          `IF({price}*(1-${margin})<{perPaying},"",{perFree}/({price}*(1-${margin})-{perPaying}+{perFree}))`;
        return {
          columns: Object.fromEntries(Object.entries(one).map(([name, value]) => [name, [value]])),
          formulas: [
            "=AIE.FREE_USER_BURDEN({users},{paying},{price},{perPaying},{perFree},{target},FALSE)",
            `=${revenue}`,
            `=${cost}`,
            `=1-${cost}/${revenue}`,
            "=(1-{paying})*{perFree}/{paying}",
            `=${shareFor("0")}`,
            `=${shareFor("{target}")}`,
            `=1-(1-{target})*${revenue}/${cost}`,
          ],
        };
      }),
    );
    for (const [given, ...native] of shown) expectClose(given!.flat(), native.flat(2), 1e-8);
  });

  test("at the paying share for the target, or after the cut, the margin is the target", () => {
    fc.assert(
      fc.property(product, ({ users, paying, price, perPaying, perFree, target }) => {
        const burden = (share: number, factor = 1) =>
          (
            call("FREE_USER_BURDEN", users, share, price, perPaying * factor, perFree * factor, target, false) as [
              (number | "")[],
            ]
          )[0];
        const [, , , , , shareForTarget, cut] = burden(paying);
        if (typeof shareForTarget === "number" && shareForTarget < 1)
          expect(burden(shareForTarget)[2]).toBeCloseTo(target, 6);
        if (typeof cut === "number" && cut < 1) expect(burden(paying, 1 - cut)[2]).toBeCloseTo(target, 6);
      }),
      { seed, numRuns: 300 },
    );
  });
});
