/** Formulas and names after a table or a column of one got another name: they name it anew, as in Excel. */
import type { Area } from "../book/bookArea";
import type { BookCells, CellEntry } from "../book/bookCells";
import type { BookNames } from "../book/bookNames";
import { renamedStructures, type Renaming } from "../book/structuredReference";
import type { Engine } from "./engine/engine";

export interface NamingFormulas {
  readonly cells: BookCells;
  readonly names: BookNames;
}

export async function followRenaming(engine: Engine, book: NamingFormulas, renaming: Renaming): Promise<void> {
  const before = engine.isRearranging;
  // No change of anybody's: Excel tells of none.
  engine.isRearranging = true;
  try {
    for (const sheet of engine.worksheets()) await rewriteCells(engine, book, sheet.getSheetId(), renaming);
    for (const { id, formula } of book.names.list()) {
      const renamed = renamedStructures(formula, [renaming]);
      if (renamed !== formula) await book.names.change(id, { formula: renamed });
    }
  } finally {
    engine.isRearranging = before;
  }
}

async function rewriteCells(
  engine: Engine,
  { cells }: NamingFormulas,
  sheetId: string,
  renaming: Renaming,
): Promise<void> {
  const entries = new Map<string, string>();
  let found: Area | null = null;
  for (const { row, column } of cellsNaming(engine, sheetId, renaming.table)) {
    const area = { sheetId, row, column, rowCount: 1, columnCount: 1 };
    const { formula } = cells.read(area)[0]![0]!;
    const renamed = renamedStructures(formula, [renaming]);
    if (renamed === formula) continue;
    entries.set(`${row} ${column}`, renamed);
    found = found === null ? area : bounding(found, area);
  }
  if (found === null) return;
  const { row, column, rowCount, columnCount } = found;
  const block = Array.from({ length: rowCount }, (_row, down) =>
    Array.from({ length: columnCount }, (_column, across): CellEntry => {
      return entries.get(`${row + down} ${column + across}`) ?? null;
    }),
  );
  await cells.write(found, block);
}

/** Cells whose formula, or that of the cell they are filled from, may name it. */
function cellsNaming(engine: Engine, sheetId: string, name: string): { row: number; column: number }[] {
  const wanted = name.toLowerCase();
  const filledFrom = new Set<string>();
  const found: { row: number; column: number; si: string | undefined; isNaming: boolean }[] = [];
  engine
    .worksheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const isNaming = cell.f?.toLowerCase().includes(wanted) === true;
      if (isNaming && cell.si) filledFrom.add(cell.si);
      if (isNaming || cell.si) found.push({ row, column, si: cell.si ?? undefined, isNaming });
    });
  return found.filter(({ si, isNaming }) => isNaming || (si !== undefined && filledFrom.has(si)));
}

function bounding(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const rowCount = Math.max(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.max(one.column + one.columnCount, other.column + other.columnCount) - column;
  return { ...one, row, column, rowCount, columnCount };
}
