/** Alphabet: its segments and totals as its annual reports print them, and generative AI as the model in depth assumes it. */
import { aiAssumptions as assumed, firstYearOfAi } from "../company/aiAssumptions";
import { filedAnchors } from "../company/filedAnchors";
import { segmentLines } from "../company/filedIncome";
import { filedYears, sourceId } from "../company/filedLine";
import { companySources } from "../company/sources";
import type { KnownFiler, KnownSegment } from "./knownFiler";

type Figures = readonly (number | null)[];

const byYear = (figures: Figures) =>
  Object.fromEntries(
    figures.flatMap((figure, place) => (figure === null ? [] : [[firstYearOfAi + place, toMillionths(figure)]])),
  );

/** Products of decimals leave digits behind that nobody typed. */
function toMillionths(figure: number): number {
  return Number(figure.toFixed(6));
}

const times = (one: Figures, other: Figures) =>
  one.map((figure, place) => (figure === null ? null : figure * (other[place] ?? 0)));

/** Of the end of 2025, as the register's row has it. */
function published(id: string): number {
  return Number(companySources.find((source) => source.id === id)?.value);
}

const [millionUsers, billionTokensPerMinute] = [published("ALP-USE25"), published("ALP-TOK25")];
const minutesPerYear = 60 * 24 * 365;
const billionsPerTrillion = 1000;
const months = 12;
const millionsPerBillion = 1000;

const filledIn = (figures: Figures, other: number) => figures.map((figure) => figure ?? other);
const users = filledIn(assumed.users, millionUsers * assumed.averageUsers);
const tokens = filledIn(
  assumed.tokens,
  ((billionTokensPerMinute * minutesPerYear) / billionsPerTrillion) * assumed.averagePart,
);

const shares: Readonly<Record<string, readonly number[]>> = { SUB: assumed.partOfOther, CLD: assumed.partOfCloud };

const segments = segmentLines.map(({ code, datapoint, values }): KnownSegment => {
  const share = shares[code];
  const ids = filedYears.flatMap((year, place) =>
    typeof values[place] === "number" ? [[year, sourceId(code, year)] as const] : [],
  );
  return {
    key: `segment${code}`,
    label: datapoint,
    ids: Object.fromEntries(ids),
    ...(share !== undefined && { aiShare: byYear(share) }),
  };
});

export const alphabet: KnownFiler = {
  segments,
  drivers: {
    aiUsers: {
      values: byYear(times(users, assumed.payingPart)),
      note: "Users × paying part. Of 2025: 65% of over 750 million at the year's end, as the company said, 1.6% of them paying.",
    },
    aiUserPrice: {
      values: byYear(assumed.payingPart.map(() => assumed.monthlyPrice * months)),
      note: "The list price of the common plan, 20 a month.",
    },
    aiTokens: {
      values: byYear(tokens),
      note: "Of 2025: half of over 10bn a minute at the year's end, as the company said.",
    },
    aiTokenPrice: { values: byYear(assumed.tokenPrice) },
    aiCapacity: {
      values: byYear(times(assumed.rentedPower, assumed.rentedUse)),
      note: "Capacity × share of it rented.",
    },
    aiCapacityPrice: { values: byYear(assumed.rent.map((billions) => billions * millionsPerBillion)) },
    aiCostShare: {
      values: byYear([1.908, 1.44, 1.082, 0.891, 0.896, 0.915]),
      note: "What the gallery's model of Alphabet works out from tokens, capacity and the vintages of what was spent.",
    },
    aiCapexShare: { values: byYear(assumed.partOfCapex) },
  },
  anchors: filedAnchors,
  sources: companySources,
};
