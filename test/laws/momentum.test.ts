/** Laws of growth: of run rates, doubling, milestones and waves. */
import fc from "fast-check";
import { call, column } from "../functions/host";

const seed = 20260625;
const revenue = fc.integer({ min: 1, max: 1_000_000 });
const one = (id: string, ...args: unknown[]) => (call(id, ...args) as [[number]])[0][0];

describe("RUN_RATE", () => {
  const year = fc.array(revenue, { minLength: 12, maxLength: 30 });
  const rates = (months: readonly number[]) =>
    (call("RUN_RATE", column(...months), null, null, false) as [string, number, number][]).map(([, rate]) => rate);

  test("no reading is above the best month, and in a year without growth all four are the same", () => {
    fc.assert(
      fc.property(year, revenue, (months, flat) => {
        const [last, best, trailing, quarter] = rates(months) as [number, number, number, number];
        for (const rate of [last, trailing, quarter]) expect(rate).toBeLessThanOrEqual(best);
        expect(new Set(rates(months.map(() => flat)))).toEqual(new Set([flat * 12]));
        expect(rates(months.map((month) => month * 1000))).toEqual(rates(months).map((rate) => rate * 1000));
      }),
      { seed, numRuns: 300 },
    );
  });

  test("where revenue only grows, the shorter the reading the higher it is", () => {
    fc.assert(
      fc.property(year, (months) => {
        const [last, best, trailing, quarter] = rates([...months].sort((before, after) => before - after)) as [
          number,
          number,
          number,
          number,
        ];
        expect(last).toBe(best);
        expect(quarter).toBeLessThanOrEqual(last);
        expect(trailing).toBeLessThanOrEqual(quarter);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("DOUBLING_TIME", () => {
  const growth = fc.integer({ min: 1, max: 300 }).map((percent) => 1 + percent / 100);

  test("of a constant growth is the same by both methods, in any unit, however long the series", () => {
    fc.assert(
      fc.property(revenue, growth, fc.integer({ min: 2, max: 20 }), (first, factor, periods) => {
        const series = Array.from({ length: periods }, (_value, period) => first * factor ** period);
        const years = Math.LN2 / Math.log(factor);
        for (const method of ["last", "fit"]) {
          expect(one("DOUBLING_TIME", column(...series), 1, method) / years).toBeCloseTo(1, 8);
          expect(one("DOUBLING_TIME", column(...series), 12, method) * 12).toBeCloseTo(
            one("DOUBLING_TIME", column(...series), 1, method),
            8,
          );
          expect(one("DOUBLING_TIME", column(...series.map((value) => value / 1024)), 1, method) / years).toBeCloseTo(
            1,
            8,
          );
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test("faster growth doubles sooner", () => {
    fc.assert(
      fc.property(revenue, growth, growth, (first, slow, more) => {
        const years = (factor: number) => one("DOUBLING_TIME", column(first, first * factor));
        expect(years(slow * more)).toBeLessThan(years(slow));
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("MILESTONES", () => {
  const history = fc.record({
    amounts: fc.array(revenue, { minLength: 2, maxLength: 15 }),
    start: fc.integer({ min: 40_000, max: 46_000 }),
    step: fc.integer({ min: 50_000, max: 500_000 }),
  });
  const table = (amounts: readonly number[], start: number, step: number) =>
    call(
      "MILESTONES",
      column(...amounts.map((_amount, month) => start + 30 * month)),
      column(...amounts),
      step,
      false,
    ) as [number, number, number][];

  test("there is one for each step, each after the one before, and their days make up the time", () => {
    fc.assert(
      fc.property(history, ({ amounts, start, step }) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        fc.pre(total >= step);
        const lines = table(amounts, start, step);
        expect(lines.map(([place]) => place)).toEqual(
          Array.from({ length: Math.floor(total / step) }, (_line, at) => at + 1),
        );
        const opening = start - 30;
        let reached = opening;
        for (const [, date, days] of lines) {
          expect(date).toBeGreaterThan(reached);
          expect(days).toBeCloseTo(date - reached, 6);
          reached = date;
        }
        expect(reached).toBeLessThanOrEqual(start + 30 * (amounts.length - 1));
      }),
      { seed, numRuns: 300 },
    );
  });

  test("every second milestone of half the step is a milestone of the whole, and steady revenue takes steady days", () => {
    fc.assert(
      fc.property(history, revenue, ({ amounts, start, step }, flat) => {
        fc.pre(amounts.reduce((sum, amount) => sum + amount, 0) >= step);
        const half = table(amounts, start, step / 2).filter(([place]) => place % 2 === 0);
        expect(half.map(([, date]) => date)).toEqual(table(amounts, start, step).map(([, date]) => date));
        for (const [, , days] of table(
          amounts.map(() => flat),
          start,
          flat,
        ))
          expect(days).toBe(30);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("YEAR_ZERO", () => {
  const series = fc.record({
    first: fc.integer({ min: 1900, max: 2020 }),
    values: fc.array(revenue, { minLength: 1, maxLength: 20 }),
  });
  const table = (first: number, values: readonly number[], threshold: number, deflator?: number) =>
    call(
      "YEAR_ZERO",
      column(...values.map((_value, at) => first + at)),
      column(...values),
      threshold,
      deflator ?? null,
      false,
    ) as [number, number][];

  test("year 0 is the first that is large enough, and the series is otherwise as it was", () => {
    fc.assert(
      fc.property(series, fc.nat(), ({ first, values }, chosen) => {
        const threshold = values[chosen % values.length]!;
        const lines = table(first, values, threshold);
        expect(lines.map(([, value]) => value)).toEqual(values);
        lines.slice(1).forEach(([year], at) => expect(year).toBe(lines[at]![0] + 1));
        expect(lines.find(([year]) => year === 0)![1]).toBeGreaterThanOrEqual(threshold);
        for (const [year, value] of lines) if (year < 0) expect(value).toBeLessThan(threshold);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("neither the calendar nor the unit of value matters, nor one price index for all", () => {
    fc.assert(
      fc.property(series, fc.nat(), ({ first, values }, chosen) => {
        const threshold = values[chosen % values.length]!;
        const lines = table(first, values, threshold);
        expect(table(first + 57, values, threshold)).toEqual(lines);
        const years = lines.map(([year]) => year);
        expect(
          table(
            first,
            values.map((value) => value * 1000),
            threshold * 1000,
          ).map(([year]) => year),
        ).toEqual(years);
        expect(table(first, values, threshold / 2, 2)).toEqual(lines.map(([year, value]) => [year, value / 2]));
      }),
      { seed, numRuns: 300 },
    );
  });
});
