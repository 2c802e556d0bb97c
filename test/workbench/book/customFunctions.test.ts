import type { CustomFunctionMetadata, CustomFunctionsSource } from "../../../src/workbench/book/customFunctions";
import { createCustomFunctionsRuntime } from "../../../src/workbench/book/customFunctionsRuntime";
import { openBook, type OpenedBook } from "../openedBook";

// An add-in of the test's own: the host knows no other.
const { associate, lookup, Error: FunctionError, ErrorCode } = createCustomFunctionsRuntime();
const calls: unknown[][] = [];

function declare(
  id: string,
  parameters: Partial<CustomFunctionMetadata["parameters"][number]>[],
  call: (...args: any[]) => unknown,
): CustomFunctionMetadata {
  associate(id, (...args: unknown[]) => {
    calls.push(args);
    return call(...args);
  });
  return {
    id,
    name: id,
    parameters: parameters.map((parameter, index) => ({ name: `p${index}`, type: "any", ...parameter })),
  };
}

const matrix = { dimensionality: "matrix" };
const optional = { optional: true };
const functions = [
  declare("SEEN", [{}, optional, optional], (...args) => JSON.stringify(args.slice(0, 3))),
  declare("SHAPE", [matrix], (cells: unknown[][]) => `${cells.length}x${cells[0]!.length}`),
  declare("CELLS", [matrix], (cells) => JSON.stringify(cells)),
  declare("HALF", [{ type: "number" }], (value: number) => value / 2),
  declare("ADD", [{ type: "number" }, { type: "number" }], (one: number, other: number) => one + other),
  declare("LABEL", [{ type: "string" }], (value: string) => `<${value}>`),
  declare("NOT", [{ type: "boolean" }], (value: boolean) => !value),
  declare("ALL", [{ ...matrix, repeating: true }], (blocks: unknown) => JSON.stringify(blocks)),
  declare(
    "SCALE",
    [
      { ...matrix, type: "number" },
      { type: "number", ...optional },
    ],
    (cells: number[][], by: number | null) => cells.map((row) => row.map((cell) => cell * (by ?? 10))),
  ),
  declare("ODD", [], () => [
    [1, null, Number.NaN],
    [undefined, Infinity, ""],
  ]),
  declare("RAGGED", [], () => [[1, 2, 3], [4]]),
  declare("MIXED", [], () => [
    [1, new FunctionError(ErrorCode["notAvailable"]!, "no answer for row 1")],
    [true, "text"],
  ]),
  declare("REFUSE", [optional], (what: unknown) => {
    throw new FunctionError(ErrorCode["invalidNumber"]!, `what needs sense; got ${String(what)}`);
  }),
  declare("RETURNED", [], () => new FunctionError(ErrorCode["divisionByZero"]!, "nothing to divide by")),
  declare("CRASH", [], () => {
    throw new TypeError("secret");
  }),
  declare("NAN", [], () => Number.NaN),
  declare("HUGE", [], () => Infinity),
  declare("NOTHING", [], () => undefined),
  declare(
    "WHERE",
    [optional],
    (_value, invocation: { address: string; functionName: string }) =>
      `${invocation.functionName} ${invocation.address}`,
  ),
];
associate("LATER", async (value) => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return [[value, Number(value) + 1]];
});
functions.push({ id: "LATER", name: "LATER", parameters: [{ name: "value", type: "number" }] });
functions.push({ id: "ABSENT", name: "ABSENT", parameters: [] });

function source(blank?: "zero" | "null", allowErrorForDataTypeAny = true): CustomFunctionsSource {
  return { namespace: "TEST", metadata: { functions, allowErrorForDataTypeAny }, lookup, ...(blank && { blank }) };
}

let opened: OpenedBook;
beforeAll(() => void (opened = openBook(source())));
afterAll(() => opened.book.dispose());
beforeEach(() => void (calls.length = 0));

test("an omitted argument is null, whether skipped or left off", async () => {
  expect(await opened.result("=TEST.SEEN(1,,TRUE)")).toBe("[1,null,true]");
  expect(await opened.result("=TEST.SEEN(-1.5)")).toBe("[-1.5,null,null]");
});

test("a blank cell arrives as 0, or as null by the switch, and is no omitted argument", async () => {
  expect(await opened.result("=TEST.SEEN(B1,B2)")).toBe("[0,0,null]");
  expect(await opened.result("=TEST.CELLS(B1:C2)")).toBe("[[0,0],[0,0]]");
  const web = openBook(source("null"));
  expect(await web.result("=TEST.SEEN(1,B2)")).toBe("[1,null,null]");
  expect(await web.result("=TEST.CELLS(B1:C1)")).toBe("[[null,null]]");
  web.book.dispose();
});

test("ranges, array constants and single values all come as matrices to a matrix parameter", async () => {
  await opened.write("A1", [1, "x"], [true, 0.1]);
  expect(await opened.result("=TEST.CELLS(A1:B2)")).toBe('[[1,"x"],[true,0.1]]');
  expect(await opened.result('=TEST.CELLS({1,-2.5;"a",TRUE})')).toBe('[[1,-2.5],["a",true]]');
  expect(await opened.result("=TEST.CELLS(7)")).toBe("[[7]]");
  expect(await opened.result("=TEST.SHAPE(SEQUENCE(100000))")).toBe("100000x1");
  await opened.write("A1", ["", ""], ["", ""]);
});

test("a hundred thousand rows come and go in seconds", async () => {
  const started = performance.now();
  const rows = (await opened.result("=TEST.SCALE(SEQUENCE(100000),2)")) as number[][];
  expect([rows.length, rows[0], rows[99_999]]).toEqual([100_000, [2], [200_000]]);
  expect(performance.now() - started).toBeLessThan(20_000);
}, 30_000);

test("numbers are numbers however they are written", async () => {
  expect(await opened.result("=TEST.CELLS(0.50)")).toBe("[[0.5]]");
  expect(await opened.result("=TEST.SEEN(1E-7,-2.50E+3,100.0)")).toBe("[1e-7,-2500,100]");
  expect(await opened.result("=-1.50E-7")).toBe(-1.5e-7);
  expect(await opened.result('=TEST.SEEN("0.50")')).toBe('["0.50",null,null]');
});

test("names ignore case", async () => {
  expect(await opened.result("=test.half(3)")).toBe(1.5);
});

test("typed parameters convert as Excel's do", async () => {
  expect(await opened.result('=TEST.HALF("3")')).toBe(1.5);
  expect(await opened.result("=TEST.HALF(TRUE)")).toBe(0.5);
  expect(await opened.result("=TEST.HALF(B9)")).toBe(0);
  expect(await opened.result("=TEST.LABEL(1.5)")).toBe("<1.5>");
  expect(await opened.result("=TEST.LABEL(TRUE)")).toBe("<TRUE>");
  expect(await opened.result("=TEST.LABEL(B9)")).toBe("<>");
  expect(await opened.result("=TEST.NOT(0)")).toBe(true);
  expect(await opened.result('=TEST.NOT("true")')).toBe(false);
});

test("what does not convert is #VALUE! and no call", async () => {
  expect(await opened.result('=TEST.HALF("three")')).toBe("#VALUE!");
  expect(await opened.result('=TEST.NOT("maybe")')).toBe("#VALUE!");
  expect(await opened.result('=TEST.SCALE({1;"x"})')).toBe("#VALUE!");
  expect(calls).toEqual([]);
});

test("an error in an input comes back as that error, or reaches a function that accepts errors", async () => {
  expect(await opened.result("=TEST.HALF(1/0)")).toBe("#DIV/0!");
  expect(await opened.result("=TEST.LABEL(NA())")).toBe("#N/A");
  expect(calls).toEqual([]);
  expect(String(await opened.result("=TEST.CELLS(1/0)"))).toContain('"code":"#DIV/0!"');
  await opened.write("A1", ["=NA()"], [2]);
  expect(String(await opened.result("=TEST.CELLS(A1:A2)"))).toContain('"basicValue":"#N/A"');
  const strict = openBook(source("zero", false));
  expect(await strict.result("=TEST.CELLS({1;2}/0)")).toBe("#DIV/0!");
  strict.book.dispose();
});

test("a range given to a single value calls once for each cell", async () => {
  expect(await opened.result("=TEST.HALF({2,4;6,8})")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(calls.length).toBe(4);
  expect(await opened.result("=TEST.SEEN({1;2},{3,4})")).toEqual([
    ["[1,3,null]", "[1,4,null]"],
    ["[2,3,null]", "[2,4,null]"],
  ]);
  expect(await opened.result("=TEST.ADD({1;2;3},{4;5})")).toEqual([[5], [7], ["#N/A"]]);
  expect(await opened.result('=TEST.HALF({2;"x"})')).toEqual([[1], ["#VALUE!"]]);
});

test("a repeating parameter receives every block in one array", async () => {
  await opened.write("A1", [1, 2]);
  expect(await opened.result("=TEST.ALL(A1:B1,3,{4;5})")).toBe("[[[1,2]],[[3]],[[4],[5]]]");
  await opened.write("A1", ["", ""], ["", ""]);
});

test("a matrix spills, and its blanks and impossible numbers are 0", async () => {
  expect(await opened.result("=TEST.ODD()")).toEqual([
    [1, 0, 0],
    [0, 0, ""],
  ]);
  expect(await opened.result("=TEST.SCALE({1;2},)")).toEqual([[10], [20]]);
  expect(await opened.result("=SUM(TEST.SCALE({1;2},3))")).toBe(9);
});

test("rows that are too short end in #N/A", async () => {
  expect(await opened.result("=TEST.RAGGED()")).toEqual([
    [1, 2, 3],
    [4, "#N/A", "#N/A"],
  ]);
});

test("a blocked spill is #SPILL!, and spills once the way is clear", async () => {
  await opened.write("D1", ["=TEST.SCALE({1;2;3})"]);
  await opened.write("D3", ["in the way"]);
  expect(opened.value("D1")).toBe("#SPILL!");
  await opened.write("D3", [""]);
  expect(opened.values("D1:D3")).toEqual([[10], [20], [30]]);
  await opened.write("D1", [""]);
});

test("errors thrown, returned and inside a matrix keep code and message", async () => {
  await opened.write("D1", ["=TEST.REFUSE(5)"], ["=TEST.RETURNED()"], ["=1+TEST.REFUSE(6)"]);
  expect(opened.cells("D1:D3").map(([cell]) => cell!.error)).toEqual([
    { code: "#NUM!", message: "what needs sense; got 5" },
    { code: "#DIV/0!", message: "nothing to divide by" },
    { code: "#NUM!", message: "what needs sense; got 6" },
  ]);
  await opened.write("D1", [""], [""], [""]);
  await opened.write("D1", ["=TEST.MIXED()"]);
  expect(opened.cell("E1").error).toEqual({ code: "#N/A", message: "no answer for row 1" });
  expect(opened.values("D2:E2")).toEqual([[true, "text"]]);
  await opened.write("D1", [""]);
});

test("a message goes when its error does", async () => {
  await opened.write("D1", ["=TEST.REFUSE(5)"]);
  await opened.write("D1", ["=1/0"]);
  expect(opened.cell("D1").error).toEqual({ code: "#DIV/0!", message: "" });
  await opened.write("D1", ["=IFERROR(TEST.REFUSE(5),1)"]);
  expect(opened.cell("D1")).toMatchObject({ value: 1 });
  expect(opened.cell("D1").error).toBeUndefined();
  await opened.write("D1", [""]);
});

test("a crash is #VALUE! without words, NaN #VALUE!, infinity #NUM!, nothing 0", async () => {
  await opened.write("D1", ["=TEST.CRASH()"]);
  expect(opened.cell("D1").error).toEqual({ code: "#VALUE!", message: "" });
  await opened.write("D1", [""]);
  expect(await opened.result("=TEST.NAN()")).toBe("#VALUE!");
  expect(await opened.result("=TEST.HUGE()")).toBe("#NUM!");
  expect(await opened.result("=TEST.NOTHING()")).toBe(0);
});

test("a function that nobody associated is #NAME?, too few arguments #VALUE!", async () => {
  expect(await opened.result("=TEST.ABSENT()")).toBe("#NAME?");
  expect(await opened.result("=TEST.UNKNOWN()")).toBe("#NAME?");
  expect(await opened.result("=TEST.SEEN()")).toBe("#VALUE!");
  expect(await opened.result("=TEST.HALF(1,2)")).toBe("#VALUE!");
});

test("the last argument tells where the call stands, as Microsoft's runtime does", async () => {
  await opened.write("D4", ["=TEST.WHERE()"]);
  expect(opened.value("D4")).toBe("WHERE Sheet1!D4");
  await opened.write("D4", [""]);
});

test("a promised result is waited for", async () => {
  expect(await opened.result("=TEST.LATER(3)")).toEqual([[3, 4]]);
});

test("functions calculate again when what they read changes", async () => {
  await opened.write("A1", [2], [3]);
  await opened.write("D1", ["=SUM(TEST.SCALE(A1:A2,2))"]);
  await opened.write("A2", [5]);
  expect(opened.value("D1")).toBe(14);
  await opened.write("D1", [""]);
});
