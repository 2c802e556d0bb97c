import { explainError, type Evaluate } from "../../../src/audit/trace/explainError";
import { isOneCall, spillBlocker } from "../../../src/audit/trace/spillBlocker";

const cell = (formula: string, value = "#VALUE!", sheet = "My sheet") => ({ sheet, row: 4, column: 1, formula, value });
const free = () => false;

test("the innermost call that fails speaks, asked with the sheet of its cell", async () => {
  const asked: string[] = [];
  const evaluate: Evaluate = async (id, texts) => {
    asked.push(`${id}(${texts.join(";")})`);
    return id === "TTM" ? { kind: "error", message: "values needs a number" } : { kind: "value" };
  };
  const failing = cell("=SUM(1,AIE.HHI(AIE.TTM(A1:A3,Other!B1,2)))");
  expect(await explainError(failing, failing, evaluate, free)).toEqual({
    code: "#VALUE!",
    origin: { address: null, code: "#VALUE!", said: "values needs a number", blockedBy: null },
  });
  expect(asked[0]).toBe("TTM('My sheet'!A1:A3;Other!B1;2)");
});

test("where an error comes from another cell, that one is named", async () => {
  const selected = { ...cell("=B5"), row: 9 };
  const told = await explainError(cell("=1/0", "#DIV/0!"), selected, async () => ({ kind: "value" }), free);
  expect(told).toEqual({
    code: "#VALUE!",
    origin: { address: "My sheet!B5", code: "#DIV/0!", said: null, blockedBy: null },
  });
});

test("without a way to call functions, or where the call itself fails, nothing is said", async () => {
  const failing = cell("=AIE.TTM(A1)");
  expect((await explainError(failing, failing, null, free)).origin).toMatchObject({ said: null, blockedBy: null });
  const broken: Evaluate = () => Promise.reject(new Error("gone"));
  expect((await explainError(failing, failing, broken, free)).origin.said).toBeNull();
});

test("the cell in the way of a result is named, row by row; only of one call alone", async () => {
  const evaluate: Evaluate = async () => ({ kind: "value", rows: [[1, 2], [3, 4]] }); // prettier-ignore
  const used = ({ row, column }: { row: number; column: number }) => row === 5 || column === 1;
  const spilling = cell("=AIE.TTM(A1)", "#SPILL!");
  expect((await explainError(spilling, spilling, evaluate, used)).origin.blockedBy).toBe("My sheet!B6");
  const twice = cell("=AIE.TTM(A1)+AIE.TTM(A2)", "#SPILL!");
  expect((await explainError(twice, twice, evaluate, used)).origin.blockedBy).toBeNull();
  const native = cell("=SORT(A1:A3)", "#SPILL!");
  expect((await explainError(native, native, evaluate, used)).origin.blockedBy).toBeNull();
  expect(spillBlocker(spilling, [[1]], () => true)).toBeNull();
  expect(["=F(A1)", "= F( G(A1) ) ", "=F(A1)+1", "=-F(A1)", "=A1:A9*F(A1)", "=A1"].map(isOneCall)).toEqual([
    true, true, false, false, false, false,
  ]); // prettier-ignore
});
