/** IronCalc, a spreadsheet engine that shares nothing with the workbench's: what a sheet's formulas give in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaAddress } from "../../src/formula/address";
import type { Shown, Sheet } from "./sheet";

/** As much of `@ironcalc/wasm` as is used here. Rows and columns count from 1. */
interface Model {
  pauseEvaluation(): void;
  resumeEvaluation(): void;
  evaluate(): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  newDefinedName(name: string, scope: number | null, formula: string): void;
  getCellArrayStructure(sheet: number, row: number, column: number): string | { DynamicAnchor?: [number, number] };
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  updateRangeStyle(
    range: { sheet: number; row: number; column: number; width: number; height: number },
    path: string,
    value: string,
  ): void;
  free(): void;
}
interface IronCalc {
  initSync(options: { module: Uint8Array }): void;
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => Model;
}

let loaded: IronCalc | null = null;

function ironCalc(): IronCalc {
  if (loaded === null) {
    loaded = jest.requireActual<IronCalc>("@ironcalc/wasm");
    const file = join(__dirname, "../../node_modules/@ironcalc/wasm/wasm_bg.wasm");
    loaded.initSync({ module: readFileSync(file) });
  }
  return loaded;
}

/** Of a cell's value, as TYPE says: 1 number, 2 text, 4 truth value, 16 error. */
const kinds = { text: 2, logical: 4, error: 16 } as const;

export function shownInIronCalc(
  sheet: Sheet,
  formulas: readonly string[],
  names: Readonly<Record<string, string>>,
): Shown[][][] {
  const model = new (ironCalc().Model)("twins", "en", "UTC", "en");
  model.pauseEvaluation();
  sheet.inputs.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell !== null) model.setUserInput(0, at + 1, column + 1, inputOf(cell));
    }),
  );
  for (const [name, formula] of Object.entries(names)) model.newDefinedName(name, null, formula);
  for (const [index, { row, column }] of sheet.calls.entries())
    model.setUserInput(0, row + 1, column + 1, `=${formulas[index]!}`);
  model.resumeEvaluation();
  model.evaluate();
  const shown = sheet.calls.map(({ row, column }) => {
    const structure = model.getCellArrayStructure(0, row + 1, column + 1);
    const [width, height] = typeof structure === "string" ? [1, 1] : (structure.DynamicAnchor ?? [1, 1]);
    // Digits enough to tell numbers 1e-12 apart.
    const range = { sheet: 0, row: row + 1, column: column + 1, width, height };
    model.updateRangeStyle(range, "num_fmt", "0.00000000000000000E+00");
    return Array.from({ length: height }, (_row, line) =>
      Array.from({ length: width }, (_cell, place) => cellShown(model, row + 1 + line, column + 1 + place)),
    );
  });
  model.free();
  return shown;
}

function cellShown(model: Model, row: number, column: number): Shown {
  const text = model.getFormattedCellValue(0, row, column);
  switch (model.getCellType(0, row, column)) {
    case kinds.text:
      return text;
    case kinds.logical:
      return text === "TRUE";
    case kinds.error:
      return { error: text };
    default: {
      if (text === "") return "";
      const number = Number(text);
      if (Number.isNaN(number))
        throw new Error(
          `${areaAddress({ row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 })} needs a number; got ${text}`,
        );
      return number;
    }
  }
}

function inputOf(cell: unknown): string {
  if (typeof cell === "string") return `'${cell}`;
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
}
