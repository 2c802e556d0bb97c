/** Filters of tables and sheets, kept beside Univer's cells; what they let not through is hidden as rows are. */
import type { Area } from "../../book/bookArea";
import type { BookCells } from "../../book/bookCells";
import { itemNotFound, invalidArgument } from "../../book/bookError";
import type { BookFilters, Filter, FilterScope } from "../../book/bookFilters";
import type { BookFormats } from "../../book/bookFormats";
import type { BookTables } from "../../book/bookTables";
import { passing, type FilterCriteria } from "../../book/filterCriteria";
import type { Engine } from "../engine/engine";
import { followAreas, type Move } from "./areaMoves";
import { UndoableRecords } from "./undoableRecords";

interface FilterRecord {
  /** The table's or the sheet's. */
  readonly id: string;
  /** Of a sheet's own filter. */
  readonly area: Area | null;
  readonly criteria: Filter["criteria"];
}

export interface FilterParts {
  readonly cells: BookCells;
  readonly formats: BookFormats;
  readonly tables: () => BookTables;
}

export class UniverFilters implements BookFilters {
  private readonly records: UndoableRecords<FilterRecord>;

  constructor(
    engine: Engine,
    private readonly parts: FilterParts,
  ) {
    this.records = new UndoableRecords(engine, "workbench.mutation.set-filter");
    const moved = (move: Move) => this.move(move);
    followAreas(engine, {
      linesMoved: moved,
      cellsMoved: moved,
      sheetRemoved: (sheetId) => moved((area) => (area.sheetId === sheetId ? null : area)),
    });
  }

  saved(): readonly FilterRecord[] {
    return this.records.list();
  }

  restore(records: readonly FilterRecord[]): void {
    this.records.replaceAll(records);
  }

  of(scope: FilterScope): Filter | undefined {
    const record = this.records.get(idOf(scope));
    const area = "tableId" in scope ? this.tableArea(scope.tableId) : (record?.area ?? undefined);
    return area && { area, criteria: record?.criteria ?? {} };
  }

  async apply(
    scope: FilterScope,
    area: Area | null,
    column: number | null,
    criteria: FilterCriteria | null,
  ): Promise<void> {
    const id = idOf(scope);
    const whole = "tableId" in scope ? this.tableArea(scope.tableId) : (area ?? this.records.get(id)?.area);
    if (!whole || (column !== null && (column < 0 || column >= whole.columnCount))) throw invalidArgument();
    const before = this.records.get(id);
    const isSame = before?.area === null || JSON.stringify(before?.area) === JSON.stringify(area);
    const kept = isSame ? (before?.criteria ?? {}) : {};
    const added = column !== null && criteria !== null ? { ...kept, [column]: criteria } : kept;
    this.records.set(id, { id, area: "tableId" in scope ? null : whole, criteria: added });
    await this.reapply(scope);
  }

  async clear(scope: FilterScope, column: number | null): Promise<void> {
    const record = this.records.get(idOf(scope));
    if (!record) return;
    const left = Object.entries(record.criteria).filter(([at]) => column !== null && Number(at) !== column);
    this.records.set(record.id, { ...record, criteria: Object.fromEntries(left) });
    await this.reapply(scope);
  }

  async reapply(scope: FilterScope): Promise<void> {
    const filter = this.of(scope);
    if (!filter) throw itemNotFound();
    const { area, criteria } = filter;
    const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    if (body.rowCount < 1) return;
    const cells = this.parts.cells.read(body);
    const isShown = cells.map(() => true);
    for (const [column, one] of Object.entries(criteria))
      passing(
        cells.map((row) => row[Number(column)]!),
        one,
      ).forEach((passes, row) => (isShown[row] &&= passes));
    for (const [row, shown] of isShown.entries()) {
      const line = { ...body, row: body.row + row, rowCount: 1 };
      if (this.parts.formats.hidden(line, "rows") === shown) await this.parts.formats.setHidden(line, "rows", !shown);
    }
  }

  async remove(scope: FilterScope): Promise<void> {
    await this.clear(scope, null);
    if (this.records.get(idOf(scope))) this.records.set(idOf(scope), null);
  }

  private tableArea(tableId: string): Area {
    const table = this.parts.tables().get(tableId);
    if (!table) throw itemNotFound();
    const { area, totalArea } = table;
    return totalArea === null ? area : { ...area, rowCount: area.rowCount - 1 };
  }

  private move(to: Move): void {
    for (const record of this.records.list()) {
      if (record.area === null) continue;
      const area = to(record.area);
      if (area === null) this.records.drop(record.id);
      else if (area !== record.area) this.records.put({ ...record, area });
    }
  }
}

function idOf(scope: FilterScope): string {
  return "tableId" in scope ? `table ${scope.tableId}` : `sheet ${scope.sheetId}`;
}
