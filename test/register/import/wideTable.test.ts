import { withOneUnitColumn } from "../../../src/register/import/unitColumn";
import { suggestMapping } from "../../../src/register/import/columnMapping";
import { readDelimited } from "../../../src/register/import/readDelimited";
import { readRows } from "../../../src/register/import/readRows";
import { longTableOf } from "../../../src/register/import/longTable";
import { wideTableOf, type HeadingRole } from "../../../src/register/import/wideTable";
import type { ImportedTable } from "../../../src/register/import/importedTable";

const table = (headers: string[], ...rows: string[][]): ImportedTable => ({
  headers,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
});

test("a column for each year becomes a row for each year, empty cells none", () => {
  const wide = wideTableOf(
    table(
      ["Company", "2022", "Country", "2023", "2024"],
      ["OpenAI", "28", "US", "1600", "3700"],
      ["Mistral", "", "FR", "", "30"],
    ),
  );
  expect(wide?.places).toEqual([1, 3, 4]);
  expect(longTableOf(wide!)).toEqual({
    headers: ["Company", "Country", "Period end", "Value"],
    rows: [
      { line: 2, cells: ["OpenAI", "US", "2022", "28"] },
      { line: 2, cells: ["OpenAI", "US", "2023", "1600"] },
      { line: 2, cells: ["OpenAI", "US", "2024", "3700"] },
      { line: 3, cells: ["Mistral", "FR", "2024", "30"] },
    ],
  });
});

test("headings of a year so far and of twelve months are periods, not datapoints", () => {
  const wide = wideTableOf(table(["Company", "9M 2024", "YTD Sep-24 ($m)", "LTM Sep 2024"], ["Lab", "1", "2", "3"]))!;
  expect(longTableOf(wide).rows.map(({ cells }) => cells)).toEqual([
    ["Lab", "", "9M 2024", "1"],
    ["Lab", "$m", "YTD Sep-24", "2"],
    ["Lab", "", "LTM Sep 2024", "3"],
  ]);
});

test("a row without a figure and cells beyond the headings are not lost", () => {
  const wide = wideTableOf(table(["Company", "1Q24", "2Q24"], ["Cohere"], ["xAI", "1", "2", "beyond"]))!;
  expect(longTableOf(wide).rows).toEqual([
    { line: 2, cells: ["Cohere", "", ""] },
    { line: 3, cells: ["xAI", "1Q24", "1", "beyond"] },
    { line: 3, cells: ["xAI", "2Q24", "2", "beyond"] },
  ]);
});

test("a single period is enough where nothing else can be the value", () => {
  const wide = wideTableOf(table(["Entity", "KPI", "FY24 ($bn)"], ["Microsoft", "Capex", "44.5"]));
  expect(longTableOf(wide!)).toEqual({
    headers: ["Entity", "KPI", "Unit", "Period end", "Value"],
    rows: [{ line: 2, cells: ["Microsoft", "Capex", "$bn", "FY24", "44.5"] }],
  });
});

test.each([
  [["Company", "Amount 2024", "Value"]],
  [["Company", "Value", "2023", "2024"]],
  [["Company", "Revenue", "Cost"]],
])("%p is not wide", (headers) => expect(wideTableOf(table(headers))).toBeNull());

test("a heading says what is measured and in which unit beside its period; a column of the table says it first", () => {
  const wide = wideTableOf(
    table(["Company", "Revenue FY2024 ($m)", "2025E Capex, USD bn", "Rank"], ["Lab", "5", "7", "1"]),
  );
  expect(longTableOf(wide!)).toEqual({
    headers: ["Company", "Rank", "Datapoint", "Unit", "Period end", "Value"],
    rows: [
      { line: 2, cells: ["Lab", "1", "Revenue", "$m", "FY2024", "5"] },
      { line: 2, cells: ["Lab", "1", "Capex", "USD bn", "2025E", "7"] },
    ],
  });
  const measured = wideTableOf(table(["Metric", "Unit", "2023 ($m)", "2024 ($m)"], ["Revenue", "EUR m", "5", "7"]));
  expect(longTableOf(measured!).headers).toEqual(["Metric", "Unit", "Period end", "Value"]);
});

describe("headings that name companies or what is measured", () => {
  const options = {
    ...{ decimalSign: null, dayOrder: null, dayCount: null, signCurrency: null, yearEnd: null, movesPlainYears: false },
    ofAll: { datapoint: "", unit: "" },
  };
  const figures = (text: string, role?: HeadingRole) => {
    const wide = wideTableOf(withOneUnitColumn(readDelimited(text, { separator: null, hasHeader: null }).table))!;
    const long = longTableOf(wide, role ?? wide.role);
    const { candidates, bad } = readRows(long, suggestMapping(long.headers), options);
    return [
      ...candidates.map(({ source: { company, datapoint, value, unit, periodEnd } }) =>
        [company, datapoint, `${value} ${unit}`.trim(), periodEnd].join(" | "),
      ),
      ...bad.map(({ problems: [{ kind, value }] }) => `${kind}: ${value}`),
    ];
  };

  test("companies beside a column of metrics, with periods and units in the labels of rows", () => {
    const text = [
      "Metric,OpenAI,Anthropic*,Mistral (€m),Rank",
      "Revenue 2024 ($bn),3.7,0.9,,1",
      "Gross margin Q3 2024 (%),40,(12.5),55,2",
      "Employees 2024,1800,,900,3",
    ].join("\n");
    expect(figures(text)).toEqual([
      "OpenAI | Revenue | 3.7 $bn | 2024-12-31",
      "Anthropic | Revenue | 0.9 $bn | 2024-12-31",
      "OpenAI | Gross margin | 40 % | 2024-09-30",
      "Anthropic | Gross margin | -12.5 % | 2024-09-30",
      "Mistral | Gross margin | 55 % | 2024-09-30",
      "OpenAI | Employees | 1800 | 2024-12-31",
      // A count is not in the euros of its column.
      "Mistral | Employees | 900 | 2024-12-31",
    ]);
  });

  test("two currencies of one figure are told of, not one of them chosen", () => {
    expect(figures("Metric\tOpenAI\tMistral (EUR m)\nRevenue 2024 ($m)\t3700\t30")).toEqual([
      "OpenAI | Revenue | 3700 $m | 2024-12-31",
      "two units: 30 EUR m",
    ]);
    // In Chinese money may be counted in hundred millions, and the corner may say it for all.
    expect(figures("亿元\t智谱\t月之暗面\n2024年\t3.12\t2\n2025年上半年\t\t1.5", "company")).toEqual([
      "智谱 |  | 312 CNY m | 2024-12-31",
      "月之暗面 |  | 200 CNY m | 2024-12-31",
      "月之暗面 |  | 150 CNY m | 2025-06-30",
    ]);
  });

  test("what is measured beside a column of companies, and ranges among the figures", () => {
    expect(figures("Company;Period;Revenue ($m);Headcount\nCohere;2024;30-40;400\nReka;9M 2024;5;")).toEqual([
      "Cohere | Revenue (low) | 30 $m | 2024-12-31",
      "Cohere | Revenue (high) | 40 $m | 2024-12-31",
      "Cohere | Headcount | 400 | 2024-12-31",
      "Reka | Revenue | 5 $m | 2024-09-30",
    ]);
  });

  test("companies over years", () => {
    const text = ",OpenAI,,Anthropic,\nMetric,2023,2024,2023,2024\nRevenue ($m),1600,3700,,900";
    expect(figures(text)).toEqual([
      "OpenAI | Revenue | 1600 $m | 2023-12-31",
      "OpenAI | Revenue | 3700 $m | 2024-12-31",
      "Anthropic | Revenue | 900 $m | 2024-12-31",
    ]);
  });

  test("are asked about where no column tells", () => {
    const text = "Quarter,Nvidia ($bn),AMD ($bn)\nQ3 2024,30.8,3.5";
    const given = readDelimited(text, { separator: null, hasHeader: null }).table;
    expect(wideTableOf(given)).toMatchObject({ named: ["Nvidia", "AMD"], role: null });
    expect(figures(text)).toEqual(["no name: ", "no name: "]);
    expect(figures(text, "company")[0]).toBe("Nvidia |  | 30.8 $bn | 2024-09-30");
    expect(figures(text, "datapoint")[1]).toBe(" | AMD | 3.5 $bn | 2024-09-30");
    // A column with no heading holds what the headings do not name.
    const corner = ",Revenue,Capex\nMeta,164.5,37.3\nOracle,53,6.9";
    expect(figures(corner, "datapoint")[0]).toBe("Meta | Revenue | 164.5 | ");
    expect(figures(corner, "company")[0]).toBe("Revenue | Meta | 164.5 | ");
  });

  test.each([
    "Company,Metric,Figures\nA,Revenue,5",
    "Company,Site\nA,example.org",
    "Period,Only\n2024,5",
    "Metric,Remarks,More\nRevenue,good,bad",
  ])("%p is not wide", (text) =>
    expect(wideTableOf(readDelimited(text, { separator: null, hasHeader: null }).table)).toBeNull(),
  );
});

test("currency and magnitude in columns of their own are one unit", () => {
  const units = (currency: string, scale: string) =>
    withOneUnitColumn(table(["Company", "Currency", "Amount", "Scale"], ["Lab", currency, "3.2", scale])).rows[0]
      ?.cells;
  expect(units("USD", "bn")).toEqual(["Lab", "3.2", "USD bn"]);
  expect(units("USD", "1,000,000")).toEqual(["Lab", "3.2", "USD 1,000,000"]);
  expect(units("USD", "%")).toEqual(["Lab", "3.2", "%"]);
  expect(units("", "GPUs")).toEqual(["Lab", "3.2", "GPUs"]);
  const plain = table(["Company", "Currency", "Amount"], ["Lab", "USD", "3.2"]);
  expect(withOneUnitColumn(plain)).toBe(plain);
});
