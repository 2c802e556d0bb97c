/** The first quarter of 2026, and what another life of the chips would make of it. */
import type { Section } from "../language/definition";
import { formula, single, spilledRow } from "../language/lines";
import { age, before, firstQuarterDepreciation, newInUse } from "./firstQuarter";
import { billions, share } from "./inputs";

export const lifeSections: readonly Section[] = [
  {
    title: "First quarter of 2026, at a yearly rate",
    lines: [
      single("quarterRevenue", "Revenue of generative AI", billions, "0.0", "=[revenueOfGdp]*[gdp]"),
      firstQuarterDepreciation,
      single(
        "quarterHeadroom",
        "Headroom of all revenue",
        "share",
        share,
        "=1-[quarterDepreciation]/[quarterRevenue]",
        {
          isTotal: true,
        },
      ),
      single(
        "quarterHeadroomOwners",
        "Headroom of hyperscalers and neoclouds",
        "share",
        share,
        "=1-[quarterDepreciation]/([quarterRevenue]*[ownersPart])",
        { isTotal: true },
      ),
      single(
        "lineDepreciation",
        "Depreciation, on a straight line between the middles of the printed years",
        billions,
        "0.0",
        "=INDEX([publishedDepreciation:row],1,COLUMNS([year:row])-1)+[middleShare]*([publishedDepreciation:last]-INDEX([publishedDepreciation:row],1,COLUMNS([year:row])-1))",
      ),
      single("lineHeadroom", "Headroom of all revenue on it", "share", share, "=1-[lineDepreciation]/[quarterRevenue]"),
      single(
        "lineHeadroomOwners",
        "Headroom of hyperscalers and neoclouds on it",
        "share",
        share,
        "=1-[lineDepreciation]/([quarterRevenue]*[ownersPart])",
      ),
      single(
        "absorbedOwners",
        "Published: depreciation takes of the owners' revenue",
        "share",
        share,
        "=1-[headroomOwners]",
      ),
      single("absorbedAll", "of all generative-AI revenue", "share", share, "=1-[headroomAll]"),
    ],
  },
  {
    title: "Another life of the chips from 2026 on",
    axis: "life",
    note: "Prospective, as accounting rules have it: what is not yet written off is spread over what is left of the new life.",
    lines: [
      formula(
        "lifeDepreciation",
        "Depreciation of the first quarter, at a yearly rate",
        billions,
        "0.0",
        `=SUMPRODUCT(${before("itSpend")}*IF(${age}<[itLife],1-${age}/[itLife],0)/IF([life]-${age}<1,1,[life]-${age}))+[itSpend:last]*(1/[life])${newInUse}+SUMPRODUCT(${before("buildingSpend")}*(${age}<[buildingLife]))/[buildingLife]+[buildingSpend:last]/[buildingLife]${newInUse}`,
      ),
      formula("lifeHeadroom", "Headroom of all revenue", "share", share, "=1-[lifeDepreciation]/[quarterRevenue]"),
      formula(
        "lifeHeadroomOwners",
        "Headroom of hyperscalers and neoclouds",
        "share",
        share,
        "=1-[lifeDepreciation]/([quarterRevenue]*[ownersPart])",
        { isTotal: true },
      ),
    ],
  },
  {
    title: "Printed headroom, had chips always lasted another life",
    axis: "life",
    note: "As the report tries it: all depreciation of chips in inverse proportion to their life.",
    lines: [
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
