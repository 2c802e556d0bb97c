/**
 * A table that runs across: a column of figures for each period (company, 2022, 2023, 2024), for each company (metric, OpenAI,
 * Anthropic) or for each thing measured (company, revenue, capex). Which of the last two is told by what the other columns hold,
 * or else by a person; longTable.ts makes a row for each figure of it.
 */
import { suggestMapping } from "./columnMapping";
import type { ImportedTable } from "./importedTable";
import { namedHeading, periodHeading } from "./periodHeading";
import { namesPeriod } from "./periodText";
import { readDate } from "./readDate";
import { readFigure } from "./readFigure";
import { unitNamed } from "./unitWords";
import type { SourceField } from "../source";

/** What headings name beside a period and a unit. */
export type HeadingRole = "company" | "datapoint";

export interface WideTable {
  readonly table: ImportedTable;
  /** Places of the columns of figures. */
  readonly places: readonly number[];
  /** The first headings that name a company or a datapoint; none where all name a period alone. */
  readonly named: readonly string[];
  /** null where the table does not tell what they name. */
  readonly role: HeadingRole | null;
}

/** Null where a column holds the values already, or none holds figures under a heading of its own. */
export function wideTableOf(table: ImportedTable): WideTable | null {
  const fields = suggestMapping(table.headers);
  if (fields.includes("value")) return null;
  const periods = table.headers.flatMap((header, place) => (periodHeading(header) === null ? [] : [place]));
  const role = roleOf(fields);
  if (periods.length > 0) {
    const named = periods.flatMap((place) => periodHeading(table.headers[place]!)!.name || []);
    return { table, places: periods, named: [...new Set(named)], role };
  }
  const places = figureColumns(table, fields);
  const isNamedTwice = fields.includes("company") && fields.includes("datapoint");
  if (places.length < (role === null ? 2 : 1) || isNamedTwice) return null;
  return { table, places, named: places.map((place) => namedHeading(table.headers[place]!).name), role };
}

/** Where one of the two has a column, the headings name the other. */
function roleOf(fields: readonly (SourceField | null)[]): HeadingRole | null {
  const [hasCompany, hasDatapoint] = [fields.includes("company"), fields.includes("datapoint")];
  if (hasDatapoint) return "company";
  return hasCompany ? "datapoint" : null;
}

/** Numbers of rows, not of companies. */
const counters = /^(?:#|no\.?|nr\.?|rank|index|row|序号|排名|序號|番号)$/i;

/** Columns of no known field that have a heading and mostly figures below it. */
function figureColumns({ headers, rows }: ImportedTable, fields: readonly (SourceField | null)[]): number[] {
  return headers.flatMap((header, place) => {
    if (fields[place] !== null || !/\p{L}/u.test(header) || counters.test(header.trim())) return [];
    const texts = filledIn(rows, place);
    const figures = texts.filter((text) => ["figure", "two numbers"].includes(readFigure(text).kind));
    return figures.length * 2 > texts.length ? [place] : [];
  });
}

function filledIn(rows: ImportedTable["rows"], place: number): string[] {
  return rows.map(({ cells }) => (cells[place] ?? "").trim()).filter((text) => text !== "");
}

/**
 * What the first column holds where its heading says no field but is empty or only a unit ("USD m" in the corner of a table):
 * periods, or what the headings do not name.
 */
export function cornerOf({ table, places }: WideTable, role: HeadingRole | null) {
  const place = table.headers.findIndex((_, column) => !places.includes(column));
  const header = table.headers[place];
  const isCorner = header !== undefined && suggestMapping([header])[0] === null && unitNamed(header) !== null;
  if (!isCorner) return null;
  const texts = filledIn(table.rows, place);
  const isPeriod = (text: string) => namesPeriod(text) || readDate(text).kind === "date";
  const unit = header.trim();
  if (texts.length > 0 && texts.every(isPeriod)) return { place, unit, field: "periodEnd" as const };
  const field = role === null ? null : role === "company" ? ("datapoint" as const) : ("company" as const);
  return { place, unit, field };
}
