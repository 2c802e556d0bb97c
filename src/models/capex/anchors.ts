/** The published figures beside the capex model's own. */
import type { Anchor } from "../language/definition";
import { forecastAnchors } from "./forecasts";
import { share } from "./inputs";
import { depreciationIds, publishedYears, revenueIds } from "./sources";

/** Why the vintages give another figure than is printed. */
const assumedPart =
  "The part for generative AI is not published: the printed series solved backwards needs another one.";
/** Small and printed in whole billions. */
const lastThatFits = 2022;
const wholeBillions = "Twice a depreciation of under 4bn, printed in whole billions: half a billion either way.";
const quarterNeeds =
  "By vintage 59bn a year, with the part assumed for generative AI. On a line between the printed years it is 88bn, see below.";

/** Depreciation of the line [depreciation], year by year beside the print, for a model that writes off by vintage with these shares. */
export function depreciationAnchors(model: string): Anchor[] {
  return publishedYears.map((year, index) => ({
    words: `Depreciation in ${year}`,
    unit: "USD bn",
    source: depreciationIds[index]!,
    formula: `=INDEX([depreciation:row],1,${index + 1})`,
    numberFormat: "0.0",
    name: `${model}Depreciation${year}`,
    ...(year > lastThatFits && { differs: assumedPart }),
  }));
}

/** Revenue of the line [needed], year by year beside the print. */
export function neededAnchors(model: string): Anchor[] {
  return publishedYears.map((year, index) => ({
    words: `Revenue needed in ${year} for 50% headroom`,
    unit: "USD bn",
    source: revenueIds[index]!,
    formula: `=INDEX([needed:row],1,${index + 1})`,
    numberFormat: "0.0",
    name: `${model}Needed${year}`,
    differs: year > lastThatFits ? "Twice the depreciation by vintage, which differs as above." : wholeBillions,
  }));
}

export const anchors: readonly Anchor[] = [
  {
    words: "Seven builders spend 2tn to 2026",
    unit: "USD bn",
    source: "R-067",
    formula: "=[cumulative:last]",
    numberFormat: "#,##0",
    name: "CapexToLastYear",
  },
  {
    words: "5/12 of Oracle's fiscal 2026",
    unit: "share",
    source: "R-068",
    formula: "=INDEX([weight:row],1,5)",
    numberFormat: "0.000000",
    name: "CapexOracleThis",
  },
  {
    words: "and 7/12 of its fiscal 2027",
    unit: "share",
    source: "R-069",
    formula: "=1-INDEX([weight:row],1,5)",
    numberFormat: "0.000000",
    name: "CapexOracleNext",
  },
  {
    words: "Spending 50% above the trend before AI",
    unit: "share",
    source: "R-070",
    formula: "=[aboveTrend]",
    numberFormat: share,
    name: "CapexAboveTrend",
    differs:
      "Here seven firms against their growth of 2020 to 2022; the print speaks of whole sectors and names no trend.",
  },
  {
    words: "Depreciation of 2026 near 111bn",
    unit: "USD bn",
    source: "R-074",
    formula: "=[depreciation:last]",
    numberFormat: "0.0",
    name: "CapexDepreciationLast",
  },
  ...depreciationAnchors("Capex"),
  ...neededAnchors("Capex"),
  {
    words: "32% headroom of all revenue, first quarter of 2026",
    unit: "share",
    source: "R-094",
    formula: "=[quarterHeadroom]",
    numberFormat: share,
    name: "CapexHeadroomAll",
    differs: quarterNeeds,
  },
  {
    words: "19% headroom of hyperscalers and neoclouds",
    unit: "share",
    source: "R-093",
    formula: "=[quarterHeadroomOwners]",
    numberFormat: share,
    name: "CapexHeadroomOwners",
    differs: quarterNeeds,
  },
  {
    words: "32% headroom, on a line between the printed years",
    unit: "share",
    source: "R-094",
    formula: "=[lineHeadroom]",
    numberFormat: share,
    name: "CapexHeadroomLine",
    differs:
      "Revenue is printed as 0.42% of GDP: from 0.415% on it would be 32%. So the printed years are those of accounts.",
  },
  {
    words: "19% headroom of the owners, on that line",
    unit: "share",
    source: "R-093",
    formula: "=[lineHeadroomOwners]",
    numberFormat: share,
    name: "CapexHeadroomOwnersLine",
    differs: "80% of revenue is assumed to be theirs; the printed pair of 68% and 81% needs 84%, which gives 20%.",
  },
  {
    words: "Depreciation takes 81% of the owners' revenue",
    unit: "share",
    source: "R-095",
    formula: "=[shownOwners]",
    numberFormat: share,
    name: "CapexAbsorbedOwners",
  },
  {
    words: "and 68% of all generative-AI revenue",
    unit: "share",
    source: "R-096",
    formula: "=[shownAll]",
    numberFormat: share,
    name: "CapexAbsorbedAll",
  },
  {
    words: "36% headroom if chips last eight years",
    unit: "share",
    source: "R-143",
    formula: "=INDEX([shownByLife:row],1,6)",
    numberFormat: share,
    name: "CapexHeadroomEightYears",
    differs: "IT as 80% of depreciation, as in a new gigawatt; 84% would give 36%.",
  },
  ...forecastAnchors,
];
