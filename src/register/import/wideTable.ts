/**
 * A table that runs across, a column for each period (company, 2022, 2023, 2024), as one that runs down: a row for each
 * period, so that every figure becomes a source. Nothing is left out: a row without any figure stays one, to be told of.
 */
import { periodNamed } from "../period";
import { suggestMapping } from "./columnMapping";
import type { ImportedRow, ImportedTable } from "./importedTable";

const fewest = 2;

export interface WideTable {
  readonly table: ImportedTable;
  /** Places of the columns that are periods. */
  readonly periods: readonly number[];
}

/** Null where no two headings are periods, or where a column holds the values already. */
export function wideTableOf(table: ImportedTable): WideTable | null {
  const periods = table.headers.flatMap((header, place) => (periodNamed(header) === null ? [] : [place]));
  const hasValues = suggestMapping(table.headers).includes("value");
  return periods.length < fewest || hasValues ? null : { table, periods };
}

/** What a wide table says of all its figures in its title, which the text lacks; "" for what a column says. */
export interface SaidOfAll {
  readonly datapoint: string;
  readonly unit: string;
}

export const longHeaders = { period: "Period end", value: "Value", datapoint: "Datapoint", unit: "Unit" } as const;

export function longTableOf({ table, periods }: WideTable, { datapoint, unit }: SaidOfAll): ImportedTable {
  const places = new Set(periods);
  const others = table.headers.flatMap((_, place) => (places.has(place) ? [] : [place]));
  const ofAll: readonly (readonly [header: string, text: string])[] = [
    [longHeaders.datapoint, datapoint.trim()] as const,
    [longHeaders.unit, unit.trim()] as const,
  ].filter(([, text]) => text !== "");
  const rowsOf = ({ line, cells }: ImportedRow): ImportedRow[] => {
    const row = (header: string, value: string) => ({
      line,
      cells: [
        ...others.map((place) => cells[place] ?? ""),
        ...ofAll.map(([, text]) => text),
        header,
        value,
        ...cells.slice(table.headers.length),
      ],
    });
    const filled = periods.filter((place) => (cells[place] ?? "").trim() !== "");
    return filled.length === 0
      ? [row("", "")]
      : filled.map((place) => row(table.headers[place] ?? "", cells[place] ?? ""));
  };
  return {
    headers: [
      ...others.map((place) => table.headers[place] ?? ""),
      ...ofAll.map(([header]) => header),
      longHeaders.period,
      longHeaders.value,
    ],
    rows: table.rows.flatMap(rowsOf),
  };
}
