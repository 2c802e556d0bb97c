import {
  argumentText,
  callArguments,
  formulaOf,
  isReference,
  requiredMissing,
  splitArguments,
  typedFromExample,
} from "../../src/pane/formulaText";
import type { FunctionDescription, ParameterDescription } from "../../src/pane/workbookPort";
import { catalogue } from "./fakeWorkbook";

const dedupe = catalogue[0] as FunctionDescription;
const inherit = catalogue[2] as FunctionDescription;
const view = dedupe.parameters[4] as ParameterDescription;
const amounts = dedupe.parameters[0] as ParameterDescription;

test.each(["A1", "$B$2:C9", "Flows!D5:D7", "'My flows'!A:A", "3:4", "A1#", "Register[Value]", "'It''s'!B2"])(
  "%s is a reference",
  (text) => {
    expect(isReference(text)).toBe(true);
  },
);

test.each(["totals", "chain", "10", '"A1"', "A1+1"])("%s is none", (text) => {
  expect(isReference(text)).toBe(false);
});

test.each([
  ["totals", '"totals"'],
  ['say "so"', '"say ""so"""'],
  ['"rows"', '"rows"'],
  ["B2", "B2"],
  ["=View", "View"],
  ['"a"&B2', '"a"&B2'],
  ["", ""],
])("a text parameter makes of %s %s", (typed, text) => {
  expect(argumentText(typed, view)).toBe(text);
});

test("other parameters keep what was typed, without a leading equals sign", () => {
  expect(argumentText("Amounts", amounts)).toBe("Amounts");
  expect(argumentText(" =A1:A3 ", amounts)).toBe("A1:A3");
});

test("omitted arguments keep their comma in the middle and are left off at the end", () => {
  expect(formulaOf(dedupe, ["A1:A3", "", "", "", ""])).toBe("=AIE.GENAI_DEDUPE(A1:A3)");
  expect(formulaOf(dedupe, ["A1:A3", "", "", "", "rows"])).toBe('=AIE.GENAI_DEDUPE(A1:A3,,,,"rows")');
});

test("commas split outside quotation marks, brackets and braces only", () => {
  expect(splitArguments("{1,2;3,4},\"a,b\",F(1,2),'x,y'!A1")).toEqual(["{1,2;3,4}", '"a,b"', "F(1,2)", "'x,y'!A1"]);
});

test("an example fills the fields; a repeating parameter takes what remains; another formula fills nothing", () => {
  expect(typedFromExample(dedupe)).toEqual(["{100;60;30}"]);
  expect(typedFromExample(inherit)).toEqual(['{"A","C"},"F"']);
  expect(typedFromExample({ ...dedupe, example: "=INDEX(AIE.GENAI_DEDUPE({1}),1,1)" })).toBeNull();
  expect(typedFromExample({ ...dedupe, example: "" })).toBeNull();
});

test("the preview gets each repeated argument by itself", () => {
  expect(callArguments(inherit, ['{"A","C"},"F",'])).toEqual(['{"A","C"}', '"F"']);
  expect(callArguments(dedupe, ["A1", "", "B1", "", ""])).toEqual(["A1", "", "B1", "", ""]);
});

test("only parameters without a default are required", () => {
  expect(requiredMissing(dedupe, ["", "x", "", "", ""])).toEqual(["amounts"]);
});
