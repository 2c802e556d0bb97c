/** A line of the annual reports: what Alphabet filed year by year, in USD million. */

export const filedYears = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

type Statement = "statements of income" | "statements of cash flows" | "balance sheets" | "note on revenues";

export interface FiledLine {
  /** Part of the ids of its sources: "ALP-REV24". */
  readonly code: string;
  /** Key of the line that reads them. */
  readonly key: string;
  readonly datapoint: string;
  readonly statement: Statement;
  /** null where the company did not publish it. */
  readonly values: readonly (number | null)[];
  /** Where the definition changes along the series. */
  readonly breaks?: string;
}

export const filedLine = (
  code: string,
  key: string,
  datapoint: string,
  statement: Statement,
  values: FiledLine["values"],
  breaks?: string,
): FiledLine => ({ code, key, datapoint, statement, values, ...(breaks !== undefined && { breaks }) });

export function idsOf({ code, values }: FiledLine, columnCount: number): string[] {
  return Array.from({ length: columnCount }, (_column, index) =>
    typeof values[index] === "number" ? sourceId(code, filedYears[index]!) : "",
  );
}

/** Short enough for the column of a year. */
export function sourceId(code: string, year: number): string {
  return `ALP-${code}${String(year).slice(2)}`;
}
