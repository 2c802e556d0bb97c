/**
 * Dates as people write them, as "2024-12-31". "03/04/2024" is a date only when it is known whether the day or the month
 * comes first; it is never guessed.
 */
export type DayOrder = "day first" | "month first";

export type DateReading =
  | { readonly kind: "date"; readonly date: string; readonly order: DayOrder | null }
  | { readonly kind: "two dates"; readonly dates: readonly [string, string] }
  | { readonly kind: "no date" };

const noDate: DateReading = { kind: "no date" };
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `order` is that of the text's column, null when nothing tells it. */
export function readDate(text: string, order: DayOrder | null = null): DateReading {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(
      /^(?:(?:fiscal )?(?:year|quarter|half|month|period)s? )?(?:ended|ending|to|as of|as at)\s+|^截[至止]\s*/i,
      "",
    );
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain);
  if (packed !== null) return dateOf(packed[1], packed[2], packed[3]);
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(plain);
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const named =
    /^(?<day>\d{1,2})[\s.-]*(?<month>[a-z]{3,9})[\s.,'-]*(?<year>\d{4}|(?<=[\s.-]'?)\d{2})$/i.exec(plain) ??
    /^(?<month>[a-z]{3,9})[\s.]*(?<day>\d{1,2})(?:st|nd|rd|th)?[\s,]+(?<year>\d{4})$/i.exec(plain);
  if (named !== null) {
    const { day, month = "", year } = named.groups ?? {};
    const isMonth =
      /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;
    return isMonth.test(month)
      ? dateOf(ofCentury(year), String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1), day)
      : noDate;
  }
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(plain);
  if (yearLast === null) return noDate;
  const [, first, , second, year = ""] = yearLast;
  const reading = eitherOrder(first, second, ofCentury(year), order);
  // Of three numbers of two digits the first may be the year as well: 24/03/04.
  const yearFirstToo = year.length === 2 && order === null ? dateOf(ofCentury(first), second, year) : noDate;
  if (reading.kind !== "date" || yearFirstToo.kind !== "date" || reading.date === yearFirstToo.date) return reading;
  return { kind: "two dates", dates: [reading.date, yearFirstToo.date] };
}

/** A year of two digits is of this century. */
function ofCentury(year = ""): string {
  return year.length <= 2 ? `20${year.padStart(2, "0")}` : year;
}

/** The order that the texts of one column leave no doubt of; null when none tells it or they contradict. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  const orders = new Set<DayOrder>();
  for (const text of texts) {
    const reading = readDate(text);
    if (reading.kind === "date" && reading.order !== null) orders.add(reading.order);
  }
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}

function eitherOrder(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  order: DayOrder | null,
): DateReading {
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  if (order !== null) return order === "day first" ? dayFirst : monthFirst;
  if (dayFirst.kind !== "date") return monthFirst.kind === "date" ? { ...monthFirst, order: "month first" } : noDate;
  if (monthFirst.kind !== "date") return { ...dayFirst, order: "day first" };
  return dayFirst.date === monthFirst.date ? dayFirst : { kind: "two dates", dates: [dayFirst.date, monthFirst.date] };
}

/** Years from 1900 on, where Excel's calendar begins, to 2199: "0202-07-30" is a slip of the pen. */
function dateOf(year = "", month = "", day = ""): DateReading {
  const [years, monthNumber, dayNumber] = [Number(year), Number(month), Number(day)];
  const isReal =
    years >= 1900 && years < 2200 && monthNumber >= 1 && dayNumber >= 1 && dayNumber <= daysIn(years, monthNumber);
  if (!isReal) return noDate;
  return { kind: "date", date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, order: null };
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
