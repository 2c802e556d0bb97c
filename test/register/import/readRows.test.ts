import { suggestMapping, withField } from "../../../src/register/import/columnMapping";
import { readRows, type ReadingOptions } from "../../../src/register/import/readRows";

const told: ReadingOptions = { decimalSign: null, dayOrder: null, yearEnd: null };

function read(headers: string[], rows: string[][], options: Partial<ReadingOptions> = {}) {
  const table = { headers, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
  return readRows(table, suggestMapping(headers), { ...told, ...options });
}

describe("columns", () => {
  test("are found by the register's own headers, whatever their case and signs", () => {
    expect(suggestMapping(["ID", "period_end", "Value (USD)", "GRADE", "Anything"])).toEqual([
      "id",
      "periodEnd",
      "value",
      "grade",
      null,
    ]);
  });

  test("are found by other words and in Chinese", () => {
    expect(suggestMapping(["公司", "指标", "金额", "单位", "期末", "口径", "评级", "来源", "链接"])).toEqual([
      "company",
      "datapoint",
      "value",
      "unit",
      "periodEnd",
      "caliber",
      "grade",
      "source",
      "reference",
    ]);
  });

  test("a field takes one column, its own word before one that only means it", () => {
    expect(suggestMapping(["Amount", "Value", "Date", "Period end"])).toEqual([null, "value", null, "periodEnd"]);
  });

  test("a field given to a column leaves the one it had", () => {
    expect(withField(["value", null, "unit"], 1, "value")).toEqual([null, "value", "unit"]);
    expect(withField(["value", null, "unit"], 0, null)).toEqual([null, null, "unit"]);
  });
});

test("a row becomes a source, blanks stay blank", () => {
  const { candidates, bad } = read(
    ["Company", "Metric", "Amount", "Unit", "Date", "Basis", "Grade", "URL"],
    [
      [
        "OpenAI",
        "Revenue",
        "3,700.5",
        "USD m",
        "2024-12-31",
        "annualised run rate",
        "grade h",
        " https://example.org ",
      ],
    ],
  );
  expect(bad).toEqual([]);
  expect(candidates.map(({ source }) => source)).toEqual([
    {
      id: "",
      company: "OpenAI",
      datapoint: "Revenue",
      value: 3700.5,
      unit: "USD m",
      periodEnd: "2024-12-31",
      caliber: "Exit rate",
      grade: "H",
      source: "",
      reference: "https://example.org",
      quote: "",
      asOf: "",
      reason: "",
      gradedBy: "",
      gradedOn: "",
    },
  ]);
});

test("every row is a candidate or a bad row that tells line, column, value and reason of each problem", () => {
  const result = read(
    ["Company", "Datapoint", "Value", "Period end", "Grade", "ID"],
    [
      ["OpenAI", "Revenue", "5", "2024-12-31", "A", "OAI-1"],
      ["OpenAI", "Revenue", "about 5", "2024-13-31", "A+", "a b"],
      ["", "", "5", "", "", ""],
      ["OpenAI", "Revenue", "", "", "", ""],
      ["OpenAI", "Revenue", "45%", "", "", ""],
      ["OpenAI", "Revenue", "5", "", "", "", "moved"],
      ["OpenAI", "Revenue", "5"],
    ],
  );
  expect(result.rowCount).toBe(7);
  expect(result.candidates.map(({ row }) => row.line)).toEqual([2, 8]);
  expect(result.bad.map(({ problems }) => problems)).toEqual([
    [
      { line: 3, column: "Value", value: "about 5", kind: "no number" },
      { line: 3, column: "Period end", value: "2024-13-31", kind: "no date" },
      { line: 3, column: "Grade", value: "A+", kind: "no grade" },
      { line: 3, column: "ID", value: "a b", kind: "no ID" },
    ],
    [{ line: 4, column: "", value: "", kind: "no name" }],
    [{ line: 5, column: "Value", value: "", kind: "no value" }],
    [{ line: 6, column: "Value", value: "45%", kind: "percentage" }],
    [{ line: 7, column: "", value: "moved", kind: "too many cells" }],
  ]);
});

describe("a number with two readings", () => {
  const rows = [
    ["A", "1,234"],
    ["B", "7"],
  ];

  test("is refused with both", () => {
    expect(read(["Company", "Value"], rows).bad[0]?.problems).toEqual([
      { line: 2, column: "Value", value: "1,234", kind: "two numbers", readings: ["1234", "1.234"] },
    ]);
  });

  test("is read as the column's other numbers are", () => {
    const { candidates } = read(["Company", "Value"], [...rows, ["C", "0.5"]]);
    expect(candidates.map(({ source }) => source.value)).toEqual([1234, 7, 0.5]);
  });

  test("is read as a person says", () => {
    expect(read(["Company", "Value"], rows, { decimalSign: "," }).candidates[0]?.source.value).toBe(1.234);
  });
});

test("a date with two readings is refused unless the column or a person decides", () => {
  const rows = [["A", "1", "03/04/2024"]];
  expect(read(["Company", "Value", "Date"], rows).bad[0]?.problems[0]).toMatchObject({
    kind: "two dates",
    readings: ["2024-04-03", "2024-03-04"],
  });
  const sources = (result: ReturnType<typeof read>) => result.candidates.map(({ source }) => source.periodEnd);
  expect(sources(read(["Company", "Value", "Date"], [...rows, ["B", "1", "31/12/2024"]]))).toEqual([
    "2024-04-03",
    "2024-12-31",
  ]);
  expect(sources(read(["Company", "Value", "Date"], rows, { dayOrder: "month first" }))).toEqual(["2024-03-04"]);
});

test("the currency sign before a number is the unit only where no unit is given", () => {
  const { candidates } = read(
    ["Company", "Value", "Unit"],
    [
      ["A", "$5", ""],
      ["B", "$5", "USD m"],
    ],
  );
  expect(candidates.map(({ source }) => source.unit)).toEqual(["$", "USD m"]);
});

describe("periods that are named", () => {
  const ends = (texts: string[], options?: Partial<ReadingOptions>) =>
    read(
      ["Company", "Period end"],
      texts.map((text) => ["Lab", text]),
      options,
    );

  test("end on their last day", () => {
    const { candidates, bad } = ends(["2024", "Q3 2024", "Dec 2024", "H1 2025", "2024-12", "2024年第三季度"]);
    expect(bad).toEqual([]);
    expect(candidates.map(({ source }) => source.periodEnd)).toEqual([
      ...["2024-12-31", "2024-09-30", "2024-12-31", "2025-06-30", "2024-12-31", "2024-09-30"],
    ]);
  });

  test("of a company's own year need the month in which it ends", () => {
    const { candidates, bad } = ends(["FY2024", "2025财年", "Dec 2024"]);
    expect(candidates.map(({ source }) => source.periodEnd)).toEqual(["2024-12-31"]);
    expect(bad.map(({ problems }) => problems[0])).toMatchObject([
      { kind: "no year end", column: "Period end", value: "FY2024" },
      { kind: "no year end", value: "2025财年" },
    ]);
    // Microsoft's year ends with June.
    expect(
      ends(["FY2024", "Q1 FY2025", "2024"], { yearEnd: 6 }).candidates.map(({ source }) => source.periodEnd),
    ).toEqual(["2024-06-30", "2024-09-30", "2024-06-30"]);
  });

  test("that name no period stay a bad row", () => {
    expect(ends(["Q5 2024", "soon"]).bad.map(({ problems }) => problems[0].kind)).toEqual(["no date", "no date"]);
  });
});
