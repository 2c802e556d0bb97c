/** What the capex model works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledRow, spilledTable } from "../language/lines";
import { builders } from "./builders";
import { forecastCalculations } from "./forecasts";
import { billions, share } from "./inputs";
import { lifeSections } from "./lives";
import { publishedYears } from "./sources";
import { buildingSpend, cumulative, itSpend, leaps } from "./spendingLines";

/** The part of the fiscal year that ends in the calendar year, and the rest from the one after. */
function calendarised(key: string, index: number): string {
  const weight = `INDEX([weight:row],1,${index + 1})`;
  const place = "COLUMNS([year:todate])";
  const fiscal = (line: string) =>
    `${weight}*N(INDEX([${line}:row],1,${place}))+(1-${weight})*N(INDEX([${line}:row],1,${place}+1))`;
  return `=${fiscal(`fiscal${key}`)}${key === "AMZN" ? `+${fiscal("leasesAMZN")}` : ""}`;
}

const age = "([year:row]-TRANSPOSE([year:row]))";
/** What a dollar of an earlier year's spending (down) costs in a later year (across), spread over its life from its first year on. */
const charged = (life: string) => `(${age}>=0)*IF(${age}>=${life},0,IF(${life}-${age}<1,${life}-${age},1))/${life}`;
/** The same where the first year bears half a charge, and the year after the life the other half. */
const chargedHalf = (life: string) =>
  `IF(${age}<0,0,IF(${age}=0,[firstCharge],IF(${age}<${life},1,IF(${age}-${life}<1,1-[firstCharge],0))))/${life}`;

export const calculationSections: readonly Section[] = [
  {
    title: "Fiscal years that collapse",
    axis: "fiscal",
    lines: [
      formula(
        "fiscalFalls",
        "Builders at under half of the year before",
        "builders",
        "0",
        `=${builders.map(({ key }) => `([fiscal${key}]<>"")*(2*N([fiscal${key}])<N([fiscal${key}:prior]))`).join("+")}`,
      ),
    ],
  },
  {
    title: "Fiscal years on calendar years",
    axis: "builder",
    lines: [
      formula(
        "weight",
        "Of a fiscal year in the calendar year it ends in",
        "share",
        share,
        "=[endMonth]/[monthsPerYear]",
      ),
    ],
  },
  {
    title: "Spending by calendar year",
    axis: "year",
    lines: [
      ...builders.map(({ key, company }, index) =>
        formula(`spend${key}`, company, billions, "0.0", calendarised(key, index)),
      ),
      formula("spend", "All seven", billions, "0.0", `=${builders.map(({ key }) => `[spend${key}]`).join("+")}`, {
        isTotal: true,
      }),
      leaps,
      cumulative,
      formula("aiSpend", "for generative AI", billions, "0.0", "=[spend]*[aiPart]", { isTotal: true }),
      itSpend,
      buildingSpend,
    ],
  },
  {
    title: "Beside the trend before AI",
    lines: [
      single(
        "trendGrowth",
        "Growth a year, 2020 to 2022",
        "a year",
        share,
        "=(INDEX([spend:row],1,3)/[spend:first])^(1/(INDEX([year:row],1,3)-[year:first]))-1",
      ),
      single(
        "trendLast",
        "Spending of the last year on that trend",
        billions,
        "0",
        "=INDEX([spend:row],1,3)*(1+[trendGrowth])^([year:last]-INDEX([year:row],1,3))",
      ),
      single("aboveTrend", "Spending above the trend", "share", "0%", "=[spend:last]/[trendLast]-1", { isTotal: true }),
    ],
  },
  {
    title: "Depreciation by vintage",
    axis: "year",
    lines: [
      spilledRow(
        "itDepreciation",
        "Chips and other IT",
        billions,
        "0.00",
        "=AIE.DEPRECIATION([itSpend:row],[itLife],,[convention])",
      ),
      spilledRow(
        "buildingDepreciation",
        "Buildings",
        billions,
        "0.00",
        "=AIE.DEPRECIATION([buildingSpend:row],[buildingLife],,[convention])",
      ),
      formula("depreciation", "Total", billions, "0.0", "=[itDepreciation]+[buildingDepreciation]", { isTotal: true }),
      formula(
        "netAssets",
        "Assets not yet written off",
        billions,
        "0.0",
        "=[netAssets:prior]+[aiSpend]-[depreciation]",
        {
          opening: "=0*[itLife]",
        },
      ),
      spilledRow(
        "needed",
        "Revenue for the headroom wanted",
        billions,
        "0",
        "=AIE.REQUIRED_REVENUE([depreciation:row],[target])",
      ),
      formula("revenueFalls", "Revenue falls back", "1 or 0", "0", "=--([revenue]<N([revenue:prior]))"),
      formula(
        "overPrinted",
        "Depreciation over the printed one",
        "share",
        "0%",
        "=[depreciation]/[publishedDepreciation]-1",
      ),
    ],
  },
  {
    title: "Headroom year by year",
    lines: [
      spilledTable(
        "schedule",
        "USD bn; headroom as part of revenue",
        "=AIE.HEADROOM_SCHEDULE([revenue:row],[itSpend:row],[buildingSpend:row],[itLife],[buildingLife],,[convention],[target])",
        publishedYears.length,
        ["0", "0.0", "0.00", "0.00", "0.00", "0%", "0.0", "0.0", "0.0", "0%"],
      ),
    ],
  },
  {
    title: "What spending the printed depreciation implies",
    axis: "year",
    note: "The printed series solved backwards, each year's spending bearing that whole year's charge. Small early figures are rounded, so early years are rough.",
    lines: [
      spilledRow(
        "impliedSpend",
        "Spending for generative AI",
        billions,
        "0",
        `=MMULT([publishedDepreciation:row],MINVERSE([itPart]*${charged("[itLife]")}+(1-[itPart])*${charged("[buildingLife]")}))`,
        { isTotal: true },
      ),
      formula("impliedPart", "Share of all that the seven spend", "share", "0%", "=[impliedSpend]/[spend]"),
      spilledRow(
        "impliedHalf",
        "Spending, if a year's own bears half of its charge",
        billions,
        "0",
        `=MMULT([publishedDepreciation:row],MINVERSE([itPart]*${chargedHalf("[itLife]")}+(1-[itPart])*${chargedHalf("[buildingLife]")}))`,
      ),
      formula("impliedHalfPart", "Share of all that the seven spend", "share", "0%", "=[impliedHalf]/[spend]"),
    ],
  },
  {
    title: "What spending the chips bought imply",
    axis: "year",
    lines: [
      formula(
        "chipPart",
        "Chips in the cost of a data centre",
        "share",
        "0%",
        "=[chipPartThen]+([chipPartNow]-[chipPartThen])*MAX([year]-INDEX([year:row],1,2),0)/([year:last]-INDEX([year:row],1,2))",
      ),
      formula(
        "chipSpend",
        "Spending for generative AI",
        billions,
        "0",
        '=IF([chipsSold]="","none",[chipsSold]*[boughtPart]/[chipPart])',
        { isTotal: true, note: "Own chips of the builders come on top; other buyers' chips are left out." },
      ),
      formula(
        "chipShare",
        "Share of all that the seven spend",
        "share",
        "0%",
        '=IF([chipsSold]="","none",[chipSpend]/[spend])',
      ),
    ],
  },
  ...lifeSections,
  ...forecastCalculations,
];
