/** Number formats that suit what a function of the add-in gives, column by column; null leaves a column as it is. */

type ResultRows = readonly (readonly unknown[])[];

/** What a function of the add-in gives, by its id. */
export interface FormulaResult {
  readonly id: string;
  /** With their heads where they have any. */
  readonly rows: ResultRows;
}

/** Functions whose result without a head is a fraction, by their ids; their documentation says so. */
export const fractionResults: ReadonlySet<string> = new Set([
  "DEPRECIATION_HEADROOM",
  "HEADROOM_BY_LIFE",
  "GPU_YIELD",
  "DEMAND_RESPONSE",
  "SUBSCRIPTION_MARGIN",
]);

const fractionHeads = /\b(share|margin|headroom|spread|versus trailing|covered)\b/i;
const dateHeads = /^(date|period end|reached)$/i;

export function resultFormats({ id, rows }: FormulaResult): (string | null)[] {
  const [first = []] = rows;
  const hasHeads = rows.length > 1 && first.every((value) => typeof value === "string" && value !== "");
  const body = hasHeads ? rows.slice(1) : rows;
  return first.map((_, column) => {
    const numbers = body.map((row) => row[column]).filter((value) => typeof value === "number");
    if (numbers.length === 0) return null;
    const head = hasHeads ? String(first[column]) : "";
    if (dateHeads.test(head)) return numbers.every((value) => value > 10_000) ? "yyyy-mm-dd" : null;
    const isFraction = hasHeads ? fractionHeads.test(head) : fractionResults.has(id);
    return isFraction && numbers.every((value) => Math.abs(value) < 100) ? "0.0%" : figuresFormat(numbers);
  });
}

/** Whole numbers below ten thousand are years, counts and figures that need none. */
function figuresFormat(numbers: readonly number[]): string | null {
  const largest = Math.max(...numbers.map(Math.abs));
  if (largest >= 1e15) return null;
  const isWhole = numbers.every(Number.isInteger);
  if (isWhole) return largest < 10_000 ? null : "#,##0";
  if (numbers.every((value) => String(value).length <= 6)) return null;
  if (largest >= 1000) return "#,##0";
  if (largest >= 1) return "0.00";
  return largest >= 0.01 ? "0.0000" : "0.00E+00";
}

/** Digits of Calibri 11, the room beside them, and as wide as a column is made. */
const pointsPerCharacter = 5.5;
const pointsBeside = 9;
const widestPoints = 160;
/** General shows no more signs. */
const mostGeneral = 11;

/** Points that the longest of a column's values takes under its format. */
export function fittingWidth(values: readonly unknown[], format: string | null): number {
  const longest = Math.max(0, ...values.map((value) => shownLength(value, format)));
  return Math.min(widestPoints, Math.ceil(longest * pointsPerCharacter + pointsBeside));
}

function shownLength(value: unknown, format: string | null): number {
  if (typeof value !== "number") return String(value).length;
  switch (format) {
    case "#,##0":
      return Math.round(value).toLocaleString("en-US").length;
    case "0.0%":
      return (value * 100).toFixed(1).length + 1;
    case "0.00":
      return value.toFixed(2).length;
    case null:
      return Math.min(mostGeneral, String(value).length);
    default:
      return format.length;
  }
}
