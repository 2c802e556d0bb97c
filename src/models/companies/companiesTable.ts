/** The table of the companies that a workbook has, and beside it the rates at which their currencies become dollars. */
import { asTypedText } from "../../register/registerRow";
import { paymentColumns } from "../payments/paymentRows";

export const companiesSheetName = "Companies";
export const companiesTableName = "Companies";
export const ratesTableName = "CurrencyRates";
/** In which payments are gathered. */
export const commonCurrency = "USD";

export interface CompanyEntry {
  readonly company: string;
  /** As the SEC numbers it; "" for one that files nothing there. */
  readonly cik: string;
  /** "26 January" */
  readonly fiscalYearEnd: string;
  readonly currency: string;
  readonly role: string;
  /** US dollars for one of its currency, where whoever inserts it knows. */
  readonly rate?: number;
}

interface Column<Name extends string> {
  readonly name: Name;
  /** Points. */
  readonly width: number;
}

export const companyColumns = [
  { name: "Company", width: 170 },
  { name: "Ticker", width: 56 },
  { name: "CIK", width: 66 },
  { name: "Fiscal year ends", width: 116 },
  { name: "Currency", width: 70 },
  { name: "Layers", width: 120 },
  { name: "Role", width: 110 },
  { name: "Paid as", width: 110 },
  { name: "Payments", width: 170 },
] as const satisfies readonly Column<string>[];

export const rateColumns = [
  { name: "Currency", width: 60 },
  { name: "Year", width: 50 },
  { name: "USD for one", width: 84 },
  { name: "Grade", width: 48 },
  { name: "Source", width: 260 },
] as const satisfies readonly Column<string>[];

export type CompanyColumn = (typeof companyColumns)[number]["name"];
export type RateColumn = (typeof rateColumns)[number]["name"];

/** Layers and payee are read from the payments themselves; the name of those finds the row again. */
export function companyCells(
  { company, cik, fiscalYearEnd, currency, role }: CompanyEntry,
  payments: string,
): string[] {
  const all = (column: (typeof paymentColumns)[number]) =>
    `=IFERROR(TEXTJOIN(", ",TRUE,UNIQUE(INDEX(${payments},,${paymentColumns.indexOf(column) + 1})&"")),"")`;
  const first = `=IFERROR(INDEX(${payments},1,${paymentColumns.indexOf("Payee") + 1})&"","")`;
  const typed = [company, "", cik, fiscalYearEnd, currency].map(asTypedText);
  return [...typed, all("Layer"), asTypedText(role), first, payments];
}

export function rateCells(currency: string, rate?: number): (string | number)[] {
  if (currency === commonCurrency) return [currency, "", 1, "A", "The unit of the workbook."];
  return [
    currency,
    "",
    rate ?? "",
    "I",
    rate === undefined ? "Type the rate, its grade and where it stands." : "Typed.",
  ];
}

export const companiesIntroduction =
  "Each company of the workbook; ticker and role are typed. A rate without a year counts for every year that has none of its own.";
