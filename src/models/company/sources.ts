/** Where each figure of Alphabet comes from: the annual reports, and what was said beside them. */
import type { Source } from "../../register/source";
import { balanceLines, cashLines, openingBalances } from "./filedCash";
import { incomeLines, segmentLines } from "./filedIncome";
import { filedYears, sourceId, type FiledLine } from "./filedLine";
import { quarterSources } from "./quarters";

/** Accession numbers of the annual reports on form 10-K, by fiscal year. */
const accessions: Readonly<Record<number, string>> = {
  2016: "0001652044-17-000008",
  2017: "0001652044-18-000007",
  2018: "0001652044-19-000004",
  2019: "0001652044-20-000008",
  2020: "0001652044-21-000010",
  2021: "0001652044-22-000019",
  2022: "0001652044-23-000016",
  2023: "0001652044-24-000022",
  2024: "0001652044-25-000014",
  2025: "0001652044-26-000018",
};

const restatedIn = 2019;
const perBillion = 1000;

function audited(
  code: string,
  datapoint: string,
  millions: number,
  year: number,
  report: number,
  part: string,
): Source {
  const accession = accessions[report]!;
  return {
    id: sourceId(code, year),
    company: "Alphabet",
    datapoint,
    value: millions / perBillion,
    unit: "USD bn",
    periodEnd: `${year}-12-31`,
    caliber: part === "balance sheets" ? "Point in time" : "Fiscal year",
    grade: "A",
    source: `Alphabet Inc., form 10-K for fiscal year ${report}`,
    reference: `Alphabet Inc., form 10-K for fiscal year ${report}, accession ${accession}, consolidated ${part}, https://www.sec.gov/Archives/edgar/data/1652044/${accession.replaceAll("-", "")}/`,
    quote: "",
    asOf: `${report}-12-31`,
    reason: "An audited statement in a statutory filing.",
    gradedBy: "AI Economy for Excel",
    gradedOn: "2026-06-25",
  };
}

function reportOf(line: FiledLine, year: number): number {
  return segmentLines.includes(line) && (year === 2017 || year === 2018) ? restatedIn : year;
}

/** Worked out from equity less paid-in capital, not read from the statement itself. */
const workedOut = new Set([sourceId("RET", 2025)]);

function asRead(source: Source): Source {
  if (!workedOut.has(source.id)) return source;
  return {
    ...source,
    grade: "I",
    reason: "Equity less paid-in capital, not read from the statement: look it up there.",
  };
}

const filed = [...segmentLines, ...incomeLines, ...cashLines, ...balanceLines].flatMap((line) =>
  filedYears.flatMap((year, index): Source[] => {
    const value = line.values[index];
    return typeof value !== "number"
      ? []
      : [asRead(audited(line.code, line.datapoint, value, year, reportOf(line, year), line.statement))];
  }),
);

const openings = openingBalances.map(({ code, datapoint, value }) =>
  audited(code, datapoint, value, 2015, 2016, "balance sheets"),
);

const said = (id: string, datapoint: string, value: number, unit: string, more: Partial<Source> = {}): Source => ({
  id,
  company: "Alphabet",
  datapoint,
  value,
  unit,
  periodEnd: "2025-12-31",
  caliber: "Exit rate",
  grade: "C",
  source: "Alphabet Inc., earnings release for the fourth quarter of 2025",
  reference:
    "Alphabet Inc., form 8-K of 4 February 2026, exhibit 99.1, accession 0001652044-26-000012, https://www.sec.gov/Archives/edgar/data/1652044/000165204426000012/",
  quote: "",
  asOf: "2026-02-04",
  reason: "Official and furnished with an earnings release.",
  gradedBy: "AI Economy for Excel",
  gradedOn: "2026-06-25",
  ...more,
});

const estimated = (id: string, datapoint: string, value: number, unit: string): Source =>
  said(id, datapoint, value, unit, {
    company: "Generative AI industry",
    periodEnd: "2026-06-25",
    caliber: "Point in time",
    grade: "G",
    source: "The State of the AI Economy",
    reference: "The State of the AI Economy, 25 June 2026, what a token costs",
    asOf: "2026-06-25",
    reason: "A third-party estimate with a published method.",
  });

export const companySources: readonly Source[] = [
  ...filed,
  ...openings,
  ...quarterSources,
  said("ALP-USE25", "Monthly active users of the Gemini app, over", 750, "million", {
    quote: "the Gemini App has grown to over 750 million monthly active users",
  }),
  said("ALP-TOK25", "Tokens a minute through direct use of the API, over", 10, "bn a minute", {
    quote: "now process over 10 billion tokens per minute via direct API use by our customers",
  }),
  said("ALP-SRV25", "Servers and network equipment, part of technical infrastructure, about", 0.6, "share", {
    caliber: "Point in time",
    grade: "A",
    source: "Alphabet Inc., form 10-K for fiscal year 2025",
    reference:
      "Alphabet Inc., form 10-K for fiscal year 2025, accession 0001652044-26-000018, supplemental financial statement information, property and equipment, https://www.sec.gov/Archives/edgar/data/1652044/000165204426000018/",
    quote: "approximately 60% of technical infrastructure assets were comprised of servers and network equipment",
    asOf: "2025-12-31",
    reason: "A note to audited statements.",
  }),
  estimated("ALP-GW-01", "Cost of a gigawatt-year", 7.9, "USD bn a year"),
  estimated("ALP-GW-02", "Capital in the cost of a gigawatt-year", 7, "USD bn a year"),
  estimated("ALP-GW-03", "Revenue a gigawatt, over", 7, "USD bn a year"),
  estimated("ALP-GW-04", "Cost of a million tokens of an open-weight model", 0.1, "USD per 1M tokens"),
];
