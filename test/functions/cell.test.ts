/** Where cells meet the engine: every way in which a host hands an argument over. */
import { ModelError } from "../../src/engine/arguments/error";
import { functionOf } from "../../src/functions/associate";
import { answer, optional, range, stated } from "../../src/functions/cell";
import "./host";

/** What Excel sends for a number with properties, and for an entity without a basic value. */
const typed = { type: "Double", basicValue: 3.7, properties: {} };
const entity = { type: "Entity", text: "x", toString: () => "an entity" };

function errorOf(given: unknown[], compute: () => unknown = () => [[1]]): unknown {
  try {
    return answer(given, compute as never);
  } catch (error) {
    return error;
  }
}

test.each([
  ["left out", null, [[null]]],
  ["not there", undefined, [[null]]],
  ["one value", 1, [[1]]],
  [
    "a range",
    [
      [1, "a"],
      [true, null],
    ],
    [
      [1, "a"],
      [true, null],
    ],
  ],
  ["a typed number", typed, [[3.7]]],
  ["an entity in a range", [[entity]], [["an entity"]]],
  ["an empty cell of the web", [[null]], [[0]]],
  ["a hole in a range", [[undefined, 1]], [[null, 1]]],
])("an argument that is %s becomes a rectangle", (_, given, expected) => {
  expect(range(given)).toEqual(expected);
});

test.each([
  ["left out", null, undefined, undefined],
  ["an empty cell of the web", [[null]], [[0]], [[0]]],
  ["an empty text by itself", "", undefined, [[""]]],
  ["an empty text", [[""]], undefined, [[""]]],
  ["zero", [[0]], [[0]], [[0]]],
  ["two empty cells", [[null, null]], [[null, null]], [[null, null]]],
])("an optional argument that is %s", (_, given, asOptional, asStated) => {
  expect(optional(given)).toEqual(asOptional);
  expect(stated(given)).toEqual(asStated);
});

test.each([
  ["alone", [{ code: "#N/A", message: "gone" }]],
  ["in a range", [[[1, { code: "#N/A", message: "gone" }]]]],
  ["as a data type", [[[1], [{ type: "Error", basicValue: "#N/A", message: "gone" }]]]],
  ["in a list of single values", [[1, { code: "#N/A", message: "gone" }]]],
  ["in one of several ranges", [[[[1]], [[2, { code: "#N/A", message: "gone" }]]]]],
])("an error %s comes back as it is", (_, given) => {
  expect(errorOf(given)).toMatchObject({ code: "#N/A", message: "gone" });
});

test("the first of two errors comes back", () => {
  expect(errorOf([[[1, { code: "#REF!" }]], { code: "#N/A" }])).toMatchObject({ code: "#REF!" });
});

test("a sentence of the engine becomes Excel's error", () => {
  const fails = () => {
    throw new ModelError("#DIV/0!", "revenue needs a number other than 0; got 0");
  };
  expect(errorOf([1], fails)).toMatchObject({ code: "#DIV/0!", message: "revenue needs a number other than 0; got 0" });
});

test("cells that change between two calls are looked at again", () => {
  const cells: unknown[][] = [[1], [2]];
  const read = () => answer([cells], () => [[range(cells).length]]);
  expect(read()).toEqual([[2]]);
  cells[1] = [typed];
  expect(answer([cells], () => range(cells) as never)).toEqual([[1], [3.7]]);
  cells[1] = [{ code: "#N/A", message: "gone" }];
  expect(errorOf([cells])).toMatchObject({ code: "#N/A" });
});

test("a mistake of our own is not dressed up as the user's", () => {
  const mistake = new TypeError("x is not a function");
  const fails = () => {
    throw mistake;
  };
  expect(errorOf([1], fails)).toBe(mistake);
});

test.each([Infinity, -Infinity, NaN])("%p is refused, because Excel would show 0", (value) => {
  expect(errorOf([1], () => [[1, value]])).toMatchObject({ code: "#NUM!" });
});

test("a function is found by its id and only by that", () => {
  expect(functionOf("GENAI_DEDUPE")!([[100], [60], [30]])).toEqual([[40], [30], [30]]);
  expect(functionOf("toString")).toBeUndefined();
});
