/** What seven builders spend and write off, year by year, and the tokens that two providers tell of. */
import type { Section } from "../language/definition";
import { formula, single, spilledRow } from "../language/lines";
import { builders } from "../capex/builders";
import { firstQuarterDepreciation } from "../capex/firstQuarter";
import { buildingSpend, cumulative, itSpend, leaps } from "../capex/spendingLines";
import { billions, share } from "./inputs";

/** A fiscal year on the calendar years that it falls into. */
function calendarised(line: string, builder: number): string {
  const days = `IF([${line}:row]="","",DATE([fiscal:row],INDEX([endMonth:row],1,${builder + 1})+1,0))`;
  return `=TRANSPOSE(INDEX(AIE.CALENDARISE(${days},[${line}:row],[monthsPerYear],DATE([year:row],[monthsPerYear]+1,0),FALSE),,2))`;
}

const amazon = builders.findIndex(({ key }) => key === "AMZN");

/** At a yearly rate; nothing where the payments do not reach it. */
const ofFirstQuarter = (line: string) =>
  `=SUMIFS([${line}:row],[quarter:row],DATE([year:last],[monthsPerQuarter]+1,0))*[monthsPerYear]/[monthsPerQuarter]`;
const headroomOf = (revenue: string) => `=IF([${revenue}]<=0,"",([${revenue}]-[quarterDepreciation])/[${revenue}])`;

export const builderSections: readonly Section[] = [
  {
    title: "Spending of the builders by calendar year",
    axis: "year",
    lines: [
      ...builders.map(({ key, company }, index) =>
        spilledRow(`spend${key}`, company, billions, "0.0", calendarised(`fiscal${key}`, index)),
      ),
      spilledRow("spendLeases", "Amazon: leases", billions, "0.0", calendarised("leasesAMZN", amazon)),
      formula("spend", "All seven", billions, "0.0", `=SUM([spend${builders[0]!.key}]:[spendLeases])`, {
        isTotal: true,
      }),
      cumulative,
      formula("aiSpend", "for generative AI", billions, "0.0", "=[spend]*[aiPart]"),
      formula("aiPartFalls", "Its part falls", "1 or 0", "0", "=--([aiPart]<N([aiPart:prior]))"),
      itSpend,
      buildingSpend,
      spilledRow(
        "itDepreciation",
        "Depreciation of chips and other IT",
        billions,
        "0.00",
        "=AIE.DEPRECIATION([itSpend:row],[itLife])",
      ),
      spilledRow(
        "buildingDepreciation",
        "Depreciation of buildings",
        billions,
        "0.00",
        "=AIE.DEPRECIATION([buildingSpend:row],[buildingLife])",
      ),
      formula("depreciation", "Depreciation", billions, "0.0", "=[itDepreciation]+[buildingDepreciation]", {
        isTotal: true,
      }),
      formula("needed", "Revenue for the headroom wanted", billions, "0.0", "=[depreciation]/(1-[target])"),
      formula(
        "quartersIn",
        "Quarters of the year that are counted",
        "quarters",
        "0",
        '=COUNTIFS([quarter:row],">"&DATE([year],0+1,1),[quarter:row],"<="&DATE([year],[monthsPerYear]+1,0))',
      ),
      formula(
        "revenueYear",
        "End customers pay the firms covered",
        billions,
        "0.0",
        '=IF([quartersIn]<[monthsPerYear]/[monthsPerQuarter],"",SUMIFS([added:row],[quarter:row],">"&DATE([year],0+1,1),[quarter:row],"<="&DATE([year],[monthsPerYear]+1,0)))',
      ),
      formula(
        "headroom",
        "Headroom",
        "share",
        "0%",
        '=IF([revenueYear]="","",([revenueYear]-[depreciation])/[revenueYear])',
      ),
      leaps,
    ],
  },
  {
    title: "First quarter of 2026, at a yearly rate",
    lines: [
      single("quarterRevenue", "End customers pay the firms covered", billions, "0.0", ofFirstQuarter("added")),
      single("quarterHosting", "Hosting is paid", billions, "0.0", ofFirstQuarter("hostingPaid")),
      firstQuarterDepreciation,
      single("quarterHeadroom", "Headroom of all revenue", "share", share, headroomOf("quarterRevenue")),
      single("quarterHeadroomOwners", "Headroom of hosting's revenue", "share", share, headroomOf("quarterHosting")),
    ],
  },
  {
    title: "Tokens",
    axis: "tokensOf",
    lines: [
      formula("tokensMonth", "Tokens a month", "tn a month", "#,##0", "=[tokensSaid]*[periodsAMonth]"),
      formula("tokensPart", "Share of the world's", "share", share, "=[tokensMonth]/[worldTokens]"),
      formula(
        "letterTokens",
        "Grade of its tokens",
        "letter",
        "General",
        '=CHAR(MAX(CODE([tokensSaid:grade]&"J"),IF([periodsAMonth]=1,0,CODE([periodsAMonth:grades]))))',
      ),
      single("tokensKnown", "Tokens a month, both", "tn a month", "#,##0", "=SUM([tokensMonth:row])"),
      single(
        "perMillion",
        "End customers pay for a million tokens, if the world's are theirs",
        "USD per 1M",
        "0.000",
        "=[pace:last]/([worldTokens]*[monthsPerYear])*1000",
      ),
    ],
  },
];
