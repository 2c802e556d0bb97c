/**
 * A table that runs across, a column for each period (company, 2022, 2023, 2024), as one that runs down: a row for each
 * period, so that every figure becomes a source. Nothing is left out: a row without any figure stays one, to be told of.
 */
import { suggestMapping } from "./columnMapping";
import type { ImportedRow, ImportedTable } from "./importedTable";
import { namesPeriod } from "./periodText";
import { unitNamed } from "./unitWords";

export interface WideTable {
  readonly table: ImportedTable;
  /** Places of the columns that are periods. */
  readonly periods: readonly number[];
}

/** Null where no heading is a period, or where a column holds the values already. */
export function wideTableOf(table: ImportedTable): WideTable | null {
  const periods = table.headers.flatMap((header, place) => (periodHeading(header) === null ? [] : [place]));
  const hasValues = suggestMapping(table.headers).includes("value");
  return periods.length === 0 || hasValues ? null : { table, periods };
}

/** What the heading of a period says: "2024", "FY2024 ($m)", "Revenue 2024", "Capex, FY2025E (USD bn)". */
interface PeriodHeading {
  readonly period: string;
  readonly datapoint: string;
  readonly unit: string;
}

const mostWords = 3;

export function periodHeading(header: string): PeriodHeading | null {
  const plain = header.normalize("NFKC").replaceAll("_", " ").trim();
  const said = /^(.*\S)\s*(?:[([]([^()[\]]+)[)\]]|,\s*([^,]+))$/.exec(plain);
  const unit = said?.[2] ?? said?.[3] ?? "";
  if (said?.[1] !== undefined && unitNamed(unit) !== null) {
    const inner = periodHeading(said[1]);
    return inner === null ? null : { ...inner, unit: inner.unit || unit };
  }
  if (namesPeriod(plain)) return { period: plain, datapoint: "", unit: "" };
  const words = plain.split(/\s+/);
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1)
    for (const isLast of [true, false]) {
      const [period, others] = isLast
        ? [words.slice(-count), words.slice(0, -count)]
        : [words.slice(0, count), words.slice(count)];
      const datapoint = others
        .join(" ")
        .replace(/[,:-]$/, "")
        .trim();
      if (/\p{L}/u.test(datapoint) && namesPeriod(period.join(" ")))
        return { period: period.join(" "), datapoint, unit: "" };
    }
  return null;
}

export const longHeaders = { period: "Period end", value: "Value", datapoint: "Datapoint", unit: "Unit" } as const;

export function longTableOf({ table, periods }: WideTable): ImportedTable {
  const places = new Set(periods);
  const others = table.headers.flatMap((_, place) => (places.has(place) ? [] : [place]));
  const fields = suggestMapping(others.map((place) => table.headers[place] ?? ""));
  const headings = new Map(periods.map((place) => [place, periodHeading(table.headers[place] ?? "")]));
  // What a column of the table says of each row is closer to the figure than its heading.
  const ofHeading = (["datapoint", "unit"] as const).filter(
    (said) => !fields.includes(said) && [...headings.values()].some((heading) => (heading?.[said] ?? "") !== ""),
  );
  const rowsOf = ({ line, cells }: ImportedRow): ImportedRow[] => {
    const row = (heading: PeriodHeading | null | undefined, value: string) => ({
      line,
      cells: [
        ...others.map((place) => cells[place] ?? ""),
        ...ofHeading.map((said) => heading?.[said] ?? ""),
        heading?.period ?? "",
        value,
        ...cells.slice(table.headers.length),
      ],
    });
    const filled = periods.filter((place) => (cells[place] ?? "").trim() !== "");
    return filled.length === 0 ? [row(null, "")] : filled.map((place) => row(headings.get(place), cells[place] ?? ""));
  };
  return {
    headers: [
      ...others.map((place) => table.headers[place] ?? ""),
      ...ofHeading.map((said) => longHeaders[said]),
      longHeaders.period,
      longHeaders.value,
    ],
    rows: table.rows.flatMap(rowsOf),
  };
}
