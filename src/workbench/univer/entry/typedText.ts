/**
 * What Excel makes of a typed text: a number, a date, a time, a percentage, an amount of money, a truth, with the number format
 * that such an entry gives a cell of the format General. Microsoft: "Stop automatically changing numbers to dates",
 * "Enter dates and times in cells"; the API reads texts as typed in en-US (`Range.values`, "Work with blank and null values").
 */
import { numfmt } from "@univerjs/core";

export type EntryLocale = "en-US" | "zh-CN";

export interface TypedValue {
  readonly value: number | boolean;
  /** Null leaves General. */
  readonly format: string | null;
}

const formats = {
  "en-US": { date: "m/d/yyyy", dayAndMonthOfYear: "d-mmm-yy", dayAndMonth: "d-mmm", monthAndYear: "mmm-yy" },
  "zh-CN": {
    date: "yyyy/m/d",
    dayAndMonthOfYear: "yyyy/m/d",
    dayAndMonth: 'm"月"d"日"',
    monthAndYear: 'yyyy"年"m"月"',
  },
} as const;

/** Null for a text that stays one. */
export function typedValue(text: string, locale: EntryLocale): TypedValue | null {
  const entry = (locale === "zh-CN" ? fromChinese(text) : text).trim();
  // Most texts: nothing that Excel reads has neither a digit nor is a truth.
  if (!/\d/.test(entry)) return truth(entry);
  return fraction(entry) ?? longTime(entry) ?? shortTime(entry) ?? parsed(respelled(entry), locale);
}

function truth(entry: string): TypedValue | null {
  const word = entry.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? { value: word === "TRUE", format: null } : null;
}

/** 3 1/2 is three and a half; 1/2 alone is a date. */
function fraction(entry: string): TypedValue | null {
  const [, sign, whole, above, below] = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(entry) ?? [];
  if (whole === undefined || Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  return { value: sign === "-" ? -value : value, format: below!.length > 1 ? "# ??/??" : "# ?/?" };
}

/** More hours than a day has. */
function longTime(entry: string): TypedValue | null {
  const [, hours, minutes, seconds = "0"] = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?$/.exec(entry) ?? [];
  if (hours === undefined || Number(hours) < 24) return null;
  const value = (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  return { value, format: seconds.includes(".") ? withFraction : "[h]:mm:ss" };
}

/** Minutes and seconds with a fraction: 10:30.5. */
function shortTime(entry: string): TypedValue | null {
  const [, minutes, seconds] = /^(\d{1,4}):([0-5]?\d\.\d+)$/.exec(entry) ?? [];
  if (minutes === undefined) return null;
  return { value: (Number(minutes) + Number(seconds) / 60) / 1440, format: withFraction };
}

const withFraction = "mm:ss.0";

const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const monthBeforeNumber = new RegExp(`^${monthName}[ -](\\d{1,2})$`, "i");
const numbersOnly = /^(\d{1,2})([/-])(\d{1,2})$/;
const shortYear = /^(\d{1,2})([/-])(\d{1,2})\2(\d)$/;

/** Spellings that Excel reads and the parser does not, or otherwise. */
function respelled(entry: string): string {
  const [, name, number] = monthBeforeNumber.exec(entry) ?? [];
  // "May 3" is a day; "May 32" can only be a year.
  if (name !== undefined)
    return Number(number) >= 1 && Number(number) <= 31 ? `${number} ${name}` : `1 ${name} ${fullYear(number!)}`;
  const [, first, , second] = numbersOnly.exec(entry) ?? [];
  if (first !== undefined && Number(first) <= 12 && second!.length === 2 && isNoDayOf(Number(first), Number(second)))
    return `${first}/${fullYear(second!)}`;
  return entry.replace(shortYear, "$1$2$3$2200$4");
}

function isNoDayOf(month: number, day: number): boolean {
  return month >= 1 && (day === 0 || day > new Date(Date.UTC(2000, month, 0)).getUTCDate());
}

/** Two digits up to 29 are of this century. */
function fullYear(year: string): string {
  if (year.length > 2) return year;
  return String(Number(year) + (Number(year) < 30 ? 2000 : 1900));
}

function parsed(entry: string, locale: EntryLocale): TypedValue | null {
  if (hasShortGroup(entry)) return null;
  const result = numfmt.parseValue(withFifteenDigits(entry));
  if (!result || typeof result.v === "bigint") return null;
  const { v: value, z: pattern = "" } = result as { v: number | boolean; z?: string };
  if (typeof value === "boolean" || !/[dmyhs]/.test(pattern)) return { value, format: numberFormat(pattern, locale) };
  // Points and bare spaces separate dates elsewhere, not in these two languages.
  if (/[dmy]\.[dmy]|^[dm]+ [dm]$/.test(pattern)) return null;
  const isFraction = /^\d+:\d+:\d+\.\d+$/.test(entry);
  return { value, format: isFraction ? withFraction : dateFormat(pattern, locale) };
}

/** Excel keeps fifteen digits of a number and makes the others zeros ("Excel specifications and limits": number precision). */
function withFifteenDigits(entry: string): string {
  const [mantissa = "", ...exponent] = entry.split(/(?=e)/i);
  let count = 0;
  const kept = mantissa.replace(/\d/g, (digit) => {
    if (count > 0 || digit !== "0") count += 1;
    return count > 15 ? "0" : digit;
  });
  return kept + exponent.join("");
}

/** After a comma stand three digits or more, or it does not separate thousands: 14,37 is a text. */
function hasShortGroup(entry: string): boolean {
  return /^[^a-z:/]*\d,\d{1,2}(?!\d)/i.test(entry);
}

function numberFormat(pattern: string, locale: EntryLocale): string | null {
  if (/^[$¥€£]/.test(pattern)) {
    return locale === "en-US" ? `${pattern}_);[Red](${pattern})` : `${pattern};[Red]-${pattern}`;
  }
  return pattern === "" ? null : pattern;
}

function dateFormat(pattern: string, locale: EntryLocale): string {
  const words = formats[locale];
  const has = (letter: string) => pattern.includes(letter);
  const isDate = has("d") || has("y") || /(^|[^h:])m(?!m?:)/.test(pattern.replace(/h+:m+(:s+)?.*/, ""));
  if (!isDate) return `h:mm${has("s") ? ":ss" : ""}${has("AM/PM") ? " AM/PM" : ""}`;
  if (has("h")) return `${words.date} h:mm`;
  if (!has("y")) return words.dayAndMonth;
  if (!has("d")) return words.monthAndYear;
  return pattern.includes("mmm") ? words.dayAndMonthOfYear : words.date;
}

/** 2025年5月3日, 5月3日, 2025年5月, 上午10:30 as an English reader would type them. */
function fromChinese(text: string): string {
  return text
    .trim()
    .replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日/, "$1/$2/$3")
    .replace(/^(\d{4})年(\d{1,2})月$/, "$2/$1")
    .replace(/^(\d{1,2})月(\d{1,2})日/, "$1/$2")
    .replace(
      /(上午|下午)\s*(\d{1,2}:\d{2}(?::\d{2})?)$/,
      (_all, half, time) => `${time} ${half === "上午" ? "AM" : "PM"}`,
    );
}
