import {
  argumentText,
  callArguments,
  formulaOf,
  fromAnySheet,
  misread,
  referenceFrom,
  requiredMissing,
  typedFrom,
} from "../../../src/pane/functions/formulaText";
import type { FunctionDescription, ParameterDescription } from "../../../src/pane/ports/workbookPort";
import { catalogue } from "../fakeWorkbook";

const dedupe = catalogue[0] as FunctionDescription;
const inherit = catalogue[2] as FunctionDescription;
const view = dedupe.parameters[4] as ParameterDescription;
const amounts = dedupe.parameters[0] as ParameterDescription;

test.each([
  ["totals", '"totals"'],
  [" Firms ", '"Firms"'],
  ['"rows"', '"rows"'],
  ["=rows", "rows"],
  ["B2", "B2"],
  ["ViewChosen", "ViewChosen"],
  ['"a"&B2', '"a"&B2'],
  ["Chips, Energy", '"Chips, Energy"'],
  ["TRUE", "TRUE"],
  ["", ""],
])("a parameter that offers words makes of %s %s", (typed, text) => {
  expect(argumentText(typed, view)).toBe(text);
});

test("a grade gets its quotation marks where grades are asked for", () => {
  expect(argumentText("c", inherit.parameters[0] as ParameterDescription)).toBe('"c"');
  expect(argumentText("c", amounts)).toBe("c");
});

test("other parameters keep what was typed, without a leading equals sign", () => {
  expect(argumentText("Amounts", amounts)).toBe("Amounts");
  expect(argumentText(" =A1:A3 ", amounts)).toBe("A1:A3");
});

test("omitted arguments keep their comma in the middle and are left off at the end", () => {
  expect(formulaOf(dedupe, ["A1:A3", "", "", "", ""])).toBe("=AIE.GENAI_DEDUPE(A1:A3)");
  expect(formulaOf(dedupe, ["A1:A3", "", "", "", "rows"])).toBe('=AIE.GENAI_DEDUPE(A1:A3,,,,"rows")');
});

test("a formula fills the fields; a repeating parameter takes what remains; another formula fills nothing", () => {
  expect(typedFrom(dedupe.example, dedupe)).toEqual(["{100;60;30}", "", "", "", ""]);
  expect(typedFrom(inherit.example, inherit)).toEqual(['{"A","C"},"F"']);
  expect(typedFrom('=aie.genai_dedupe( A1:A3, ,B2,,"rows" )', dedupe)).toEqual(["A1:A3", "", "B2", "", '"rows"']);
  expect(typedFrom("=INDEX(AIE.GENAI_DEDUPE({1}),1,1)", dedupe)).toBeNull();
  expect(typedFrom("=AIE.GRADE_INHERIT(A1)&AIE.GRADE_INHERIT(B1)", inherit)).toBeNull();
  expect(typedFrom('=AIE.GRADE_INHERIT(")",A1)', inherit)).toEqual(['")",A1']);
  expect(typedFrom("", dedupe)).toBeNull();
});

test.each([
  ["=AIE.GENAI_DEDUPE(A1:A3,,,,totals)"],
  ['=AIE.GENAI_DEDUPE(A1:A3,,,,"totals")'],
  ["=AIE.GENAI_DEDUPE(TRUE)"],
])("%s comes back from the fields as it was", (formula) =>
  expect(formulaOf(dedupe, typedFrom(formula, dedupe) ?? [])).toBe(formula),
);

test.each([
  ["Sheet1!A2:B3", "Sheet1!D5", "A2:B3"],
  ["Sheet1!A2", "Sheet2!D5", "Sheet1!A2"],
  ["'My sheet'!A:A", "'my sheet'!D5", "A:A"],
  ["'It''s!'!A2", "'It''s!'!D5", "A2"],
  ["Sheet1!A2", null, "Sheet1!A2"],
])("%s selected for %s is written %s", (reference, target, written) => {
  expect(referenceFrom(reference, target)).toBe(written);
});

test("an address without a sheet is read on the target's sheet, whichever is open", () => {
  const read = (text: string) => fromAnySheet(text, "'My sheet'!D5");
  expect(["A2", "$A$2:B3", "A:A", "Other!A2", "Amounts", "{1;2}", "A2*2"].map(read)).toEqual([
    "'My sheet'!A2",
    "'My sheet'!$A$2:B3",
    "'My sheet'!A:A",
    ...["Other!A2", "Amounts", "{1;2}", "A2*2"],
  ]);
  expect(fromAnySheet("A2", null)).toBe("A2");
});

test("the preview gets each repeated argument by itself", () => {
  expect(callArguments(inherit, ['{"A","C"},"F",'])).toEqual(['{"A","C"}', '"F"']);
  expect(callArguments(dedupe, ["A1", "", "B1", "", ""])).toEqual(["A1", "", "B1", "", ""]);
});

test.each([
  ["1,5", true],
  ["A2)", true],
  ["SUM(A2", true],
  [")A2(", true],
  ["SUM(A2,B2)", false],
  ['"a,b)"', false],
  ["{1,2}", false],
  ["'My, sheet'!A1", false],
])("%s in the place of one value would be read otherwise: %s", (text, is) => {
  const typed = inherit.parameters.map(({ repeating }) => (repeating ? "A1,B1" : ""));
  expect(misread(inherit, typed)).toBeUndefined();
  expect(misread(dedupe, ["A1:A9", text])?.name === dedupe.parameters[1]!.name).toBe(is);
});

test("only parameters without a default are required", () => {
  expect(requiredMissing(dedupe, ["", "x", "", "", ""])).toEqual(["amounts"]);
});
