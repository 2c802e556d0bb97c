/**
 * Number formats by name, as Excel's list writes them ("Available number formats in Excel"), and those of its keys ("Keyboard
 * shortcuts in Excel", Format cells).
 */
import type { Language } from "../parts/pageOptions";

export const numberFormatNames = [
  "general",
  "number",
  "thousands",
  "currency",
  "accounting",
  "shortDate",
  "mediumDate",
  "time",
  "percentage",
  "fraction",
  "scientific",
  "text",
] as const;
export type NumberFormatName = (typeof numberFormatNames)[number];

const currencySigns: Readonly<Record<Language, string>> = { "en-US": "$", "zh-CN": "¥" };

export function formatNamed(name: NumberFormatName, language: Language): string {
  const sign = currencySigns[language];
  const formats: Readonly<Record<NumberFormatName, string>> = {
    general: "General",
    number: "0.00",
    thousands: "#,##0",
    currency: `${sign}#,##0.00`,
    accounting: accounting(sign),
    shortDate: language === "zh-CN" ? "yyyy/m/d" : "m/d/yyyy",
    mediumDate: language === "zh-CN" ? 'yyyy"年"m"月"d"日"' : "d-mmm-yy",
    time: language === "zh-CN" ? "h:mm:ss" : "h:mm:ss AM/PM",
    percentage: "0.00%",
    fraction: "# ?/?",
    scientific: "0.00E+00",
    text: "@",
  };
  return formats[name];
}

export function nameOfFormat(format: string, language: Language): NumberFormatName | null {
  return numberFormatNames.find((name) => formatNamed(name, language) === format) ?? null;
}

export function accounting(sign: string): string {
  const before = sign === "" ? "" : sign;
  return `_(${before}* #,##0.00_);_(${before}* (#,##0.00);_(${before}* "-"??_);_(@_)`;
}

export type KeyFormat = "general" | "number" | "currency" | "percent" | "scientific" | "date" | "time";

export function formatOfKey(key: KeyFormat, language: Language): string {
  const sign = currencySigns[language];
  return {
    general: "General",
    number: "#,##0.00",
    currency: `${sign}#,##0.00_);[Red](${sign}#,##0.00)`,
    percent: "0%",
    scientific: "0.00E+00",
    date: "d-mmm-yy",
    time: "h:mm AM/PM",
  }[key];
}

export const signOf = (language: Language): string => currencySigns[language];
