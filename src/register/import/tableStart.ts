/**
 * Where a table begins. Analysts' tables have titles and notes above the headings, headings of two lines (a year over its halves, written
 * once for several columns) and a line of units below them. Lines above are set aside and told of; two lines become one heading,
 * which is shown with each column. What is not clearly so is left as it stands.
 */
import { suggestMapping } from "./columnMapping";
import type { ImportedRow } from "./importedTable";
import { periodNamed } from "../period";
import { periodHeading } from "./periodHeading";
import { unitNamed } from "./unitWords";

export interface TableStart {
  /** Titles and notes above the headings. */
  readonly above: readonly ImportedRow[];
  readonly headers: readonly string[];
  readonly rows: readonly ImportedRow[];
}

/** Headings stand among the first so many rows, or nothing is set aside. */
const looked = 12;
/** A row has as many headings as this to be preferred to one above it that has none. */
const fewest = 2;

export function tableStart(rows: readonly ImportedRow[]): TableStart {
  const place = headingPlace(rows);
  const [first, second, third] = rows.slice(place);
  const headers = (first?.cells ?? []).map((header) => header.trim());
  const joined = second === undefined || third === undefined ? null : joinedHeaders(headers, second.cells);
  return {
    above: rows.slice(0, place),
    headers: joined ?? headers,
    rows: rows.slice(place + (joined === null ? 1 : 2)),
  };
}

/** Whether a row names columns: words of fields or periods are in it, or at least no figure, date or address. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  if (headingsIn(cells) > 0) return true;
  return !cells.some(isFigure);
}

function isFigure(cell: string): boolean {
  return /^\s*[-+(]?[$€£¥]?\s*\d/.test(cell) || /^\s*https?:/i.test(cell);
}

function headingsIn(cells: readonly string[]): number {
  const fields = suggestMapping(cells).filter((field) => field !== null).length;
  const periods = cells.filter((cell) => periodHeading(cell) !== null).length;
  return fields + (periods < fewest ? 0 : periods);
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function headingPlace(rows: readonly ImportedRow[]): number {
  const beginning = rows.slice(0, looked);
  if (beginning.every(({ cells }) => filled(cells) < fewest)) return 0;
  const first = beginning.findIndex(({ cells }) => filled(cells) >= fewest);
  if (headingsIn(beginning[first]!.cells) > 0) return first;
  const named = beginning.findIndex(({ cells }, place) => place > first && headingsIn(cells) >= fewest);
  // A line between a title and the headings may name groups of columns.
  if (named > 0 && joinedHeaders(beginning[named - 1]!.cells, beginning[named]!.cells) !== null) return named - 1;
  return named < 0 ? first : named;
}

/** Null where the second line is no heading. */
function joinedHeaders(top: readonly string[], bottom: readonly string[]): readonly string[] | null {
  return withUnits(top, bottom) ?? withGroups(top, bottom);
}

/** "Revenue" over "USD m" is "Revenue (USD m)". */
function withUnits(top: readonly string[], bottom: readonly string[]): readonly string[] | null {
  const isUnit = (cell: string) => cell.trim() === "" || unitNamed(cell) !== null;
  if (filled(bottom) === 0 || (bottom[0] ?? "").trim() !== "" || !bottom.every(isUnit)) return null;
  if (bottom.some((cell, place) => cell.trim() !== "" && (top[place] ?? "").trim() === "")) return null;
  return top.map((header, place) => {
    const unit = (bottom[place] ?? "").trim().replace(/^[([]\s*|\s*[)\]]$/g, "");
    return unit === "" ? header : `${header} (${unit})`;
  });
}

/** "FY2024", written once over "H1" and "H2", is "H1 FY2024" and "H2 FY2024". */
function withGroups(top: readonly string[], bottom: readonly string[]): readonly string[] | null {
  const isName = (cell: string) => !isFigure(cell) || periodNamed(cell) !== null || /^\s*[1-4][QH]\s*$/i.test(cell);
  if (filled(bottom) < fewest || !bottom.every(isName)) return null;
  let group = "";
  let isSpread = false;
  const joined = bottom.map((cell, place) => {
    const own = (top[place] ?? "").trim();
    if (own === "" && group !== "" && cell.trim() !== "") isSpread = true;
    group = own || group;
    return [cell.trim(), group].filter(Boolean).join(" ");
  });
  const periods = joined.filter((header) => periodHeading(header) !== null);
  return isSpread && periods.length >= fewest && new Set(periods).size === periods.length ? joined : null;
}
