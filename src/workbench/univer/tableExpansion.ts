/**
 * A table takes in what is written directly below or beside it, by a person or by the API: "Excel automatically expands the
 * table" (office-js-docs-pr, docs/excel/co-authoring-in-excel-add-ins). The cells that it takes in were empty before, and a
 * table with a row of totals does not grow downwards. As in Excel it is a step of undo of its own at the grid.
 */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { RedoCommand, UndoCommand } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { overlap, type Area } from "../book/bookArea";
import type { BookTables, Table } from "../book/bookTables";
import { isVacant } from "./cellReader";
import type { Engine } from "./engine/engine";

interface Written {
  readonly sheetId: string;
  /** Cells that were empty and now are not. */
  readonly cells: Map<number, Set<number>>;
}

export class TableExpansion {
  private written: Written[] = [];
  private isDue = false;
  private isGoingBack = false;

  constructor(
    private readonly engine: Engine,
    private readonly tables: () => BookTables,
  ) {
    engine.commands.beforeCommandExecuted(({ id, params }, options) => {
      if (id === UndoCommand.id || id === RedoCommand.id) this.isGoingBack = true;
      else if (id === SetRangeValuesMutation.id && options?.onlyLocal !== true && !this.isGoingBack)
        this.note(params as { subUnitId: string; cellValue?: IObjectMatrixPrimitiveType<ICellData | null> });
    });
    engine.commands.onCommandExecuted(({ id }) => {
      if (id === UndoCommand.id || id === RedoCommand.id) this.isGoingBack = false;
    });
  }

  /** Lets tables grow by what has been written until now; the API needs it before its next action. */
  async expand(): Promise<void> {
    const { written } = this;
    this.written = [];
    for (const { sheetId, cells } of written)
      for (const table of this.tables().list(sheetId)) {
        const area = grown(table, cells, this.isOccupied(sheetId));
        const others = this.tables().list(sheetId);
        if (area && !others.some(({ id, area: other }) => id !== table.id && overlap(area, other)))
          await this.tables().resize(table.id, area);
      }
  }

  private note({
    subUnitId,
    cellValue,
  }: {
    subUnitId: string;
    cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
  }) {
    if (!cellValue || this.tables().list(subUnitId).length === 0) return;
    const sheet = this.engine.worksheet(subUnitId);
    const cells = new Map<number, Set<number>>();
    for (const [row, columns] of Object.entries(cellValue))
      for (const [column, data] of Object.entries(columns ?? {})) {
        const [atRow, atColumn] = [Number(row), Number(column)];
        if (isVacant(data as ICellData | null) || !isVacant(sheet.getCellRaw(atRow, atColumn))) continue;
        cells.set(atRow, (cells.get(atRow) ?? new Set()).add(atColumn));
      }
    if (cells.size === 0) return;
    this.written.push({ sheetId: subUnitId, cells });
    if (this.isDue) return;
    this.isDue = true;
    // After the command that writes has kept its way back.
    queueMicrotask(() => {
      this.isDue = false;
      void this.expand();
    });
  }

  private isOccupied(sheetId: string): (row: number, column: number) => boolean {
    const sheet = this.engine.worksheet(sheetId);
    return (row, column) => !isVacant(sheet.getCellRaw(row, column));
  }
}

/** The table's new area, or null. `written` were empty; what else stands in a new line was there before and keeps it out. */
function grown(
  { area, totalArea }: Table,
  written: ReadonlyMap<number, ReadonlySet<number>>,
  isOccupied: (row: number, column: number) => boolean,
): Area | null {
  let { rowCount, columnCount } = area;
  const isNew = (row: number, column: number) => written.get(row)?.has(column) === true;
  const takesIn = (cells: readonly (readonly [row: number, column: number])[]) =>
    cells.some(([row, column]) => isNew(row, column)) &&
    cells.every(([row, column]) => isNew(row, column) || !isOccupied(row, column));
  const columns = () => Array.from({ length: columnCount }, (_column, index) => area.column + index);
  const rows = () => Array.from({ length: rowCount }, (_row, index) => area.row + index);
  const rowBelow = () => columns().map((column) => [area.row + rowCount, column] as const);
  const columnBeside = () => rows().map((row) => [row, area.column + columnCount] as const);
  while (totalArea === null && takesIn(rowBelow())) rowCount += 1;
  while (takesIn(columnBeside())) columnCount += 1;
  return rowCount === area.rowCount && columnCount === area.columnCount ? null : { ...area, rowCount, columnCount };
}
