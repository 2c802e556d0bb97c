/** The words in which other tables say how a value was measured, for those that leave no doubt. */
import { calibers } from "../source";

export type Caliber = (typeof calibers)[number];

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
  ytd: "Year to date",
  "year-to-date": "Year to date",
  "nine months": "Year to date",
  "9m": "Year to date",
  年初至今: "Year to date",
  累计: "Year to date",
  前三季度: "Year to date",
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
