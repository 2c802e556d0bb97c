import { renameName, renameSheet, renameTable } from "../../src/formula/renames";

test.each([
  ["=Flows!A1+flows!B2", "='New flows'!A1+'New flows'!B2"],
  ["='Flows'!A1:B2*Flows2!A1", "='New flows'!A1:B2*Flows2!A1"],
  ["=SUM(Flows:Stack!A1)+SUM(Jan:Flows!B2)", "=SUM('New flows:Stack'!A1)+SUM('Jan:New flows'!B2)"],
  ["=\"Flows!A1\"&[1]Flows!A1&'[O.xlsx]Flows'!A1", "=\"Flows!A1\"&[1]Flows!A1&'[O.xlsx]Flows'!A1"],
  ["=Flows!Rate+Flows!#REF!+Flows[Amount]", "='New flows'!Rate+'New flows'!#REF!+Flows[Amount]"],
  ["no formula: Flows!A1", "no formula: Flows!A1"],
])("after the sheet's renaming %s is %s", (formula, expected) => {
  expect(renameSheet(formula, "Flows", "New flows")).toBe(expected);
});

test("a sheet's name gets quotation marks where it would be read as something else, and only there", () => {
  expect(renameSheet("='My flows'!A1", "My flows", "Flows")).toBe("=Flows!A1");
  expect(renameSheet("=Flows!A1", "Flows", "It's")).toBe("='It''s'!A1");
  for (const name of ["A1", "R1C1", "C", "TRUE", "2024", "a-b"])
    expect(renameSheet("=Flows!A1", "Flows", name)).toBe(`='${name}'!A1`);
});

test.each([
  ["=SUM(Flows[Amount])+ROWS(flows)", "=SUM(Payments[Amount])+ROWS(Payments)"],
  ["=Flows!A1+[@Flows]+Other[Flows]", "=Flows!A1+[@Flows]+Other[Flows]"],
  ["=LET(Flows,1,Flows+Flows[@Amount])", "=LET(Flows,1,Flows+Payments[@Amount])"],
])("after the table's renaming %s is %s", (formula, expected) => {
  expect(renameTable(formula, "Flows", "Payments")).toBe(expected);
});

test.each([
  ["=Rate*rate+Rates", "=Yield*Yield+Rates"],
  ["=Rate(A1)", "=Yield(A1)"],
  ["=Stack!Rate", "=Stack!Rate"],
  ['="Rate"&T[Rate]', '="Rate"&T[Rate]'],
  ["=Rate+LET(Rate,2,Rate*B1)", "=Yield+LET(Rate,2,Rate*B1)"],
  ["=LAMBDA(rate,rate*2)(Rate)", "=LAMBDA(rate,rate*2)(Yield)"],
])("after the name's renaming %s is %s", (formula, expected) => {
  expect(renameName(formula, "Rate", "Yield")).toBe(expected);
});

test("a sheet's own name is renamed where other sheets write it", () => {
  expect(renameName("=Stack!Rate+Rate+'Stack'!Rate", "Rate", "Yield", "Stack")).toBe("=Stack!Yield+Rate+'Stack'!Yield");
});
