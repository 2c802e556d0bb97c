/**
 * Which grades evidence would lower, each with its reason, one letter per reason and never below J.
 *
 * - contradicted: a comparable row graded as well or better is further away than the tolerance (see comparable.ts);
 * - disputed: the quote or the reason says that the figure was denied, disputed or not confirmed;
 * - old run-rate: a run-rate whose period ended more than 12 months before today;
 * - soft wording: the quote softens the figure ("about", "nearly", "reportedly");
 * - guidance: the caliber is guidance, or the quote speaks of what is expected. That is grade I by the scale itself, so here
 *   alone the suggestion goes to I at once, and softness adds nothing.
 * Statements of record (A-C) answer to the law for their words, so only a contradiction lowers them. Ungraded rows and rows
 * graded J cannot fall. Limits: as those of comparable.ts and wording.ts; a suggestion is no judgement.
 */
import { isApart, standardTolerance } from "./agreement";
import { isGuidance, isRunRate } from "./caliber";
import { comparableRows, eachPair } from "./comparable";
import { gradeOfDatapoint, type Datapoint } from "./datapoint";
import { gradeRank, type Grade } from "../grade";
import { withoutOverrides } from "./gradeOverride";
import { isDecided, suggestionWords, worseBy, type GradeSuggestion, type SuggestionKind } from "./gradeSuggestion";
import { isOlderThan } from "./isoDate";
import { agesFrom, runRateMonths } from "./staleness";
import { disputingWords, guidanceWordsIn, softWords } from "./wording";

export interface DowngradeOptions {
  /** A fraction of the larger value; 0.15. */
  readonly tolerance?: number | undefined;
}

const namedRows = 20;

/** What speaks against one row's grade. */
interface Charge {
  readonly kind: SuggestionKind;
  readonly rows?: readonly number[];
  readonly words?: readonly string[];
  readonly detail: string;
}

/** Suggestions in the order of the rows, a row's reasons in the order above. `today` is "2026-06-25". */
export function downgrades(
  datapoints: readonly Datapoint[],
  today: string,
  { tolerance = standardTolerance }: DowngradeOptions = {},
): GradeSuggestion[] {
  const contradicting = contradictions(datapoints, tolerance);
  return datapoints.flatMap((datapoint, row) => {
    const from = gradeOfDatapoint(datapoint);
    if (from === null || from === "J") return [];
    const against = contradicting.get(row) ?? [];
    const charges = [
      ...contradicted(datapoints, against),
      ...(gradeRank(from) <= gradeRank("C") ? [] : ownCharges(datapoint, from, today)),
    ];
    return charges
      .filter(({ kind }) => !isDecided(datapoint, kind))
      .map(({ kind, rows = [], words = [], detail }): GradeSuggestion => ({
        kind,
        row,
        id: datapoint.id,
        from,
        to: kind === "guidance" ? "I" : worseBy(from, 1),
        because: rows.map((other) => datapoints[other]!.id),
        becauseRows: rows,
        words,
        reason: `${suggestionWords[kind]}: ${detail}`,
      }));
  });
}

/** For each row the rows graded as well or better that contradict it, the best first, at most twenty. */
function contradictions(datapoints: readonly Datapoint[], tolerance: number): Map<number, number[]> {
  const against = new Map<number, number[]>();
  const ranks = datapoints.map((datapoint) => {
    const grade = gradeOfDatapoint(datapoint);
    return grade === null ? Infinity : gradeRank(grade);
  });
  const bestFirst = (one: number, other: number) => ranks[one]! - ranks[other]! || one - other;
  const charge = (row: number, by: number) => {
    if (ranks[by]! > ranks[row]! || ranks[by] === Infinity) return;
    const known = against.get(row);
    if (known === undefined) against.set(row, [by]);
    else if (known.length < namedRows || bestFirst(by, known.at(-1)!) < 0) {
      known.push(by);
      known.sort(bestFirst).splice(namedRows);
    }
  };
  for (const bucket of comparableRows(datapoints))
    eachPair(bucket, (first, second) => {
      const [one, other] = [bucket[first]!, bucket[second]!];
      if (!isApart(one.value, other.value, tolerance)) return;
      charge(one.row, other.row);
      charge(other.row, one.row);
    });
  return against;
}

function contradicted(datapoints: readonly Datapoint[], rows: readonly number[]): Charge[] {
  if (rows.length === 0) return [];
  const says = rows.slice(0, 3).map((row) => {
    const { id, source, value, unit, grade } = datapoints[row]!;
    return `${source.trim() || id.trim() || "another row"} (${grade.trim()}) says ${value} ${unit.trim()}`.trim();
  });
  return [{ kind: "contradicted", rows, detail: says.join("; ") }];
}

function ownCharges(datapoint: Datapoint, from: Grade, today: string): Charge[] {
  const charges: Charge[] = [];
  const disputing = disputingWords(`${datapoint.quote}\n${withoutOverrides(datapoint.reason)}`);
  if (disputing.length > 0) charges.push({ kind: "disputed", words: disputing, detail: quoted(disputing) });
  const since = agesFrom(datapoint);
  if (isRunRate(datapoint.caliber) && isOlderThan(since, runRateMonths, today))
    charges.push({ kind: "old run-rate", detail: `it is of ${since}` });
  const guiding = guidanceWordsIn(datapoint);
  const isForecast = isGuidance(datapoint.caliber) || guiding.length > 0;
  const soft = softWords(datapoint);
  if (isForecast && gradeRank(from) < gradeRank("I"))
    charges.push({
      kind: "guidance",
      words: guiding,
      detail: guiding.length > 0 ? quoted(guiding) : "its caliber says so",
    });
  else if (!isForecast && soft.length > 0) charges.push({ kind: "soft wording", words: soft, detail: quoted(soft) });
  return charges;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
