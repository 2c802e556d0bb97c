/** How fast revenue grows, against native formulas over the same cells and against the arithmetic period by period in fractions. */
import fc from "fast-check";
import { call, column, outcome } from "../functions/host";
import { Fraction, zero } from "./fraction";
import { expectClose } from "./relativeError";
import { shownBy } from "./sheet";

const seed = 20260625;
const revenue = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);

describe("RUN_RATE", () => {
  const year = fc.constantFrom(4, 12).chain((perYear) =>
    fc.record({
      perYear: fc.constant(perYear),
      periods: fc.array(revenue, { minLength: perYear, maxLength: 2 * perYear + 3 }),
    }),
  );

  test("is the last, the best and the sums of the last periods, as SUM and MAX have them", async () => {
    const years = fc.sample(year, { seed, numRuns: 30 });
    const shown = await shownBy(
      years.map(({ perYear, periods }) => {
        const lastOf = (count: number) => `SUM(TAKE({periods},-${count}))`;
        const rates = [
          `${lastOf(1)}*${perYear}`,
          `MAX({periods})*${perYear}`,
          lastOf(perYear),
          `${lastOf(perYear / 4)}*4`,
        ];
        return {
          columns: { periods },
          formulas: [
            `=AIE.RUN_RATE({periods},${perYear},,FALSE)`,
            ...rates.flatMap((rate) => [`=${rate}`, `=${rate}/${lastOf(perYear)}-1`]),
          ],
        };
      }),
    );
    for (const [given, ...native] of shown) {
      const figures = native.flat(2);
      expectClose(
        given!.flat(),
        ["last", "best", "trailing", "quarter"].flatMap((basis, at) => [basis, figures[2 * at], figures[2 * at + 1]]),
        1e-9,
      );
    }
  });

  test("gives for each basis alone what its row in the table says, rounded once", () => {
    fc.assert(
      fc.property(year, ({ perYear, periods }) => {
        const table = call("RUN_RATE", column(...periods), perYear, null, false);
        const sum = (count: number) => Fraction.sum(periods.slice(-count));
        const rates = [
          Fraction.of(periods.at(-1)!).times(perYear),
          Fraction.of(Math.max(...periods)).times(perYear),
          sum(perYear),
          sum(perYear / 4).times(4),
        ];
        ["last", "best", "trailing", "quarter"].forEach((basis, at) => {
          const versus = rates[at]!.over(rates[2]!).minus(1);
          expect(table[at]).toEqual([basis, rates[at]!.toNumber(), versus.toNumber()]);
          expect(call("RUN_RATE", column(...periods), perYear, basis)).toEqual([[rates[at]!.toNumber()]]);
        });
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("DOUBLING_TIME", () => {
  test("is RRI over the last two values, and LOGEST over all, as years to twice as much", async () => {
    const growing = fc.array(fc.integer({ min: 2, max: 40 }), { minLength: 2, maxLength: 15 }).map((steps) => ({
      values: steps.reduce<number[]>((all, step) => [...all, all.at(-1)! * (1 + step / 100)], [100]),
    }));
    const shown = await shownBy(
      fc.sample(growing, { seed, numRuns: 30 }).map((columns) => ({
        columns,
        formulas: [
          "=AIE.DOUBLING_TIME({values},4)",
          "=LN(2)/LN(1+RRI(1,SUM(TAKE({values},-2))-SUM(TAKE({values},-1)),SUM(TAKE({values},-1))))/4",
          '=AIE.DOUBLING_TIME({values},12,"fit")',
          "=LN(2)/LN(INDEX(LOGEST({values},ROW({values})),1,1))/12",
        ],
      })),
    );
    for (const [last, rri, fit, logest] of shown) expectClose([last, fit].flat(2), [rri, logest].flat(2), 1e-8);
  });

  test("growing at the same rate for that long makes twice as much", () => {
    fc.assert(
      fc.property(revenue, fc.double({ min: 0.001, max: 5, noNaN: true }), (first, growth) => {
        const last = first * (1 + growth);
        const [[years]] = call("DOUBLING_TIME", column(first, last)) as [[number]];
        expect(Math.abs(first * (last / first) ** years - 2 * first) / first).toBeLessThan(1e-9);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("MILESTONES", () => {
  const history = fc.record({
    start: fc.integer({ min: 40_000, max: 46_000 }),
    periods: fc.array(
      fc.record({
        days: fc.integer({ min: 1, max: 92 }),
        amount: fc.integer({ min: -20, max: 400 }).map((tenths) => tenths / 10),
      }),
      { minLength: 2, maxLength: 12 },
    ),
    step: fc.integer({ min: 5, max: 300 }).map((tenths) => tenths / 10),
  });

  test("are where the cumulative line first crosses each multiple, period by period", () => {
    fc.assert(
      fc.property(history, ({ start, periods, step }) => {
        const dates = periods.reduce<number[]>((all, { days }) => [...all, (all.at(-1) ?? start) + days], []);
        const wanted: [number, Fraction][] = [];
        // The first period is as long as the second.
        let begin = Fraction.of(2 * dates[0]! - dates[1]!);
        const opening = begin;
        let cumulative = zero;
        periods.forEach(({ amount }, period) => {
          const end = Fraction.of(dates[period]!);
          const after = cumulative.plus(amount);
          for (let next = Fraction.of(step).times(wanted.length + 1); !next.isAbove(after); next = next.plus(step)) {
            const way = next.minus(cumulative).over(amount);
            wanted.push([wanted.length + 1, begin.plus(end.minus(begin).times(way))]);
          }
          [begin, cumulative] = [end, after];
        });
        const given = outcome(
          "MILESTONES",
          column(...dates),
          column(...periods.map(({ amount }) => amount)),
          step,
          false,
        );
        if (wanted.length === 0) return expect(given).toMatch(/^#N\/A step needs /);
        const days = wanted.map(([, reached], at) => reached.minus(at === 0 ? opening : wanted[at - 1]![1]));
        expect(given).toEqual(wanted.map(([place, reached], at) => [place, reached.toNumber(), days[at]!.toNumber()]));
      }),
      { seed, numRuns: 500 },
    );
  });
});

test("YEAR_ZERO counts from the first year that MINIFS finds at or above the threshold, of the values over their deflators", async () => {
  const series = fc.record({
    first: fc.integer({ min: 1950, max: 2025 }),
    values: fc.array(revenue, { minLength: 2, maxLength: 12 }),
    deflators: fc.array(
      fc.integer({ min: 50, max: 200 }).map((index) => index / 100),
      { minLength: 12, maxLength: 12 },
    ),
  });
  const shown = await shownBy(
    fc.sample(series, { seed, numRuns: 30 }).map(({ first, values, deflators }) => {
      const middle = [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
      return {
        columns: {
          years: values.map((_value, at) => first + at),
          values,
          deflators: deflators.slice(0, values.length),
          real: values.map((value, at) => value / deflators[at]!),
        },
        formulas: [
          `=AIE.YEAR_ZERO({years},{values},${middle},,FALSE)`,
          `={years}-MINIFS({years},{values},">=${middle}")`,
          "={values}",
          `=AIE.YEAR_ZERO({years},{values},${middle / 2},{deflators},FALSE)`,
          `=IF(COUNTIFS({real},">=${middle / 2}")=0,NA(),{years}-MINIFS({years},{real},">=${middle / 2}"))`,
          "={real}",
        ],
      };
    }),
  );
  for (const [nominal, years, values, real, realYears, realValues] of shown) {
    expectClose(
      nominal!.flat(),
      years!.flatMap((year, at) => [year[0], values![at]![0]]),
      1e-12,
    );
    if (real!.length === 1) expect([real, realYears!.flat()[0]]).toEqual([[["#N/A"]], "#N/A"]);
    else
      expectClose(
        real!.flat(),
        realYears!.flatMap((year, at) => [year[0], realValues![at]![0]]),
        1e-12,
      );
  }
});

test("FRONTIER_PRICE is MINIFS over the models so far that score enough", async () => {
  const model = fc.record({
    date: fc.integer({ min: 45_000, max: 45_020 }),
    score: fc.integer({ min: 40, max: 100 }),
    price: fc.integer({ min: 1, max: 6000 }).map((cents) => cents / 100),
  });
  const thresholds = [50, 70, 95];
  const samples = fc.sample(fc.array(model, { minLength: 2, maxLength: 12 }), { seed, numRuns: 25 });
  const datesOf = (models: { date: number }[]) => [...new Set(models.map(({ date }) => date))].sort();
  const shown = await shownBy(
    samples.map((models) => ({
      columns: {
        dates: models.map(({ date }) => date),
        scores: models.map(({ score }) => score),
        prices: models.map(({ price }) => price),
      },
      formulas: [
        "=AIE.FRONTIER_PRICE({dates},{scores},{prices},{50,70,95},FALSE)",
        ...datesOf(models).flatMap((date) =>
          thresholds.map(
            (least) =>
              `=IF(COUNTIFS({dates},"<=${date}",{scores},">=${least}")=0,"",MINIFS({prices},{dates},"<=${date}",{scores},">=${least}"))`,
          ),
        ),
      ],
    })),
  );
  shown.forEach(([given, ...native], at) => {
    const cells = native.flat(2);
    expect(given).toEqual(datesOf(samples[at]!).map((date, row) => [date, ...cells.slice(3 * row, 3 * row + 3)]));
  });
});
