/** What the company model shows: the whole company and generative AI side by side, in three statements. */
import type { Section } from "../language/definition";
import { formula, single } from "../language/lines";
import { quarterLines } from "./quarters";
import { billions, money, share } from "./units";

const total = { isTotal: true } as const;
const shown = (key: string, label: string, of: string, more: Parameters<typeof formula>[5] = {}) =>
  formula(key, label, billions, money, `=${of}`, more);
const part = (key: string, label: string, text: string) => formula(key, label, "share", share, text);
const triangle = (column: number) => `=INDEX([triangulation:${column}],1)`;

export const outputSections: readonly Section[] = [
  {
    title: "Where does revenue come from?",
    axis: "year",
    note: "Blank growth: the year before is not on file here.",
    lines: [
      shown("shownAds", "Advertising", "[ads]"),
      shown("shownOther", "Subscriptions, platforms, devices", "[otherRest]+[otherAi]"),
      shown("shownCloud", "Google Cloud", "[cloudRest]+[cloudAi]"),
      shown("shownBets", "Other Bets and hedging", "[bets]+[hedging]"),
      shown("shownRevenue", "Revenue", "[revenue]", total),
      part("shownGrowth", "Growth", '=IF(N([revenue:prior])=0,"",[revenue]/[revenue:prior]-1)'),
    ],
  },
  {
    title: "How much of it is generative AI?",
    axis: "year",
    note: "Blank: Google Cloud was not reported apart.",
    lines: [
      shown("shownOtherAi", "Subscriptions", "[otherAi]+[ads]*[aiOfAds]+[bets]*[aiOfBets]"),
      shown("shownCloudAi", "Google Cloud", "[cloudAi]"),
      shown("shownAi", "Generative AI", "[aiRevenue]", { ...total, name: "CompanyAiRevenue" }),
      part("shownAiPart", "Share of all revenue", "=[aiPart]"),
      part("shownAiOther", "Share of subscriptions, platforms, devices", "=[otherAi]/[shownOther]"),
      part("shownAiCloud", "Share of Google Cloud", '=IF([shownCloud]=0,"",[cloudAi]/[shownCloud])'),
    ],
  },
  {
    title: "Profit and loss: the whole company and generative AI",
    axis: "year",
    note: "Blank margin: no revenue from generative AI yet.",
    lines: [
      shown("plRevenue", "Revenue", "[revenue]", total),
      shown("plRevenueAi", "    of which generative AI", "[aiRevenue]"),
      shown("plCost", "Cost of revenue before depreciation", "[cost]"),
      shown("plCostAi", "    of which generative AI", "[aiCash]"),
      shown("plOperatingCosts", "Operating costs before depreciation", "[operatingCosts]"),
      shown("plOperatingCostsAi", "    of which generative AI", "[aiOperatingCosts]"),
      shown("plDepreciation", "Depreciation", "[depreciation]"),
      shown("plDepreciationAi", "    of which generative AI", "[aiDepreciation]"),
      shown("plOperating", "Operating income", "[operating]", total),
      shown("plOperatingAi", "    of which generative AI", "[aiOperating]"),
      shown("plInterest", "Interest and other income", "[interest]"),
      shown("plTax", "Tax", "[tax]"),
      shown("plNet", "Net income", "[net]", total),
      shown("plNetAi", "    of which generative AI", "[aiNet]"),
      part("plMargin", "Operating margin", "=[operating]/[revenue]"),
      part("plMarginAi", "    of generative AI", '=IF([aiRevenue]=0,"",[aiOperating]/[aiRevenue])'),
    ],
  },
  {
    title: "Cash flow: the whole company and generative AI",
    axis: "year",
    lines: [
      shown("cfOperating", "Cash from operations", "[operatingCash]"),
      shown("cfOperatingAi", "    of which generative AI", "[aiOperatingCash]"),
      shown("cfCapex", "Capital spending", "[cashCapex]"),
      shown("cfCapexAi", "    of which generative AI", "-[aiCapex]"),
      shown("cfSecurities", "Securities and other investing", "[cashSecurities]"),
      shown("cfDebt", "Debt, net", "[cashDebt]"),
      shown("cfPayout", "Shareholders and other financing", "[cashPayout]"),
      shown("cfExchange", "Exchange rates", "[exchange]"),
      shown("cfChange", "Change of cash", "[operatingCash]+[investingCash]+[financingCash]+[exchange]", total),
      shown("cfFree", "Cash after capital spending", "[operatingCash]-[capex]", total),
      shown("cfFreeAi", "    of which generative AI", "[aiFree]"),
    ],
  },
  {
    title: "Balance sheet: the whole company and generative AI",
    axis: "year",
    lines: [
      shown("bsCash", "Cash", "[cashHeld]"),
      shown("bsSecurities", "Marketable securities", "[securities]"),
      shown("bsFixed", "Property and equipment", "[fixed]"),
      shown("bsFixedAi", "    of which generative AI", "[aiFixed]"),
      shown("bsOther", "Other assets", "[otherAssets]"),
      shown("bsAssets", "Assets", "[assets]", total),
      shown("bsDebt", "Long-term debt", "[debt]"),
      shown("bsOtherLiabilities", "Other liabilities", "[otherLiabilities]"),
      shown("bsPaidIn", "Paid-in capital and other", "[paidIn]"),
      shown("bsRetained", "Retained earnings", "[retained]"),
      shown("bsClaims", "Liabilities and equity", "[claims]", total),
      shown("bsFundingAi", "Paid into generative AI by the rest", "[aiFunding]"),
      shown("bsRetainedAi", "Retained earnings of generative AI", "[aiRetained]"),
    ],
  },
  {
    title: "Do other ways arrive at the same revenue from generative AI?",
    axis: "method",
    note: "In the last filed year; none where nothing is published to work from.",
    lines: [formula("shownEstimates", "Estimate", billions, "0.00", '=IF([estimates]="","none",[estimates])')],
  },
  {
    title: "What is the central estimate?",
    lines: [
      single("triCentral", "Central estimate", billions, "0.00", triangle(1), total),
      single("triLow", "Lowest", billions, "0.00", triangle(2)),
      single("triHigh", "Highest", billions, "0.00", triangle(3)),
      single("triSpread", "Spread", "share", "0%", triangle(4)),
      single("triVerdict", "Verdict", "", "General", triangle(6)),
      single("triGrade", "Grade", "letter", "General", triangle(7)),
    ],
  },
  {
    title: "How did the quarters of the last year go?",
    axis: "quarter",
    lines: [
      ...quarterLines.map(({ key, label }) => shown(`${key}Out`, label, `[${key}Shown]`)),
      part("quarterMargin", "Operating margin", "=[quarterOperatingShown]/[quarterRevenueShown]"),
    ],
  },
  {
    title: "What a million tokens costs in the first forecast year",
    lines: [
      single(
        "firstFloor",
        "Cost of a million tokens",
        "USD",
        "0.000",
        "=XLOOKUP([lastActual]+1,[year:row],[floor:row])",
      ),
    ],
  },
];
