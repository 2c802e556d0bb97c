import { column, outcome, row } from "./host";

describe("RUN_RATE", () => {
  const rate = (...args: unknown[]) => outcome("RUN_RATE", ...args);
  // Twelve months that add up to 110 and end at 14.58: 110bn trailing twelve months, a pace of 175bn a year (State of the AI Economy, 25 June 2026).
  const months = column(5, 6, 7, 7, 8, 8, 9, 10, 11, 12, 12.42, 14.58);
  test.each([
    ["last", 174.96],
    ["best", 174.96],
    ["trailing", 110],
    // (12 + 12.42 + 14.58) × 4
    [" Quarter ", 156],
  ])("%s of twelve months", (basis, expected) => expect(rate(months, 12, basis)).toEqual([[expected]]));
  test("all four, with the difference to the trailing year", () =>
    expect(rate(row(30, 20, 30, 20), 4)).toEqual([
      ["Basis", "Run rate", "Versus trailing"],
      ["last", 80, -0.2],
      ["best", 120, 0.2],
      ["trailing", 100, 0],
      // The last quarter is the last of four periods a year.
      ["quarter", 80, -0.2],
    ]));
  test("too few periods leave two cells without an answer", () => {
    const table = rate(column(1, 2), null, null, false) as unknown[][];
    expect(table.slice(0, 2)).toEqual([
      ["last", 24, ""],
      ["best", 24, ""],
    ]);
    for (const [line, count] of [
      [table[2]!, 12],
      [table[3]!, 3],
    ] as const) {
      expect(line[1]).toMatchObject({
        code: "#N/A",
        message: `revenue needs ${count} periods for the basis ${line[0] as string}; got 2`,
      });
      expect(line[2]).toBe("");
    }
  });
  test("a firm of three months has a quarter, though no year", () => {
    // (1 + 2 + 4) × 4.
    expect(rate(column(1, 2, 4), 12, "quarter")).toEqual([[28]]);
    expect(rate(column(1, 2, 4), 12, "trailing")).toBe("#N/A revenue needs 12 periods for the basis trailing; got 3");
  });
  test("an empty cell in place of a basis is none", () =>
    expect(rate(column(1, 2, 3, 4), 4, [[0]])).toEqual(rate(column(1, 2, 3, 4), 4)));
  test("a gap keeps its place: a year with one has no sum, and what does not need it goes on", () => {
    const gap = (basis: string) => rate(column(1, null, 3, 4, 5), 4, basis);
    expect(gap("trailing")).toBe("#N/A revenue needs every period of the last year; got blank in row 2");
    expect([gap("last"), gap("best"), gap("quarter")]).toEqual([[[20]], [[20]], [[20]]]);
    // Of twelve months the last quarter is three: 3, a blank and 5.
    expect(rate(row(9, 3, null, 5), 12, "quarter")).toBe(
      "#N/A revenue needs every period of the last quarter; got blank in column 3",
    );
  });
  test.each([null, "", 0])("a series that ends in empty periods (%j) is refused", (blank) => {
    expect(rate(column(5, 1, blank), 12, "last")).toBe(
      "#VALUE! revenue needs its last period filled; row 3 is empty or 0",
    );
    expect(rate(row(1, 2, 3, blank, blank), 4)).toBe(
      "#VALUE! revenue needs its last period filled; columns 4 to 5 are empty or 0",
    );
  });
  test("a year of one period has no quarter; a trailing sum of zero nothing to compare", () => {
    expect(rate(column(3, 5), 1, "quarter")).toBe(
      "#NUM! periods_per_year needs a multiple of 4 for the basis quarter; got 1",
    );
    expect(rate(row(-1, 1, 2, -2), 4, null, false)).toEqual([
      ["last", -8, ""],
      ["best", 8, ""],
      ["trailing", 0, ""],
      ["quarter", -8, ""],
    ]);
  });
  test("sums are exact in decimals", () => expect(rate(column(0.1, 0.2, 0.3, 0.4), 4, "trailing")).toEqual([[1]]));
  test.each([
    [[column(null, "")], "#VALUE! revenue needs its last period filled; rows 1 to 2 are empty or 0"],
    [[null], "#N/A revenue needs at least one period with a number; got only blanks"],
    [[column(1, "x")], '#VALUE! revenue needs numbers; got "x" in row 2'],
    [[1, 0], "#NUM! periods_per_year needs a whole number above zero; got 0"],
    [[1, 2.5], "#NUM! periods_per_year needs a whole number above zero; got 2.5"],
    [[1, 12, "trailing"], "#N/A revenue needs 12 periods for the basis trailing; got 1"],
    [[1, 12, "mean"], '#VALUE! basis needs one of last, best, trailing, quarter; got "mean"'],
  ])("refuses %j", (args, message) => expect(rate(...(args as unknown[]))).toBe(message));
});

describe("DOUBLING_TIME", () => {
  const years = (...args: unknown[]) => outcome("DOUBLING_TIME", ...args);
  test.each([
    ["twice a year", [column(5, 1, 2)], 1],
    ["four times a quarter", [row(1, 4), 4], 0.125],
    // ln 2 ÷ ln 1.1: the rule of 72 says about 7.2.
    ["ten per cent a year", [column(100, 110)], 7.272540897341713],
    ["fit through a straight line of logs", [column(1, 8, 64), 1, "fit"], 1 / 3],
    // Logs 0, 1, 1, 2 in units of ln 2: slope (−1.5·−1 + 0 + 0 + 1.5·1) ÷ 5 = 0.6, so 1 ÷ 0.6.
    ["fit of 1, 2, 2, 4", [column(1, 2, 2, 4), 1, " FIT "], 5 / 3],
    // Fourfold over two periods, the one between unknown.
    ["a blank period keeps its place", [column(1, null, 4)], 1],
    ["numbers far apart", [column(1e-300, 1e300)], Math.LN2 / (600 * Math.LN10)],
  ])("%s", (_name, args, expected) => {
    const [[value]] = years(...args) as [[number]];
    expect(value).toBeCloseTo(expected, 12);
  });
  test.each([
    [[column(2, 2)], "#N/A values needs a last value above the one before; got 2"],
    [[column(2, 1)], "#N/A values needs a last value above the one before; got 1"],
    [[column(2, 1), 1, "fit"], "#N/A values needs growth over all its periods; got -50.0% a period"],
    [[column(2)], "#N/A values needs at least 2 periods with a number; got 1"],
    [[column(2, 4, null)], "#VALUE! values needs its last period filled; row 3 is empty or 0"],
    [[column(2, 4, 0)], "#VALUE! values needs its last period filled; row 3 is empty or 0"],
    // 0.9999 a period: less than a tenth of a per cent shows its first digit.
    [[column(1, 0.9999), 1, "fit"], "#N/A values needs growth over all its periods; got -0.01% a period"],
    [[column(1, 0, 4)], "#NUM! values needs positive numbers; got 0 in row 2"],
    [[column(1, 2), 0], "#NUM! periods_per_year needs a number above zero; got 0"],
    [[column(1, 2), 1, "mean"], '#VALUE! method needs one of last, fit; got "mean"'],
  ])("refuses %j", (args, message) => expect(years(...(args as unknown[]))).toBe(message));
});

describe("MILESTONES", () => {
  const reached = (...args: unknown[]) => outcome("MILESTONES", ...args);
  test("each multiple of the step, linear within a period", () =>
    // Periods of 180 days with 1, 2 and 8: from day 0 the multiples of 1 fall on 180, 270, 360 and then every 22.5 days.
    expect(reached(column(1180, 1360, 1540), column(1, 2, 8), 1, false)).toEqual([
      [1, 1180, 180],
      [2, 1270, 90],
      [3, 1360, 90],
      ...[4, 5, 6, 7, 8, 9, 10, 11].map((number) => [number, 1360 + 22.5 * (number - 3), 22.5]),
    ]));
  test("a row of quarters of different length, with headers", () =>
    // Ends 31 March, 30 June 2025: 45747 and 45838, so the first quarter starts on 31 December 2024, 45657, and has 90 days.
    expect(reached(row(45747, 45838), row(1.5, 3), 1.5)).toEqual([
      ["Milestone", "Reached", "Days taken"],
      [1, 45747, 90],
      [2, 45792.5, 45.5],
      [3, 45838, 45.5],
    ]));
  test("before month ends the first period is as many months as the second", () => {
    // 31 January and 29 February 2024, 45322 and 45351: January starts on 31 December 2023, 45291, and 1 is reached at its end.
    expect(reached(column(45322, 45351), column(1, 1), 1, false)).toEqual([
      [1, 45322, 31],
      [2, 45351, 29],
    ]);
    // One end that is none, and the days of the second count: 45351 − 45322 = 29.
    expect(reached(column(45322, 45351, 45381), column(1, 1, 1), 3, false)).toEqual([[1, 45381, 45381 - 45293]]);
  });
  test("a milestone counts once, though credit notes follow", () =>
    expect(reached(column(10, 20, 30, 40), column(2, -2, 2, 2), 2, false)).toEqual([
      [1, 10, 10],
      [2, 40, 30],
    ]));
  test("decimal steps are met exactly", () =>
    expect(reached(column(10, 20, 30), column(0.1, 0.1, 0.1), 0.1, false)).toHaveLength(3));
  test.each([null, "", 0])("a blank row (%j) is left out", (blank) =>
    expect(reached(column(10, 20, blank), column(1, 1, blank), 2, false)).toEqual([[1, 20, 20]]),
  );
  test.each([
    [[column(10, 20), column(1, 1), 5], "#N/A step needs an amount that cumulative revenue reaches; got 5"],
    [[column(10, 20), column(1, 1), 0], "#NUM! step needs an amount above zero; got 0"],
    [[column(10, 20), column(1, 1), null], "#VALUE! step needs an amount above zero; got blank"],
    [[column(10, 20), column(1, 1), column(1, 1)], "#VALUE! step needs one cell; got 2 rows by 1 columns"],
    [
      [column(10, 20), column(1, 1), 1e-9],
      "#NUM! step needs an amount large enough for at most 1048575 milestones; got 1e-9",
    ],
    [[column(20, 10), column(1, 1), 1], "#NUM! dates needs period ends that rise from row to row; got 10 in row 2"],
    [[column(-5, 10), column(1, 1), 1], "#NUM! dates needs dates above zero; got -5 in row 1"],
    [[10, 1, 1], "#N/A dates needs at least 2 periods, to know how long they are; got 1"],
    [[column(0, 0), column(0, 0), 1], "#VALUE! dates needs at least one number; got blank"],
    [[column(10, 20), column(1, null), 1], "#VALUE! revenue needs numbers; got blank in row 2"],
  ])("refuses %j", (args, message) => expect(reached(...(args as unknown[]))).toBe(message));
});

describe("YEAR_ZERO", () => {
  const moved = (...args: unknown[]) => outcome("YEAR_ZERO", ...args);
  test("the first year at the threshold is 0", () =>
    expect(moved(column(2021, 2022, 2023, 2024), column(0.5, 2, 1, 9), 2)).toEqual([
      ["Year", "Value"],
      [-1, 0.5],
      [0, 2],
      [1, 1],
      [2, 9],
    ]));
  test("in constant money the threshold is too", () =>
    // 10 ÷ 2 = 5 misses the 6 that 10 reaches; 12 ÷ 2 meets it.
    expect(moved(row(2000, 2001), row(10, 12), 6, row(2, 2), false)).toEqual([
      [-1, 5],
      [0, 6],
    ]));
  test("one deflator for all; rows in any order keep it", () =>
    expect(moved(column(2003, 2001), column(8, 4), 2, 2, false)).toEqual([
      [2, 4],
      [0, 2],
    ]));
  test.each([null, "", 0])("a blank row (%j) is left out", (blank) => {
    expect(moved(column(2001, blank), column(4, blank), 2, null, false)).toEqual([[0, 4]]);
    expect(moved(column(2001, blank), column(4, blank), 2, 2, false)).toEqual([[0, 2]]);
  });
  test.each([
    [[column(2001, 2002), column(1, 2), 3], "#N/A threshold needs a value that the series reaches; got 3"],
    [[column(2001, 2002), column(1, 2), null], "#VALUE! threshold needs a number; got blank"],
    [[column(2001, -1), column(1, 2), 1], "#NUM! years needs years above zero; got -1 in row 2"],
    [
      [column(2001, 2002), column(1, 2), 1, column(1, 0)],
      "#DIV/0! deflators needs price indices other than zero; got 0 in row 2",
    ],
    [[column(2001, 2002), column(1, 2), 1, -1], "#NUM! deflators needs price indices above zero; got -1"],
    [[column(2001, 2002), column(1, 2), 1, column(1, 1, 1)], "#VALUE! deflators needs 2 rows like years; got 3"],
  ])("refuses %j", (args, message) => expect(moved(...(args as unknown[]))).toBe(message));
});
