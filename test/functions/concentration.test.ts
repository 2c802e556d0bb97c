import { column, outcome, row } from "./host";

describe("HHI", () => {
  const hhi = (...args: unknown[]) => outcome("HHI", ...args);
  test.each([
    // The example of the Merger Guidelines: 30, 30, 20 and 20 per cent are 900 + 900 + 400 + 400.
    ["four firms", column(30, 30, 20, 20), 2600],
    ["a monopoly", 7, 10000],
    ["equal firms, across", row(0.1, 0.1, 0.1, 0.1), 2500],
    ["blanks and zeros add nothing", column(50, null, "", 0, 50), 5000],
  ])("%s", (_name, values, expected) => expect(hhi(values)).toEqual([[expected]]));
  test.each([
    [column(1, -1), "#NUM! values needs amounts of zero or more; got -1 in row 2"],
    [column(0, 0), "#DIV/0! values needs an amount above zero; got 0"],
    [column(null, ""), "#DIV/0! values needs an amount above zero; got 0"],
    [null, "#N/A values needs at least one number; got only blanks"],
    [column(1, "a"), '#VALUE! values needs numbers; got "a" in row 2'],
  ])("refuses %j", (values, message) => expect(hhi(values)).toBe(message));
});

describe("CONCENTRATION", () => {
  const concentration = (...args: unknown[]) => outcome("CONCENTRATION", ...args);
  test("by group, names summed whatever their case, groups in order", () =>
    expect(
      concentration(
        column(25, 7, 50, 25, null),
        column("Open", "Cloud", "Lab", " OPEN ", ""),
        column("Models", "Hosting", "models", "Models", 0),
      ),
    ).toEqual([
      ["Group", "Leader", "Leader share", "HHI", "Effective firms"],
      ["Models", "Open", 0.5, 5000, 2],
      ["Hosting", "Cloud", 1, 10000, 1],
    ]));
  test("one group without groups", () =>
    expect(concentration(row(3, 1), row("a", "b"), null, false)).toEqual([["All", "a", 0.75, 6250, 1.6]]));
  test("one group goes with all rows, and so does one name", () => {
    expect(concentration(column(3, 1, 0), column("a", "b", 0), "x", false)).toEqual([["x", "a", 0.75, 6250, 1.6]]);
    expect(concentration(column(3, 1), "a", column("x", "y"), false)).toEqual([
      ["x", "a", 1, 10000, 1],
      ["y", "a", 1, 10000, 1],
    ]);
  });
  test("a group that sells nothing has no leader", () =>
    expect(concentration(0, "a", "x", false)).toEqual([["x", "", "", "", ""]]));
  test.each([
    [[column(1, 2), column("a", null)], "#VALUE! names needs a name in every row with an amount; got blank in row 2"],
    [
      [column(1, 2), column("a", "b"), column("x", "")],
      "#VALUE! groups needs a group in every row with an amount; got blank in row 2",
    ],
    [[column(1, -2), column("a", "b")], "#NUM! values needs amounts of zero or more; got -2 in row 2"],
    [[column(1, 2, 3), column("a", "b")], "#VALUE! names needs 3 rows like values; got 2"],
    [[column(1, 2), column("a", "b"), row("a", "b", "c")], "#VALUE! groups needs 2 columns like values; got 3"],
    [[null, null], "#N/A values needs at least one number; got only blanks"],
  ])("refuses %j", (args, message) => expect(concentration(...args)).toBe(message));
});
