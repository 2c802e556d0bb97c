/** Alphabet's filings of two years in the form of the SEC's: revenue, costs, income and tax as its annual reports print them. */
import { annualReports } from "../../../src/models/filings/alphabet";
import { incomeLines } from "../../../src/models/company/filedIncome";
import { filedYears } from "../../../src/models/company/filedLine";
import { companyFile, entry } from "../../register/import/filings/companyFile";

const tags: Readonly<Record<string, string>> = {
  REV: "Revenues",
  COR: "CostOfRevenue",
  TOT: "CostsAndExpenses",
  OPI: "OperatingIncomeLoss",
  TAX: "IncomeTaxExpenseBenefit",
  NET: "NetIncomeLoss",
};
const beforeTax = "IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest";
const million = 1_000_000;

export const alphabetFile = companyFile(
  filedYears.slice(-2).flatMap((year) => {
    const place = filedYears.indexOf(year);
    const valueOf = (code: string) => incomeLines.find((line) => line.code === code)?.values[place] ?? 0;
    const filed = (tag: string, millions: number) =>
      entry(tag, `${year}-01-01..${year}-12-31`, String(millions * million), "10-K", `${year + 1}-02-05`, {
        accession: annualReports[year]!,
      });
    return [
      ...Object.entries(tags).map(([code, tag]) => filed(tag, valueOf(code))),
      filed(beforeTax, valueOf("OPI") + valueOf("OIE")),
    ];
  }),
  { cik: 1652044, name: "ALPHABET INC." },
);
