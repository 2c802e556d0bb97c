/**
 * What seven builders spend on fixed assets and leases by fiscal year, as the report counts it: Alphabet from its filings,
 * the others typed from reports and releases without these at hand, and what is guided or assumed for 2026.
 */
import { companySources } from "../company/sources";
import { sourceId } from "../company/filedLine";
import type { Source } from "../../register/source";

export const fiscalYears = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027] as const;

interface Spending {
  readonly key: string;
  readonly company: string;
  readonly datapoint: string;
  readonly filer: string;
  /** USD bn by fiscal year; null where the year brings nothing to 2020-2026. */
  readonly values: readonly (number | null)[];
  /** The first fiscal year that is guided or assumed. */
  readonly guidedFrom: number;
  /** What the guided figures are. */
  readonly guidance: string;
  readonly note?: string;
}

export interface Builder extends Spending {
  /** Number of the month in which the fiscal year ends. */
  readonly yearEndMonth: number;
}

const alphabet = "GOOG";

export const builders: readonly Builder[] = [
  {
    key: "MSFT",
    company: "Microsoft",
    datapoint: "Capital expenditures including finance leases",
    filer: "Microsoft Corporation",
    values: [19, 24, 29.2, 31.9, 55.7, 88.2, 143, 190],
    guidedFrom: 2026,
    guidance: "103.3 of three reported quarters and about 40 guided for the last; about 190 said of the year after",
    yearEndMonth: 6,
    note: "The company's own measure, leases included.",
  },
  {
    key: alphabet,
    company: "Alphabet",
    datapoint: "Purchases of property and equipment",
    filer: "Alphabet Inc.",
    values: [22.281, 24.64, 31.485, 32.251, 52.535, 91.447, 180, null],
    guidedFrom: 2026,
    guidance: "the middle of 175-185 guided on 4 February 2026",
    yearEndMonth: 12,
    note: "Without finance leases, which are small.",
  },
  {
    key: "AMZN",
    company: "Amazon",
    datapoint: "Purchases of property and equipment",
    filer: "Amazon.com, Inc.",
    values: [40.14, 61.053, 63.645, 52.729, 82.999, 131.8, 200, null],
    guidedFrom: 2026,
    guidance: "about 200 guided on 5 February 2026",
    yearEndMonth: 12,
  },
  {
    key: "META",
    company: "Meta",
    datapoint: "Capital expenditures including principal payments on finance leases",
    filer: "Meta Platforms, Inc.",
    values: [15.72, 19.24, 32.04, 28.1, 39.23, 72.22, 135, null],
    guidedFrom: 2026,
    guidance: "the middle of 125-145 guided on 29 April 2026",
    yearEndMonth: 12,
    note: "The company's own measure, leases included.",
  },
  {
    key: "ORCL",
    company: "Oracle",
    datapoint: "Capital expenditures",
    filer: "Oracle Corporation",
    values: [1.564, 2.135, 4.511, 8.695, 6.866, 21.215, 50, 75],
    guidedFrom: 2026,
    guidance: "about 50 guided; half as much again assumed for the year after, as no figure is at hand",
    yearEndMonth: 5,
    note: "Without leases.",
  },
  {
    key: "CRWV",
    company: "CoreWeave",
    datapoint: "Capital expenditures",
    filer: "CoreWeave, Inc.",
    values: [0, 0, 0.1, 2.9, 8.7, 13, 32.5, null],
    guidedFrom: 2025,
    guidance: "2025 the middle of 12-14 guided in November 2025; 2026 the middle of 30-35",
    yearEndMonth: 12,
  },
  {
    key: "NBIS",
    company: "Nebius",
    datapoint: "Capital expenditures",
    filer: "Nebius Group N.V.",
    values: [0, 0, 0, 0, 0.8, 5, 18, null],
    guidedFrom: 2025,
    guidance: "2025 about 5 as planned; 2026 the middle of 16-20",
    yearEndMonth: 12,
    note: "The group of today: what it was before 2024 is left out.",
  },
];

/** Beside Amazon's purchases, from the same reports. */
export const amazonLeases: Spending & { readonly note: string } = {
  key: "AMZNL",
  company: "Amazon",
  datapoint: "Property acquired under finance leases and build-to-suit leases",
  filer: "Amazon.com, Inc.",
  values: [13.855, 12.677, 3.862, 0.999, 0.958, null, null, null],
  guidedFrom: 2027,
  guidance: "",
  note: "None entered from 2025 on: the notes of later reports are not at hand, and nothing is taken for them.",
};

const isFiled = (key: string, index: number) => key === alphabet && fiscalYears[index]! <= 2025;

export function idsOf({ key, values }: Spending): string[] {
  return fiscalYears.map((year, index) => {
    if (values[index] === null || values[index] === undefined) return "";
    return isFiled(key, index) ? sourceId("CPX", year) : `CAP-${key}-${String(year).slice(2)}`;
  });
}

const filedIds = new Set(builders.flatMap((builder) => idsOf(builder)));

export const builderSources: readonly Source[] = [
  ...companySources.filter(({ id }) => filedIds.has(id)),
  ...[...builders, amazonLeases].flatMap((spending) =>
    spending.values.flatMap((value, index) =>
      value === null || isFiled(spending.key, index) ? [] : [typed(spending, value, index)],
    ),
  ),
];

function typed(spending: Spending, value: number, index: number): Source {
  const { company, datapoint, filer, guidedFrom, guidance } = spending;
  const year = fiscalYears[index]!;
  const isGuided = year >= guidedFrom;
  return {
    id: idsOf(spending)[index]!,
    company,
    datapoint,
    value,
    unit: "USD bn",
    periodEnd: `${year}-12-31`,
    caliber: isGuided ? "Guidance" : "Fiscal year",
    grade: "I",
    source: isGuided ? `${filer}, guidance` : `${filer}, annual report`,
    reference: isGuided
      ? `${filer}, earnings call or release: ${guidance}, restated by the press, https://www.sec.gov/edgar/search/`
      : `${filer}, annual report for fiscal year ${year}, statement of cash flows and notes, https://www.sec.gov/edgar/search/`,
    quote: "",
    asOf: isGuided ? "2026-04-30" : `${year + 1}-03-01`,
    reason: isGuided
      ? "Guidance, from press reports of it."
      : "Typed without the filing at hand, so without its accession number: look it up there, then grade it A.",
    gradedBy: "AI Economy for Excel",
    gradedOn: "2026-06-25",
  };
}
