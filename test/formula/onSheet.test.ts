import { onSheet } from "../../src/formula/onSheet";

test.each([
  ["=A1+$B$2:C3", "='It''s'!A1+'It''s'!$B$2:C3"],
  ["=SUM(A:A,2:2)", "=SUM('It''s'!A:A,'It''s'!2:2)"],
  ["=Other!A1+'My sheet'!B2", "=Other!A1+'My sheet'!B2"],
  ['="A1"&Flows[Amount]&growth', '="A1"&Flows[Amount]&growth'],
  ["=A1:INDEX(B:B,3)", "='It''s'!A1:INDEX('It''s'!B:B,3)"],
  ["=A1#", "='It''s'!A1#"],
  ["=LET(x,A1,x*2)", "=LET(x,'It''s'!A1,x*2)"],
])("%s", (formula, expected) => {
  expect(onSheet(formula, "It's")).toBe(expected);
});
