/** Laws of prices and demand. */
import fc from "fast-check";
import { call, column, outcome } from "../functions/host";

const seed = 20260625;
const price = fc.integer({ min: 1, max: 10_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100);
const one = (id: string, ...args: unknown[]) => (call(id, ...args) as [[number]])[0][0];

describe("DEMAND_RESPONSE", () => {
  const cut = fc.integer({ min: -90, max: 90 }).map((percent) => percent / 100);
  const elasticity = fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10);
  const constant = (response: number, change: number) =>
    call("DEMAND_RESPONSE", response, change, "constant")[0] as [number, number];

  test("at a constant elasticity two changes of price act like the one that they make together", () => {
    fc.assert(
      fc.property(elasticity, cut, cut, (response, first, second) => {
        const both = constant(response, (1 + first) * (1 + second) - 1);
        const apart = [0, 1].map((at) => (1 + constant(response, first)[at]!) * (1 + constant(response, second)[at]!));
        both.forEach((change, at) => expect((1 + change) / apart[at]!).toBeCloseTo(1, 9));
      }),
      { seed, numRuns: 300 },
    );
  });

  test("at an elasticity of one spend stays, above it a cut brings more and below it less", () => {
    fc.assert(
      fc.property(
        elasticity,
        fc.integer({ min: -90, max: -1 }).map((percent) => percent / 100),
        (response, change) => {
          const [, spend] = constant(response, change);
          expect(constant(1, change)[1]).toBe(0);
          expect(Math.sign(spend)).toBe(Math.sign(response - 1) + 0);
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test("both forms agree where the change is small, and ELASTICITY measures what went in", () => {
    fc.assert(
      fc.property(elasticity, price, cut, (response, before, change) => {
        const tiny = 1e-6;
        const line = call("DEMAND_RESPONSE", response, -tiny, "point")[0] as [number, number];
        line.forEach((part, at) => expect(Math.abs(part - constant(response, -tiny)[at]!)).toBeLessThan(1e-10));
        fc.pre(change !== 0);
        const [volume] = constant(response, change);
        const after = before * (1 + change);
        expect(one("ELASTICITY", column(before, after), column(100, 100 * (1 + volume)))).toBeCloseTo(response, 8);
        const [straight] = (outcome("DEMAND_RESPONSE", response, change) as number[][])[0]!;
        if (typeof straight === "number" && straight > -1)
          expect(one("ELASTICITY", column(before, after), column(100, 100 * (1 + straight)), "point")).toBeCloseTo(
            response,
            8,
          );
      }),
      { seed, numRuns: 300 },
    );
  });
});

test("a blended price lies between its prices and rises with each of them", () => {
  fc.assert(
    fc.property(price, price, price, share, share, (read, written, cached, part, again) => {
      const blend = (...prices: [number, number, number]) =>
        one("BLENDED_PRICE", prices[0], prices[1], part, prices[2], again);
      const mixed = blend(read, written, cached);
      expect(mixed).toBeGreaterThanOrEqual(Math.min(read, written, cached));
      expect(mixed).toBeLessThanOrEqual(Math.max(read, written, cached));
      for (const dearer of [
        blend(read + 1, written, cached),
        blend(read, written + 1, cached),
        blend(read, written, cached + 1),
      ])
        expect(dearer).toBeGreaterThanOrEqual(mixed);
      expect(blend(read, read, read)).toBe(read);
    }),
    { seed, numRuns: 500 },
  );
});

test("a subscription's margin falls with every token drawn and is the same for the same tokens", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      share,
      share.map((value) => value * 0.99),
      (multiple, used, margin) => {
        const left = (...args: number[]) => one("SUBSCRIPTION_MARGIN", ...args);
        expect(left(multiple + 1, used, margin)).toBeLessThanOrEqual(left(multiple, used, margin));
        expect(left(multiple * 2, used / 2, margin)).toBe(left(multiple, used, margin));
        expect(left(multiple, 0, margin)).toBe(1);
      },
    ),
    { seed, numRuns: 300 },
  );
});

describe("ELASTICITY_STATS", () => {
  const points = fc
    .array(fc.tuple(price, fc.integer({ min: 1, max: 1_000_000 })), { minLength: 3, maxLength: 25 })
    .filter((pairs) => new Set(pairs.map(([one]) => one)).size > 1);
  const stats = (pairs: readonly (readonly [number, number])[], confidence = 0.95) =>
    call(
      "ELASTICITY_STATS",
      column(...pairs.map(([one]) => one)),
      column(...pairs.map(([, volume]) => volume)),
      confidence,
      false,
    )[0] as number[];

  test("is in the middle of its interval, which widens with confidence", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 98 }), (pairs, percent) => {
        const [elasticity, error, low, high, explained] = stats(pairs, percent / 100) as [
          number,
          number,
          number,
          number,
          number,
        ];
        expect(error).toBeGreaterThanOrEqual(0);
        expect((low + high) / 2 - elasticity).toBeCloseTo(0, 6);
        const [, , lower, higher] = stats(pairs, (percent + 1) / 100);
        expect(lower!).toBeLessThanOrEqual(low);
        expect(higher!).toBeGreaterThanOrEqual(high);
        if (typeof explained === "number") {
          expect(explained).toBeGreaterThanOrEqual(0);
          expect(explained).toBeLessThanOrEqual(1);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test("says the same as ELASTICITY, in any unit; another unit of volume moves only the intercept", () => {
    fc.assert(
      fc.property(points, (pairs) => {
        const [elasticity, error, , , , count, intercept] = stats(pairs) as number[];
        const alone = one(
          "ELASTICITY",
          column(...pairs.map(([first]) => first)),
          column(...pairs.map(([, volume]) => volume)),
        );
        expect(elasticity).toBe(alone);
        expect(count).toBe(pairs.length);
        const scaled = stats(pairs.map(([first, volume]) => [first * 8, volume * 1000] as const));
        expect(Math.abs(scaled[0]! - elasticity!)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(elasticity!)));
        expect(Math.abs(scaled[1]! - error!)).toBeLessThanOrEqual(1e-6 * Math.max(1, error!));
        expect(scaled[6]! - intercept! - Math.log(1000) - elasticity! * Math.log(8)).toBeCloseTo(0, 6);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe("FRONTIER_PRICE", () => {
  const model = fc.tuple(fc.integer({ min: 45_000, max: 45_030 }), fc.integer({ min: 0, max: 100 }), price);
  const models = fc.array(model, { minLength: 1, maxLength: 15 });
  const table = (rows: readonly (readonly [number, number, number])[]) =>
    call(
      "FRONTIER_PRICE",
      ...[0, 1, 2].map((place) => column(...rows.map((row) => row[place]!))),
      [[20, 50, 80]],
      false,
    ) as (number | "")[][];
  const dear = (cell: number | "") => (cell === "" ? Infinity : cell);

  test("never rises with time and never falls with the score asked for, whatever the order of the models", () => {
    fc.assert(
      fc.property(models, (rows) => {
        const answer = table(rows);
        answer.forEach((line, at) => {
          if (at > 0) expect(line[0]!).toBeGreaterThan(answer[at - 1]![0] as number);
          for (const place of [1, 2, 3]) {
            if (at > 0) expect(dear(line[place]!)).toBeLessThanOrEqual(dear(answer[at - 1]![place]!));
            if (place > 1) expect(dear(line[place]!)).toBeGreaterThanOrEqual(dear(line[place - 1]!));
          }
        });
        expect(table([...rows].reverse())).toEqual(answer);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("a model that is dearer than the frontier on its day changes nothing but the days", () => {
    fc.assert(
      fc.property(models, (rows) => {
        const before = table(rows);
        const after = table([...rows, [rows[0]![0], 100, 1000]]);
        const cheapest = (one: number | "") => (one === 1000 ? "" : one);
        expect(after.map((line) => line.map(cheapest))).toEqual(before);
      }),
      { seed, numRuns: 300 },
    );
  });
});
