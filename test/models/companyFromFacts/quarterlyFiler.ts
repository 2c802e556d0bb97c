/** Filings of a made-up company whose year ends in June: three quarters of each year on forms 10-Q, and the year on form 10-K. */
import { companyFile, entry, type Entry } from "../../register/import/filings/companyFile";

/** Revenue in millions of the four quarters of the fiscal years 2023, 2024 and 2025, which end on 30 June. */
export const quarterlyRevenue = [
  [5, 6, 7, 8],
  [10, 20, 30, 40],
  [50, 60, 70, 80],
] as const;
const firstYear = 2023;
const ends = ["09-30", "12-31", "03-31", "06-30"] as const;
const begins = ["07-01", "10-01", "01-01", "04-01"] as const;

const million = (amount: number) => String(amount * 1_000_000);

/** Up to the quarter at this place, counted from 0: 3 is the whole year 2023. Revenue, cost of half of it, and a balance sheet at each end. */
export function quarterlyFiler(last: number): string {
  const entries = quarterlyRevenue.flat().flatMap((revenue, place): Entry[] => {
    if (place > last) return [];
    const [year, quarter] = [firstYear + Math.floor(place / 4), place % 4];
    const dayOf = (days: readonly string[]) => `${quarter < 2 ? year - 1 : year}-${days[quarter]}`;
    const end = dayOf(ends);
    const isYear = quarter === 3;
    const [form, filed] = [isYear ? "10-K" : "10-Q", `${end.slice(0, 8)}30`];
    const whole = quarterlyRevenue[year - firstYear]!.reduce((sum, one) => sum + one, 0);
    const flow = (tag: string, share: number) =>
      isYear
        ? entry(tag, `${year - 1}-07-01..${end}`, million(whole * share), form, filed)
        : entry(tag, `${dayOf(begins)}..${end}`, million(revenue * share), form, filed);
    return [
      flow("Revenues", 1),
      flow("CostOfRevenue", 0.5),
      entry("Assets", end, million(1000 + place), form, filed),
      entry("Liabilities", end, million(400), form, filed),
      entry("StockholdersEquity", end, million(600 + place), form, filed),
    ];
  });
  return companyFile(entries, { cik: 21, name: "June Software Inc" });
}
