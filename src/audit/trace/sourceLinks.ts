/** Which cells are linked to sources of the register: by a defined name, or by the row of a table that names its source. */
import { idKey } from "../../register/source";
import { areaOf, contains, sameSheet, type SheetArea, type SheetCell, type TableLayout } from "../../formula/reference";
import { sourceIdOf } from "../../register/sourceNames";
import type { Edge } from "./traceGraph";
import { cellAt, usedPart, type SnapshotRegister, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

const sourceIdHeader = "source id";

export class SourceLinks {
  /** Names of single cells by the cell, and those of larger areas. */
  private readonly ofCells = new Map<string, string[]>();
  private readonly ofAreas: { readonly id: string; readonly area: SheetArea }[] = [];
  private readonly rows = new Map<string, number>();
  private readonly tables: readonly { readonly table: TableLayout; readonly column: number }[];

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    register: SnapshotRegister | null,
  ) {
    for (const { name, formula } of snapshot.names) {
      const id = sourceIdOf(name);
      const area = id === null ? null : areaOf(formula.slice(1), { sheet: "", row: 0, column: 0 }, snapshot.tables);
      if (id === null || area === null) continue;
      if (area.rowCount * area.columnCount > 1) this.ofAreas.push({ id, area });
      else this.ofCells.set(cellKey(area), [...(this.ofCells.get(cellKey(area)) ?? []), id]);
    }
    for (const [row, { id }] of register?.sources ?? [])
      if (id !== "" && !this.rows.has(idKey(id))) this.rows.set(idKey(id), row);
    this.tables = snapshot.tables.flatMap((table) => {
      const place = table.headers.findIndex((header) => header.trim().toLowerCase() === sourceIdHeader);
      return place < 0 || table === register?.table ? [] : [{ table, column: table.body.column + place }];
    });
  }

  /** The row of the register's sheet; of several with one id the first, as a look-up takes it. */
  rowOf(id: string): number | null {
    return this.rows.get(idKey(id)) ?? null;
  }

  byName(cell: SheetCell): string[] {
    if (this.ofCells.size + this.ofAreas.length === 0) return [];
    const ofAreas = this.ofAreas.filter(({ area }) => contains(area, cell)).map(({ id }) => id);
    return [...(this.ofCells.get(cellKey(cell)) ?? []), ...ofAreas];
  }

  /** The cell in the row of a table that names the source of the row's figures. */
  rowCell(cell: SheetCell): SheetCell | null {
    const found = this.tables.find(({ table }) => contains(table.body, cell));
    if (found === undefined || found.column === cell.column) return null;
    return { sheet: found.table.body.sheet, row: cell.row, column: found.column };
  }

  /** The id that stands there; empty when none does. */
  idIn({ sheet, row, column }: SheetCell): string {
    const used = usedPart(this.snapshot, { sheet, row, column, rowCount: 1, columnCount: 1 });
    const value = used === null || !sameSheet(used.sheet.name, sheet) ? "" : cellAt(used.sheet, row, column)?.value;
    return String(value ?? "").trim();
  }

  /** The sources of a typed number in equal parts: those of its names, or else that of its row. */
  of(
    cell: SheetCell,
    edgeOf: (id: string) => Edge,
  ): { readonly edges: readonly Edge[]; readonly reads: readonly SheetArea[] } {
    const rowCell = this.rowCell(cell);
    const rowId = rowCell === null ? "" : this.idIn(rowCell);
    const names = this.byName(cell);
    const ids = names.length > 0 ? names : rowId === "" ? [] : [rowId];
    return {
      edges: ids.map((id) => ({ node: edgeOf(id).node, weight: 1 / ids.length })),
      reads: rowCell === null ? [] : [{ ...rowCell, rowCount: 1, columnCount: 1 }],
    };
  }
}

function cellKey({ sheet, row, column }: SheetCell): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}
