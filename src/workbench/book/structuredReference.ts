/** The area behind `Table[Column]`, `Table[[#Headers],[A]:[B]]`, `[@Amount]` and their like. */
import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from "@borgar/fx";
import type { Area, CellPlace } from "./bookArea";
import type { Table } from "./bookTables";

/** Null where a column or a part is not there. */
export function structuredArea(table: Table, item: string, from: CellPlace): Area | null {
  const parts = item.startsWith("@") ? ["#This Row", ...partsOf(item.slice(1))] : partsOf(item);
  const specials = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const columns = parts.filter((part) => !part.startsWith("#"));
  const rows = rowsOf(table, specials, from);
  if (!rows) return null;
  if (columns.length === 0) return rows;
  const places = columns.map((name) =>
    table.columnNames.findIndex((known) => known.toLowerCase() === name.toLowerCase()),
  );
  if (places.some((place) => place < 0)) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { ...rows, column: table.area.column + first, columnCount: last - first + 1 };
}

function rowsOf(table: Table, specials: readonly string[], from: CellPlace): Area | null {
  if (specials.length === 0) return table.bodyArea;
  const areas = specials.map((special) => {
    if (special === "#all") return table.area;
    if (special === "#headers") return table.headerArea;
    if (special === "#totals") return table.totalArea;
    if (special === "#this row") return { ...table.bodyArea, row: from.row, rowCount: 1 };
    return table.bodyArea;
  });
  if (areas.some((area) => area === null)) return null;
  const rows = areas as Area[];
  const top = Math.min(...rows.map(({ row }) => row));
  const bottom = Math.max(...rows.map(({ row, rowCount }) => row + rowCount));
  return { ...table.area, row: top, rowCount: bottom - top };
}

/** "A" → A; "[A]:[B]" → A, B; "[#Headers],[A]" → #Headers, A. */
function partsOf(item: string): string[] {
  const inner = item.trim();
  if (inner === "") return [];
  if (!inner.startsWith("[")) return [unescaped(inner)];
  return [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((part) => unescaped(part[1]!));
}

function unescaped(name: string): string {
  return name.replace(/'(.)/g, "$1").trim();
}

/** A table that has another name, and the new names of its columns by the old ones in lower case. */
export interface Renaming {
  readonly table: string;
  readonly to: string;
  readonly columns: ReadonlyMap<string, string>;
}

export function renamedStructures(formula: string, renamings: readonly Renaming[]): string {
  const named = (name: string) => renamings.find(({ table }) => table.toLowerCase() === name.toLowerCase());
  if (!renamings.some(({ table }) => formula.toLowerCase().includes(table.toLowerCase()))) return formula;
  const tokens = tokenize(formula).map((token) => {
    if (token.type === "range_named") return { ...token, value: named(token.value)?.to ?? token.value };
    const parts = token.type === "structured" ? parseStructRef(token.value) : undefined;
    const renaming = parts?.table === undefined ? undefined : named(parts.table);
    if (parts === undefined || renaming === undefined) return token;
    const columns = parts.columns?.map((column) => renaming.columns.get(column.toLowerCase()) ?? column);
    const renamed = { ...parts, table: renaming.to, ...(columns !== undefined && { columns }) };
    return { ...token, value: stringifyStructRef(renamed, { thisRow: true }) };
  });
  return stringifyTokens(tokens);
}
