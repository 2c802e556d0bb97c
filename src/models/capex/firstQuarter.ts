/** What the first quarter of the last year bears of depreciation, at a yearly rate, in each model that has the spending by calendar year. */
import { assumption, single } from "../language/lines";

export const age = "([year:last]-[year:row])";
/** Spending of the years before the last one. */
export const before = (spend: string) => `(${age}>0)*[${spend}:row]`;
/** Of the last year's own spending. */
export const newInUse = "*[newInUse]";

export const firstQuarterDepreciation = single(
  "quarterDepreciation",
  "Depreciation: spending to 2025, and half of the quarter's own",
  "USD bn",
  "0.0",
  `=SUMPRODUCT(${before("itSpend")}*(${age}<[itLife]))/[itLife]+SUMPRODUCT(${before("buildingSpend")}*(${age}<[buildingLife]))/[buildingLife]+([itSpend:last]/[itLife]+[buildingSpend:last]/[buildingLife])${newInUse}`,
);

export const inUseInFirstQuarter = assumption(
  "newInUse",
  "Spending of 2026 in use in the quarter, share of the year's",
  "share",
  "0.0%",
  0.125,
  { note: "A quarter of the year's is spent, and in use for half of the quarter." },
);
