/** Alphabet's quarters of 2025, in USD million as filed. */
import type { Source } from "../../register/source";

export const quarters = ["Q1 25", "Q2 25", "Q3 25", "Q4 25"] as const;

const ends = ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"] as const;

export interface QuarterLine {
  readonly code: string;
  readonly key: string;
  readonly label: string;
  /** Key of the yearly line that the quarters add up to. */
  readonly ofYear: string;
  readonly values: readonly number[];
}

export const quarterLines: readonly QuarterLine[] = [
  {
    code: "REV",
    key: "quarterRevenue",
    label: "Revenue",
    ofYear: "filedRevenue",
    values: [90_234, 96_428, 102_346, 113_828],
  },
  {
    code: "CLD",
    key: "quarterCloud",
    label: "of which Google Cloud",
    ofYear: "filedCloud",
    values: [12_260, 13_624, 15_157, 17_664],
  },
  {
    code: "OPI",
    key: "quarterOperating",
    label: "Operating income",
    ofYear: "filedOperating",
    values: [30_606, 31_271, 31_228, 35_934],
  },
  { code: "NET", key: "quarterNet", label: "Net income", ofYear: "filedNet", values: [34_540, 28_196, 34_979, 34_455] },
  {
    code: "CPX",
    key: "quarterCapex",
    label: "Capital spending",
    ofYear: "filedCapex",
    values: [17_197, 22_446, 23_953, 27_851],
  },
];

const idOf = (code: string, index: number) => `ALP-${code}-Q${index + 1}`;

export function quarterIds({ code }: QuarterLine): string[] {
  return quarters.map((_quarter, index) => idOf(code, index));
}

/** The last quarter stands in the earnings release only; the annual report gives the year. */
export const quarterSources: readonly Source[] = quarterLines.flatMap(({ code, label, values }) =>
  values.map((value, index): Source => {
    const end = ends[index]!;
    const isLast = index === quarters.length - 1;
    return {
      id: idOf(code, index),
      company: "Alphabet",
      datapoint: `${label.replace("of which ", "Revenue of ")}, quarter`,
      value: value / 1000,
      unit: "USD bn",
      periodEnd: end,
      caliber: "Quarter",
      grade: isLast ? "C" : "B",
      source: isLast ? "Alphabet Inc., earnings release" : "Alphabet Inc., form 10-Q",
      reference: isLast
        ? "Alphabet Inc., form 8-K of 4 February 2026, exhibit 99.1, accession 0001652044-26-000012, https://www.sec.gov/Archives/edgar/data/1652044/000165204426000012/"
        : `Alphabet Inc., form 10-Q for the quarter ended ${end}, https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1652044&type=10-Q`,
      quote: "",
      asOf: end,
      reason: isLast ? "Official and furnished; the year is audited." : "Filed, not audited.",
      gradedBy: "AI Economy for Excel",
      gradedOn: "2026-06-25",
    };
  }),
);
