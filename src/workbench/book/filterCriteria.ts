/** Which rows of a column a filter lets through: `Excel.FilterCriteria`. */
import type { Cell } from "./bookCells";

export const filterKinds = [
  "BottomItems",
  "BottomPercent",
  "Custom",
  "Dynamic",
  "TopItems",
  "TopPercent",
  "Values",
] as const;

export const dateSpecificities = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

/** All moments of a year, a month, a day and so on. */
export interface FilterDate {
  /** "2024-03-05T10:00:00", or its beginning. */
  readonly date: string;
  readonly specificity: (typeof dateSpecificities)[number];
}

export interface FilterCriteria {
  readonly filterOn: (typeof filterKinds)[number] | "CellColor" | "FontColor";
  /** Of Custom a comparison such as ">=5" or "=a*", of Top and Bottom a count. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  /** As displayed, "" for blank cells. */
  readonly values?: readonly (string | FilterDate)[];
  readonly dynamicCriteria?: "AboveAverage" | "BelowAverage";
  /** "#RRGGBB" of CellColor and FontColor, which only the grid filters by; "" is no fill. */
  readonly color?: string;
}

export function passing(cells: readonly Cell[], criteria: FilterCriteria): boolean[] {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const within = (test: (value: number) => boolean) =>
    cells.map(({ value }) => typeof value === "number" && test(value));
  switch (criteria.filterOn) {
    case "Values": {
      const asked = criteria.values ?? [];
      const shown = new Set(asked.map((one) => (typeof one === "string" ? one.toLowerCase() : null)));
      const dates = asked.filter((one) => typeof one !== "string");
      return cells.map(({ value, text }) => shown.has(text.toLowerCase()) || dates.some((one) => isWithin(value, one)));
    }
    case "Dynamic": {
      const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
      return within((value) => (criteria.dynamicCriteria === "AboveAverage" ? value > mean : value < mean));
    }
    case "Custom": {
      const one = comparison(criteria.criterion1 ?? "");
      const other = criteria.criterion2 === undefined ? null : comparison(criteria.criterion2);
      if (other === null) return cells.map(one);
      return cells.map((cell) => (criteria.operator === "Or" ? one(cell) || other(cell) : one(cell) && other(cell)));
    }
    default:
      return extremes(numbers, criteria, within);
  }
}

/** Letters of "2024-03-05T10:00:00" up to each unit's end. */
const dateLengths = [4, 7, 10, 13, 16, 19];
const secondsPerDay = 86_400;
/** Serial number of the first day of 1970. */
const serial1970 = 25_569;

function isWithin(value: Cell["value"], { date, specificity }: FilterDate): boolean {
  if (typeof value !== "number" || Math.abs(value) > 3_000_000) return false;
  const moment = new Date(Math.round((value - serial1970) * secondsPerDay) * 1000).toISOString();
  const length = dateLengths[dateSpecificities.indexOf(specificity)]!;
  return moment.slice(0, length) === (date + "0000-01-01T00:00:00".slice(date.length)).slice(0, length);
}

/** As many items as asked, those equal to the last one too; of a percentage at least one. */
function extremes(
  numbers: readonly number[],
  { filterOn, criterion1 }: FilterCriteria,
  within: (test: (value: number) => boolean) => boolean[],
): boolean[] {
  const asked = Number(criterion1);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const isTop = filterOn.startsWith("Top");
  const sorted = [...numbers].sort((one, other) => (isTop ? other - one : one - other));
  const last = sorted[Math.min(count, sorted.length) - 1];
  return within((value) => last !== undefined && (isTop ? value >= last : value <= last));
}

function comparison(criterion: string): (cell: Cell) => boolean {
  const [, sign = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (sign === "=" || sign === "<>") {
    const pattern = wildcard(operand);
    const isEqual = ({ value, text }: Cell) =>
      (typeof value === "number" && value === number) || pattern.test(value === null ? "" : text);
    return sign === "=" ? isEqual : (cell) => !isEqual(cell);
  }
  return ({ value, text }) => {
    const order = Number.isNaN(number)
      ? typeof value === "string"
        ? text.localeCompare(operand, "en", { sensitivity: "accent" })
        : NaN
      : typeof value === "number"
        ? value - number
        : NaN;
    if (sign === "<") return order < 0;
    if (sign === ">") return order > 0;
    return sign === "<=" ? order <= 0 : order >= 0;
  };
}

/** * is any text, ? any sign, ~ takes the next sign as it is. */
function wildcard(text: string): RegExp {
  const parts = text.match(/~[*?~]|[\s\S]/g) ?? [];
  const pattern = parts.map((part) =>
    part === "*" ? "[\\s\\S]*" : part === "?" ? "[\\s\\S]" : part.at(-1)!.replace(/[$()*+.?[\\\]^{|}]/, "\\$&"),
  );
  return new RegExp(`^${pattern.join("")}$`, "i");
}
