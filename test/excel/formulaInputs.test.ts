import { inputsOf } from "../../src/excel/formulaInputs";
import { tokensOf } from "../../src/excel/formulaTokens";
import { textOf, treeOf } from "../../src/excel/formulaTree";

const none = { references: [], names: [], lookUps: [], constants: [] };

test.each([
  ["=A1+$B$2", { references: ["A1", "$B$2"] }],
  ["='My sheet'!A1:B2*Sheet2!C3", { references: ["'My sheet'!A1:B2", "Sheet2!C3"] }],
  ["='It''s'!A1", { references: ["'It''s'!A1"] }],
  ["=SUM(A:A,2:3)", { references: ["A:A", "2:3"] }],
  ["=SUM(A1#)", { references: ["A1#"] }],
  ["=SUM(Flows[Amount])+Flows[@Share]", { references: ["Flows[Amount]", "Flows[@Share]"] }],
  ["=SUM(Flows[[#This Row],[A]:[B]])", { references: ["Flows[[#This Row],[A]:[B]]"] }],
  ["=[@Amount]*Rate", { references: ["[@Amount]"], names: ["Rate"] }],
  ['="A1, B2"&C3', { references: ["C3"] }],
  ["=TRUE", {}],
  ["=12", { constants: [12] }],
  ["={1;2}", { constants: [1, 2] }],
  ["=A1^2", { references: ["A1"] }],
  ["=A1>5", { references: ["A1"] }],
  ["=A1*1.7", { references: ["A1"], constants: [1.7] }],
  ["=A1*1000+0*12/1E6", { references: ["A1"] }],
  ["=AIE.TOKEN_FLOOR(7.9E9,A1)", { references: ["A1"], constants: [7.9e9] }],
  ["=AIE.GENAI_DEDUPE({100;60;30})", { constants: [100, 60, 30] }],
  ["=ROUND(A1,3)", { references: ["A1"] }],
  ["=IF(A1>5,B1,C1)", { references: ["B1", "C1"] }],
  ["=SUMIFS(A1:A9,B1:B9,C1)", { references: ["A1:A9"] }],
  ["=COUNTIF(A1:A9,B1)+ROWS(C1:C9)", {}],
  ["=LET(rate,B1,rate*A1)", { references: ["B1", "A1"] }],
  ["=FILTER(A1:A9,B1:B9=C1)", { references: ["A1:A9"] }],
  ["plain text", {}],
])("%s takes its value from %j", (formula, expected) => {
  expect(inputsOf(formula)).toEqual({ ...none, ...expected });
});

const lookUp = { key: { kind: "text", text: "A-1" }, keys: "R[ID]", values: "R[Value]", column: null };

test.each([
  ['=XLOOKUP("A-1",R[ID],R[Value])', lookUp],
  ["=XLOOKUP(B4,R[ID],R[Value])", { ...lookUp, key: { kind: "reference", text: "B4" } }],
  ['=XLOOKUP("A-"&B4,R[ID],R[Value])', { ...lookUp, key: null }],
  ['=INDEX(R[Value],MATCH("A-1",R[ID],0))', lookUp],
  ['=INDEX(R[Value],XMATCH("A-1",R[ID]))', lookUp],
  ['=VLOOKUP("A-1",R,4,FALSE)', { ...lookUp, keys: "R", values: "R", column: 4 }],
  ['=XLOOKUP("say ""yes""",R[ID],R[Value])', { ...lookUp, key: { kind: "text", text: 'say "yes"' } }],
])("%s looks up %j", (formula, expected) => {
  expect(inputsOf(formula).lookUps).toEqual([expected]);
});

test.each([
  ["=SUM(A1,{1,2},'My sheet'!B2)", "SUM(A1,{1,2},'My sheet'!B2)"],
  ["=-(A1+B1)^2%", "-(A1+B1)^2%"],
  ['=IF(A1<>"x,y",,T[[#All],[a]])', 'IF(A1<>"x,y",,T[[#All],[a]])'],
])("the tree of %s gives its text back", (formula, text) => {
  expect(textOf(treeOf(formula))).toBe(text);
});

test("function names that look like cells are functions", () => {
  expect(tokensOf("=LOG10(A1)").map(({ kind }) => kind)).toEqual(["call", "reference", "close"]);
});
