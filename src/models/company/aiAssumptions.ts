/** What is assumed of Alphabet's generative AI, year by year: nobody publishes it. Null where something else gives the year. */

export const firstYearOfAi = 2023;

type ByYear = readonly (number | null)[];

/** Three filed years, then five to come; lists run from the first year of generative AI on. */
export const aiAssumptions = {
  /** Share of the segment; afterwards it follows from users, tokens and capacity. */
  partOfOther: [0, 0.012, 0.06],
  partOfCloud: [0.015, 0.06, 0.145],
  /** Million, on average of the year. */
  users: [50, 200, null, 950, 1150, 1300, 1400, 1500],
  /** Of the users published for the end of a year, on average of it. */
  averageUsers: 0.65,
  payingPart: [0, 0.01, 0.016, 0.022, 0.027, 0.032, 0.036, 0.04],
  /** USD. */
  monthlyPrice: 20,
  /** Trillion a year. */
  tokens: [20, 500, null, 9000, 20000, 38000, 65000, 100000],
  /** Of the rate published for the end of a year, on average of it. */
  averagePart: 0.5,
  /** USD per million tokens. */
  tokenPrice: [2, 1.4, 1, 0.75, 0.55, 0.42, 0.33, 0.27],
  /** Gigawatts, on average of the year. */
  rentedPower: [0.05, 0.2, 0.55, 1.3, 2.4, 3.6, 4.8, 6],
  rentedUse: [0.65, 0.7, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75],
  /** USD bn a gigawatt-year. */
  rent: [14, 14, 14, 13, 12, 11, 10.5, 10],
  partOfCapex: [0.15, 0.35, 0.5, 0.45, 0.45, 0.45, 0.45, 0.45],
} as const satisfies Record<string, number | ByYear>;
