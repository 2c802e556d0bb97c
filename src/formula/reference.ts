/** Which cells a reference in a formula means, given the tables of the workbook and the cell that holds the formula. */
import { allColumns, allRows, columnNumber, type CellArea } from "./address";
import { splitPrefix } from "./sheetPrefix";

export interface SheetArea extends CellArea {
  readonly sheet: string;
}

export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface TableLayout {
  readonly name: string;
  /** The rows below the header. */
  readonly body: SheetArea;
  readonly headers: readonly string[];
}

/** Null for what means no cells here: another workbook, a table that is not there, #REF!. */
export function areaOf(reference: string, at: SheetCell, tables: readonly TableLayout[]): SheetArea | null {
  const address = addressOf(reference);
  if (address !== null) return { ...address, sheet: address.sheet ?? at.sheet };
  const { workbook, place } = splitPrefix(reference);
  return workbook === null && place.includes("[") ? structuredArea(place, at, tables) : null;
}

interface Address extends CellArea {
  /** Null where the reference names no sheet. */
  readonly sheet: string | null;
}

/** Formulas name the same cells again and again. */
const knownAddresses = new Map<string, Address | null>();
const mostKnown = 50_000;

function addressOf(reference: string): Address | null {
  let address = knownAddresses.get(reference);
  if (address === undefined) {
    if (knownAddresses.size >= mostKnown) knownAddresses.clear();
    address = addressFrom(reference);
    knownAddresses.set(reference, address);
  }
  return address;
}

/** "B4", "$B$4:C9", "A:A", "2:2", "A1#", and "A1.:.C9", which leaves out the empty cells at the ends. */
function addressFrom(reference: string): Address | null {
  const { workbook, sheet, lastSheet, place } = splitPrefix(reference);
  if (workbook !== null || lastSheet !== null) return null;
  const [first = "", last = first, ...more] = place
    .replace(/#$/u, "")
    .replaceAll("$", "")
    .split(/\.?:\.?/u);
  const corners = [first, last].map((corner) => /^([A-Z]{0,3})(\d{0,7})$/iu.exec(corner));
  const [one, other] = corners;
  if (!one || !other || more.length > 0 || first === "" || last === "") return null;
  const columns = [one, other].map((corner, index) =>
    corner[1] === "" ? index * (allColumns - 1) : columnNumber(corner[1] ?? ""),
  );
  const rows = [one, other].map((corner, index) => (corner[2] === "" ? index * (allRows - 1) : Number(corner[2]) - 1));
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const rowCount = Math.max(...rows) - row + 1;
  const columnCount = Math.max(...columns) - column + 1;
  return { sheet, row, column, rowCount, columnCount };
}

/** Table[Column], Table[[First]:[Last]], Table[@Column], Table[[#This Row],[Column]], Table[#All], [@Column]. */
function structuredArea(reference: string, at: SheetCell, tables: readonly TableLayout[]): SheetArea | null {
  const [, name = "", inside = ""] = /^([^[]*)\[(.*)\]$/su.exec(reference) ?? [];
  const table =
    name === ""
      ? tables.find(({ body }) => contains(body, at))
      : tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) return null;
  const { body, headers } = table;
  const items = [...inside.matchAll(/#(All|Data|Headers|Totals|This Row)/giu)].map(([, item = ""]) =>
    item.toLowerCase(),
  );
  if (items.includes("headers")) return null;
  const thisRow = items.includes("this row") || inside.trimStart().startsWith("@");
  const plain = inside.replace(/\[?#(All|Data|This Row|Totals)\]?,?/giu, "").replace(/^\s*@/u, "");
  const columns = (plain.match(/\[(?:[^\]']|'.)*\]/gu) ?? (plain.trim() === "" ? [] : [`[${plain}]`])).map((part) =>
    headers.findIndex(
      (header) => header.toLowerCase() === part.slice(1, -1).replace(/'(.)/gu, "$1").trim().toLowerCase(),
    ),
  );
  if (columns.includes(-1) || (thisRow && !contains(body, { ...at, column: body.column }))) return null;
  const first = columns.length === 0 ? 0 : Math.min(...columns);
  const last = columns.length === 0 ? headers.length - 1 : Math.max(...columns);
  const isTotals = items.includes("totals");
  return {
    sheet: body.sheet,
    row: thisRow ? at.row : isTotals ? body.row + body.rowCount : body.row,
    column: body.column + first,
    rowCount: thisRow || isTotals ? 1 : body.rowCount,
    columnCount: last - first + 1,
  };
}

export function sameSheet(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

export function contains(area: SheetArea, cell: SheetCell): boolean {
  return (
    sameSheet(area.sheet, cell.sheet) &&
    cell.row >= area.row &&
    cell.row < area.row + area.rowCount &&
    cell.column >= area.column &&
    cell.column < area.column + area.columnCount
  );
}
