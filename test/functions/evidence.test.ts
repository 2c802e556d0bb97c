import { column, outcome, row } from "./host";

/** The grades and their weights are those of the register's scale: State of the AI Economy (25 June 2026), method. */
describe("GRADED_SUM", () => {
  const sum = (...args: unknown[]) => outcome("GRADED_SUM", ...args);
  const values = column(100, 20, 3);
  const letters = column("A", " e ", "");
  test.each([
    ["everything", [values, letters], 123],
    ["at D or better", [values, letters, "d"], 100],
    ["at E or better", [values, letters, "E"], 120],
    ["ungraded counts as J", [values, letters, "J"], 123],
    ["a blank floor is J", [values, letters, 0], 123],
    ["one grade for all", [values, "E", "D"], 0],
    ["nothing good enough", [20, "E", "A"], 0],
    // 0.1 + 0.2 on paper.
    ["decimals", [row(0.1, 0.2, ""), row("A", "B", null), "B"], 0.3],
  ])("%s", (_name, args, expected) => expect(sum(...args)).toEqual([[expected]]));
  test.each([
    [[1, "K"], '#VALUE! grades needs grades A, B, C, D, E, F, G, H, I, J; got "K" in row 1'],
    [[1, "A", "x"], '#VALUE! floor needs grades A, B, C, D, E, F, G, H, I, J; got "x"'],
    [[column(1, ""), column("A", "B")], "#VALUE! values needs numbers; got blank in row 2"],
    [[column(1, 2, 3), column("A", "B")], "#VALUE! grades needs 3 rows like values; got 2"],
    [[column(1, 2), null], "#VALUE! grades needs 2 rows like values; got 1"],
    [[column("", null), column("", null)], "#N/A values needs at least one number; got only blanks"],
  ])("refuses %j", (args, message) => expect(sum(...args)).toBe(message));
});

describe("GRADE_PROFILE", () => {
  const profile = (values: unknown, letters: unknown) => outcome("GRADE_PROFILE", values, letters, false);
  // Mean of A 1, E 5 and ungraded 10 with weights 60, 30, 10: 3.1, so C.
  test("the best first, the ungraded last, then the total with its mean letter", () =>
    expect(outcome("GRADE_PROFILE", column(10, 30, 60), column("", "E", "A"))).toEqual([
      ["Grade", "Value", "Share", "Cumulative share"],
      ["A", 60, 0.6, 0.6],
      ["E", 30, 0.3, 0.9],
      ["Ungraded", 10, 0.1, 1],
      ["Total", 100, 1, "C"],
    ]));
  // (1 + 2) ÷ 2 = 1.5 is a half, which goes to B.
  test("a half goes to the worse letter", () =>
    expect(profile(column(5, 5), column("A", "B"))).toContainEqual(["Total", 10, 1, "B"]));
  test("negative values weigh by their size", () =>
    expect(profile(column(30, -10), column("A", "I"))).toEqual([
      ["A", 30, 1.5, 1.5],
      ["I", -10, -0.5, 1],
      ["Total", 20, 1, "C"],
    ]));
  test("a total of nothing has no shares and, of zeros, no mean", () => {
    expect(profile(column(5, -5), column("A", "C"))).toContainEqual(["Total", 0, "", "B"]);
    expect(profile(0, "A")).toEqual([
      ["A", 0, "", ""],
      ["Total", 0, "", ""],
    ]);
  });
});

describe("TRIANGULATE", () => {
  const triangulate = (...args: unknown[]) => {
    const result = outcome("TRIANGULATE", ...[...args, null, null].slice(0, 4), false);
    return typeof result === "string" ? result : (result as unknown[][])[0];
  };
  test.each([
    // Weights E 6, E 6, F 5, H 3: half of 20 is 10; 98 has 5, 100 passes with 11.
    [
      "three origins corroborate and lift F by one letter",
      [column(100, 104, 98, 160), column("E", "E", "F", "H"), column("a", "b", "c", "d")],
      [100, 98, 160, 0.62, 3, "Corroborated", "E"],
    ],
    [
      "corroboration never lifts above D",
      [column(10, 10, 10), column("D", "D", "E")],
      [10, 10, 10, 0, 3, "Corroborated", "D"],
    ],
    ["nor from D", [column(10, 10, 10), column("D", "A", "A")], [10, 10, 10, 0, 3, "Corroborated", "D"]],
    ["nor does it lower an A", [column(10, 10, 10), column("A", "A", "A")], [10, 10, 10, 0, 3, "Corroborated", "A"]],
    [
      "ten copies of one story are one origin",
      [column(10, 10, 10), column("E", "E", "E"), column("wire", " WIRE", "wire")],
      [10, 10, 10, 0, 1, "Single source", "E"],
    ],
    // Equal weights: exactly half at the first, so the mean of the two. 4 is within 15% of 104.
    ["two that agree", [column(100, 104), column("E", "E")], [102, 100, 104, 4 / 102, 2, "Supported", "E"]],
    ["two far from each other", [column(1, 3), column("E", "E")], [2, 1, 3, 1, 1, "Conflict", "E"]],
    ["of two alone the better graded stands", [column(1, 3), column("E", "B")], [3, 1, 3, 2 / 3, 1, "Conflict", "B"]],
    ["one", [5, "B"], [5, 5, 5, 0, 1, "Single source", "B"]],
    ["one grade for all", [column(10, 10), "B"], [10, 10, 10, 0, 2, "Supported", "B"]],
    ["ungraded is no evidence", [5, ""], [5, 5, 5, 0, 0, "No evidence", "J"]],
    [
      "assumptions move the median and corroborate nothing",
      [column(100, 98, 102), column("J", "I", "E")],
      // Weights 1, 2 and 6 of 9.
      [102, 98, 102, 4 / 102, 1, "Single source", "E"],
    ],
    [
      "evidence as good that says something else is a conflict",
      [column(100, 101, 102, 150), column("E", "E", "F", "F")],
      [101, 100, 150, 50 / 101, 3, "Conflict", "F"],
    ],
    [
      "worse evidence that says something else is none",
      [column(100, 101, 102, 150), column("E", "E", "F", "G")],
      [101, 100, 150, 50 / 101, 3, "Corroborated", "E"],
    ],
    ["around nothing there is no spread", [column(0, 0, 1), column("A", "A", "J")], [0, 0, 1, "", 2, "Supported", "A"]],
    [
      "negative figures spread upwards",
      [column(-100, -110), column("A", "A")],
      [-105, -110, -100, 10 / 105, 2, "Supported", "A"],
    ],
    ["a wide tolerance", [column(1, 3), column("E", "E"), null, 0.7], [2, 1, 3, 1, 2, "Supported", "E"]],
    // 0.85 is 15% below 1 on paper; in doubles 1 − 0.85 is more than 0.15.
    ["at the tolerance", [column(0.85, 1), column("A", "C")], [0.85, 0.85, 1, 0.15 / 0.85, 2, "Supported", "C"]],
    ["the desktop's blank row", [column(5, 0), column("B", 0), column("x", 0)], [5, 5, 5, 0, 1, "Single source", "B"]],
    ["and without origins", [column(5, 4, 0, 0), column("B", "A", 0, 0)], [4, 4, 5, 0.25, 1, "Conflict", "A"]],
    [
      "an empty tolerance is 0",
      [column(100, 104, 98), column("A", "B", "C"), null, [[null]]],
      [100, 98, 104, 0.06, 1, "Conflict", "A"],
    ],
  ])("%s", (_name, args, expected) => expect(triangulate(...args)).toEqual(expected));
  test.each([
    [
      [column(1, 2), column("A", "A"), column("x", null)],
      "#VALUE! origins needs an origin in every row with an estimate; got blank in row 2",
    ],
    [[column(1, 2, 3), "A", column("x", "y")], "#VALUE! origins needs 3 rows like estimates; got 2"],
    [[1, "A", null, -1], "#NUM! tolerance needs a fraction of zero or more, below 1; got -1"],
    [[1, "A", null, 15], "#NUM! tolerance needs a fraction of zero or more, below 1; got 15"],
    [[null, null], "#N/A estimates needs at least one number; got only blanks"],
    [[column(0, 0), column(0, 0), column(0, 0)], "#N/A estimates needs at least one number; got only blanks"],
  ])("refuses %j", (args, message) => expect(triangulate(...args)).toBe(message));
});

describe("IMPLIED_REVENUE", () => {
  const implied = (...args: unknown[]) => outcome("IMPLIED_REVENUE", ...args);
  test("the published partner: 493.8m on 20% is 2,469m, not 3,700m", () =>
    expect(implied(493.8, 0.2, 3700)).toEqual([
      ["Implied", "Reported", "Gap", "Gap share"],
      [2469, 3700, -1231, -1231 / 3700],
    ]));
  test("rows keep their place; nothing reported, or zero, has no share", () => {
    expect(implied(column(10, null), column(0.5, ""), column(0, null), false)).toEqual([
      [20, 0, 20, ""],
      ["", "", "", ""],
    ]);
    expect(implied(10, 0.5, null, false)).toEqual([[20, "", "", ""]]);
  });
  test.each([
    [[1, row(0.2, 0)], "#DIV/0! share_rate needs a fraction above 0; got 0 in column 2"],
    [[1, column(0.2, 1.1)], "#NUM! share_rate needs a fraction above 0 and below 1; got 1.1 in row 2"],
    [[1, -0.1], "#NUM! share_rate needs a fraction above 0 and below 1; got -0.1"],
  ])("refuses %j", (args, message) => expect(implied(...args)).toBe(message));
});
