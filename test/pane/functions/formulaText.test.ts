import {
  argumentText,
  callArguments,
  formulaOf,
  requiredMissing,
  typedFromExample,
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
