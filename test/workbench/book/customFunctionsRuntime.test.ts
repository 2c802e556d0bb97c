import { createCustomFunctionsRuntime } from "../../../src/workbench/book/customFunctionsRuntime";
import { openExcel, type ExcelInNode } from "../excelInNode";

// Microsoft's runtime is the measure: whatever is asked of ours is asked of it as well.
let excel: ExcelInNode;
beforeAll(async () => void (excel = await openExcel()));
afterAll(() => excel.close());

const ours = createCustomFunctionsRuntime();
const both = () => [excel.CustomFunctions, ours] as const;

test("names the same error codes", () => {
  const [theirs] = both();
  expect(ours.ErrorCode).toEqual({ ...theirs.ErrorCode });
});

test.each([
  ["#N/A", "no answer"],
  ["#NUM!", undefined],
  [undefined, undefined],
])("makes the same error of %p and %p", (code, message) => {
  const [theirs, own] = both().map(({ Error: FunctionError }) => new (FunctionError as any)(code, message));
  for (const key of ["code", "message", "type", "basicValue"]) expect(own[key]).toBe(theirs[key]);
  expect(own).toBeInstanceOf(Error);
  expect(JSON.parse(JSON.stringify(own))).toEqual(JSON.parse(JSON.stringify(theirs)));
});

test("associates by upper-cased id, one at a time or many, the last one counting", () => {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  ours.associate("twice", () => 1);
  ours.associate("TWICE", () => 2);
  expect(warn).toHaveBeenCalledWith("[DuplicatedName] Function=TWICE");
  ours.associate({ first: () => "a", second: () => "b" });
  expect([ours.lookup("Twice")?.(), ours.lookup("FIRST")?.(), ours.lookup("second")?.()]).toEqual([2, "a", "b"]);
  (ours.associate as (...args: unknown[]) => void)("nothing");
  (ours.associate as (...args: unknown[]) => void)("wrong", 5);
  expect(warn.mock.calls.slice(1)).toEqual([["[InvalidArg] Function=associate"], ["[InvalidArg] Function=associate"]]);
  expect(ours.lookup("wrong")).toBeUndefined();
  warn.mockRestore();
});
