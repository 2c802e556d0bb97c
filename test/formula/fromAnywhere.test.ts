import { fromAnywhere } from "../../src/formula/fromAnywhere";

const body = { sheet: "Q1 flows", row: 4, column: 1, rowCount: 3, columnCount: 2 };
const tables = [{ name: "Flows", body, headers: ["Payer", "Amount"] }];
const cell = { sheet: "Q1 flows", row: 5, column: 4 };

test.each([
  ["=A1+Prices!B2", "='Q1 flows'!A1+Prices!B2"],
  // A row of the table is a cell; a column stays the same cells from everywhere.
  ["=Flows[@Amount]*2", "='Q1 flows'!$C$6*2"],
  ["=SUM(Flows[Amount])", "=SUM('Q1 flows'!$C$5:$C$7)"],
  ["=Rate*Total", "='Q1 flows'!Rate*Total"],
  ["=LET(Rate,2,Rate*A1)", "=LET(Rate,2,Rate*'Q1 flows'!A1)"],
  ["=RATE(1,2,3)", "=RATE(1,2,3)"],
  ["=SUM(A1#)", "=SUM('Q1 flows'!A1#)"],
  ["=ROW()+COLUMNS()", "=ROW('Q1 flows'!$E$6)+COLUMNS()"],
])("%s", (formula, expected) => {
  expect(fromAnywhere(formula, cell, tables, new Set(["rate"]))).toBe(expected);
});
