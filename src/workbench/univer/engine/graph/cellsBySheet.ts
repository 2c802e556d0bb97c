/** The formulas that stand in cells, by sheet, row and column. */
import type { IUnitRange } from "@univerjs/core";
import type { FormulaCell } from "./formulaCell";
import { sheetKey, within } from "./rangeIndex";

type Columns = Map<number, FormulaCell>;

export class CellsBySheet {
  private readonly sheets = new Map<string, Map<number, Columns>>();

  at(sheet: string, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheet)?.get(row)?.get(column);
  }

  set(sheet: string, cell: FormulaCell): void {
    const rows = this.sheets.get(sheet) ?? new Map<number, Columns>();
    const columns = rows.get(cell.row) ?? new Map<number, FormulaCell>();
    this.sheets.set(sheet, rows.set(cell.row, columns.set(cell.column, cell)));
  }

  remove(cell: FormulaCell): void {
    const columns = this.sheets.get(sheetKey(cell.unitId, cell.sheetId))?.get(cell.row);
    if (columns?.get(cell.column) === cell) columns.delete(cell.column);
  }

  onSheet(sheet: string): FormulaCell[] {
    return [...(this.sheets.get(sheet)?.values() ?? [])].flatMap((columns) => [...columns.values()]);
  }

  *within({ unitId, sheetId, range }: IUnitRange): Generator<FormulaCell> {
    const rows = this.sheets.get(sheetKey(unitId, sheetId));
    if (!rows) return;
    for (const [, columns] of within(rows, range.startRow, range.endRow))
      for (const [, cell] of within(columns, range.startColumn, range.endColumn)) yield cell;
  }
}
