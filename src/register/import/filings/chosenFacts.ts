/** For one line of one company, which filed facts answer for each unit and period. */
import { answersOf, type Answers } from "./answers";
import type { FiledFact } from "./filedFact";
import { lengthOf, type FiscalCalendar, type PeriodLength } from "./fiscalPeriod";
import type { StandardLine } from "./standardLine";

export interface Period {
  readonly length: PeriodLength;
  readonly end: string;
}

export interface Chosen extends Period {
  readonly line: StandardLine;
  readonly unit: string;
  readonly answers: Answers;
  /** What a tag of another extent says of itself; "" for a tag of the line's own. */
  readonly extent: string;
}

/** Facts of one unit by `periodKey`. */
export type ByPeriod = ReadonlyMap<string, readonly FiledFact[]>;

export const periodKey = ({ length, end }: Period) => `${length} ${end}`;

/** By taxonomy and tag. */
export type Tagged = ReadonlyMap<string, readonly FiledFact[]>;

export function taggedFacts(facts: readonly FiledFact[]): Tagged {
  const tagged = new Map<string, FiledFact[]>();
  for (const fact of facts) {
    const key = `${fact.taxonomy} ${fact.tag}`;
    const same = tagged.get(key);
    if (same === undefined) tagged.set(key, [fact]);
    else same.push(fact);
  }
  return tagged;
}

/** The facts under any of the line's own tags. */
export function ownFacts(tagged: Tagged, { us, ifrs }: StandardLine): FiledFact[] {
  return [...us.map((tag) => `us-gaap ${tag}`), ...ifrs.map((tag) => `ifrs-full ${tag}`)].flatMap(
    (key) => tagged.get(key) ?? [],
  );
}

export function factsUnder(tagged: Tagged, tag: string): FiledFact[] {
  return ["us-gaap", "ifrs-full"].flatMap((taxonomy) => tagged.get(`${taxonomy} ${tag}`) ?? []);
}

/** By unit and then by period. Facts of another kind (per share, a stub of a year) are none of the line's. */
export function factsByPeriod(
  facts: readonly FiledFact[],
  line: StandardLine,
  calendar: FiscalCalendar,
): ReadonlyMap<string, ByPeriod> {
  const units = new Map<string, Map<string, FiledFact[]>>();
  for (const fact of facts) {
    const period = periodOf(fact, line, calendar);
    if (period === null || !isUnitOf(line, fact.unit)) continue;
    const periods = units.get(fact.unit) ?? new Map<string, FiledFact[]>();
    units.set(fact.unit, periods);
    const key = periodKey(period);
    const same = periods.get(key);
    if (same === undefined) periods.set(key, [fact]);
    else same.push(fact);
  }
  return units;
}

function periodOf(fact: FiledFact, { measure }: StandardLine, calendar: FiscalCalendar): Period | null {
  const length = lengthOf(fact);
  if (length === null || (length === "day") !== (measure === "balance")) return null;
  const end = calendar.endNear(fact.end);
  return end === null ? null : { length, end };
}

/** Money is in a currency by its three letters. */
export function isUnitOf({ unit }: StandardLine, given: string): boolean {
  return unit === "money" ? /^[A-Z]{3}$/.test(given) : given === "shares";
}

export function chosenIn(
  line: StandardLine,
  unit: string,
  key: string,
  facts: readonly FiledFact[],
  extent: string,
  years: ReadonlySet<string>,
): Chosen | null {
  const place = key.lastIndexOf(" ");
  const period = { length: key.slice(0, place) as PeriodLength, end: key.slice(place + 1) };
  const ofYear = period.length === "year" || (period.length === "day" && years.has(period.end));
  const tags = [...line.us, ...line.ifrs, ...line.ifProved, ...line.instead.map(({ tag }) => tag)];
  const answers = answersOf(facts, tags, ofYear);
  return answers && { line, unit, ...period, answers, extent };
}
