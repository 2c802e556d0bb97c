/**
 * The model of a private lab, which files nothing: profit and loss, cash, funding rounds and runway from users, tokens and capacity.
 * A driver is a source of the register where a document prints it, else typed and graded I. No balance sheet is made up.
 */
import { publishedFigures } from "../claims/publishedFigure";
import { commonCurrency } from "../companies/companiesTable";
import { companySheets } from "../companySheets/companySheets";
import { shortNameOf } from "../companySheets/shortName";
import type { Model } from "../language/model";
import { cashSections } from "./cash";
import { driverSections, roundCount } from "./drivers";
import { knownOf, years, type KnownLab } from "./knownFigures";
import { profitAndLoss } from "./profitAndLoss";
import { checks, ratioSections } from "./ratios";

export const labModelId = "companyWithoutFilings";
const version = "1.0";

export function companyWithoutFilings(name: string): Model {
  const known = knownOf(name);
  const called = shortNameOf(name);
  return companySheets({
    id: labModelId,
    version,
    called,
    title: { en: `${called}: from drivers, without filings`, "zh-CN": `${called}：无申报文件，由驱动因素推算` },
    summary: {
      en: "P&L, cash and runway of a private lab from users, tokens and capacity, training apart from inference.",
      "zh-CN": "由用户、token 和算力推算的私有实验室利润表、现金与可支撑月数，训练与推理分列。",
    },
    axes: [
      { key: "year", label: "Year", values: years, numberFormat: "0" },
      {
        key: "round",
        label: "Round",
        values: Array.from({ length: roundCount }, (_, index) => `Round ${index + 1}`),
      },
    ],
    opened: ["year"],
    sheets: [
      { part: "P&L", title: "profit and loss", sections: profitAndLoss(name.trim(), called, known) },
      { part: "drivers", title: "drivers", sections: driverSections(known) },
      { part: "cash", title: "cash, rounds and runway", sections: cashSections(years[0]) },
      { part: "ratios", title: "ratios and checks", sections: ratioSections },
    ],
    verdict,
    checks,
    sources: publishedFigures(...claimsOf(known)),
    company: {
      company: name.trim(),
      cik: "",
      fiscalYearEnd: "31 December",
      currency: commonCurrency,
      role: "Private lab",
    },
  });
}

/** Of the last year that has revenue. */
const verdict =
  '=IF(COUNT([revenue:row])=0,"No driver of "&[company]&" is set yet.",' +
  "LET(place,XMATCH(TRUE,ISNUMBER([revenue:row]),0,0-1),rest,INDEX([result:row],place)," +
  '[company]&" has revenue of USD "&FIXED(INDEX([revenue:row],place),1)&"bn in "&INDEX([year:row],place)&' +
  '" (grade "&INDEX([revenueGrade:row],place)&") and "&IF(rest<0,"loses at least","keeps at most")&" USD "&FIXED(ABS(rest),1)&"bn by the costs that are known."))';

function claimsOf({ years: known, rounds = [] }: KnownLab): string[] {
  const figures = [
    ...Object.values(known).flatMap((byYear) => Object.values(byYear)),
    ...rounds.flatMap(({ raised, valuation }) => [raised, valuation]),
  ];
  return [...new Set(figures.flatMap((one) => (one !== undefined && "source" in one ? [one.source] : [])))];
}
