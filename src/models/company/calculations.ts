/** What the company model works out, in the order of its reading. */
import type { Section } from "../language/definition";
import { formula } from "../language/lines";
import { carveOutSections } from "./carveOut";
import { continuitySection } from "./continuity";
import { costSections } from "./costs";
import { quarterLines } from "./quarters";
import { revenueSections } from "./revenue";
import { statementSections } from "./statements";
import { billions, money } from "./units";

const gap = (key: string, label: string, text: string) => formula(key, label, billions, "0.000", text);
const inFiled = (left: string, right: string) => `=IF([isFiled]=1,${left}-${right},0)`;

export const calculationSections: readonly Section[] = [
  ...revenueSections,
  ...costSections,
  ...statementSections,
  ...carveOutSections,
  {
    title: "What must be zero or small",
    axis: "year",
    lines: [
      gap("revenueGap", "Segments less revenue as filed", inFiled("[revenue]", "[filedRevenue]")),
      gap("operatingGap", "Operating income less as filed", inFiled("[operating]", "[filedOperating]")),
      gap("netGap", "Net income less as filed", inFiled("[net]", "[filedNet]")),
      gap("cashGap", "Cash of the cash flow less as filed", inFiled("[cash]", "[filedCash]")),
      gap("assetGap", "Assets less as filed", inFiled("[assets]", "[filedAssets]")),
      gap(
        "fixedGap",
        "Fixed assets less their movements",
        "=IF([isFiled]=1,0,[fixed]-[fixed:prior]-[capex]+[depreciation])",
      ),
      gap(
        "equityGap",
        "Equity less its movements",
        "=IF([isFiled]=1,0,[paidIn]+[retained]-[paidIn:prior]-[retained:prior]-[net]-[stock]+[payout])",
      ),
      gap(
        "costLeap",
        "Cost of revenue, share of revenue: change in a year",
        "=IF(AND([isFiled]=1,N([filedRevenue:prior])>0),ABS([filedCost]/[filedRevenue]-[filedCost:prior]/[filedRevenue:prior]),0)",
      ),
      formula(
        "wearRate",
        "Depreciation ÷ fixed assets, average of the year",
        "share",
        "0.0%",
        '=IF([isFiled]=1,[filedDepreciation]/AVERAGE([fixed],[fixed:prior]),"")',
      ),
      formula(
        "fixedUnexplained",
        "Fixed assets as filed less their movements, share of them",
        "share",
        "0.0%",
        '=IF([isFiled]=1,([fixed]-[fixed:prior]-[filedCapex]+[filedDepreciation])/[fixed],"")',
        { note: "Leases, impairment, exchange rates." },
      ),
      gap("retainedGap", "Retained earnings less their movements", "=[retained]-[retained:prior]-[net]+[payout]"),
    ],
  },
  continuitySection,
  {
    title: "Quarters of the last year",
    axis: "quarter",
    lines: quarterLines.map(({ key, label }) =>
      formula(`${key}Shown`, label, billions, money, `=[${key}]*4/[periodsShown]`),
    ),
  },
];
