/** Rules that judge a cell among all cells of its area: the largest and the smallest, averages, duplicates, days, scales of colour. */
import type { AreaStatistics } from "./areaStatistics";
import type { Cell } from "../bookCells";
import type { ConditionalRule, PresetCriterion, ScalePoint } from "../bookConditionalFormats";

type TopBottom = Extract<ConditionalRule, { kind: "TopBottom" }>;

/** With ties more cells than the rank says, as in Excel. */
export function isAmong({ type, rank }: TopBottom, { value }: Cell, { numbers }: AreaStatistics): boolean {
  if (typeof value !== "number") return false;
  const isPercent = type === "TopPercent" || type === "BottomPercent";
  const count = isPercent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : Math.min(rank, numbers.length);
  const isTop = type === "TopItems" || type === "TopPercent";
  return isTop ? value >= numbers[numbers.length - count]! : value <= numbers[count - 1]!;
}

const deviations = { One: 1, Two: 2, Three: 3 } as const;

/** `today` is a serial number of a day. */
export function meetsPreset(criterion: PresetCriterion, cell: Cell, area: AreaStatistics, today: number): boolean {
  const { value, error } = cell;
  const isBlank = error === undefined && (value === null || (typeof value === "string" && value.trim() === ""));
  switch (criterion) {
    case "Blanks":
      return isBlank;
    case "NonBlanks":
      return !isBlank;
    case "Errors":
      return error !== undefined;
    case "NonErrors":
      return error === undefined;
    case "UniqueValues":
      return error === undefined && area.count(cell) === 1;
    case "DuplicateValues":
      return error === undefined && area.count(cell) > 1;
  }
  if (error !== undefined || typeof value !== "number") return false;
  const [, steps, side] = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion) ?? [];
  if (steps !== undefined) {
    const distance = deviations[steps as keyof typeof deviations] * area.deviation;
    return side === "Above" ? value > area.mean + distance : value < area.mean - distance;
  }
  switch (criterion) {
    case "AboveAverage":
      return value > area.mean;
    case "BelowAverage":
      return value < area.mean;
    case "EqualOrAboveAverage":
      return value >= area.mean;
    case "EqualOrBelowAverage":
      return value <= area.mean;
  }
  return isInPeriod(criterion, Math.floor(value), today);
}

/** Weeks begin on Sundays. */
function isInPeriod(criterion: PresetCriterion, day: number, today: number): boolean {
  const sunday = today - ((today + 6) % 7);
  const within = (first: number, last: number) => day >= first && day <= last;
  switch (criterion) {
    case "Yesterday":
      return day === today - 1;
    case "Today":
      return day === today;
    case "Tomorrow":
      return day === today + 1;
    case "LastSevenDays":
      return within(today - 6, today);
    case "LastWeek":
      return within(sunday - 7, sunday - 1);
    case "ThisWeek":
      return within(sunday, sunday + 6);
    case "NextWeek":
      return within(sunday + 7, sunday + 13);
    case "LastMonth":
      return monthOf(day) === monthOf(today) - 1;
    case "ThisMonth":
      return monthOf(day) === monthOf(today);
    default:
      return monthOf(day) === monthOf(today) + 1;
  }
}

/** Months since 1970. */
function monthOf(serial: number): number {
  const date = new Date((serial - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The colour between the points on both sides of the number; null where the area has no scale. */
export function scaleColor(
  points: readonly ScalePoint[],
  value: number,
  area: AreaStatistics,
  valueOf: (point: ScalePoint) => unknown,
): string | null {
  const places = points.map((point) => placeOf(point, area, Number(valueOf(point))));
  if (places.some((place) => !Number.isFinite(place))) return null;
  const above = places.findIndex((place) => value < place);
  if (above === 0) return points[0]!.color;
  if (above < 0) return points.at(-1)!.color;
  const [from, to] = [places[above - 1]!, places[above]!];
  return mixed(points[above - 1]!.color, points[above]!.color, (value - from) / (to - from));
}

/** Where a point of a scale lies; `value` is its own number, as it comes to. */
export function placeOf({ type }: Pick<ScalePoint, "type">, area: AreaStatistics, value: number): number {
  if (type === "LowestValue") return area.lowest;
  if (type === "HighestValue") return area.highest;
  if (type === "Percent") return area.lowest + ((area.highest - area.lowest) * value) / 100;
  return type === "Percentile" ? area.percentile(value / 100) : value;
}

function mixed(one: string, other: string, share: number): string {
  const part = (color: string, at: number) => parseInt(color.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(part(one, at) + (part(other, at) - part(one, at)) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
