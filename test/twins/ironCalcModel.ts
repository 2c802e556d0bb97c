/** IronCalc, a spreadsheet engine that shares nothing with the workbench's, and how its cells are filled and read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress } from "../../src/formula/address";
import type { Shown } from "./sheet";

/** As much of `@ironcalc/wasm` as is used here. Rows and columns count from 1, sheets from 0. */
export interface Model {
  pauseEvaluation(): void;
  resumeEvaluation(): void;
  evaluate(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
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

export function ironCalcModel(): Model {
  if (loaded === null) {
    loaded = jest.requireActual<IronCalc>("@ironcalc/wasm");
    const file = join(__dirname, "../../node_modules/@ironcalc/wasm/wasm_bg.wasm");
    loaded.initSync({ module: readFileSync(file) });
  }
  return new loaded.Model("book", "en", "UTC", "en");
}

/** Of a cell's value, as TYPE says: 1 number, 2 text, 4 truth value, 16 error. */
const kinds = { text: 2, logical: 4, error: 16 } as const;

/** What cells show from one of them on, rows and columns from 0. An empty cell shows "". */
export function shownFrom(
  model: Model,
  { sheet, row, column }: { readonly sheet: number; readonly row: number; readonly column: number },
  { width, height }: { readonly width: number; readonly height: number },
): Shown[][] {
  // Digits enough to tell numbers 1e-12 apart.
  const range = { sheet, row: row + 1, column: column + 1, width, height };
  model.updateRangeStyle(range, "num_fmt", "0.00000000000000000E+00");
  return Array.from({ length: height }, (_row, line) =>
    Array.from({ length: width }, (_cell, place) => cellShown(model, sheet, row + line, column + place)),
  );
}

function cellShown(model: Model, sheet: number, row: number, column: number): Shown {
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  switch (model.getCellType(sheet, row + 1, column + 1)) {
    case kinds.text:
      return text;
    case kinds.logical:
      return text === "TRUE";
    case kinds.error:
      return { error: text };
    default: {
      if (text === "") return "";
      const number = Number(text);
      if (Number.isNaN(number)) throw new Error(`${cellAddress(row, column)} needs a number; got ${text}`);
      return number;
    }
  }
}

/** A constant as somebody types it, so that it stays of its kind. */
export function inputOf(cell: unknown): string {
  if (typeof cell === "string") return `'${cell}`;
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
}
