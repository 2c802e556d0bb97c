/**
 * Sources that contradict each other: comparable rows (see comparable.ts) whose values are further apart than a tolerance,
 * 15% of the larger value unless told otherwise, as in TRIANGULATE.
 *
 * 1.6bn and 2.0bn of annualized revenue one day apart are 20% apart and a conflict; 3.7bn of yearly revenue and 5.5bn of
 * recurring revenue at one date are of two calibers and none. Contradictions that hang together make one group, and rows
 * that could have contradicted but agree with all stand in it too: whoever weighs the group must see every estimate. Its
 * values are in one unit, that of its first row, ready for TRIANGULATE(values, grades, origins).
 * Limits: a group may hang together over more than 7 days; within it only rows at most 7 days apart are compared.
 */
import { distance, isApart, standardTolerance } from "./agreement";
import { comparableRows, eachPair, type Comparable } from "./comparable";
import { gradeOfDatapoint, type Datapoint } from "./datapoint";
import { Decimal, toDouble } from "../exact/decimal";
import { figureName, rowsAndIds, type FindingBase } from "./finding";
import type { Grade } from "../grade";
import { LinkedRows } from "./linkedRows";
import { originNames } from "./origins";
import { unitScale } from "./unitScale";

export interface ConflictOptions {
  /** A fraction of the larger value; 0.15. */
  readonly tolerance?: number | undefined;
}

/** A group in order of period end. `values`, `grades`, `origins`, `rows` and `ids` go side by side. */
export interface Conflict extends FindingBase<"conflict"> {
  readonly company: string;
  readonly datapoint: string;
  readonly caliber: string;
  readonly unit: string;
  readonly periodEnds: readonly string[];
  /** In `unit`. */
  readonly values: readonly number[];
  /** "" where ungraded. */
  readonly grades: readonly (Grade | "")[];
  /** Rows of one origin have one name: the source of its first row. */
  readonly origins: readonly string[];
  readonly low: number;
  readonly high: number;
  /** The greatest distance between two rows compared, a fraction of the larger value. */
  readonly distance: number;
}

/** The conflicts of a list of sources, the widest first. */
export function conflicts(
  datapoints: readonly Datapoint[],
  { tolerance = standardTolerance }: ConflictOptions = {},
): Conflict[] {
  return comparableRows(datapoints)
    .flatMap((bucket) => contradictions(bucket, tolerance))
    .map((group) => conflictOf(datapoints, group))
    .sort((one, other) => other.distance - one.distance || one.rows[0]! - other.rows[0]!);
}

interface Group {
  readonly rows: Set<number>;
  readonly widest: number;
}

function contradictions(bucket: readonly Comparable[], tolerance: number): Group[] {
  const links = new LinkedRows(bucket.length);
  /** By the later place of a pair: the earlier place furthest away, and about how far. */
  const furthest = bucket.map(() => ({ from: -1, gap: 0 }));
  eachPair(bucket, (one, other) => {
    const [first, second] = [bucket[one]!.value, bucket[other]!.value];
    if (!isApart(first, second, tolerance)) return;
    links.link(one, other);
    const gap = Math.abs(first - second) / Math.max(Math.abs(first), Math.abs(second));
    if (gap > furthest[other]!.gap) furthest[other] = { from: one, gap };
  });
  const groups = new Map<number, Group>();
  bucket.forEach(({ row, value }, place) => {
    if (!links.has(place)) return;
    const { rows, widest } = groups.get(links.root(place)) ?? { rows: new Set<number>(), widest: 0 };
    const { from } = furthest[place]!;
    const gap = from < 0 ? 0 : distance(bucket[from]!.value, value);
    groups.set(links.root(place), { rows: rows.add(row), widest: Math.max(widest, gap) });
  });
  if (groups.size > 0) addBystanders(bucket, links, groups);
  return [...groups.values()];
}

/** Rows that contradict nobody join every group whose rows they could have contradicted. */
function addBystanders(bucket: readonly Comparable[], links: LinkedRows, groups: ReadonlyMap<number, Group>): void {
  eachPair(bucket, (one, other) => {
    if (links.has(one) === links.has(other)) return;
    const [inside, outside] = links.has(one) ? [one, other] : [other, one];
    groups.get(links.root(inside))!.rows.add(bucket[outside]!.row);
  });
}

function conflictOf(datapoints: readonly Datapoint[], { rows: members, widest }: Group): Conflict {
  const rows = [...members].sort(
    (one, other) => datapoints[one]!.periodEnd.localeCompare(datapoints[other]!.periodEnd) || one - other,
  );
  const group = rows.map((row) => datapoints[row]!);
  const [first] = group as [Datapoint, ...Datapoint[]];
  const values = group.map(({ value, unit }) => inUnit(value as number, unit, first.unit));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const percent = Math.round(widest * 100);
  return {
    kind: "conflict",
    severity: "warning",
    ...rowsAndIds(datapoints, rows),
    company: first.company.trim(),
    datapoint: first.datapoint.trim(),
    caliber: first.caliber.trim(),
    unit: first.unit.trim(),
    periodEnds: group.map(({ periodEnd }) => periodEnd),
    values,
    grades: group.map((datapoint) => gradeOfDatapoint(datapoint) ?? ""),
    origins: originNames(group),
    low,
    high,
    distance: widest,
    sentence: `${figureName(first)}: ${rows.length} sources of one caliber say from ${low} to ${high} ${first.unit.trim()}, up to ${percent}% apart`,
  };
}

function inUnit(value: number, from: string, to: string): number {
  return toDouble(new Decimal(value).times(unitScale(from).scale).div(unitScale(to).scale));
}
