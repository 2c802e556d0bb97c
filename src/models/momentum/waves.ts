/** Earlier waves of technology: yearly revenue from annual reports, and the price level to compare them in. */
import type { Source } from "../../register/source";

interface Figure {
  readonly year: number;
  readonly value: number;
}

const from = (first: number, values: readonly number[]): Figure[] =>
  values.map((value, index) => ({ year: first + index, value }));

export const firstYear = 2001;
export const years = Array.from({ length: 25 }, (_year, index) => firstYear + index);

/** Total revenue of Google, USD bn, annual reports on form 10-K. */
const google = from(2001, [0.086, 0.44, 1.466, 3.189, 6.139, 10.605, 16.594]);
/** Net sales of the segment AWS, USD bn, Amazon's annual reports. */
const aws = from(2013, [3.108, 4.644, 7.88, 12.219, 17.459, 25.655, 35.026, 45.37]);
/** Consumer price index for all urban consumers, yearly average, 1982-84 = 100. */
const prices = from(
  2001,
  [
    177.1, 179.9, 184, 188.9, 195.3, 201.6, 207.342, 215.303, 214.537, 218.056, 224.939, 229.594, 232.957, 236.736,
    237.017, 240.007, 245.12, 251.107, 255.657, 258.811, 270.97, 292.655, 304.702, 313.689,
  ],
);

const typed = "Typed without the filing at hand, so without its accession number: look it up there, then grade it A.";

const waves = [
  {
    prefix: "MOM-G",
    figures: google,
    company: "Alphabet",
    datapoint: "Revenue of Google Inc.",
    unit: "USD bn",
    caliber: "Fiscal year",
    grade: "I",
    source: "Google, annual report",
    reference:
      "Google Inc., form 10-K and prospectus of 18 August 2004, https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1288776",
    reason: typed,
  },
  {
    prefix: "MOM-A",
    figures: aws,
    company: "Amazon",
    datapoint: "Net sales of AWS",
    unit: "USD bn",
    caliber: "Fiscal year",
    grade: "I",
    source: "Amazon, annual report",
    reference:
      "Amazon.com, Inc., form 10-K, note on segments, https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=1018724",
    reason: typed,
  },
  {
    prefix: "MOM-P",
    figures: prices,
    company: "United States",
    datapoint: "Consumer price index, all urban consumers, yearly average",
    unit: "1982-84 = 100",
    caliber: "Calendar year",
    grade: "C",
    source: "Bureau of Labor Statistics",
    reference: "https://www.bls.gov/cpi/ series CUUR0000SA0, annual average",
    reason: "Government statistics.",
  },
] as const;

/** The id of each year's figure, empty where there is none. */
export function idsOf(prefix: "MOM-G" | "MOM-A" | "MOM-P"): string[] {
  const { figures } = waves.find((wave) => wave.prefix === prefix)!;
  return years.map((year) => (figures.some((figure) => figure.year === year) ? `${prefix}${year}` : ""));
}

export const waveSources: readonly Source[] = waves.flatMap(
  ({ prefix, figures, company, datapoint, unit, caliber, grade, source, reference, reason }) =>
    figures.map(({ year, value }): Source => ({
      id: `${prefix}${year}`,
      company,
      datapoint,
      value,
      unit,
      periodEnd: `${year}-12-31`,
      caliber,
      grade,
      source,
      reference,
      quote: "",
      asOf: `${year + 1}-03-01`,
      reason,
      gradedBy: "AI Economy for Excel",
      gradedOn: "2026-06-25",
    })),
);
