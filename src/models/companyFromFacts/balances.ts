/** What several of the company's sheets ask of its balance sheet. */
import type { CompanyFacts } from "./companyFacts";

export const debtLines = ["Debt, current", "Debt, non-current"] as const;
export const liquidLines = ["Cash and equivalents", "Securities, current", "Securities, non-current"] as const;
/** They grow with revenue, and what they tie up or bring in is cash. */
export const workingAssets = ["Receivables", "Inventories"] as const;
export const workingLiabilities = ["Payables", "Deferred revenue, current", "Deferred revenue, non-current"] as const;
/** They wear off. */
export const wearingLines = ["Fixed assets, net", "Intangible assets"] as const;

/** What the forecast of cash flow and balance sheet needs of the last filed year, as far as it is not there. */
export function missingForCash(facts: CompanyFacts): string[] {
  const needed = ["Net income", "Operating cash flow", "Cash and equivalents", "Total assets", "Equity"];
  return needed.filter((line) => facts.lastValue(line) === null);
}

/** The line that says how much of the assets is written off in a year. */
export function depreciationLine(facts: CompanyFacts): string | null {
  const lines = ["Depreciation and amortization", "Depreciation"];
  return lines.find((line) => facts.lastValue(line) !== null) ?? null;
}

/** Whether what is written off can be set against the assets of the year before. */
export function wears(facts: CompanyFacts): boolean {
  return depreciationLine(facts) !== null && wearingLines.some((line) => (facts.lastValue(line, 1) ?? 0) > 0);
}
