/** Cash spent on property and equipment by four hyperscalers, quarter by quarter, from their filings. */
import { alphabetQuarters, quarterId } from "../filings/alphabetQuarters";
import type { Source } from "../../register/source";

export const quarters = [
  "Q1 23",
  "Q2 23",
  "Q3 23",
  "Q4 23",
  "Q1 24",
  "Q2 24",
  "Q3 24",
  "Q4 24",
  "Q1 25",
  "Q2 25",
  "Q3 25",
] as const;

interface Spender {
  readonly key: string;
  readonly company: string;
  readonly datapoint: string;
  readonly filer: string;
  readonly cik: number;
  /** USD bn by calendar quarter; of Alphabet from its filings. */
  readonly values: readonly number[];
}

const alphabet = "GOOG";

export const spenders: readonly Spender[] = [
  {
    key: "GOOG",
    company: "Alphabet",
    datapoint: "Purchases of property and equipment",
    filer: "Alphabet Inc.",
    cik: 1652044,
    values: [],
  },
  {
    key: "AMZN",
    company: "Amazon",
    datapoint: "Purchases of property and equipment",
    filer: "Amazon.com, Inc.",
    cik: 1018724,
    values: [14.207, 11.455, 12.479, 14.588, 14.925, 17.62, 22.62, 27.834, 25.019, 32.183, 35.095],
  },
  {
    key: "META",
    company: "Meta",
    datapoint: "Purchases of property and equipment",
    filer: "Meta Platforms, Inc.",
    cik: 1326801,
    values: [6.823, 6.134, 6.496, 7.592, 6.4, 8.173, 8.258, 14.425, 12.941, 16.538, 18.829],
  },
  {
    key: "MSFT",
    company: "Microsoft",
    datapoint: "Additions to property and equipment",
    filer: "Microsoft Corporation",
    cik: 789019,
    values: [6.607, 8.943, 9.917, 9.735, 10.952, 13.873, 14.923, 15.804, 16.745, 17.079, 19.394],
  },
];

const quarterEnds = ["03-31", "06-30", "09-30", "12-31"];

const endOf = (index: number) => `${2023 + Math.floor(index / 4)}-${quarterEnds[index % 4]!}`;

function idOf(key: string, index: number): string {
  if (key === alphabet) return quarterId("CPX", endOf(index));
  return `CAP-${key}-${quarters[index]!.replace(/Q(\d) (\d\d)/, "$2Q$1")}`;
}

export function idsOf(key: string): string[] {
  return quarters.map((_quarter, index) => idOf(key, index));
}

/** Alphabet's by accession number; the others are typed, and say so. */
export const filingSources: readonly Source[] = spenders.flatMap((spender) =>
  spender.key === alphabet
    ? alphabetQuarters(idsOf(alphabet))
    : spender.values.map((value, index) => typed(spender, value, index)),
);

function typed({ key, company, datapoint, filer, cik }: Spender, value: number, index: number): Source {
  const periodEnd = endOf(index);
  return {
    id: idOf(key, index),
    company,
    datapoint,
    value,
    unit: "USD bn",
    periodEnd,
    caliber: "Quarter",
    grade: "I",
    source: `${filer}, cash flow statement`,
    reference: `${filer}, form 10-Q or 10-K for the period ended ${periodEnd}, https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${cik}&type=10-`,
    quote: "",
    asOf: periodEnd,
    reason: "Typed without the filing at hand, so without its accession number: look it up there, then grade it B.",
    gradedBy: "AI Economy for Excel",
    gradedOn: "2026-06-25",
  };
}
