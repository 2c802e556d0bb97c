/**
 * Filters of tables and sheets. The grid has one filter a sheet, with its buttons; whoever filters first has that one, a sheet's own
 * before a table's. Filters of further tables are kept beside it, and what they let not through is hidden as rows are.
 */
import { overlap, type Area } from "../../book/bookArea";
import type { BookCells } from "../../book/bookCells";
import { itemNotFound, invalidArgument } from "../../book/bookError";
import type { BookFilters, Filter, FilterScope } from "../../book/bookFilters";
import type { BookFormats } from "../../book/bookFormats";
import type { BookTables, Table } from "../../book/bookTables";
import { passing, type FilterCriteria } from "../../book/filterCriteria";
import type { Engine } from "../engine/engine";
import { followAreas, type Move } from "./areaMoves";
import { GridFilter } from "./gridFilter";
import { UndoableRecords } from "./undoableRecords";

export interface FilterRecord {
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
  private readonly grid: GridFilter;

  /** `changed` hears of each change of the filter with the buttons, whoever made it. */
  constructor(
    engine: Engine,
    private readonly parts: FilterParts,
    changed: () => void,
  ) {
    this.records = new UndoableRecords(engine, "workbench.mutation.set-filter");
    this.grid = new GridFilter(engine, parts.cells, changed, (area) => this.wholeArea(area));
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
    if (this.hasGrid(scope)) {
      const own = this.grid.of(this.sheetOf(scope))!;
      return "tableId" in scope ? { ...own, area: this.tableArea(scope.tableId) } : own;
    }
    const record = this.records.get(idOf(scope));
    const area = "tableId" in scope ? this.tableArea(scope.tableId) : (record?.area ?? undefined);
    return area && { area, criteria: record?.criteria ?? {} };
  }

  filteredOut(sheetId: string): ReadonlySet<number> {
    return this.grid.filteredOut(sheetId);
  }

  async apply(
    scope: FilterScope,
    area: Area | null,
    column: number | null,
    criteria: FilterCriteria | null,
  ): Promise<void> {
    const before = this.of(scope);
    const whole = "tableId" in scope ? this.tableArea(scope.tableId) : (area ?? before?.area);
    if (!whole || (column !== null && (column < 0 || column >= whole.columnCount))) throw invalidArgument();
    const isSame = JSON.stringify(before?.area) === JSON.stringify(whole);
    const kept = isSame ? (before?.criteria ?? {}) : {};
    const added = column !== null && criteria !== null ? { ...kept, [column]: criteria } : kept;
    await this.put(scope, { area: whole, criteria: added });
  }

  async clear(scope: FilterScope, column: number | null): Promise<void> {
    const filter = this.of(scope);
    if (!filter) return;
    const left = Object.entries(filter.criteria).filter(([at]) => column !== null && Number(at) !== column);
    if (left.length < Object.keys(filter.criteria).length)
      await this.put(scope, { ...filter, criteria: Object.fromEntries(left) });
  }

  async reapply(scope: FilterScope): Promise<void> {
    const filter = this.of(scope);
    if (!filter) throw itemNotFound();
    if (this.hasGrid(scope)) {
      this.grid.resize(filter.area);
      this.grid.reapply(filter.area.sheetId);
    } else await this.hideRows(filter);
  }

  async remove(scope: FilterScope): Promise<void> {
    if (this.hasGrid(scope)) return this.grid.remove(this.sheetOf(scope));
    await this.clear(scope, null);
    if (this.records.get(idOf(scope))) this.records.set(idOf(scope), null);
  }

  private async put(scope: FilterScope, filter: Filter): Promise<void> {
    const { sheetId } = filter.area;
    const holder = this.scopeOfGrid(sheetId);
    const isOther = holder !== null && idOf(holder) !== idOf(scope);
    if (isOther && "tableId" in scope) return this.keep(scope, filter);
    if (isOther) {
      const others = this.of(holder)!;
      this.grid.remove(sheetId);
      await this.keep(holder, others);
    }
    if (this.records.get(idOf(scope))) {
      await this.keep(scope, { ...filter, criteria: {} });
      this.records.set(idOf(scope), null);
    }
    this.grid.set(filter);
  }

  private async keep(scope: FilterScope, { area, criteria }: Filter): Promise<void> {
    const id = idOf(scope);
    this.records.set(id, { id, area: "tableId" in scope ? null : area, criteria });
    await this.hideRows({ area, criteria });
  }

  private async hideRows({ area, criteria }: Filter): Promise<void> {
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

  /** Whose the filter with the buttons is; null where a sheet has none. */
  private scopeOfGrid(sheetId: string): FilterScope | null {
    const area = this.grid.of(sheetId)?.area;
    if (area === undefined) return null;
    const { row, column, columnCount } = area;
    const isItsOwn = ({ area: own }: Table) =>
      own.row === row && own.column === column && own.columnCount === columnCount;
    const table = this.parts.tables().list(sheetId).find(isItsOwn);
    return table === undefined ? { sheetId } : { tableId: table.id };
  }

  private hasGrid(scope: FilterScope): boolean {
    const holder = this.scopeOfGrid(this.sheetOf(scope));
    return holder !== null && idOf(holder) === idOf(scope);
  }

  private sheetOf(scope: FilterScope): string {
    return "tableId" in scope ? this.tableArea(scope.tableId).sheetId : scope.sheetId;
  }

  /** A person who filters within a table filters the table, without its totals. */
  private wholeArea(area: Area): Area {
    const table = this.parts
      .tables()
      .list(area.sheetId)
      .find((one) => overlap(one.area, area));
    return table === undefined ? area : this.tableArea(table.id);
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
