/** Alphabet's quarters as filed; a quarter that a report gives only inside the year to date is that less the quarters before. */
import type { Source } from "../../register/source";
import { annualReports, filedFigure, lastRelease, quarterlyReports, type Place } from "./alphabet";

interface QuarterLine {
  readonly code: string;
  readonly datapoint: string;
  readonly part: string;
  /** End of the first quarter, and USD million from there on. */
  readonly first: string;
  readonly values: readonly number[];
}

const lines: readonly QuarterLine[] = [
  {
    code: "REV",
    datapoint: "Revenue, quarter",
    part: "statements of income",
    first: "2025-03-31",
    values: [90_234, 96_428, 102_346, 113_828],
  },
  {
    code: "CLD",
    datapoint: "Revenue of Google Cloud, quarter",
    part: "note on revenues",
    first: "2025-03-31",
    values: [12_260, 13_624, 15_157, 17_664],
  },
  {
    code: "OPI",
    datapoint: "Operating income, quarter",
    part: "statements of income",
    first: "2025-03-31",
    values: [30_606, 31_271, 31_228, 35_934],
  },
  {
    code: "NET",
    datapoint: "Net income, quarter",
    part: "statements of income",
    first: "2025-03-31",
    values: [34_540, 28_196, 34_979, 34_455],
  },
  {
    code: "CPX",
    datapoint: "Purchases of property and equipment, quarter",
    part: "statements of cash flows",
    first: "2023-03-31",
    values: [6_289, 6_888, 8_055, 11_019, 12_012, 13_186, 13_061, 14_276, 17_197, 22_446, 23_953, 27_851, 35_674],
  },
];

const quarterEnds = ["03-31", "06-30", "09-30", "12-31"] as const;

function endAfter(first: string, quarters: number): string {
  const index = quarterEnds.indexOf(first.slice(5) as (typeof quarterEnds)[number]) + quarters;
  return `${Number(first.slice(0, 4)) + Math.floor(index / 4)}-${quarterEnds[index % 4]!}`;
}

/** "ALP-CPX-25Q3" */
export function quarterId(code: string, end: string): string {
  return `ALP-${code}-${end.slice(2, 4)}Q${quarterEnds.indexOf(end.slice(5) as (typeof quarterEnds)[number]) + 1}`;
}

function placeOf(end: string, part: string): Place {
  const report = quarterlyReports[end];
  if (report !== undefined) return { form: `form 10-Q for the quarter ended ${end}`, accession: report, part };
  if (end === "2025-12-31")
    return { form: "earnings release on form 8-K of 4 February 2026", accession: lastRelease, part: "exhibit 99.1" };
  const year = Number(end.slice(0, 4));
  return { form: `form 10-K for fiscal year ${year}`, accession: annualReports[year]!, part };
}

const reasons = {
  B: "Filed, not audited; inside a year to date, less the quarters before.",
  C: "Official and furnished; the year is audited.",
} as const;

const perBillion = 1000;

function rowsOf({ code, datapoint, part, first, values }: QuarterLine): Source[] {
  return values.map((value, index) => {
    const end = endAfter(first, index);
    const grade = end === "2025-12-31" ? "C" : "B";
    return filedFigure(placeOf(end, part), {
      id: quarterId(code, end),
      datapoint,
      value: value / perBillion,
      unit: "USD bn",
      periodEnd: end,
      caliber: "Quarter",
      grade,
      reason: reasons[grade],
      asOf: end,
    });
  });
}

const rows = new Map(lines.flatMap(rowsOf).map((source) => [source.id, source]));

/** The rows of those ids; an unknown one is an Error. */
export function alphabetQuarters(ids: readonly string[]): Source[] {
  return ids.map((id) => {
    const source = rows.get(id);
    if (source === undefined) throw new Error(`A quarter of Alphabet needs an id of its list; got ${id}.`);
    return source;
  });
}
