import { column, outcome, row } from "./host";

/** Month ends as Excel dates: 31 December of 2023 to 2025, 31 May of 2024 to 2026. */
const december = { 2023: 45291, 2024: 45657, 2025: 46022 };
const may = { 2024: 45443, 2025: 45808, 2026: 46173 };

describe("CALENDARISE", () => {
  const calendarise = (...args: unknown[]) => outcome("CALENDARISE", ...args);
  test("a year to May gives seven twelfths to the year before", () =>
    // 120 × 5 ÷ 12 + 240 × 7 ÷ 12 = 190 in 2025; of 2024 the last seven months are covered, of 2026 nothing is asked.
    expect(calendarise(column(may[2025], may[2026]), column(120, 240))).toEqual([
      ["Period end", "Value", "Covered"],
      [december[2024], "", 7 / 12],
      [december[2025], 190, 1],
    ]));
  test("rows in any order, and a year of its own calendar is itself", () =>
    expect(calendarise(row(december[2025], december[2024]), row(5, 3), null, null, false)).toEqual([
      [december[2024], 3, 1],
      [december[2025], 5, 1],
    ]));
  test("quarters on other quarters: the first calendar period is as long as the second", () =>
    // Quarters to January and April 2025 (45688, 45777) on those to December, March and June (45657, 45747, 45838):
    // 30 × 2 ÷ 3 of the first covers two months of the last quarter of 2024; 10 + 60 × 2 ÷ 3 = 50; April alone.
    expect(calendarise(column(45688, 45777), column(30, 60), 3, column(45657, 45747, 45838), false)).toEqual([
      [45657, "", 2 / 3],
      [45747, 50, 1],
      [45838, "", 1 / 3],
    ]));
  test("a single calendar end is that of a year, and a gap is not covered", () =>
    expect(calendarise(column(may[2024], may[2026]), column(12, 24), null, december[2025], false)).toEqual([
      [december[2025], "", 7 / 12],
    ]));
  test("each period may have its own months", () =>
    // A year to May 2025, then seven months to December: 100 × 5 ÷ 12 and all of 70.
    expect(
      calendarise(column(may[2025], december[2025]), column(120, 70), column(12, 7), december[2025], false),
    ).toEqual([[december[2025], 120, 1]]));
  test("years of 52 and 53 weeks count to the nearest month end", () =>
    // Fiscal years that end on 28 September 2024 (45563), 1 September 2024 (45536) and 26 January 2025 (45683).
    expect([45563, 45536, 45683].map((end) => calendarise(column(end), column(12), null, end, false))).toEqual(
      [[[45565, 12, 1]], [[45535, 12, 1]], [[45688, 12, 1]]].map((one) => one),
    ));
  test("thirds are exact: a third of 1 three times is 1", () =>
    expect(calendarise(column(45688, 45716, 45747), column(0.1, 0.2, 0.3), 1, 45747, false)).toEqual([
      [45747, "", 3 / 12],
    ]));
  test.each([null, "", 0])("a blank row (%j) is left out", (blank) =>
    expect(calendarise(column(december[2025], blank), column(5, blank), 12, blank === 0 ? 0 : null, false)).toEqual(
      blank === 0 ? expect.stringMatching(/^#VALUE! calendar_ends needs at least one date/) : [[december[2025], 5, 1]],
    ),
  );
  test.each([
    [
      [column(45672), column(1)],
      "#VALUE! period_ends needs month ends, or ends of 52 or 53 weeks at most a week away, as dates; got 45672",
    ],
    [
      [column(59, december[2025]), column(1, 1)],
      "#VALUE! period_ends needs month ends, or ends of 52 or 53 weeks at most a week away, as dates; got 59 in row 1",
    ],
    [
      [column(december[2025], may[2026]), column(1, 1)],
      "#VALUE! period_ends needs periods that do not overlap; got row 1 and row 2 in the same months",
    ],
    [
      [row(may[2026], may[2026]), row(1, 1)],
      "#VALUE! period_ends needs periods that do not overlap; got column 1 and column 2 in the same months",
    ],
    [[column(december[2025], -1), column(1, 1)], "#NUM! period_ends needs dates above zero; got -1 in row 2"],
    [[december[2025], 1, 0], "#NUM! months needs whole numbers above zero; got 0"],
    [[december[2025], 1, 1.5], "#NUM! months needs whole numbers above zero; got 1.5"],
    [
      [may[2025], 5, 3],
      "#N/A calendar_ends needs to be given where no calendar year ends within the values; got blank",
    ],
    [
      [december[2025], 1, 12, column(46022, 45657)],
      "#NUM! calendar_ends needs period ends that rise from row to row; got 45657 in row 2",
    ],
    [[december[2025], 1, 12, "June"], '#VALUE! calendar_ends needs dates; got "June" in row 1'],
    // Years to come, with their dates typed ahead; the web and the desktop send their empty values.
    [
      [column(december[2024], december[2025]), column(1, 0)],
      "#VALUE! values needs its last period filled; row 2 is empty or 0",
    ],
    [[column(december[2024], december[2025]), column(1, null)], "#VALUE! values needs numbers; got blank in row 2"],
    [[column(december[2024], december[2025]), 1], "#VALUE! values needs 2 rows like period_ends; got 1"],
  ])("refuses %j", (args, message) => expect(calendarise(...args)).toBe(message));
});

describe("GENAI_DEDUPE_SERIES", () => {
  const series = (...args: unknown[]) => outcome("GENAI_DEDUPE_SERIES", ...args);
  const periods = column(2025, 2025, 2024, 2024, 2025, 2024);
  const payments = [
    column(150, 90, 100, 60, 30, 20),
    column("Users", "App", "Users", "App", "Lab", "Lab"),
    column("App", "Lab", "App", "Lab", "Cloud", "Nv"),
    column("Apps", "Models", "Apps", "Models", "Hosting", "Chips"),
  ] as const;
  test("one layer and one payee for all rows are listed though the first row counts for nothing", () => {
    // App pays itself 5, which is internal; users pay it 7.
    const paid = [2025, column(5, 7), column("App", "Users"), "App", "Apps"];
    expect(series(...paid, null, null, null, false)).toEqual([
      ["Apps", 7],
      ["Total", 7],
    ]);
    expect(series(...paid, "firms", null, null, false)).toEqual([
      ["App", 7],
      ["Total", 7],
    ]);
  });
  test("value added by layer, periods in order, what is excluded below the total", () =>
    // 2024: 100 − 60 and 60; 2025: 150 − 90, 90 − 30 and 30.
    expect(series(periods, ...payments)).toEqual([
      ["Layer", 2024, 2025],
      ["Apps", 40, 60],
      ["Models", 60, 60],
      ["Hosting", 0, 30],
      ["Total", 100, 150],
      ["Chips", "Excluded", "Excluded"],
    ]));
  test.each([
    [
      "gross",
      [
        ["Apps", 100, 150],
        ["Models", 60, 90],
        ["Hosting", 0, 30],
        ["Total", 160, 270],
        ["Chips", 20, 0],
      ],
    ],
    [
      "share",
      [
        ["Apps", 0.4, 0.4],
        ["Models", 0.6, 0.4],
        ["Hosting", 0, 0.2],
        ["Total", 1, 1],
        ["Chips", "", ""],
      ],
    ],
    // One firm a layer; all firms: 40² + 60² of 100² and 60² + 60² + 30² of 150².
    [
      "hhi",
      [
        ["Apps", 10000, 10000],
        ["Models", 10000, 10000],
        ["Hosting", 0, 10000],
        ["Total", 5200, 3600],
        ["Chips", "", ""],
      ],
    ],
  ])("%s", (measure, expected) => expect(series(periods, ...payments, null, measure, null, false)).toEqual(expected));
  test("by firm, with nothing excluded", () =>
    expect(series(periods, ...payments, "firms", null, "", false)).toEqual([
      ["App", 40, 60],
      ["Lab", 40, 60],
      ["Cloud", 0, 30],
      ["Nv", 20, 0],
      ["Total", 100, 150],
    ]));
  test("texts in order of first appearance, whatever their case; a firm may move between periods", () =>
    expect(
      series(column("Q2 26", "Q1 26", " q2 26"), column(5, 7, 1), "Users", "Lab", column("Apps", "Models", "Apps")),
    ).toEqual([
      ["Layer", "Q2 26", "Q1 26"],
      ["Apps", 6, 0],
      ["Models", 0, 7],
      ["Total", 6, 7],
    ]));
  test("a period without an end customer has no answer, the others have theirs", () => {
    const answer = series(
      column(2024, 2025, 2025),
      column(10, 5, 5),
      column("Users", "Lab", "Cloud"),
      column("Lab", "Cloud", "Lab"),
      "Models",
      "firms",
      null,
      null,
      false,
    ) as unknown[][];
    expect(answer.map(([name, first]) => [name, first])).toEqual([
      ["Lab", 10],
      ["Total", 10],
    ]);
    for (const line of answer)
      expect(line[2]).toMatchObject({
        code: "#N/A",
        message: "payers needs an end customer; everyone here is also paid",
      });
  });
  test("a firm that pays on more than it is paid has no concentration, and a layer of nothing none to show", () => {
    const answer = series(
      column(1, 1, 1, 1),
      column(10, 15, 5, -5),
      column("Users", "App", "Users", "Users"),
      column("App", "Lab", "Cloud", "Cloud"),
      column("Apps", "Models", "Hosting", "Hosting"),
      null,
      "hhi",
      null,
      false,
    ) as unknown[][];
    expect(answer[0]![1]).toMatchObject({
      code: "#NUM!",
      message: "amounts needs a value added of zero or more in every firm; got -5",
    });
    expect(answer.slice(1, 3)).toEqual([
      ["Models", 10000],
      ["Hosting", ""],
    ]);
  });
  test.each([null, "", 0])("a row of blanks (%j) is left out", (blank) => {
    const longer = [periods, ...payments].map((cells) => [...cells, [blank]]);
    expect(series(...longer)).toEqual(series(periods, ...payments));
    // A period typed ahead has nothing in it yet.
    const ahead = [[...periods, [2026]], ...payments.map((cells) => [...cells, [blank]])];
    expect((series(...ahead) as unknown[][]).map((line) => line.at(-1))).toEqual([2026, 0, 0, 0, 0, "Excluded"]);
  });
  test.each([
    [
      [periods, ...payments, null, null, "Chip"],
      '#VALUE! exclude needs one of Apps, Models, Hosting, Chips; got "Chip"',
    ],
    [[periods, ...payments.slice(0, 3), null], "#VALUE! layers needs a name in every row with an amount; got blank"],
    [
      [column(0, 0), column(0, 0), column(0, 0), column(0, 0), column(0, 0)],
      "#N/A periods needs at least one period; got blank",
    ],
    [
      [column(1, 1), column(5, 5), "Users", "Lab", column("Apps", "Models")],
      '#VALUE! layers needs one layer for each payee; got Lab in "Apps" in row 1 and in "Models" in row 2: split it, e.g. Lab apps / Lab models',
    ],
  ])("refuses %j", (args, message) => expect(series(...(args as unknown[]))).toBe(message));
});

describe("TTM", () => {
  const ttm = (...args: unknown[]) => outcome("TTM", ...args);
  test("four quarters, twelve months, across", () => {
    expect(ttm(column(20, 25, 30, 35, 40))).toEqual(column("", "", "", 110, 130));
    expect(ttm(row(1, 2, 3), 2)).toEqual(row("", 3, 5));
    expect(ttm(7, 1)).toEqual([[7]]);
  });
  test("sums are exact in decimals", () =>
    expect(ttm(column(0.1, 0.2, 1e16, 0.3), 2)).toEqual(column("", 0.3, 1e16, 1e16)));
  test("a year with a gap has no sum", () => {
    const sums = ttm(column(1, 2, null, 4, 5, 6), 2) as unknown[][];
    expect([sums[0], sums[1], sums[4], sums[5]]).toEqual([[""], [3], [9], [11]]);
    for (const period of [2, 3])
      expect(sums[period]![0]).toMatchObject({
        code: "#N/A",
        message: "values needs every period of the year; got blank in row 3",
      });
  });
  test.each([null, "", 0])("periods to come (%j) have no sum", (blank) => {
    const sums = ttm(column(1, 2, 3, blank, blank), 2) as unknown[][];
    expect(sums.slice(0, 3)).toEqual(column("", 3, 5));
    for (const period of [3, 4])
      expect(sums[period]![0]).toMatchObject({
        code: "#N/A",
        message: "values needs its last period filled; rows 4 to 5 are empty or 0",
      });
  });
  test("a 0 within is a number", () => expect(ttm(column(1, 0, 3), 2)).toEqual(column("", 1, 3)));
  test.each([
    [[null], "#N/A values needs at least one number; got only blanks"],
    [[column(1, "x")], '#VALUE! values needs numbers; got "x" in row 2'],
    [[column(1, 2), 2.5], "#NUM! periods_per_year needs a whole number above zero; got 2.5"],
  ])("refuses %j", (args, message) => expect(ttm(...(args as unknown[]))).toBe(message));
});
