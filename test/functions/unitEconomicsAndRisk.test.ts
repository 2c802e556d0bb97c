import { column, outcome, row } from "./host";

describe("SUBSCRIPTION_MARGIN", () => {
  const margin = (...args: unknown[]) => outcome("SUBSCRIPTION_MARGIN", ...args);
  // 20 times the price, a quarter used, 75% API margin: −25%, State of the AI Economy (25 June 2026).
  test("the published user", () => expect(margin(20, 0.25, 0.75)).toEqual([[-0.25]]));
  test("a row of uses", () => expect(margin(20, row(0, 0.1, 0.2))).toEqual([[1, 0.5, 0]]));
  test.each([
    [[-1, 0.5], "#NUM! token_multiple needs a multiple of zero or more; got -1"],
    [[1, column(1, 1.5)], "#NUM! utilisation needs a fraction from 0 to 1; got 1.5 in row 2"],
    [[1, -0.5], "#NUM! utilisation needs a fraction from 0 to 1; got -0.5"],
    [[1, 1, 1], "#NUM! api_margin needs a fraction below 1; got 1"],
  ])("refuses %j", (args, message) => expect(margin(...args)).toBe(message));
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
      expect(gauges(column(3, blank), column(1, blank), column(2, blank), column("a", blank), false)).toHaveLength(2);
  });
  test.each([
    [[column(1, 2), 1, 2, column("a", "")], "#VALUE! names needs a name for every gauge; got blank in row 2"],
    [[column(1, null), 1, 2, column("a", "b")], "#VALUE! values needs numbers; got blank in row 2"],
    [[column(1, 2), 1, 2, "a"], "#VALUE! names needs 2 rows like values; got 1"],
  ])("refuses %j", (args, message) => expect(gauges(...args)).toBe(message));
});
