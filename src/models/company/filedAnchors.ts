/** The totals of Alphabet's annual reports that a model of it has to arrive at. */
import { incomeLines } from "./filedIncome";
import { filedYears, sourceId } from "./filedLine";

/** Filings are to the million; amounts are in USD bn. */
export const oneMillion = 0.001;

export interface FiledAnchor {
  readonly figure: "revenue" | "operatingIncome" | "netIncome";
  readonly year: number;
  /** "Net income of 132.2bn in 2025" */
  readonly words: string;
  /** The row of the register with the printed figure. */
  readonly source: string;
  /** "Net2025" */
  readonly name: string;
}

const totals = [
  ["REV", "revenue", "Revenue", "Revenue"],
  ["OPI", "operatingIncome", "Operating income", "Operating"],
  ["NET", "netIncome", "Net income", "Net"],
] as const;

const years = [2025, 2024, 2020, 2016];
const millionsPerBillion = 1000;

export const filedAnchors: readonly FiledAnchor[] = years.flatMap((year) =>
  totals.map(([code, figure, words, name]) => ({
    figure,
    year,
    words: `${words} of ${inBillions(code, year)}bn in ${year}`,
    source: sourceId(code, year),
    name: `${name}${year}`,
  })),
);

function inBillions(code: string, year: number): string {
  const filed = incomeLines.find((line) => line.code === code);
  return ((filed?.values[year - filedYears[0]] ?? 0) / millionsPerBillion).toFixed(1);
}
