import { typedValue } from "../../../src/workbench/univer/entry/typedText";
import { openBook, type OpenedBook } from "../openedBook";

// Excel reads a written text as if it had been typed, in en-US over the API: office-js-docs-pr, docs/excel/
// excel-add-ins-blank-null-values ("15-Feb" becomes a date); support.microsoft.com "Stop automatically changing numbers to
// dates". Serial numbers count days from 30 December 1899; day 1 of 2025 is 45658.
const thisYear = new Date().getFullYear();
const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

test.each([
  ["3 May", serial(thisYear, 5, 3), "d-mmm"],
  ["May 3", serial(thisYear, 5, 3), "d-mmm"],
  ["15-Feb", serial(thisYear, 2, 15), "d-mmm"],
  ["1/2", serial(thisYear, 1, 2), "d-mmm"],
  ["1/32", serial(1932, 1, 1), "mmm-yy"],
  ["May 2025", serial(2025, 5, 1), "mmm-yy"],
  ["1/1/2017", 42_736, "m/d/yyyy"],
  ["1/1/17", 42_736, "m/d/yyyy"],
  ["1/2/3", serial(2003, 1, 2), "m/d/yyyy"],
  ["2020-01-31", serial(2020, 1, 31), "m/d/yyyy"],
  ["Jan 5, 2020", serial(2020, 1, 5), "d-mmm-yy"],
  ["Monday, 3 May 2021", serial(2021, 5, 3), "d-mmm-yy"],
  ["3/4/2021 10:30", serial(2021, 3, 4) + 0.4375, "m/d/yyyy h:mm"],
  ["10:30", 0.4375, "h:mm"],
  ["10:30 AM", 0.4375, "h:mm AM/PM"],
  ["10:30:15", (10 * 3600 + 30 * 60 + 15) / 86_400, "h:mm:ss"],
  ["25:00", 25 / 24, "[h]:mm:ss"],
  // Parts of a second show minutes, seconds and tenths.
  ["1:2:3.5", 3_723.5 / 86_400, "mm:ss.0"],
  ["10:30.5", 630.5 / 86_400, "mm:ss.0"],
  ["25:00:00.5", 90_000.5 / 86_400, "mm:ss.0"],
  // Fifteen digits are kept, leading zeros not counted.
  ["12345678901234567890", 12_345_678_901_234_500_000, null],
  ["0.00123456789012345678", 0.00123456789012345, null],
  ["$5", 5, "$#,##0_);[Red]($#,##0)"],
  ["-$5", -5, "$#,##0_);[Red]($#,##0)"],
  ["$1,234.50", 1234.5, "$#,##0.00_);[Red]($#,##0.00)"],
  ["1,000", 1000, "#,##0"],
  ["(5)", -5, null],
  ["45%", 0.45, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["1e5", 100_000, "0.00E+00"],
  ["3 1/2", 3.5, "# ?/?"],
  ["+5", 5, null],
  [" 7 ", 7, null],
  ["00123", 123, null],
  ["true", true, null],
])("en-US: %s", (text, value, format) => {
  expect(typedValue(text, "en-US")).toEqual({ value, format });
});

test.each([
  ["2025年5月3日", serial(2025, 5, 3), "yyyy/m/d"],
  ["5月3日", serial(thisYear, 5, 3), 'm"月"d"日"'],
  ["2025年5月", serial(2025, 5, 1), 'yyyy"年"m"月"'],
  ["2025/5/3", serial(2025, 5, 3), "yyyy/m/d"],
  ["下午3:30", 15.5 / 24, "h:mm AM/PM"],
  ["1/2", serial(thisYear, 1, 2), 'm"月"d"日"'],
])("zh-CN: %s", (text, value, format) => {
  expect(typedValue(text, "zh-CN")).toEqual({ value, format });
});

test.each([
  "OpenAI",
  "13/1/2020",
  "2/30/2020",
  "31/1",
  "Q1 2024",
  "FY25",
  "1.5.2020",
  "1 2",
  "$1.5M",
  "10k",
  "5-",
  // After a comma Excel wants three digits; in the sample culture-info of office-js-snippets this one stays a text.
  "14,37",
  "1,23",
  "",
  "May",
])("%s stays text", (text) => expect(typedValue(text, "en-US")).toBeNull());

describe("in a cell", () => {
  let opened: OpenedBook;
  beforeEach(() => (opened = openBook()));
  afterEach(() => opened.book.dispose());

  test("the format of a cell that has one stays, one of General becomes the entry's", async () => {
    await opened.book.cells.writeNumberFormats(opened.area("A1"), [["0.0"]]);
    await opened.write("A1", ["1/1/2017", "1/1/2017"]);
    expect(opened.cells("A1:B1")[0]!.map(({ value, text }) => [value, text])).toEqual([
      [42_736, "42736.0"],
      [42_736, "1/1/2017"],
    ]);
  });

  test("an apostrophe and the format @ keep text", async () => {
    await opened.book.cells.writeNumberFormats(opened.area("B1"), [["@"]]);
    await opened.write("A1", ["'1/2", "1/2"]);
    expect(opened.values("A1:B1")).toEqual([["1/2", "1/2"]]);
  });

  // In Excel the format Text decides what is typed next; a number that stands there, or comes from a formula, stays one.
  test("the format @ leaves numbers alone, undone and done again, and a look over a text leaves that", async () => {
    await opened.write("A1", [5, "=A1+1", "'7"]);
    await opened.book.cells.writeNumberFormats(opened.area("A1:B1"), [["@", "@"]]);
    await opened.book.cells.writeNumberFormats(opened.area("C1"), [["0.0"]]);
    const seen = async () => (await opened.book.settled(), opened.values("A1:C1")[0]);
    expect(await seen()).toEqual([5, 6, "7"]);
    for (const step of ["undo", "undo", "redo", "redo"] as const) {
      await opened.book[step]();
      expect(await seen()).toEqual([5, 6, "7"]);
    }
    await opened.book.calculate();
    expect(await seen()).toEqual([5, 6, "7"]);
    await opened.write("A1", ["8"]);
    expect((await seen())![0]).toBe("8");
  });

  // "If the returned value starts with a plus, minus or equal sign, Excel interprets this value as a formula": Range.values.
  test("what begins with + - or @ is a formula, or refused where it is none", async () => {
    await opened.write("A1", [2, "+A1*2", "-A1", "@ABS(-3)"]);
    expect(opened.values("B1:D1")).toEqual([[4, -2, 3]]);
    expect(opened.cell("B1").formula).toBe("=+A1*2");
    await expect(opened.write("A2", ["-- a note"])).resolves.toBeUndefined();
    await expect(opened.write("A2", ["- see page 5."])).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
