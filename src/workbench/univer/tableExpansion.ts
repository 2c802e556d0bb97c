/**
 * A table takes in what is written directly below or beside it, by a person or by the API: "Excel automatically expands the
 * table" (office-js-docs-pr, docs/excel/co-authoring-in-excel-add-ins). The cells that it takes in were empty before, and a
 * table with a row of totals does not grow downwards. As in Excel it is a step of undo of its own at the grid.
 * A header that is written anew takes the formulas that name its column along.
 */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { RedoCommand, UndoCommand } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { overlap, type Area } from "../book/bookArea";
import type { BookTables, Table } from "../book/bookTables";
import { isVacant } from "./cellReader";
import type { Engine } from "./engine/engine";
import { followRenaming, type NamingFormulas } from "./renamedTables";

interface Written {
  readonly sheetId: string;
  /** Cells that were empty and now are not. */
  readonly cells: Map<number, Set<number>>;
}

export class TableExpansion {
  private written: Written[] = [];
  /** Names of the columns of tables whose header is written, as they were before. */
  private readonly headers = new Map<string, readonly string[]>();
  private isDue = false;
  private isGoingBack = false;

  constructor(
    private readonly engine: Engine,
    private readonly book: () => NamingFormulas & { readonly tables: BookTables },
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
    await this.nameColumns();
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

  /** Formulas name the table by its new name. */
  renamed(table: string, to: string): Promise<void> {
    return followRenaming(this.engine, this.book(), { table, to, columns: new Map() });
  }

  private async nameColumns(): Promise<void> {
    const headers = [...this.headers];
    this.headers.clear();
    for (const [id, before] of headers) {
      const table = this.book().tables.get(id);
      if (table === undefined || table.columnNames.length !== before.length) continue;
      const columns = new Map(
        before.flatMap((name, index) => {
          const now = table.columnNames[index]!;
          return now === name ? [] : [[name.toLowerCase(), now] as const];
        }),
      );
      if (columns.size === 0) continue;
      await followRenaming(this.engine, this.book(), { table: table.name, to: table.name, columns });
    }
  }

  private note({
    subUnitId,
    cellValue,
  }: {
    subUnitId: string;
    cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
  }) {
    if (!cellValue) return;
    const tables = this.tables().list(subUnitId);
    if (tables.length === 0) return;
    for (const { id, headerArea, columnNames } of tables) {
      const isWritten = headerArea !== null && hasValues(cellValue[headerArea.row], headerArea);
      if (isWritten && !this.headers.has(id)) this.headers.set(id, columnNames);
    }
    const sheet = this.engine.worksheet(subUnitId);
    const cells = new Map<number, Set<number>>();
    for (const [row, columns] of Object.entries(cellValue))
      for (const [column, data] of Object.entries(columns ?? {})) {
        const [atRow, atColumn] = [Number(row), Number(column)];
        if (isVacant(data as ICellData | null) || !isVacant(sheet.getCellRaw(atRow, atColumn))) continue;
        cells.set(atRow, (cells.get(atRow) ?? new Set()).add(atColumn));
      }
    if (cells.size > 0) this.written.push({ sheetId: subUnitId, cells });
    if (this.isDue || (cells.size === 0 && this.headers.size === 0)) return;
    this.isDue = true;
    // After the command that writes has kept its way back.
    queueMicrotask(() => {
      this.isDue = false;
      void this.expand();
    });
  }

  private tables(): BookTables {
    return this.book().tables;
  }

  private isOccupied(sheetId: string): (row: number, column: number) => boolean {
    const sheet = this.engine.worksheet(sheetId);
    return (row, column) => !isVacant(sheet.getCellRaw(row, column));
  }
}

/** Whether a row of a write brings contents, and no looks alone, to one of the area's columns. */
function hasValues(
  cells: IObjectMatrixPrimitiveType<ICellData | null>[number] | undefined,
  { column, columnCount }: Area,
): boolean {
  const all = (cells ?? {}) as Readonly<Record<number, ICellData | null>>;
  return Array.from({ length: columnCount }, (_cell, index) => all[column + index]).some(
    (cell) => cell !== undefined && (cell === null || cell.v !== undefined || cell.f !== undefined),
  );
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
