/**
 * Periods as people write them: 2024, FY25, FY2024/25, 2026E, Q1 2026, 1Q26, H1 2025, 9M 2024, "Jan-Sep 2024", "Jan 2026", 2026-03,
 * 2025财年, 2024年第三季度, 2024年前三季度.
 * A year of two digits is of this century.
 */
type Months = 1 | 3 | 6 | 9 | 12;

export interface NamedPeriod {
  readonly year: number;
  /** Which stretch of so many months of the year, from 1; of nine months only the first. */
  readonly place: number;
  readonly months: Months;
  /** It says that its year is a company's own, which may end in any month. */
  readonly isFiscal: boolean;
}

const monthNames =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ordinals = ["first", "second", "third", "fourth"];
const numerals = ["一", "二", "三", "四"];
const longest = 32;

/** Two digits do not stand against the digit of a quarter or a half: "H100" is a chip. */
const year = "(?<year>\\d{4}|(?<![HQ][1-4])\\d{2})";
const fiscal = "(?<fiscal>(?:FY|fiscal(?:\\s?year)?)\\s?'?)?";
/** Actual, estimate, forecast, plan, budget. */
const mark = "(?:\\s?[AEFPB]|\\s\\([AEFPB]\\))?";

const forms: readonly (readonly [Months, RegExp])[] = [
  [12, new RegExp(`^(?:(?<fiscal>FY|fiscal(?:\\s?year)?)|CY|calendar year|year)\\s?'?${year}${mark}$`, "i")],
  [12, /^(?<fiscal>FY\s?'?)(?<before>\d{4}|\d{2})\s?[/-]\s?(?<year>\d{2}|\d{4})$/i],
  [12, new RegExp(`^(?<year>\\d{4})(?:${mark}|\\s?年[度末底]?|\\s?(?<fiscal>财年|財年)度?)$`, "i")],
  [3, new RegExp(`^Q(?<place>[1-4])[\\s/'’-]*${fiscal}${year}${mark}$`, "i")],
  [3, new RegExp(`^(?<place>[1-4])Q[\\s/'’-]*${fiscal}${year}${mark}$`, "i")],
  [3, new RegExp(`^(?<fiscal>FY)?(?<year>\\d{4})[\\s/年-]*Q(?<place>[1-4])${mark}$`, "i")],
  [3, new RegExp(`^(?<fiscal>FY)\\s?'?(?<year>\\d{2})[\\s/-]*Q(?<place>[1-4])${mark}$`, "i")],
  [3, /^(?<year>\d{4})(?:年|(?<fiscal>财年|財年))?(?:第?(?<place>[1-4一二三四])季度?|Q(?<quarter>[1-4]))$/i],
  [3, new RegExp(`^(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)? ${fiscal}${year}$`, "i")],
  [6, new RegExp(`^H(?<place>[12])[\\s/'’-]*${fiscal}${year}${mark}$`, "i")],
  [6, new RegExp(`^(?<place>[12])H[\\s/'’-]*${fiscal}${year}${mark}$`, "i")],
  [6, new RegExp(`^(?<fiscal>FY)?(?<year>\\d{4})[\\s/-]*H(?<place>[12])${mark}$`, "i")],
  [6, /^(?<year>\d{4})(?:年|(?<fiscal>财年|財年))?(?<place>[上下])半(?:年|(?<halfFiscal>财年|財年))$/],
  [6, new RegExp(`^(?<ordinal>first|second|1st|2nd) half(?: of)? ${fiscal}${year}$`, "i")],
  [9, new RegExp(`^(?:9M|nine months(?: of)?)[\\s/'’-]*${fiscal}${year}${mark}$`, "i")],
  [9, new RegExp(`^(?<fiscal>FY)?(?<year>\\d{4})[\\s/-]*9M${mark}$`, "i")],
  [9, /^(?<year>\d{4})(?:年|(?<fiscal>财年|財年))?前(?:三季度?|三个季度|[9九]个月)$/],
  [1, /^(?<name>[A-Z]{3,9})\.?[\s/'’-]*(?<year>\d{4})$/i],
  [1, /^(?<name>[A-Z]{3,9})\.?[\s/'’-]+(?<year>\d{2})$/i],
  [1, /^(?<year>\d{4})(?:[-/]|\.(?=\d\d$)|\s?年\s?)(?<place>\d{1,2})\s?月?$/],
  [1, /^(?<place>0[1-9]|1[0-2])\/(?<year>\d{4})$/],
  [1, /^(?<year>(?:19|20)\d{2})(?<place>0[1-9]|1[0-2])$/],
];

/** Null for anything else. */
export function periodNamed(text: string): NamedPeriod | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u2012-\u2015\u2212]/g, "-")
    // Marks of footnotes.
    .replace(/(?:[*†‡]+|\(\d\)|\[\w\])$/, "")
    .trim();
  if (plain.length > longest) return null;
  const stretch = stretchOfMonths(plain);
  if (stretch !== null) return stretch;
  for (const [length, form] of forms) {
    const found = form.exec(plain)?.groups;
    if (found === undefined) continue;
    const place = placeOf(found);
    if (place < 1 || place * length > 12) return null;
    const year = ofCentury(found["year"]);
    // A year of two names is the one in which it ends: FY2024/25.
    if (found["before"] !== undefined && ofCentury(found["before"]) !== year - 1) return null;
    return {
      year,
      place,
      months: length,
      isFiscal: (found["fiscal"] ?? found["halfFiscal"]) !== undefined,
    };
  }
  return null;
}

function ofCentury(digits = ""): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** "Jan-Sep 2024", "2024年1-6月": null where it is no quarter, half, year or first nine months. */
function stretchOfMonths(text: string): NamedPeriod | null {
  const found =
    new RegExp(`^(?<from>[A-Z]{3,9})\\.?\\s?-\\s?(?<to>[A-Z]{3,9})\\.?[\\s'’-]+${year}$`, "i").exec(text)?.groups ??
    /^(?<year>\d{4})年(?<from>\d{1,2})月?-(?<to>\d{1,2})月$/.exec(text)?.groups;
  if (found === undefined) return null;
  const [from, to] = [found["from"], found["to"]].map((month = "") => Number(month) || monthNumber(month));
  const length = to! - from! + 1;
  const isPart = length === 3 || length === 6 || length === 9 || length === 12;
  if (from! < 1 || to! > 12 || !isPart || (from! - 1) % length !== 0) return null;
  return { year: ofCentury(found["year"]), place: (from! - 1) / length + 1, months: length, isFiscal: false };
}

/** 0 where the word is no month. */
function monthNumber(word: string): number {
  return monthNames.test(word) ? months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : 0;
}

function placeOf({ place, quarter, ordinal, name }: Readonly<Record<string, string | undefined>>): number {
  if (quarter !== undefined) return Number(quarter);
  if (ordinal !== undefined) return Number(/^\d/.exec(ordinal)?.[0] ?? ordinals.indexOf(ordinal.toLowerCase()) + 1);
  if (name !== undefined) return monthNumber(name);
  if (place === undefined || place === "上") return 1;
  if (place === "下") return 2;
  return numerals.includes(place) ? numerals.indexOf(place) + 1 : Number(place);
}

/** The last day, "2024-09-30". Months are the calendar's; longer periods are parts of a year that ends with `yearEnd`, 1 to 12. */
export function lastDayOf({ year, place, months: length }: NamedPeriod, yearEnd = 12): string {
  const shift = length === 1 ? 0 : yearEnd - 12;
  const monthsOn = year * 12 + place * length - 1 + shift;
  const [endYear, month] = [Math.floor(monthsOn / 12), (monthsOn % 12) + 1];
  const isLeap = (endYear % 4 === 0 && endYear % 100 !== 0) || endYear % 400 === 0;
  const day = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return [String(endYear).padStart(4, "0"), String(month).padStart(2, "0"), String(day)].join("-");
}
