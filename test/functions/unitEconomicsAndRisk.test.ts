import { column, outcome, row } from "./host";

describe("SUBSCRIPTION_MARGIN", () => {
  const margin = (...args: unknown[]) => outcome("SUBSCRIPTION_MARGIN", ...args);
  // 20 times the price, a quarter used, 75% API margin: −25%, State of the AI Economy (25 June 2026).
  test("the published user", () => expect(margin(20, 0.25, 0.75)).toEqual([[-0.25]]));
  test("a row of uses", () => expect(margin(20, row(0, 0.1, 0.2))).toEqual([[1, 0.5, 0]]));
  test("a cell outside the domain has its error, and the others their answers", () => {
    const [[first], [second]] = margin(1, column(1, 1.5)) as [[unknown], [unknown]];
    expect(first).toBe(0.75);
    expect(second).toMatchObject({
      code: "#NUM!",
      message: "utilisation needs a fraction from 0 to 1; got 1.5 in row 2",
    });
  });
  test.each([
    [[-1, 0.5], "#NUM! token_multiple needs a multiple of zero or more; got -1"],
    [[1, 1.5], "#NUM! utilisation needs a fraction from 0 to 1; got 1.5"],
    [[1, -0.5], "#NUM! utilisation needs a fraction from 0 to 1; got -0.5"],
    [[1, 1, 1], "#NUM! api_margin needs a fraction below 1; got 1"],
  ])("refuses %j", (args, message) => expect(margin(...args)).toBe(message));
});

describe("FREE_USER_BURDEN", () => {
  const burden = (...args: unknown[]) => outcome("FREE_USER_BURDEN", ...args);
  const figures = (...args: unknown[]) => (burden(...args, null, false) as unknown[][])[0];
  test("95% free users", () =>
    // 50 payers at 20 bring 1,000; they cost 300 and 950 free users 380. Break-even: 0.4 ÷ (20 − 6 + 0.4) = 1/36; for 60%: 0.4 ÷ (8 − 6 + 0.4) = 1/6;
    // cost may be 400, a cut of 280 ÷ 680 = 7/17.
    expect(burden(1000, 0.05, 20, 6, 0.4)).toEqual([
      [
        "Revenue",
        "Cost",
        "Gross margin",
        "Free cost per payer",
        "Break-even paying share",
        "Paying share for target",
        "Cost cut for target",
      ],
      [1000, 680, 0.32, 7.6, 1 / 36, 1 / 6, 7 / 17],
    ]));
  test("past the target the cut is negative", () =>
    expect(figures(100, 0.5, 10, 1, 0)).toEqual([500, 50, 0.9, 0, 0, 0, -3]));
  test("nobody pays", () => expect(figures(100, 0, 10, 1, 1)).toEqual([0, 100, "", "", 0.1, 0.25, ""]));
  test("a payer who costs more than the price", () =>
    expect(figures(100, 0.5, 10, 20, 1)).toEqual([500, 1050, -1.1, 1, "", "", 1 - 200 / 1050]));
  test("nothing costs anything, and nothing but the price is left", () => {
    expect(figures(100, 0.5, 10, 0, 0)).toEqual([500, 0, 1, 0, 0, 0, ""]);
    expect(figures(100, 0.5, 10, 10, 0)![4]).toBe("");
  });
  test.each([
    [[null, 0.5, 1, 1, 1], "#VALUE! users needs a number of zero or more; got blank"],
    [[-1, 0.5, 1, 1, 1], "#NUM! users needs a number of zero or more; got -1"],
    [[1, 1.5, 1, 1, 1], "#NUM! paying_share needs a fraction of zero or more, below 1; got 1.5"],
    [[1, -0.5, 1, 1, 1], "#NUM! paying_share needs a fraction of zero or more, below 1; got -0.5"],
    [[1, 0.5, 1, 1, 1, 1], "#NUM! target_margin needs a fraction below 1; got 1"],
    [[column(1, 2), 0.5, 1, 1, 1], "#VALUE! users needs one cell; got 2 rows by 1 columns"],
  ])("refuses %j", (args, message) => expect(burden(...(args as unknown[]))).toBe(message));
});

describe("TOKEN_QUOTA", () => {
  const quota = (...args: unknown[]) => outcome("TOKEN_QUOTA", ...args);
  test.each([
    ["who asks for less than the share leaves the rest", [100, column(10, 50, 80)], column(10, 45, 45)],
    ["a pool for everybody", [1000, row(10, 50)], row(10, 50)],
    ["by weight", [90, column(80, 80), null, null, column(1, 2)], column(30, 60)],
    // Level 20 fills the first; 70 is left for weights 2 and 1.
    ["by weight and request", [90, column(20, 80, 80), null, null, column(1, 2, 1)], [[20], [140 / 3], [70 / 3]]],
    ["the floor first", [100, column(80, 80), column(40, 0)], column(70, 30)],
    // A guarantee of 9 to one who asks for 8, and of 3 to one who may have 2.
    ["a floor above the request is the request", [10, column(8, 8), column(0, 9)], column(2, 8)],
    ["a floor above the cap is the cap", [10, column(8, 8), 3, column(8, 2)], column(8, 2)],
    ["a cap for all", [100, column(80, 80, 10), null, 30], column(30, 30, 10)],
    ["no weight, no more than the floor", [100, column(80, 80), 10, null, column(0, 1)], column(10, 80)],
    ["nothing to share", [0, column(5, 6)], column(0, 0)],
    ["a blank row keeps its place", [10, column(4, null, 8)], [[4], [""], [6]]],
  ])("%s", (_name, args, expected) => {
    const shares = quota(...(args as unknown[])) as unknown[][];
    expect(shares.map((line) => line.length)).toEqual(expected.map((line) => line.length));
    shares.flat().forEach((share, index) => {
      const wanted = expected.flat()[index];
      if (typeof wanted === "number") expect(share).toBeCloseTo(wanted, 12);
      else expect(share).toBe(wanted);
    });
  });
  test("thirds are rounded down, so that they never add up to more than the pool", () => {
    const [[share]] = quota(100, column(50, 50, 50)) as [[number]];
    expect(BigInt(String(share).replace(".", "")) * 3n).toBeLessThanOrEqual(
      10n ** BigInt(String(share).length - 1) * 10n,
    );
    expect(share).toBeCloseTo(100 / 3, 12);
  });
  test.each([
    [[10, column(8, 8), 6], "#NUM! floors needs at most the pool of 10 in all; got 12"],
    [[10, column(8, 8), null, null, 0], "#NUM! weights needs a weight above zero; got 0"],
    [[10, column(8, 8), null, null, column(0, 0)], "#NUM! weights needs a weight above zero; got 0"],
    [[10, 8, column(1, 2)], "#VALUE! floors needs 1 row like requests; got 2"],
    [[-1, 5], "#NUM! pool needs a number of zero or more; got -1"],
    [[null, 5], "#VALUE! pool needs a number of zero or more; got blank"],
    [[10, column(8, -8)], "#NUM! requests needs numbers of zero or more; got -8 in row 2"],
    [[10, column(8, 8), null, null, -1], "#NUM! weights needs numbers of zero or more; got -1"],
    [[10, column(8, 8), column(1, 2, 3)], "#VALUE! floors needs 2 rows like requests; got 3"],
  ])("refuses %j", (args, message) => expect(quota(...(args as unknown[]))).toBe(message));
});

describe("BUDGET_RUNWAY", () => {
  const runway = (...args: unknown[]) => outcome("BUDGET_RUNWAY", ...args);
  test.each([
    // A yearly budget of 12 at 3 a month is gone in four months (State of the AI Economy, 25 June 2026).
    ["a year's budget in four months", [12, column(3, 3)], 4],
    ["gone within the spending so far", [50, row(20, 20, 20, 20)], 2.5],
    ["gone at the end of a period", [40, column(20, 20)], 2],
    // 100 − 25 − 30 − 35 leaves 30 of 35 a period.
    ["the last period goes on", [120, column(25, 30, 35)], 3 + 30 / 35],
    // 10, then 20 and 40: 70, and 30 of the 80 that follow.
    ["doubling", [100, 10, 1], 3.375],
    ["exactly three periods of doubling", [70, 10, 1], 3],
    ["exactly many periods of growth", [2 ** 40 - 1, 1, 1], 40],
    // 100, 50, 25 and 12.5 of the 12.5 that follow.
    ["shrinking by half", [187.5, 100, -0.5], 4],
    ["no budget", [0, column(5, 5)], 0],
    ["a credit note lengthens it", [10, column(5, -5, 5)], 4],
    ["a gap after the budget is gone does not matter", [10, column(20, null, 5)], 0.5],
  ])("%s", (_name, args, expected) => {
    const [[periods]] = runway(...(args as unknown[])) as [[number]];
    expect(periods).toBeCloseTo(expected, 12);
  });
  test.each([
    [[10, column(5, 0)], "#VALUE! spend needs its last period filled; row 2 is empty or 0"],
    [[10, column(5, null, "")], "#VALUE! spend needs its last period filled; rows 2 to 3 are empty or 0"],
    [[10, column(5, -5)], "#N/A spend needs a last period with spending ahead; got -5"],
    [[10, column(5, null, 5)], "#N/A spend needs every period so far; got blank in row 2"],
    [[10, 5, -1], "#N/A spend needs a last period with spending ahead; got 0"],
    // 100 + 50 + 25 + … never reaches 200.
    [[200, 100, -0.5], "#N/A growth needs a rate at which the budget is used up; got -0.5"],
    [[10, 5, -1.5], "#NUM! growth needs a fraction of -1 or more; got -1.5"],
    [[-1, 5], "#NUM! budget needs a number of zero or more; got -1"],
    [[null, 5], "#VALUE! budget needs a number of zero or more; got blank"],
    [[1, null], "#N/A spend needs at least one period with a number; got only blanks"],
    [[1, column(1, "x")], '#VALUE! spend needs numbers; got "x" in row 2'],
  ])("refuses %j", (args, message) => expect(runway(...(args as unknown[]))).toBe(message));
});

describe("BUBBLE_GAUGES", () => {
  const gauges = (...args: unknown[]) => outcome("BUBBLE_GAUGES", ...args);
  const verdict = (...args: unknown[]) => (gauges(...args) as unknown[][]).at(-1);
  // The report's five gauges; the thresholds are illustrative.
  test("one red of five is a boom", () =>
    expect(gauges(column(1.1, 7.4, 0.7, 33, 1.5), column(1, 5, 1, 30, 1), column(2, 7, 2, 40, 2), null, false)).toEqual(
      [
        [1, 1.1, "Caution"],
        [2, 7.4, "Warning"],
        [3, 0.7, "Safe"],
        [4, 33, "Caution"],
        [5, 1.5, "Caution"],
        ["Verdict", 1, "Boom"],
      ],
    ));
  test("lower is worse where red is below amber, and at a threshold counts as past it", () =>
    expect(gauges(row(5, 3, 2, 1), 3, 2, row("a", "b", "c", "d"))).toEqual([
      ["Gauge", "Value", "Status"],
      ["a", 5, "Safe"],
      ["b", 3, "Caution"],
      ["c", 2, "Warning"],
      ["d", 1, "Warning"],
      ["Verdict", 2, "Caution"],
    ]));
  test("no warning, and three", () => {
    expect(verdict(column(0, 0), 1, 2)).toEqual(["Verdict", 0, "Boom"]);
    expect(verdict(column(2, 3, 4), 1, 2)).toEqual(["Verdict", 3, "Bubble"]);
  });
  test("blank rows are left out, with names and without", () => {
    expect(gauges(column(3, null), column(1, ""), column(2, null), null, false)).toHaveLength(2);
    for (const blank of [null, "", 0])
      expect(gauges(column(3, blank), column(1, blank), column(2, blank), null, false)).toHaveLength(2);
    for (const blank of [null, "", 0])
      expect(gauges(column(3, blank), column(1, blank), column(2, blank), column("a", blank), false)).toHaveLength(2);
  });
  test.each([
    [[column(1, 2), 1, 2, column("a", "")], "#VALUE! names needs a name for every gauge; got blank in row 2"],
    [[column(1, null), 1, 2, column("a", "b")], "#VALUE! values needs numbers; got blank in row 2"],
    [[column(1, 2, 3), 1, 2, column("a", "b")], "#VALUE! names needs 3 rows like values; got 2"],
    [[1, column(1, 2), 3], "#VALUE! ambers needs 1 row like values; got 2"],
    [[column(1, 2), 3, column(4, 3)], "#VALUE! reds needs a threshold other than the amber one; got 3 in row 2"],
    // A name without figures, as the web and as the desktop send it.
    [
      [column(1, null), column(2, null), column(3, null), column("a", "b")],
      "#VALUE! values needs numbers; got blank in row 2",
    ],
    [[column(1, 0), column(2, 0), column(3, 0), column("a", "b")], "#VALUE! values needs numbers; got blank in row 2"],
  ])("refuses %j", (args, message) => expect(gauges(...args)).toBe(message));
});
