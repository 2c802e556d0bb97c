/** The words in which other tables say how a value was measured, for those that leave no doubt. */
import { periodNamed } from "../period";
import { calibers } from "../source";

type Caliber = (typeof calibers)[number];

const words: Readonly<Record<string, Caliber>> = {
  fy: "Fiscal year",
  "full fiscal year": "Fiscal year",
  财年: "Fiscal year",
  cy: "Calendar year",
  自然年: "Calendar year",
  日历年: "Calendar year",
  quarterly: "Quarter",
  季度: "Quarter",
  单季: "Quarter",
  monthly: "Month",
  月度: "Month",
  单月: "Month",
  ttm: "Trailing 12 months",
  ltm: "Trailing 12 months",
  "trailing twelve months": "Trailing 12 months",
  "last twelve months": "Trailing 12 months",
  过去十二个月: "Trailing 12 months",
  "month x 12": "Month × 12",
  "quarter x 4": "Quarter × 4",
  "annualized quarter": "Quarter × 4",
  arr: "Contracted ARR",
  "annual recurring revenue": "Contracted ARR",
  "annualized run rate": "Exit rate",
  "run rate": "Exit rate",
  "run-rate": "Exit rate",
  年化: "Exit rate",
  forecast: "Guidance",
  指引: "Guidance",
  时点: "Point in time",
};

/** A caliber of the list, or the text as it stands: the register takes calibers of one's own. */
export function caliberFrom(text: string): string {
  const plain = text.normalize("NFKC").trim();
  const key = plain.toLowerCase().replace("annualised", "annualized");
  return calibers.find((caliber) => caliber.normalize("NFKC").toLowerCase() === key) ?? words[key] ?? plain;
}

const ofMonths: Readonly<Record<number, Caliber>> = { 3: "Quarter", 6: "Half year" };

/**
 * What the name of a period says beyond its last day: a fiscal year and its last quarter end on one day and are two figures.
 * A plain year or month may as well name the day of a balance, and says nothing.
 */
export function caliberOfPeriod(text: string): Caliber | "" {
  if (withoutTrailing(text) !== text) return "Trailing 12 months";
  const period = periodNamed(text);
  if (period === null) return "";
  if (isCalendarYear(text)) return "Calendar year";
  return ofMonths[period.months] ?? (period.isFiscal && period.months === 12 ? "Fiscal year" : "");
}

/** "CY2024" ends with December, whichever month a company's own years end in. */
export function isCalendarYear(text: string): boolean {
  return /^\s*(?:CY|calendar year)/i.test(text) && periodNamed(text) !== null;
}

/** "LTM Sep-24" is twelve months to the end of September 2024: the text without those words. */
export function withoutTrailing(text: string): string {
  return text.replace(
    /^\s*(?:LTM|TTM|(?:last|trailing) (?:12|twelve) months)(?:\s+(?:to|ended|ending))?[\s:,-]+(?=\S)|^\s*(?:过去|最近)?(?:十二|12)个月[\s::]*(?:截至)?(?=\d)/i,
    "",
  );
}
