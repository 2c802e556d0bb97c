import { longTableOf, wideTableOf } from "../../../src/register/import/wideTable";
import type { ImportedTable } from "../../../src/register/import/importedTable";

const table = (headers: string[], ...rows: string[][]): ImportedTable => ({
  headers,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
});
const nothingMore = { datapoint: "", unit: "" };

test("a column for each year becomes a row for each year, empty cells none", () => {
  const wide = wideTableOf(
    table(
      ["Company", "2022", "Country", "2023", "2024"],
      ["OpenAI", "28", "US", "1600", "3700"],
      ["Mistral", "", "FR", "", "30"],
    ),
  );
  expect(wide?.periods).toEqual([1, 3, 4]);
  expect(longTableOf(wide!, nothingMore)).toEqual({
    headers: ["Company", "Country", "Period end", "Value"],
    rows: [
      { line: 2, cells: ["OpenAI", "US", "2022", "28"] },
      { line: 2, cells: ["OpenAI", "US", "2023", "1600"] },
      { line: 2, cells: ["OpenAI", "US", "2024", "3700"] },
      { line: 3, cells: ["Mistral", "FR", "2024", "30"] },
    ],
  });
});

test("what the title says of all figures stands in every row", () => {
  const wide = wideTableOf(table(["Company", "FY24", "FY25"], ["Microsoft", "245.1", "281.7"]))!;
  expect(longTableOf(wide, { datapoint: " Revenue ", unit: "USD bn" })).toEqual({
    headers: ["Company", "Datapoint", "Unit", "Period end", "Value"],
    rows: [
      { line: 2, cells: ["Microsoft", "Revenue", "USD bn", "FY24", "245.1"] },
      { line: 2, cells: ["Microsoft", "Revenue", "USD bn", "FY25", "281.7"] },
    ],
  });
});

test("a row without a figure and cells beyond the headings are not lost", () => {
  const wide = wideTableOf(table(["Company", "1Q24", "2Q24"], ["Cohere"], ["xAI", "1", "2", "beyond"]))!;
  expect(longTableOf(wide, nothingMore).rows).toEqual([
    { line: 2, cells: ["Cohere", "", ""] },
    { line: 3, cells: ["xAI", "1Q24", "1", "beyond"] },
    { line: 3, cells: ["xAI", "2Q24", "2", "beyond"] },
  ]);
});

test.each([[["Company", "2024"]], [["Company", "Value", "2023", "2024"]], [["Company", "Revenue", "Cost"]]])(
  "%p is not wide",
  (headers) => expect(wideTableOf(table(headers))).toBeNull(),
);
