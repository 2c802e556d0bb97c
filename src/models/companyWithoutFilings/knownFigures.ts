/** What documents print of labs that file nothing, and what is assumed between; of any other lab nothing is known beforehand. */

/** A claim of the ledger, or a typed figure that nobody has published. */
export type Known = { readonly source: string } | { readonly assumed: number };

export interface KnownLab {
  /** From whom it rents, and who takes a share of its revenue. */
  readonly cloud?: string;
  readonly partner?: string;
  /** By the key of the driver, then by year. */
  readonly years: Readonly<Record<string, Readonly<Record<number, Known>>>>;
  /** By the key of the driver: why the figure is taken as it is. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Of its rounds, the first of them first. */
  readonly rounds?: readonly { readonly raised?: Known; readonly valuation?: Known }[];
}

export const years = [2024, 2025, 2026, 2027, 2028] as const;

const every = (known: Known) => Object.fromEntries(years.map((year) => [year, known]));

/** Of any lab: what a gigawatt-year costs. */
const ofAll: KnownLab["years"] = { capacityCost: every({ source: "R-098" }) };

const labs: Readonly<Record<string, KnownLab>> = {
  OpenAI: {
    cloud: "Microsoft",
    partner: "Microsoft",
    notes: {
      users: "Weekly users between published counts.",
      monthlyPrice: "The list price of the common plan.",
      otherRevenue: "A quarter of all revenue beside subscriptions.",
      inferenceBilled: "The second document names no year; leaked bills reach more by September 2025.",
      burnReported: "The document names no year; 2024 is the year before the burn was talked of.",
    },
    years: {
      reported: { 2024: { source: "L-007" } },
      users: { 2024: { assumed: 200 }, 2025: { assumed: 550 } },
      freePart: { 2024: { source: "F-005" }, 2025: { source: "F-005" } },
      monthlyPrice: { 2024: { assumed: 20 }, 2025: { assumed: 20 } },
      otherRevenue: { 2024: { assumed: 0.8 }, 2025: { assumed: 2.2 } },
      inferenceBilled: { 2024: { source: "L-002" }, 2025: { source: "F-004" } },
      partnerShare: { 2024: { source: "L-001" }, 2025: { source: "L-001" } },
      burnReported: { 2024: { source: "Z-012" } },
    },
  },
  Anthropic: {
    years: {},
    rounds: [{ valuation: { source: "Z-009" } }],
  },
};

/** Letters' case does not matter. */
export function knownOf(name: string): KnownLab {
  const found = Object.entries(labs).find(([lab]) => lab.toLowerCase() === name.trim().toLowerCase())?.[1];
  return { ...found, years: { ...ofAll, ...found?.years } };
}
