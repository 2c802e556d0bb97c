/**
 * What a cell or heading says of a period: its last day, and the caliber that its words name: "FY2024", "9M 2024", "YTD Sep 2024",
 * "LTM Sep-24". A fiscal year and its last quarter end on one day and are two figures.
 */
import { lastDayOf, periodNamed, type NamedPeriod } from "../period";
import type { Caliber } from "./caliberFrom";
import { readDate, type DayOrder } from "./readDate";

/** The months in which years end, 1 to 12: a company's own, null where it is not known, and of a year that is not called so. */
export interface YearEnds {
  readonly fiscal: number | null;
  readonly plain: number;
}

export type PeriodReading =
  | { readonly kind: "date"; readonly date: string; readonly caliber: Caliber | "" }
  | { readonly kind: "two dates"; readonly dates: readonly [string, string] }
  | { readonly kind: "no date" | "no year end" };

/** Words that say over how long a figure runs, beside the day or period to which it does. */
const counts: readonly (readonly [Caliber, RegExp])[] = [
  [
    "Trailing 12 months",
    /^(?:LTM|TTM|(?:last|trailing) (?:12|twelve) months)(?:\s+(?:to|ended|ending))?[\s:,-]+(?=\S)|[\s,-]+(?:LTM|TTM)$|^(?:twelve|12) months (?=end)|^(?:过去|最近)?(?:十二|12)个月[\s::]*(?:截至)?(?=\d)/i,
  ],
  [
    "Year to date",
    /^(?:YTD|year[ -]to[ -]date)(?:\s+(?:to|ended|ending))?[\s:,-]+(?=\S)|[\s,-]+(?:YTD|year[ -]to[ -]date)$|^年初至(?=\d)|^(?:nine|9) months (?=end)|累计$/i,
  ],
  ["Half year", /^(?:six|6) months (?=end)/i],
  ["Quarter", /^(?:(?:three|3) months|(?:fiscal )?quarter) (?=end)/i],
];

/** The text without those words. */
function counted(written: string): { text: string; count: Caliber | null } {
  const plain = written.normalize("NFKC").trim();
  for (const [count, words] of counts) if (words.test(plain)) return { text: plain.replace(words, "").trim(), count };
  return { text: plain, count: null };
}

/** Null where the text names no period; a year so far needs the month or quarter it goes to. */
function namedIn(written: string): { period: NamedPeriod; count: Caliber | null } | null {
  const { text, count } = counted(written);
  const period = periodNamed(text);
  return period === null || (count === "Year to date" && period.months === 12) ? null : { period, count };
}

/** Whether a text names a period, not a day. */
export function namesPeriod(text: string): boolean {
  return namedIn(text) !== null;
}

/** Whether the period belongs to a year that may end in any month. */
export function isOfFiscalYear(text: string): boolean {
  return namedIn(text)?.period.isFiscal === true;
}

/** Whether the end of the period moves with the month in which years end, though its year is not called a company's own. */
export function isOfPlainYear(text: string): boolean {
  const named = namedIn(text);
  return named !== null && !named.period.isFiscal && named.period.months !== 1 && !isCalendarYear(counted(text).text);
}

/** "CY2024" ends with December, whichever month a company's own years end in. */
function isCalendarYear(text: string): boolean {
  return /^(?:CY|calendar year)/i.test(text);
}

export function readPeriod(written: string, order: DayOrder | null, { fiscal, plain }: YearEnds): PeriodReading {
  const { text, count } = counted(written);
  const day = readDate(text, order);
  if (day.kind === "date") return { kind: "date", date: day.date, caliber: count ?? "" };
  if (day.kind === "two dates") return day;
  const period = namedIn(written)?.period;
  if (period === undefined) return { kind: "no date" };
  if (period.isFiscal && fiscal === null) return { kind: "no year end" };
  const yearEnd = isCalendarYear(text) ? 12 : period.isFiscal ? fiscal! : plain;
  return { kind: "date", date: lastDayOf(period, yearEnd), caliber: count ?? caliberOf(period, text) };
}

const ofMonths: Readonly<Partial<Record<NamedPeriod["months"], Caliber>>> = {
  3: "Quarter",
  6: "Half year",
  9: "Year to date",
};

/** A plain year or month may as well name the day of a balance, and says nothing. */
function caliberOf({ months, isFiscal }: NamedPeriod, text: string): Caliber | "" {
  if (isCalendarYear(text)) return "Calendar year";
  return ofMonths[months] ?? (isFiscal && months === 12 ? "Fiscal year" : "");
}
