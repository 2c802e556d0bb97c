/** Alphabet's filings by accession number, and how a figure of one becomes a row of the register. */
import type { Source } from "../../register/source";

const cik = 1652044;

/** The annual report of each fiscal year, form 10-K. */
export const annualReports: Readonly<Record<number, string>> = {
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

/** The quarterly report of each quarter's end, form 10-Q; a fourth quarter has none. */
export const quarterlyReports: Readonly<Record<string, string>> = {
  "2023-03-31": "0001652044-23-000045",
  "2023-06-30": "0001652044-23-000070",
  "2023-09-30": "0001652044-23-000094",
  "2024-03-31": "0001652044-24-000053",
  "2024-06-30": "0001652044-24-000079",
  "2024-09-30": "0001652044-24-000118",
  "2025-03-31": "0001652044-25-000043",
  "2025-06-30": "0001652044-25-000062",
  "2025-09-30": "0001652044-25-000091",
  "2026-03-31": "0001652044-26-000048",
};

/** The earnings release for the fourth quarter of 2025, form 8-K of 4 February 2026, exhibit 99.1. */
export const lastRelease = "0001652044-26-000012";

/** The page of the filing itself. */
export function filingLink(accession: string): string {
  return `https://www.sec.gov/Archives/edgar/data/${cik}/${accession.replaceAll("-", "")}/${accession}-index.htm`;
}

export interface Place {
  /** "form 10-K for fiscal year 2025" */
  readonly form: string;
  readonly accession: string;
  /** "consolidated balance sheets" */
  readonly part: string;
}

export function filedFigure(
  { form, accession, part }: Place,
  fields: Pick<Source, "id" | "datapoint" | "value" | "unit" | "periodEnd" | "caliber" | "grade" | "reason" | "asOf">,
): Source {
  return {
    company: "Alphabet",
    source: `Alphabet Inc., ${form}`,
    reference: `Alphabet Inc., ${form}, accession ${accession}, ${part}, ${filingLink(accession)}`,
    quote: "",
    gradedBy: "AI Economy for Excel",
    gradedOn: "2026-06-25",
    ...fields,
  };
}
