/** Which formulas fill more cells than their own. Only those are asked that may: the cell beside or below holds something. */
import { maySpill } from "../../formula/maySpill";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { supports } from "../host/environment";
import {
  placeKey,
  placeOf,
  type SheetSnapshot,
  type SnapshotCell,
  type Spill,
} from "../../audit/snapshot/workbookSnapshot";

const questionsPerTrip = 500;

/** The sheets with their spills; those without any are not there. */
export async function readSpills(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): Promise<ReadonlyMap<SheetSnapshot, SheetSnapshot>> {
  if (!supports("ExcelApi", "1.12")) return new Map();
  const candidates = sheets.flatMap((sheet) => candidatesIn(sheet).map((place) => ({ sheet, ...place })));
  const spills = new Map<SheetSnapshot, Spill[]>();
  for (let first = 0; first < candidates.length; first += questionsPerTrip) {
    const asked = candidates.slice(first, first + questionsPerTrip).map(({ sheet, row, column }) => {
      const range = context.workbook.worksheets
        .getItem(sheet.name)
        .getCell(row, column)
        .getSpillingToRangeOrNullObject();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, range };
    });
    await context.sync();
    for (const { sheet, range } of asked) {
      if (range.isNullObject || range.rowCount * range.columnCount === 1) continue;
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
      spills.set(sheet, [...(spills.get(sheet) ?? []), { row, column, rowCount, columnCount }]);
    }
  }
  return new Map(
    [...spills].map(([sheet, found]) => [sheet, { ...sheet, cells: filled(sheet, found), spills: found }]),
  );
}

/** The first formula that may fill cells beside or below it and is not known to. Those that one fills look typed where the host cannot tell (before 1.12). */
export function firstThatMaySpill(sheets: readonly SheetSnapshot[]): string | null {
  for (const sheet of sheets) {
    const isKnown = ({ row, column }: { readonly row: number; readonly column: number }) =>
      sheet.spills?.some((spill) => spill.row === row && spill.column === column);
    const place = candidatesIn(sheet).find((one) => !isKnown(one));
    if (place !== undefined) return sheetCellAddress({ sheet: sheet.name, ...place });
  }
  return null;
}

function candidatesIn({ cells }: SheetSnapshot): { readonly row: number; readonly column: number }[] {
  return [...cells].flatMap(([key, cell]) => {
    if (cell.formula === "" || !maySpill(cell.formula)) return [];
    const { row, column } = placeOf(key);
    const beside = [cells.get(placeKey(row, column + 1)), cells.get(placeKey(row + 1, column))];
    return beside.some((other) => isFilledBy(cell, other)) ? [{ row, column }] : [];
  });
}

/** A host may give the formula of the cell that fills it, or none. */
function isFilledBy(cell: SnapshotCell, other: SnapshotCell | undefined): boolean {
  return other !== undefined && (other.formula === "" || other.formula === cell.formula);
}

/** The cells of a spill have no formula of their own. */
function filled({ cells }: SheetSnapshot, spills: readonly Spill[]): ReadonlyMap<number, SnapshotCell> {
  const all = new Map(cells);
  for (const { row, column, rowCount, columnCount } of spills)
    for (let down = 0; down < rowCount; down += 1)
      for (let across = 0; across < columnCount; across += 1) {
        const key = placeKey(row + down, column + across);
        const cell = all.get(key);
        if (down + across > 0 && cell !== undefined && cell.formula !== "") all.set(key, { ...cell, formula: "" });
      }
  return all;
}
