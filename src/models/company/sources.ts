/** Where each figure of Alphabet comes from: the annual reports, and what was said beside them. */
import { publishedFigures } from "../claims/publishedFigure";
import { annualReports, filedFigure, lastRelease } from "../filings/alphabet";
import type { Source } from "../../register/source";
import { balanceLines, cashLines, openingBalances } from "./filedCash";
import { incomeLines, segmentLines } from "./filedIncome";
import { filedYears, sourceId, type FiledLine } from "./filedLine";
import { quarterSources } from "./quarters";

const perBillion = 1000;

function audited(
  code: string,
  datapoint: string,
  millions: number,
  year: number,
  report: number,
  part: string,
): Source {
  return filedFigure(
    {
      form: `form 10-K for fiscal year ${report}`,
      accession: annualReports[report]!,
      part: part.startsWith("note") ? part : `consolidated ${part}`,
    },
    {
      id: sourceId(code, year),
      datapoint,
      value: millions / perBillion,
      unit: "USD bn",
      periodEnd: `${year}-12-31`,
      caliber: part === "balance sheets" ? "Point in time" : "Fiscal year",
      grade: "A",
      reason:
        report === year
          ? "An audited statement in a statutory filing."
          : "An audited statement, as a later report restates it.",
      asOf: `${report}-12-31`,
    },
  );
}

/** The report that shows a figure on the definition of its series, where that is a later one. */
const restatedIn: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  ...Object.fromEntries(segmentLines.map(({ code }) => [code, { 2017: 2019, 2018: 2019 }])),
  DEP: { 2021: 2023, 2022: 2023 },
  LTD: { 2023: 2024 },
};

function reportOf({ code }: FiledLine, year: number): number {
  return restatedIn[code]?.[year] ?? year;
}

const filed = [...segmentLines, ...incomeLines, ...cashLines, ...balanceLines].flatMap((line) =>
  filedYears.flatMap((year, index): Source[] => {
    const value = line.values[index];
    return typeof value !== "number"
      ? []
      : [audited(line.code, line.datapoint, value, year, reportOf(line, year), line.statement)];
  }),
);

const openings = openingBalances.map(({ code, datapoint, value }) =>
  audited(code, datapoint, value, 2015, 2016, "balance sheets"),
);

const said = (id: string, datapoint: string, value: number, unit: string, quote: string): Source => ({
  ...filedFigure(
    { form: "earnings release on form 8-K of 4 February 2026", accession: lastRelease, part: "exhibit 99.1" },
    {
      id,
      datapoint,
      value,
      unit,
      periodEnd: "2025-12-31",
      caliber: "Exit rate",
      grade: "C",
      reason: "Official and furnished with an earnings release.",
      asOf: "2026-02-04",
    },
  ),
  quote,
});

const serverPart: Source = {
  ...audited(
    "SRV",
    "Servers and network equipment, share of technical infrastructure, about",
    600,
    2025,
    2025,
    "note on property and equipment",
  ),
  unit: "share",
  caliber: "Point in time",
  quote: "approximately 60% of technical infrastructure assets were comprised of servers and network equipment",
  reason: "A note to audited statements; of technical infrastructure only.",
};

export const companySources: readonly Source[] = [
  ...filed,
  ...openings,
  ...quarterSources,
  said(
    "ALP-USE25",
    "Monthly active users of the Gemini app, over",
    750,
    "million",
    "the Gemini App has grown to over 750 million monthly active users",
  ),
  said(
    "ALP-TOK25",
    "Tokens a minute through direct use of the API, over",
    10,
    "bn a minute",
    "now process over 10 billion tokens per minute via direct API use by our customers",
  ),
  serverPart,
  ...publishedFigures("R-098", "R-099", "R-164", "X-001"),
];
