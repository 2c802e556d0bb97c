import { areaOf, type TableLayout } from "../../src/formula/reference";

/** A table in Flows!B4:D7, its header in row 4. */
const tables: readonly TableLayout[] = [
  {
    name: "Flow",
    headers: ["Payer", "Amount", "It's [odd]"],
    body: { sheet: "Flows", row: 4, column: 1, rowCount: 3, columnCount: 3 },
  },
];
const at = { sheet: "Flows", row: 5, column: 3 };
const area = (sheet: string, row: number, column: number, rowCount = 1, columnCount = 1) => ({
  sheet,
  row,
  column,
  rowCount,
  columnCount,
});

test.each([
  ["A1", area("Flows", 0, 0)],
  ["$C$5", area("Flows", 4, 2)],
  ["Other!B2:C4", area("Other", 1, 1, 3, 2)],
  ["C4:B2", area("Flows", 1, 1, 3, 2)],
  ["'It''s'!A1#", area("It's", 0, 0)],
  ["B:C", area("Flows", 0, 1, 1_048_576, 2)],
  ["2:3", area("Flows", 1, 0, 2, 16_384)],
  ["Flow[Amount]", area("Flows", 4, 2, 3)],
  ["flow[amount]", area("Flows", 4, 2, 3)],
  ["Flow[[Payer]:[Amount]]", area("Flows", 4, 1, 3, 2)],
  ["Flow[]", area("Flows", 4, 1, 3, 3)],
  ["Flow[#All]", area("Flows", 4, 1, 3, 3)],
  ["Flow[[#Data],[Amount]]", area("Flows", 4, 2, 3)],
  ["Flow[@Amount]", area("Flows", 5, 2)],
  ["Flow[[#This Row],[Amount]]", area("Flows", 5, 2)],
  ["[@Amount]", area("Flows", 5, 2)],
  ["[@[Payer]]", area("Flows", 5, 1)],
  ["Flow[It''s '[odd']]", area("Flows", 4, 3, 3)],
  ["Flow[[#Totals],[Amount]]", area("Flows", 7, 2)],
  ["[Other book.xlsx]Sheet1!A1", null],
  ["'C:\\models\\[Other book.xlsx]It''s'!A1", null],
  ["Flow[#Headers]", null],
  ["Flow[Nothing]", null],
  ["Gone[Amount]", null],
])("%s means %j", (reference, expected) => {
  expect(areaOf(reference, at, tables)).toEqual(expected);
});

test("this row means nothing outside the table's rows", () => {
  expect(areaOf("Flow[@Amount]", { ...at, row: 20 }, tables)).toBeNull();
  expect(areaOf("[@Amount]", { sheet: "Other", row: 5, column: 2 }, tables)).toBeNull();
});
