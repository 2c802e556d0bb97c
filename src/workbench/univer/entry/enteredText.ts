/**
 * What Excel's formula bar shows of a constant, which is what an opened cell starts from and what Find looks at: a date with
 * its day, month and year and the time of day where it has one, whatever the number format leaves out; a percentage with all
 * its digits; any other number as it is.
 */
import { format, isDateFormat, isPercentFormat } from "numfmt";
import type { CellValue } from "../../book/bookCells";
import type { EntryLocale } from "./typedText";

const patterns = {
  "en-US": { date: "m/d/yyyy", time: "h:mm:ss AM/PM" },
  "zh-CN": { date: "yyyy/m/d", time: "h:mm:ss" },
} as const;
/** The last day that Excel knows. */
const lastDay = 2_958_466;
/** As many digits as Excel keeps. */
const digits = 15;

/** Of a text without the apostrophe that keeps it one. */
export function enteredText(value: CellValue, pattern: string, locale: EntryLocale): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isDatePattern(pattern) && value >= 0 && value < lastDay) return moment(value, locale);
  if (isPercentFormat(pattern)) return `${Number((value * 100).toPrecision(digits))}%`;
  return String(value);
}

/** Whether a number of this format is shown as a date or a time. */
export function isDatePattern(pattern: string): boolean {
  return pattern !== "General" && isDateFormat(pattern);
}

function moment(value: number, locale: EntryLocale): string {
  const { date, time } = patterns[locale];
  if (Number.isInteger(value)) return value === 0 ? format(time, value) : format(date, value);
  return format(value < 1 ? time : `${date} ${time}`, value);
}
