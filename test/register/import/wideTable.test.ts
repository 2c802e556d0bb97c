import { withOneUnitColumn } from "../../../src/register/import/unitColumn";
import { longTableOf, wideTableOf } from "../../../src/register/import/wideTable";
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
  expect(wide?.periods).toEqual([1, 3, 4]);
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
  expect(wideTableOf(table(["Company", "Revenue ($m)", "Capex ($m)"], ["Lab", "5", "7"]))).toBeNull();
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
