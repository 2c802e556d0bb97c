/** What the capex model works out. */
import type { Section } from "../language/definition";
import { formula, single, spilledRow, spilledTable } from "../language/lines";
import { quarters, spenders } from "./filings";
import { billions, share } from "./inputs";

const all = spenders.map(({ key }) => `[spend${key}]`).join("+");

export const calculationSections: readonly Section[] = [
  {
    title: "Spending",
    axis: "quarter",
    lines: [
      formula("spend", "All four", billions, "0.0", `=${all}`, { isTotal: true }),
      formula("aiSpend", "for generative AI", billions, "0.0", "=[spend]*[aiPart]"),
      formula("itSpend", "of which chips and other IT", billions, "0.0", "=[aiSpend]*[itPart]"),
      formula("buildingSpend", "of which buildings", billions, "0.0", "=[aiSpend]-[itSpend]"),
      formula(
        "trailingSpend",
        "All four, trailing year",
        billions,
        "0.0",
        '=IF(COUNT([spend:todate])<4,"",SUM(INDEX([spend:row],1,COUNT([spend:todate])-3):[spend]))',
      ),
    ],
  },
  {
    title: "Depreciation by vintage",
    axis: "quarter",
    lines: [
      spilledRow(
        "itDepreciation",
        "Chips and other IT",
        billions,
        "0.00",
        "=AIE.DEPRECIATION([itSpend:row],[itLife],[quartersPerYear],[convention])",
      ),
      spilledRow(
        "buildingDepreciation",
        "Buildings",
        billions,
        "0.00",
        "=AIE.DEPRECIATION([buildingSpend:row],[buildingLife],[quartersPerYear],[convention])",
      ),
      formula("depreciation", "Total", billions, "0.00", "=[itDepreciation]+[buildingDepreciation]", {
        isTotal: true,
      }),
      formula(
        "netAssets",
        "Assets not yet written off",
        billions,
        "0.0",
        "=[netAssets:prior]+[aiSpend]-[depreciation]",
        { opening: "=0*[itLife]" },
      ),
    ],
  },
  {
    title: "Headroom quarter by quarter",
    lines: [
      spilledTable(
        "schedule",
        "USD bn; headroom as part of revenue",
        "=AIE.HEADROOM_SCHEDULE([revenue:row],[itSpend:row],[buildingSpend:row],[itLife],[buildingLife],[quartersPerYear],[convention],[target])",
        quarters.length,
        ["0", "0.0", "0.00", "0.00", "0.00", "0%", "0.0", "0.0", "0.0", "0%"],
      ),
    ],
  },
  {
    title: "Revenue that the published depreciation needs",
    axis: "year",
    lines: [
      spilledRow(
        "needed",
        "Revenue for the headroom wanted",
        billions,
        "0",
        "=AIE.REQUIRED_REVENUE([publishedDepreciation:row],[target])",
      ),
    ],
  },
  {
    title: "First quarter of 2026: what depreciation takes",
    lines: [
      single("absorbedOwners", "of the revenue of hyperscalers and neoclouds", "share", share, "=1-[headroomOwners]"),
      single("absorbedAll", "of all generative-AI revenue", "share", share, "=1-[headroomAll]"),
      single(
        "itShare",
        "IT equipment, share of depreciation",
        "share",
        share,
        "=([gigawattServers]+[gigawattNetwork])/[gigawattCapital]",
      ),
      single(
        "indexIt",
        "Depreciation of IT, revenue = 100",
        "index",
        "0.0",
        "=[indexRevenue]*[absorbedOwners]*[itShare]",
      ),
      single("indexOther", "Other depreciation", "index", "0.0", "=[indexRevenue]*[absorbedOwners]-[indexIt]"),
    ],
  },
  {
    title: "How long chips last",
    axis: "life",
    lines: [
      spilledRow(
        "byLife",
        "Headroom, cloud owners",
        "share",
        share,
        "=AIE.HEADROOM_BY_LIFE([indexRevenue],[indexIt],[indexOther],[itLife],[life:row])",
      ),
      single(
        "breakeven",
        "Breakeven life",
        "years",
        "0.00",
        "=AIE.BREAKEVEN_LIFE([indexRevenue],[indexIt],[indexOther],[itLife])",
        { isTotal: true },
      ),
    ],
  },
];
