/**
 * Quarters that no filing prints, from those that are: the fourth is the year less nine months, the second and third are
 * differences of what is printed from the year's beginning (cash flows are only printed so). A filed quarter always stands.
 */
import { Decimal } from "../../../engine/exact/decimal";
import { periodKey } from "./chosenFacts";
import { compareTexts } from "./filedFact";
import { areNear, daysBetween, daysOn, type PeriodLength } from "./fiscalPeriod";
import { grouped, type Flag } from "./flags";
import { worstGrade, type Printed, type Reading } from "./reading";

/** How many quarters each has that runs from the year's beginning. */
const spans: Readonly<Record<PeriodLength, number>> = { day: 0, quarter: 1, "half year": 2, "nine months": 3, year: 4 };
const ordinals = ["first", "second", "third", "fourth"];
const changes: readonly Flag["kind"][] = ["restated", "definition", "scale"];

/** A sum of signed readings. */
type Sum = readonly { readonly sign: 1 | -1; readonly reading: Reading }[];

interface FiscalYear {
  readonly start: string;
  /** What runs from the beginning, by its quarters. */
  readonly cumulative: Map<number, Reading>;
  /** By its place, from 0. */
  readonly quarters: Map<number, Reading>;
}

/** A line in one unit with what can be worked out. What a tag of another extent prints stands only where the line's own gives nothing. */
export function withDerived(filed: readonly Reading[]): Reading[] {
  const all = new Map<string, Reading>();
  for (const extent of [...new Set(["", ...filed.map((reading) => reading.extent)])]) {
    const same = filed.filter((reading) => reading.extent === extent);
    for (const reading of [...same, ...derivedPeriods(same)]) {
      if (!all.has(periodKey(reading))) all.set(periodKey(reading), reading);
    }
  }
  return [...all.values()].filter((reading, _, shown) => isShown(reading, shown));
}

/** Quarters and, where no quarter is known, second halves. */
function derivedPeriods(readings: readonly Reading[]): Reading[] {
  return fiscalYears(readings).flatMap((year) => {
    const sums = cumulativeSums(year);
    const missing = [0, 1, 2, 3].flatMap((place) => {
      const [whole, before] = [sums.get(place + 1), sums.get(place)];
      if (year.quarters.has(place) || whole === undefined || before === undefined) return [];
      return derived(year, whole, before, "quarter", startAfter(year, before));
    });
    return [...missing, ...secondHalf(year)];
  });
}

/** Half years of filers that print no quarters are facts; the others are only steps to a quarter. */
function isShown(reading: Reading, all: readonly Reading[]): boolean {
  if (reading.length === "nine months") return false;
  if (reading.length !== "half year") return true;
  return !all.some(
    ({ length, end }) =>
      length === "quarter" && end > reading.start && (end < reading.end || areNear(end, reading.end)),
  );
}

function fiscalYears(readings: readonly Reading[]): FiscalYear[] {
  const years: FiscalYear[] = [];
  const flows = readings.filter(({ length }) => length !== "day");
  const longestFirst = [...flows].sort(
    (one, other) => spans[other.length] - spans[one.length] || compareTexts(one.end, other.end),
  );
  for (const reading of longestFirst) {
    const { length, start } = reading;
    const same = years.find((year) => areNear(year.start, start));
    const cumulative = same ?? { start, cumulative: new Map<number, Reading>(), quarters: new Map<number, Reading>() };
    if (length !== "quarter") {
      if (same === undefined) years.push(cumulative);
      cumulative.cumulative.set(spans[length], reading);
      continue;
    }
    const within = years.find((year) => areNear(year.start, start) || (start > year.start && placeIn(year, start) < 4));
    within?.quarters.set(placeIn(within, start), reading);
  }
  return years;
}

/** Quarters of 12, 13, 14 or 16 weeks begin nearest to these multiples. */
function placeIn({ start }: Pick<FiscalYear, "start">, quarterStart: string): number {
  return Math.max(0, Math.round(daysBetween(start, quarterStart) / 91));
}

/** What each run of quarters from the year's beginning comes to, filed or summed. */
function cumulativeSums({ cumulative, quarters }: FiscalYear): ReadonlyMap<number, Sum> {
  const sums = new Map<number, Sum>([[0, []]]);
  for (const [count, reading] of cumulative) sums.set(count, [{ sign: 1, reading }]);
  const step = (from: number, to: number, quarter: number, sign: 1 | -1) => {
    const [known, reading] = [sums.get(from), quarters.get(quarter)];
    if (known !== undefined && reading !== undefined && !sums.has(to)) sums.set(to, [...known, { sign, reading }]);
  };
  for (const count of [1, 2, 3, 4]) step(count - 1, count, count - 1, 1);
  for (const count of [4, 3, 2]) step(count, count - 1, count - 1, -1);
  return sums;
}

function startAfter({ start }: FiscalYear, before: Sum): string {
  const end = before
    .map(({ reading }) => reading.end)
    .sort(compareTexts)
    .at(-1);
  return end === undefined ? start : daysOn(end, 1);
}

function secondHalf(year: FiscalYear): Reading[] {
  const { cumulative, quarters } = year;
  const [half, whole] = [cumulative.get(2), cumulative.get(4)];
  if (half === undefined || whole === undefined || quarters.size > 0 || cumulative.has(3)) return [];
  return derived(year, [{ sign: 1, reading: whole }], [{ sign: 1, reading: half }], "half year", daysOn(half.end, 1));
}

/** Empty where an average would have to be subtracted, which says nothing. */
function derived(year: FiscalYear, whole: Sum, before: Sum, length: PeriodLength, start: string): Reading[] {
  const minus = before.map(({ sign, reading }) => ({ sign: sign === 1 ? (-1 as const) : (1 as const), reading }));
  const inputs = cancelled([...whole, ...minus]);
  const readings = inputs.map(({ reading }) => reading);
  const last = readings.reduce((late, reading) => (reading.end >= late.end ? reading : late));
  if (last.line.measure !== "flow") return [];
  const latest = readings.reduce((late, reading) => (isLater(reading, late) ? reading : late));
  const says = inputs.map(({ sign, reading }, place) => {
    const amount = `${nameOf(year, reading)} ${grouped(reading.value)} (${reading.form} ${reading.accession})`;
    return `${sign === -1 ? " less " : place === 0 ? "" : " plus "}${amount}`;
  });
  const flags: Flag[] = [{ kind: "derived", says: `Worked out: ${says.join("")}.` }];
  const restated = readings.filter(({ flags: own }) => own.some(({ kind }) => changes.includes(kind)));
  if (restated.length > 0 && restated.length < readings.length)
    flags.push({ kind: "basis", says: "Not all of these were restated: they may not be on one basis." });
  const first = readings.map((reading) => reading.first).reduce((late, print) => (isLater(print, late) ? print : late));
  return [
    {
      line: last.line,
      unit: last.unit,
      length,
      start,
      end: last.end,
      value: total(inputs, ({ value }) => value),
      form: latest.form,
      filed: latest.filed,
      accession: latest.accession,
      tag: last.tag,
      extent: last.extent,
      first: { ...first, value: total(inputs, (reading) => reading.first.value) },
      grade: worstGrade(readings.map(({ grade }) => grade)),
      flags,
    },
  ];
}

function nameOf({ start }: Pick<FiscalYear, "start">, reading: Reading): string {
  return reading.length === "quarter" ? `${ordinals[placeIn({ start }, reading.start)]} quarter` : reading.length;
}

/** A quarter that is added and taken away again is no input. */
function cancelled(sum: Sum): Sum {
  return sum.filter(
    ({ sign, reading }) => !sum.some((other) => other.reading === reading && other.sign === (sign === 1 ? -1 : 1)),
  );
}

function total(sum: Sum, valueOf: (reading: Reading) => string): string {
  return sum
    .reduce((result, { sign, reading }) => result.plus(new Decimal(valueOf(reading)).times(sign)), new Decimal(0))
    .toFixed();
}

const isLater = (one: Printed, other: Printed) =>
  one.filed > other.filed || (one.filed === other.filed && one.accession > other.accession);
