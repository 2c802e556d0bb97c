/** Formulas with calls rewritten to their twins: those of the documentation and of the contract, computed without the add-in in both engines. */
import { evaluate } from "../../src/app/cli/evaluate";
import { areaAddress } from "../../src/formula/address";
import { constantFrom } from "../../src/formula/constant";
import { calledFormula, isTwinName } from "../../src/twins/calledFormula";
import { portableFormula } from "../../src/twins/portableFormula";
import { contractCases } from "../functions/contractCases";
import { errors, examples } from "../functions/documentedFormulas";
import { publishedCases } from "../functions/published";
import { isSameResult } from "./comparison";
import { shownInIronCalc } from "./ironCalc";
import type { Sheet, Shown } from "./sheet";
import { shownInWorkbench } from "./workbenchEngine";

jest.setTimeout(300_000);

const formulas = [
  ...examples.map(([formula]) => formula),
  ...errors.map(({ formula }) => formula),
  ...contractCases.map(([formula]) => formula),
  ...publishedCases.map(({ formula }) => formula),
].filter((formula) => portableFormula(formula).calls.every(({ form }) => form !== null));

const noRowsOfArrays = "ROWS of an array that is no range is #VALUE! there.";

/** Formulas that not both engines can compute, though each twin is computed by both, and why. */
const notInWorkbench: Readonly<Record<string, string>> = {};
const notInIronCalc: Readonly<Record<string, string>> = {
  "=ROWS(AIE.BUBBLE_GAUGES({1;0;0;0},{2;0;0;0},{3;0;0;0},,FALSE))": noRowsOfArrays,
  '=AIE.RUN_RATE(VSTACK({5;1},Z1:Z2),12,"last")': noRowsOfArrays,
  "=AIE.DOUBLING_TIME(VSTACK({1;2},Z1))": noRowsOfArrays,
};

/** Row 1 to 10 are for the inputs and the result of the first formula, and so on. */
const rowsOfEach = 16;
const column = 40;

/** Array constants become ranges of cells, as inputs are in a workbook and as IronCalc needs them. */
function placed(formula: string, index: number, inputs: unknown[][]): string {
  let left = 0;
  const row = index * rowsOfEach;
  return formula.replace(/\{[^}]*\}/g, (constant) => {
    const cells = constantFrom(constant);
    if (cells?.kind !== "matrix") throw new Error(`a case needs constants; got ${constant}`);
    cells.rows.forEach((line, at) =>
      line.forEach((cell, place) => (inputs[row + at]![left + place] = cell === "" ? null : cell)),
    );
    const columnCount = cells.rows[0]!.length;
    const address = areaAddress({ row, column: left, rowCount: cells.rows.length, columnCount });
    left += columnCount;
    return address;
  });
}

const inputs = formulas.flatMap(() =>
  Array.from({ length: rowsOfEach }, () => new Array<unknown>(column - 1).fill(null)),
);
const onSheet = formulas.map((formula, index) => placed(formula.replaceAll(/\bZ(\d)\b/g, "AM$1"), index, inputs));
const portable = onSheet.map((formula) => portableFormula(formula));
const names = Object.fromEntries(portable.flatMap((one) => [...one.names]));
const sheet: Sheet = {
  inputs,
  calls: formulas.map((formula, index) => ({ id: formula, args: [], addresses: [], row: index * rowsOfEach, column })),
};
const texts = portable.map(({ formula }) => formula.slice(1));

let expected: Shown[][][];
beforeAll(async () => {
  expected = (await evaluate(formulas, "null")).map((one) => {
    const rows = "error" in one ? [[{ error: one.error }]] : Array.isArray(one.value) ? one.value : [[one.value]];
    return rows.map((row) =>
      row.map((cell) => (typeof cell === "object" && cell !== null ? { error: cell.error.code } : (cell ?? ""))),
    );
  });
});

function differing(shown: readonly Shown[][][]): string[] {
  return formulas.filter((_formula, at) => !isSameResult(expected[at]!, shown[at]!));
}

test("no call of the add-in is left", () => {
  expect(formulas.length).toBeGreaterThan(40);
  expect(portable.filter(({ formula }) => /AIE\./i.test(formula))).toEqual([]);
});

test("the workbench computes what the functions give", async () => {
  expect(differing(await shownInWorkbench(sheet, texts, names))).toEqual(Object.keys(notInWorkbench));
});

test("IronCalc computes what the functions give", () => {
  expect(differing(shownInIronCalc(sheet, texts, names))).toEqual(Object.keys(notInIronCalc));
});

test("calls within calls and within other functions are replaced, what is none is left to the letter", () => {
  const nested = portableFormula('=1 + AIE.REQUIRED_REVENUE( AIE.GPU_YIELD(B2,B3) ,0.4)&"AIE.HHI("');
  expect(nested.calls.map(({ id, form }) => [id, form])).toEqual([
    ["REQUIRED_REVENUE", "inline"],
    ["GPU_YIELD", "inline"],
  ]);
  expect(nested.formula).toMatch(/^=1 \+ LET\(\n {2}depreciation, LET\(/);
  expect(nested.formula).toMatch(/&"AIE\.HHI\("$/);
  expect(portableFormula("=SUM(A1:A9) + Aie").formula).toBe("=SUM(A1:A9) + Aie");
});

test("names of the workbook in an argument do not meet those of the twin", () => {
  const { formula } = portableFormula("=AIE.REQUIRED_REVENUE(Headroom*2,blank)");
  expect(formula).toContain("depreciation, Headroom*2,\n  headroom_, blank,\n");
  expect(formula).not.toMatch(/\bblank, (?!used)/);
});

describe("twins read back as the calls that they stand for", () => {
  test.each(["inline", "named"] as const)("written %s, each is the call that it was made of", (form) => {
    for (const formula of onSheet) {
      const { formula: written, names: own } = portableFormula(formula, () => form);
      expect([...own].every(([name, text]) => isTwinName(name.toLowerCase(), text.replaceAll("\n", " ")))).toBe(true);
      const read = calledFormula(written, new Set(own.keys())).formula;
      expect(read).toBe(calledFormula(formula, new Set()).formula);
      expect(read).not.toMatch(/\bLET\(|AIE_/);
    }
  });

  test("arguments that say what is taken anyway go at the end, and no others", () => {
    // The tolerance is 0.05 and the headers are TRUE where they are left out.
    expect(calledFormula("=1+AIE.COUNT_ONCE( A1:A9,B1:B9 ,, 0.05,true)", new Set()).formula).toBe(
      "=1+AIE.COUNT_ONCE(A1:A9,B1:B9)",
    );
    expect(calledFormula("=AIE.COUNT_ONCE(A1:A9,B1:B9,,0.05,FALSE)", new Set()).formula).toBe(
      '=AIE.COUNT_ONCE(A1:A9,B1:B9,"",0.05,FALSE)',
    );
  });

  test("a name is known also as LibreOffice writes it", () => {
    const [[name, text] = ["", ""]] = portableFormula("=AIE.HHI(A1:A9)", () => "named").names;
    expect(isTwinName(name, text.replaceAll("FALSE", "FALSE()").toUpperCase().replaceAll(/\n */gu, ""))).toBe(true);
  });

  test("a twin that somebody changed is none, and neither is a name that stands for something else", () => {
    const { formula } = portableFormula("=AIE.HHI(A1:A9)");
    const changed = formula.replace("10000*", "1000*");
    expect([changed === formula, calledFormula(changed, new Set())]).toEqual([false, { formula: changed, twins: 0 }]);
    expect(calledFormula("=AIE_HHI(A1:A9)", new Set()).formula).toBe("=AIE_HHI(A1:A9)");
    expect(isTwinName("AIE_HHI", "=LAMBDA(values, 1)")).toBe(false);
    expect(isTwinName("AIE_NOTHING", "=1")).toBe(false);
  });
});
