/** A workbook file calculated from scratch by IronCalc: its constants and formulas are typed in, no result is. */
import { placeKey, placeOf } from "../../src/audit/snapshot/workbookSnapshot";
import { areaAddress, fixedAddress } from "../../src/formula/address";
import { areaOf, contains, type SheetArea, type SheetCell } from "../../src/formula/reference";
import { sheetAddress } from "../../src/formula/sheetAddress";
import { quotedSheetName } from "../../src/formula/sheetPrefix";
import { textOf, tokensOf } from "../../src/formula/tokens";
import type { FileSheet, FileWorkbook } from "../../src/xlsx/read/fileWorkbook";
import { ironCalcLimits } from "./ironCalcLimits";
import { inputOf, ironCalcModel, shownFrom } from "./ironCalcModel";
import type { Shown } from "./sheet";

const tolerance = 1e-9;
/** What a formula that IronCalc cannot calculate feeds shows as wrong until that one has its saved result; so often is it tried again. */
const mostRounds = 12;

export interface DifferentCell {
  /** "Output!C5" */
  readonly address: string;
  readonly formula: string;
  readonly saved: Shown;
  readonly shown: Shown;
}

export interface RecalculatedBook {
  /** Cells with a result of a formula that came to what the file says. */
  readonly same: number;
  /** Formulas that IronCalc cannot calculate, by its limit; the cells that they fill keep what the file says. */
  readonly limited: ReadonlyMap<string, number>;
  /** Those that differ for no reason known, though all that they read is as in the file. */
  readonly different: readonly DifferentCell[];
}

interface CalculatedCell extends SheetCell {
  readonly formula: string;
  /** The cell of the formula with all that it fills. */
  readonly filled: SheetArea;
  readonly saved: Shown;
  readonly shown: Shown;
}

/** What a cell comes to, "Output!C5". */
export function shownAt(file: FileWorkbook, address: string): Shown | undefined {
  return calculated(file, new Set())
    .map(told)
    .find((cell) => cell.address === address)?.shown;
}

export function recalculatedInIronCalc(file: FileWorkbook): RecalculatedBook {
  const kept = new Set<string>();
  const limited = new Map<string, number>();
  for (let round = 0; round < mostRounds; round += 1) {
    const cells = calculated(file, kept);
    const wrong = cells.filter(({ saved, shown }) => !isSame(saved, shown));
    const origins = wrong.filter((cell) => !readsAny(file, cell, wrong));
    const reasons = origins.map((cell) => reasonOf(file, cell));
    const unknown = origins.filter((_, at) => reasons[at] === undefined);
    const same = cells.length - wrong.length;
    if (wrong.length === 0) return { same, limited, different: [] };
    if (unknown.length > 0 || origins.length === 0)
      return { same, limited, different: (unknown.length > 0 ? unknown : wrong).map(told) };
    for (const [at, { filled }] of origins.entries()) {
      if (kept.has(sheetAddress(filled))) continue;
      kept.add(sheetAddress(filled));
      limited.set(reasons[at]!, (limited.get(reasons[at]!) ?? 0) + 1);
    }
  }
  throw new Error(`A workbook needs at most ${mostRounds} rounds.`);
}

function told({ formula, saved, shown, ...cell }: CalculatedCell): DifferentCell {
  const address = sheetAddress({ ...cell, rowCount: 1, columnCount: 1 });
  return { address, formula, saved, shown };
}

function calculated(file: FileWorkbook, kept: ReadonlySet<string>): CalculatedCell[] {
  const model = ironCalcModel();
  model.pauseEvaluation();
  for (const [index, { name }] of file.sheets.entries()) {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  }
  const isKept = (area: SheetArea) => kept.has(sheetAddress(area));
  for (const { name, sheet, formula } of file.names) {
    // IronCalc names no constants.
    if (/^=(?:"|[\d.]+$)/.test(formula)) continue;
    const scope = sheet === null ? null : file.sheets.findIndex((one) => one.name === sheet);
    const at = { sheet: sheet ?? file.sheets[0]!.name, row: 0, column: 0 };
    model.newDefinedName(name, scope, inAddresses(formula, at, file, isKept).slice(1));
  }
  for (const [index, sheet] of file.sheets.entries()) {
    const results = resultPlaces(sheet, isKept);
    for (const [key, { value, formula }] of sheet.cells) {
      const at = { sheet: sheet.name, ...placeOf(key) };
      if (formula !== "" && !isKept(filledBy(sheet, at)))
        model.setUserInput(index, at.row + 1, at.column + 1, inAddresses(formula, at, file, isKept));
      else if (value !== null && !results.has(key))
        model.setUserInput(index, at.row + 1, at.column + 1, inputOf(value));
    }
  }
  model.resumeEvaluation();
  model.evaluate();
  const cells = file.sheets.flatMap((sheet, index) =>
    [...sheet.cells].flatMap(([key, { formula }]) => {
      const filled = filledBy(sheet, placeOf(key));
      if (formula === "" || isKept(filled)) return [];
      const { row, column, rowCount: height, columnCount: width } = filled;
      const shown = shownFrom(model, { sheet: index, row, column }, { width, height });
      return shown.flatMap((line, down) =>
        line.map((one, right): CalculatedCell => {
          const place = { row: row + down, column: column + right };
          const cell = sheet.cells.get(placeKey(place.row, place.column));
          const saved = cell?.isError === true ? { error: String(cell.value) } : (cell?.value ?? "");
          return { sheet: sheet.name, ...place, formula, filled, saved, shown: one };
        }),
      );
    }),
  );
  model.free();
  return cells;
}

function filledBy({ name, spills }: FileSheet, { row, column }: Omit<SheetCell, "sheet">): SheetArea {
  const one = { row, column, rowCount: 1, columnCount: 1 };
  return { ...(spills.find((spill) => spill.row === row && spill.column === column) ?? one), sheet: name };
}

/** Where arrays that are calculated put results of theirs, which nobody typed. */
function resultPlaces(sheet: FileSheet, isKept: (area: SheetArea) => boolean): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { row, column, rowCount, columnCount } of sheet.spills) {
    if (isKept({ sheet: sheet.name, row, column, rowCount, columnCount })) continue;
    for (let down = 0; down < rowCount; down += 1)
      for (let right = 0; right < columnCount; right += 1) places.add(placeKey(row + down, column + right));
  }
  return places;
}

/** IronCalc's WebAssembly opens no file and so knows no table; and A1# means what stands there once its formula is kept. */
function inAddresses(
  formula: string,
  at: SheetCell,
  { tables, sheets }: FileWorkbook,
  isKept: (area: SheetArea) => boolean,
): string {
  const tokens = tokensOf(formula);
  return textOf(
    tokens.flatMap((token, place) => {
      const { kind, text } = token;
      const isTable = kind === "name" && tables.some(({ name }) => name.toLowerCase() === text.toLowerCase());
      const area = kind === "structured" || isTable ? areaOf(isTable ? `${text}[]` : text, at, tables) : null;
      if (area !== null) return [{ ...token, text: fixed(area) }];
      const anchor = areaOf((text === "#" ? tokens[place - 1] : token)!.text, at, tables);
      if (anchor === null || (text !== "#" && tokens[place + 1]?.text !== "#")) return [token];
      const filled = filledBy(
        sheets.find(({ name }) => name === anchor.sheet)!,
        anchor,
      );
      if (!isKept(filled)) return [token];
      return text === "#" ? [] : [{ ...token, text: fixed(filled) }];
    }),
  );
}

function fixed({ sheet, ...area }: SheetArea): string {
  return `${quotedSheetName(sheet)}!${fixedAddress(areaAddress(area))}`;
}

function readsAny(file: FileWorkbook, { formula, filled }: CalculatedCell, cells: readonly CalculatedCell[]): boolean {
  const read = areasRead(file, formula, filled);
  return cells.some((cell) => cell.filled !== filled && read.some((area) => contains(area, cell)));
}

function areasRead(file: FileWorkbook, formula: string, at: SheetArea): SheetArea[] {
  const tokens = tokensOf(formula);
  return tokens.flatMap(({ kind, text }, place) => {
    if (kind === "name") {
      const name = file.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
      if (name !== undefined) return areasRead(file, name.formula, at);
    }
    if (kind !== "reference" && kind !== "structured" && kind !== "name") return [];
    const area = areaOf(kind === "name" ? `${text}[]` : text, at, file.tables);
    if (area === null) return [];
    const sheet = file.sheets.find(({ name }) => name === area.sheet);
    return tokens[place + 1]?.text === "#" && sheet !== undefined ? [filledBy(sheet, area)] : [area];
  });
}

function reasonOf(file: FileWorkbook, cell: CalculatedCell): string | undefined {
  if (isRounding(file, cell)) return "rounding";
  return ironCalcLimits.find(({ concerns }) => concerns.test(cell.formula))?.name;
}

/** What is left of a difference of large numbers depends on the order in which they are added. */
function isRounding(file: FileWorkbook, { formula, filled, saved, shown }: CalculatedCell): boolean {
  if (typeof saved !== "number" || typeof shown !== "number") return false;
  const largest = areasRead(file, formula, filled).reduce((most, area) => {
    const cells = file.sheets.find(({ name }) => name === area.sheet)?.cells ?? new Map<number, never>();
    const values = [...cells].flatMap(([key, { value }]) =>
      typeof value === "number" && contains(area, { sheet: area.sheet, ...placeOf(key) }) ? [Math.abs(value)] : [],
    );
    return Math.max(most, ...values);
  }, 0);
  return Math.abs(saved - shown) <= largest * 8 * Number.EPSILON;
}

function isSame(one: Shown, other: Shown): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
  return JSON.stringify(one) === JSON.stringify(other);
}
