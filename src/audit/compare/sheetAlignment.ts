/**
 * Which row and which column of one version of a sheet is which of the other. Columns come first, by all that they hold in whatever
 * row, since inserted rows leave that nearly alike; then rows, by what they hold in the columns that both have.
 */
import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import { alignedSequences, type Sequence } from "./alignedSequences";
import { likeness, weighed, type FeatureCell, type Features } from "./sheetFeatures";
import { LineMapping } from "./lineMapping";

export interface SheetAlignment {
  readonly rows: LineMapping;
  readonly columns: LineMapping;
}

export function alignedSheets(before: SheetSnapshot, after: SheetSnapshot, features: Features): SheetAlignment {
  const [old, young] = [features.cellsOf(before), features.cellsOf(after)];
  const columns = new LineMapping(
    alignedColumns(linesOf(old, "column", before.columnCount), linesOf(young, "column", after.columnCount)),
    after.columnCount,
  );
  const rows = new LineMapping(
    alignedRows(linesOf(old, "row", before.rowCount), linesOf(young, "row", after.rowCount), columns),
    after.rowCount,
  );
  return { rows, columns };
}

type Line = readonly FeatureCell[];

function linesOf(cells: readonly FeatureCell[], by: "row" | "column", count: number): Line[] {
  const lines: FeatureCell[][] = Array.from({ length: count }, () => []);
  for (const cell of cells) lines[cell[by]]?.push(cell);
  return lines;
}

const blankLine = "blank";
/** Rows and columns without contents are alike, but for that no reason to set others aside. */
const likenessOfBlanks = 0.3;

function alignedColumns(before: readonly Line[], after: readonly Line[]): Int32Array {
  const sequenceOf = (lines: readonly Line[]): Sequence => ({
    length: lines.length,
    keys: [
      lines.map((line) => (line.length === 0 ? blankLine : line.map(({ id }) => id).join())),
      lines.map((line) => textsOf(line)),
      lines.map((line) => String(line.find(({ isConstant }) => isConstant)?.id ?? "")),
    ],
  });
  const [old, young] = [before.map(weighed), after.map(weighed)];
  return alignedSequences(sequenceOf(before), sequenceOf(after), (place, partner) =>
    before[place]!.length + after[partner]!.length === 0 ? likenessOfBlanks : likeness(old[place]!, young[partner]!),
  );
}

function textsOf(line: Line): string {
  return line
    .filter(({ isText }) => isText)
    .map(({ id }) => id)
    .join();
}

function alignedRows(before: readonly Line[], after: readonly Line[], columns: LineMapping): Int32Array {
  // Only what stands in columns of both, by the column after.
  const old = before.map((line) =>
    line.flatMap((cell) => {
      const column = columns.after(cell.column);
      return column === null ? [] : [{ ...cell, column }];
    }),
  );
  const young = after.map((line) => line.filter(({ column }) => columns.before(column) !== null));
  const keyOf = (cell: FeatureCell) => `${cell.column}:${cell.id}`;
  const sequenceOf = (lines: readonly Line[]): Sequence => ({
    length: lines.length,
    keys: [
      lines.map((line) => (line.length === 0 ? blankLine : line.map(keyOf).join())),
      lines.map((line) => textsOf(line)),
      lines.map((line) => firstConstant(line)),
    ],
  });
  const sizes = (lines: readonly Line[]) => lines.map((line) => line.reduce((sum, { weight }) => sum + weight, 0));
  const [oldSizes, youngSizes] = [sizes(old), sizes(young)];
  const byColumn = old.map((line) => new Map(line.map((cell) => [cell.column, cell.id])));
  return alignedSequences(sequenceOf(old), sequenceOf(young), (place, partner) => {
    const most = Math.max(oldSizes[place]!, youngSizes[partner]!);
    if (most === 0) return likenessOfBlanks;
    const ids = byColumn[place]!;
    return (
      young[partner]!.reduce((sum, { column, id, weight }) => sum + (ids.get(column) === id ? weight : 0), 0) / most
    );
  });
}

function firstConstant(line: Line): string {
  const first = line.find(({ isConstant }) => isConstant);
  return first === undefined ? "" : `${first.column}:${first.id}`;
}
