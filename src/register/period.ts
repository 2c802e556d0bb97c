/**
 * Periods as people write them: 2024, FY25, FY2024/25, 2026E, Q1 2026, 1Q26, H1 2025, "Jan 2026", 2026-03, 2025财年, 2024年第三季度.
 * A year of two digits is of this century.
 */
export interface NamedPeriod {
  readonly year: number;
  /** Which stretch of so many months of the year, from 1. */
  readonly place: number;
  readonly months: 1 | 3 | 6 | 12;
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

const forms: readonly (readonly [NamedPeriod["months"], RegExp])[] = [
  [12, new RegExp(`^(?:(?<fiscal>FY|fiscal(?:\\s?year)?)|CY|calendar year|year)\\s?'?${year}${mark}$`, "i")],
  [12, /^(?<fiscal>FY\s?'?)(?<before>\d{4}|\d{2})\s?[/-]\s?(?<year>\d{2}|\d{4})$/i],
  [12, new RegExp(`^(?<year>\\d{4})(?:${mark}|\\s?年[度末底]?|\\s?(?<fiscal>财年|財年)度?)$`, "i")],
  [3, new RegExp(`^Q(?<place>[1-4])[\\s/'’-]*${fiscal}${year}${mark}$`, "i")],
  [3, new RegExp(`^(?<place>[1-4])Q[\\s/'’-]*${fiscal}${year}${mark}$`, "i")],
  [3, new RegExp(`^(?<fiscal>FY)?(?<year>\\d{4})[\\s/年-]*Q(?<place>[1-4])${mark}$`, "i")],
  [3, new RegExp(`^(?<fiscal>FY)\\s?'?(?<year>\\d{2})[\\s/-]*Q(?<place>[1-4])${mark}$`, "i")],
  [3, /^(?<year>\d{4})(?:年|(?<fiscal>财年|財年))?(?:第?(?<place>[1-4一二三四])季度?|Q(?<quarter>[1-4]))$/i],
  [3, new RegExp(`^(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)? ${fiscal}${year}$`, "i")],
  [3, new RegExp(`^(?<name>jan|apr|jul|oct)[a-z]*\\s?-\\s?(?<last>mar|jun|sep|dec)[a-z]*\\s${year}$`, "i")],
  [6, new RegExp(`^H(?<place>[12])[\\s/'’-]*${fiscal}${year}${mark}$`, "i")],
  [6, new RegExp(`^(?<place>[12])H[\\s/'’-]*${fiscal}${year}${mark}$`, "i")],
  [6, new RegExp(`^(?<fiscal>FY)?(?<year>\\d{4})[\\s/-]*H(?<place>[12])${mark}$`, "i")],
  [6, /^(?<year>\d{4})(?:年|(?<fiscal>财年|財年))?(?<place>[上下])半(?:年|(?<halfFiscal>财年|財年))$/],
  [6, new RegExp(`^(?<ordinal>first|second|1st|2nd) half(?: of)? ${fiscal}${year}$`, "i")],
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

/** 0 where the words name no place: a stretch that ends in another quarter than it begins. */
function placeOf({ place, quarter, ordinal, name, last }: Readonly<Record<string, string | undefined>>): number {
  if (quarter !== undefined) return Number(quarter);
  if (ordinal !== undefined) return Number(/^\d/.exec(ordinal)?.[0] ?? ordinals.indexOf(ordinal.toLowerCase()) + 1);
  if (name !== undefined && last !== undefined) {
    const [from, to] = [name, last].map((month) => months.indexOf(month.toLowerCase()));
    return to! - from! === 2 ? from! / 3 + 1 : 0;
  }
  if (name !== undefined) return monthNames.test(name) ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
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
