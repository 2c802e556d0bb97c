/** Laws of putting companies on one calendar and into one stack, and the same worked out month by month and period by period. */
import fc from "fast-check";
import { Fraction } from "../differential/fraction";
import { call, column, outcome } from "../functions/host";

const seed = 20260625;
const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);

/** The serial of a month's last day; months are counted from January of the year 0. */
function monthEnd(month: number): number {
  return Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / 86_400_000 + 25_569;
}

describe("TTM", () => {
  const series = fc.record({
    values: fc.array(cents, { minLength: 1, maxLength: 24 }),
    perYear: fc.constantFrom(1, 2, 4, 12),
  });
  const sums = (values: readonly number[], perYear: number) =>
    call("TTM", column(...values), perYear).map(([sum]) => sum);

  test("each sum is the nearest double of the exact one, and blank before a year is known", () => {
    fc.assert(
      fc.property(series, ({ values, perYear }) => {
        const expected = values.map((_, at) =>
          at + 1 < perYear ? "" : Fraction.sum(values.slice(at + 1 - perYear, at + 1)).toNumber(),
        );
        expect(sums(values, perYear)).toEqual(expected);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("what comes later changes nothing before, and a larger unit only scales", () => {
    fc.assert(
      fc.property(series, fc.nat(24), ({ values, perYear }, cut) => {
        const whole = values.map((value) => Math.round(value * 100));
        const part = whole.slice(0, Math.max(1, cut));
        expect(sums(part, perYear)).toEqual(sums(whole, perYear).slice(0, part.length));
        const scaled = sums(
          whole.map((value) => value * 1000),
          perYear,
        );
        expect(scaled).toEqual(sums(whole, perYear).map((sum) => (sum === "" ? "" : (sum as number) * 1000)));
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe("CALENDARISE", () => {
  const firstMonth = 2020 * 12;
  // A 0 at the end may be a cell that nobody filled yet, which is refused.
  const flow = cents.filter((value) => value !== 0);
  /** Flows that do not overlap: so many months each, some months apart. */
  const flows = fc
    .array(fc.record({ months: fc.constantFrom(1, 3, 6, 12), gap: fc.nat(4), value: flow }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => {
      let month = firstMonth;
      return parts.map(({ months, gap, value }) => {
        month += gap + months;
        return { end: month - 1, months, value };
      });
    });
  type Flow = { readonly end: number; readonly months: number; readonly value: number };
  const calendarised = (given: readonly Flow[], ends: readonly number[] | null) =>
    call(
      "CALENDARISE",
      column(...given.map(({ end }) => monthEnd(end))),
      column(...given.map(({ value }) => value)),
      column(...given.map(({ months }) => months)),
      ends === null ? null : column(...ends.map(monthEnd)),
      false,
    );
  /** By month what each flow gives it; null where none reaches. */
  const byMonth = (given: readonly Flow[], month: number): Fraction | null => {
    const flow = given.find(({ end, months }) => month <= end && month > end - months);
    return flow === undefined ? null : Fraction.of(flow.value).over(flow.months);
  };

  test("each period is the sum of its months, month by month; one with a gap has no value", () => {
    fc.assert(
      fc.property(flows, fc.constantFrom(1, 3, 6, 12), (given, length) => {
        const last = given[given.length - 1]!.end;
        const ends = Array.from({ length: Math.ceil((last - firstMonth + 1) / length) }, (_, at) => firstMonth + (at + 1) * length - 1); // prettier-ignore
        // The first of the ends that are given begins as long before as the second ends after it.
        fc.pre(ends.length >= 2);
        const expected = ends.map((end) => {
          const months = Array.from({ length }, (_, at) => byMonth(given, end - at));
          const known = months.filter((month) => month !== null);
          const value = known.length < length ? "" : known.reduce((sum, month) => sum.plus(month)).toNumber();
          return [monthEnd(end), value, known.length / length];
        });
        expect(calendarised(given, ends)).toEqual(expected);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(flows, fc.infiniteStream(fc.nat(1000)), (given, keys) => {
        const shuffled = given
          .map((flow) => ({ flow, key: keys.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ flow }) => flow);
        const answer = (rows: readonly Flow[]) =>
          JSON.stringify(
            outcome(
              "CALENDARISE",
              column(...rows.map(({ end }) => monthEnd(end))),
              column(...rows.map(({ value }) => value)),
              column(...rows.map(({ months }) => months)),
            ),
          );
        expect(answer(shuffled)).toBe(answer(given));
      }),
      { seed, numRuns: 200 },
    );
  });

  test("years that are calendar years already stay as they are", () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 10 }), (values) => {
        const given = values.map((value, at) => ({ end: firstMonth + 12 * at + 11, months: 12, value }));
        expect(calendarised(given, null)).toEqual(given.map(({ end, value }) => [monthEnd(end), value, 1]));
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe("GENAI_DEDUPE_SERIES", () => {
  const layerOf: Readonly<Record<string, string>> = { a: "Apps", b: "Apps", c: "Models", d: "Hosting", e: "Chips" };
  const firm = fc.constantFrom("a", "b", "c", "d", "e");
  const payment = fc.record({
    period: fc.constantFrom(2024, 2025, 2026),
    amount: fc.integer({ min: 1, max: 100_000 }).map((value) => value / 100),
    payer: fc.oneof({ weight: 2, arbitrary: fc.constant("customer") }, { weight: 3, arbitrary: firm }),
    payee: firm,
  });
  type Payment = { readonly period: number; readonly amount: number; readonly payer: string; readonly payee: string };
  const of = (book: readonly Payment[]) => [
    column(...book.map(({ amount }) => amount)),
    column(...book.map(({ payer }) => payer)),
    column(...book.map(({ payee }) => payee)),
    column(...book.map(({ payee }) => layerOf[payee])),
  ];
  const series = (book: readonly Payment[], by: string, measure: string) =>
    outcome("GENAI_DEDUPE_SERIES", column(...book.map(({ period }) => period)), ...of(book), by, measure);
  /** Every period has an end customer, so that each can be counted. */
  const books = fc
    .array(payment, { minLength: 1, maxLength: 25 })
    .map((rows) => [
      ...rows,
      ...[...new Set(rows.map(({ period }) => period))].map((period) => ({ period, amount: 5, payer: "customer", payee: "a" })),
    ]); // prettier-ignore

  test("each column is GENAI_DEDUPE of the period's rows, and its total what the end customers pay", () => {
    fc.assert(
      fc.property(books, (book) => {
        const answer = series(book, "layers", "value added") as unknown[][];
        const [heads, ...rows] = answer;
        heads!.slice(1).forEach((period, place) => {
          const own = book.filter((row) => row.period === period);
          const once = call("GENAI_DEDUPE", ...of(own), "layers", null, false);
          const expected = new Map(once.map(([layer, , , added]) => [layer, added]));
          const total = rows.findIndex(([layer]) => layer === "Total");
          for (const [layer, ...cells] of rows.slice(0, total + 1))
            expect([layer, cells[place]]).toEqual([layer, expected.get(layer) ?? 0]);
          const [[, , , customers]] = call("GENAI_DEDUPE", ...of(own), "totals", null, false) as [number[]];
          expect(rows[total]![place + 1]).toBe(customers);
        });
      }),
      { seed, numRuns: 300 },
    );
  });

  test("the order of the rows does not matter, and a larger unit scales all but the shares", () => {
    fc.assert(
      fc.property(books, fc.constantFrom("layers", "firms"), (book, by) => {
        const known = (answer: unknown) =>
          new Map((answer as unknown[][]).map(([name, ...cells]) => [name, JSON.stringify(cells)]));
        for (const measure of ["value added", "gross", "share"]) {
          const answer = series(book, by, measure);
          expect(known(series([...book].reverse(), by, measure))).toEqual(known(answer));
        }
        const larger = book.map((row) => ({ ...row, amount: row.amount * 1024 }));
        expect(series(larger, by, "share")).toEqual(series(book, by, "share"));
      }),
      { seed, numRuns: 150 },
    );
  });
});
