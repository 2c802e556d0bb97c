/** Cells that both versions have: constants, formulas after Excel's own shifting, and the results of formulas. */
import type { SheetCell } from "../../formula/reference";
import { labelOf } from "../snapshot/cellLabel";
import { fifteenDigits } from "../snapshot/fifteenDigits";
import {
  cellAt,
  placeOf,
  registerOf,
  sheetNamed,
  type SnapshotCell,
  type WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";
import { SpillAnchors } from "../snapshot/spillAnchors";
import { isInRegister } from "./compareSources";
import { comparableFormula, type FormulaMapping } from "./mappedFormula";
import { plainReading, type Reading, type WorkbookAlignment } from "./workbookAlignment";

export interface CellPair {
  /** Null where the cell is not there or blank. */
  readonly before: SnapshotCell | null;
  readonly after: SnapshotCell | null;
  readonly placeBefore: SheetCell | null;
  readonly placeAfter: SheetCell | null;
}

export interface FormulaPair extends CellPair {
  /** The formula before as Excel's shifting would have left it, and both by how far away their references are. */
  readonly expected: string;
  readonly comparable: readonly [before: string, after: string];
}

export interface ComparedCells {
  readonly constants: readonly CellPair[];
  readonly formulas: readonly FormulaPair[];
  readonly results: readonly CellPair[];
}

/** Results are the same when they differ by less than the last digits of a double that sums may lose. */
const relativeTolerance = 1e-9;

const readings: readonly Reading[] = [
  plainReading,
  { isCleared: true, followsBlocks: true },
  { isCleared: false, followsBlocks: false },
  { isCleared: true, followsBlocks: false },
];

export function comparedCells(alignment: WorkbookAlignment, mapping: FormulaMapping): ComparedCells {
  const { before, after } = alignment;
  const [registerBefore, registerAfter] = [registerOf(before), registerOf(after)];
  const [filledBefore, filledAfter] = [new SpillAnchors(before), new SpillAnchors(after)];
  const constants: CellPair[] = [];
  const formulas: FormulaPair[] = [];
  const results: CellPair[] = [];
  const isIdentity = alignment.isIdentity;
  const compare = (pair: CellPair, isFilledBefore: boolean, isFilledAfter: boolean) => {
    const { before: old, after: young } = pair;
    const [hadFormula, hasFormula] = [old !== null && old.formula !== "", young !== null && young.formula !== ""];
    const [wasComputed, isComputed] = [hadFormula || isFilledBefore, hasFormula || isFilledAfter];
    // What a formula fills may come and go with its results; the formula itself is told as one.
    const isResult =
      (wasComputed && isComputed) || (isFilledBefore && young === null) || (isFilledAfter && old === null);
    if (isResult && pair.placeAfter !== null && pair.placeBefore !== null && !isSameValue(old, young))
      results.push(pair);
    if (hadFormula || hasFormula) {
      const found = changedFormula(pair, mapping, isIdentity);
      if (found !== null) formulas.push(found);
    } else if (!isFilledBefore && !isFilledAfter && !isSameConstant(old, young)) constants.push(pair);
  };
  for (const { before: sheet } of alignment.sheets.pairs)
    for (const [key, cell] of sheet.cells) {
      const placeBefore = { sheet: sheet.name, ...placeOf(key) };
      if (isInRegister(registerBefore, placeBefore)) continue;
      const placeAfter = alignment.cellAfter(placeBefore);
      // What went with its row is told with the row, and what another cell was moved over is gone.
      if (placeAfter === null && isGoneWithLine(alignment, placeBefore)) continue;
      const partner = placeAfter === null ? null : (contentOf(after, placeAfter) ?? null);
      if (placeAfter !== null && isInRegister(registerAfter, placeAfter)) continue;
      const isFilled = filledBefore.of(placeBefore) !== null;
      compare(
        { before: cell, after: partner, placeBefore, placeAfter },
        isFilled,
        placeAfter !== null && filledAfter.of(placeAfter) !== null,
      );
    }
  for (const { before: old, after: sheet } of alignment.sheets.pairs) {
    const lines = alignment.alignmentOf(old.name)!;
    for (const [key, cell] of sheet.cells) {
      const placeAfter = { sheet: sheet.name, ...placeOf(key) };
      if (isInRegister(registerAfter, placeAfter)) continue;
      const placeBefore = alignment.cellBefore(placeAfter);
      if (placeBefore !== null && contentOf(before, placeBefore) !== undefined) continue;
      const isNewLine = lines.rows.before(placeAfter.row) === null || lines.columns.before(placeAfter.column) === null;
      if (placeBefore === null && isNewLine) continue;
      compare({ before: null, after: cell, placeBefore, placeAfter }, false, filledAfter.of(placeAfter) !== null);
    }
  }
  return { constants, formulas, results };
}

function isGoneWithLine(alignment: WorkbookAlignment, { sheet, row, column }: SheetCell): boolean {
  const lines = alignment.alignmentOf(sheet);
  return lines === null || lines.rows.after(row) === null || lines.columns.after(column) === null;
}

function contentOf(snapshot: WorkbookSnapshot, { sheet, row, column }: SheetCell): SnapshotCell | undefined {
  const found = sheetNamed(snapshot, sheet);
  return found === undefined ? undefined : cellAt(found, row, column);
}

function changedFormula(pair: CellPair, mapping: FormulaMapping, isIdentity: boolean): FormulaPair | null {
  const { before, after, placeBefore, placeAfter } = pair;
  const [old, young] = [before?.formula ?? "", after?.formula ?? ""];
  if (old === "" || young === "" || placeBefore === null || placeAfter === null) {
    const one = old === "" ? "" : comparableFormula(old, placeBefore!);
    const other = young === "" ? "" : comparableFormula(young, placeAfter!);
    return { ...pair, expected: old, comparable: [one, other] };
  }
  if (isIdentity && old === young) return null;
  let told: FormulaPair | null = null;
  let wanted: string | null = null;
  for (const reading of readings) {
    const expected = mapping.mapped(old, placeBefore, placeAfter, reading);
    if (expected === young) return null;
    wanted ??= comparableFormula(young, placeAfter);
    const comparable = comparableFormula(expected, placeAfter);
    if (comparable === wanted) return null;
    told ??= { ...pair, expected, comparable: [comparable, wanted] };
  }
  return told;
}

function isSameConstant(one: SnapshotCell | null, other: SnapshotCell | null): boolean {
  if (one === null || other === null) return isBlank(one) && isBlank(other);
  const isSame = fifteenDigits(one.value) === fifteenDigits(other.value);
  return isSame && one.isError === other.isError && one.isDate === other.isDate;
}

function isBlank(cell: SnapshotCell | null): boolean {
  return cell === null || cell.value === "";
}

function isSameValue(one: SnapshotCell | null, other: SnapshotCell | null): boolean {
  if (one === null || other === null) return isBlank(one) && isBlank(other);
  if (one.isError !== other.isError) return false;
  if (typeof one.value !== "number" || typeof other.value !== "number") return one.value === other.value;
  const largest = Math.max(Math.abs(one.value), Math.abs(other.value));
  return Math.abs(one.value - other.value) <= relativeTolerance * largest;
}

/** What the cell is about, in the later version where it has one. */
export function labelOfPair({ before, after }: WorkbookAlignment, { placeBefore, placeAfter }: CellPair): string {
  const label = placeAfter === null ? "" : labelOf(after, placeAfter);
  return label !== "" || placeBefore === null ? label : labelOf(before, placeBefore);
}
