/**
 * What looks wrong in a register of sources, beyond conflicts (conflicts.ts) and grades (downgrade.ts): every check of its
 * rows in one list, errors first.
 *
 * Here are the checks that need several rows or none of the others: an id that two rows share (a look-up finds only the
 * first), text where the value should be, figures of one company, quantity and caliber that differ by about a thousand
 * or a million (at one period an error of the worse graded row; over time as in plausibilityOfSeries.ts), and impossible
 * margins and signs. A series over time is cut where more than 400 days lie between two rows, because firms grow.
 * Limits: each check names its own.
 */
import { caliberFindings, type CaliberFinding } from "./caliber";
import { comparableRows, eachPair, type Comparable } from "./comparable";
import { gradeOfDatapoint, type Datapoint } from "./datapoint";
import { figureName, rowsAndIds, type Finding } from "./finding";
import { gradeRank } from "../grade";
import { overrideFindings, type OverrideFinding } from "./gradeOverride";
import { marginSentence, marginTrouble, type MarginTrouble } from "./plausibilityOfMargin";
import { referenceFindings, type ReferenceFinding } from "./plausibilityOfReference";
import { isUnitSlip, seriesSentence, seriesTroubles, type SeriesTrouble } from "./plausibilityOfSeries";
import { signSentence, spendingNamed } from "./plausibilityOfSign";
import { staleFindings, type StaleFinding } from "./staleness";
import { nameKey } from "../arguments/table";

type OwnKind = MarginTrouble["kind"] | SeriesTrouble["kind"] | "negative spending" | "no number" | "same id";

/** `rows` is the row meant, then the rows it was held against. */
export type ValueFinding = Finding<OwnKind>;

export type RegisterFinding = ValueFinding | CaliberFinding | StaleFinding | ReferenceFinding | OverrideFinding;

const seriesDays = 400;
const order = ["error", "warning", "notice"] as const;

/** Errors first, then warnings and notices, each in the order of the rows. `today` is "2026-06-25". */
export function plausibilityOfRegister(datapoints: readonly Datapoint[], today: string): RegisterFinding[] {
  const found: RegisterFinding[] = [
    ...sharedIds(datapoints),
    ...valuesAlone(datapoints),
    ...valuesTogether(datapoints),
    ...referenceFindings(datapoints),
    ...overrideFindings(datapoints),
    ...caliberFindings(datapoints),
    ...staleFindings(datapoints, today),
  ];
  return found.sort(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity) || one.rows[0]! - other.rows[0]!,
  );
}

function sharedIds(datapoints: readonly Datapoint[]): ValueFinding[] {
  const first = new Map<string, number>();
  return datapoints.flatMap((datapoint, row): ValueFinding[] => {
    const key = nameKey(datapoint.id);
    const before = first.get(key);
    if (key === "" || before === undefined) {
      first.set(key, row);
      return [];
    }
    const sentence = `${figureName(datapoint)} has the id ${datapoint.id.trim()}, which ${figureName(datapoints[before]!)} has already; a look-up finds only that one`;
    return [{ kind: "same id", severity: "error", ...rowsAndIds(datapoints, [row, before]), sentence }];
  });
}

function valuesAlone(datapoints: readonly Datapoint[]): ValueFinding[] {
  return datapoints.flatMap((datapoint, row): ValueFinding[] => {
    const { value, unit } = datapoint;
    const [name, place] = [figureName(datapoint), rowsAndIds(datapoints, [row])];
    if (typeof value === "string") {
      const got = value.trim() === "" ? "blank" : `"${value.trim()}"`;
      const sentence = `${name} needs a number as its value; got ${got}`;
      return [{ kind: "no number", severity: "warning", ...place, value, sentence }];
    }
    const margin = marginTrouble(datapoint.datapoint, unit, value);
    if (margin !== null) {
      const { kind, severity, margin: ratio } = margin;
      return [{ kind, severity, ...place, value, ratio, sentence: marginSentence(name, margin) }];
    }
    const spending = value < 0 ? spendingNamed(datapoint.datapoint) : null;
    if (spending === null) return [];
    const sentence = signSentence(name, spending, value);
    return [{ kind: "negative spending", severity: "warning", ...place, value, spending, sentence }];
  });
}

function valuesTogether(datapoints: readonly Datapoint[]): ValueFinding[] {
  return comparableRows(datapoints).flatMap((bucket) => {
    const slips = slipsAtOnePeriod(datapoints, bucket);
    const slipped = new Set(slips.map(({ rows }) => rows[0]!));
    const overTime = series(bucket).flatMap((part) => troublesOverTime(datapoints, part));
    return [...slips, ...overTime.filter(({ rows }) => !slipped.has(rows[0]!))];
  });
}

function slipsAtOnePeriod(datapoints: readonly Datapoint[], bucket: readonly Comparable[]): ValueFinding[] {
  const against = new Map<number, { readonly meant: Comparable; readonly other: Comparable }>();
  eachPair(bucket, (first, second) => {
    const [one, other] = [bucket[first]!, bucket[second]!];
    if (!isUnitSlip(one.value, other.value)) return;
    const [meant, better] = rankOf(datapoints[one.row]!) > rankOf(datapoints[other.row]!) ? [one, other] : [other, one];
    if (!against.has(meant.row)) against.set(meant.row, { meant, other: better });
  });
  return [...against.values()].map(({ meant, other }) => {
    const ratio = Math.abs(meant.value / other.value);
    const name = figureName(datapoints[meant.row]!);
    const where = datapoints[other.row]!.id.trim() || "another row";
    const sentence = `${name} is about ${ratio >= 1 ? "a thousand or a million times" : "a thousandth or a millionth of"} what ${where} says of the same period: its unit may have slipped`;
    const place = rowsAndIds(datapoints, [meant.row, other.row]);
    return { kind: "unit slip", severity: "error", ...place, value: meant.stated, ratio, sentence };
  });
}

function troublesOverTime(datapoints: readonly Datapoint[], part: readonly Comparable[]): ValueFinding[] {
  return seriesTroubles(part.map(({ value }) => value)).map((trouble) => {
    const { kind, severity, ratio } = trouble;
    const { row, stated: value } = part[trouble.place]!;
    const place = rowsAndIds(datapoints, [row, ...trouble.beside.map((beside) => part[beside]!.row)]);
    const name = `${figureName(datapoints[row]!)} at ${datapoints[row]!.periodEnd}`;
    return { kind, severity, ...place, value, ratio, sentence: seriesSentence(name, { ...trouble, value }) };
  });
}

/** The parts of a bucket in which no two rows that follow each other are more than 400 days apart. */
function series(bucket: readonly Comparable[]): Comparable[][] {
  const parts: Comparable[][] = [];
  bucket.forEach((one, place) => {
    if (place === 0 || one.day - bucket[place - 1]!.day > seriesDays) parts.push([one]);
    else parts.at(-1)!.push(one);
  });
  return parts;
}

/** A 1 … J 10; ungraded is the worst. */
function rankOf(datapoint: Datapoint): number {
  const grade = gradeOfDatapoint(datapoint);
  return grade === null ? Infinity : gradeRank(grade);
}
