/** What a data bar or a set of icons draws in one cell, as Excel 2010 and later judge it. */
import { scaleTypes, type CellBar, type CellIcon, type ScalePoint } from "../bookConditionalFormats";
import { placeOf } from "./areaRules";
import type { AreaStatistics } from "./areaStatistics";

/** The number that a formula of a rule comes to ("=33", "=$A$1"); NaN where it is none. */
export type NumberOf = (formula: string) => number;

type Settings = Readonly<Record<string, unknown>>;

/** Null where the limits of the bar come to no number. */
export function barOf(settings: Settings, value: number, area: AreaStatistics, numberOf: NumberOf): CellBar | null {
  const low = limit(settings["lowerBoundRule"], Math.min(0, area.lowest), area, numberOf);
  const high = limit(settings["upperBoundRule"], Math.max(0, area.highest), area, numberOf);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const { axisFormat, barDirection } = settings;
  const isMirrored = barDirection === "RightToLeft";
  const hasAxis = axisFormat === "CellMidPoint" || (axisFormat !== "None" && low < 0);
  const axis = !hasAxis ? 0 : axisFormat === "CellMidPoint" ? 0.5 : Math.min(1, -low / (Math.max(0, high) - low));
  const tip =
    hasAxis && value < 0
      ? axis - axis * share(value, Math.min(0, high), low)
      : axis + (1 - axis) * share(value, hasAxis ? Math.max(0, low) : low, high);
  const [from, to] = [Math.min(axis, tip), Math.max(axis, tip)];
  return {
    ...(isMirrored ? { from: 1 - to, to: 1 - from } : { from, to }),
    ...colors(settings, value < 0),
    axis: !hasAxis ? null : isMirrored ? 1 - axis : axis,
    axisColor: String(settings["axisColor"] ?? ""),
    isMirrored: isMirrored !== (hasAxis && value < 0),
    hidesValue: settings["showDataBarOnly"] === true,
  };
}

/** Null where the places of the icons come to no number. */
export function iconOf(settings: Settings, value: number, area: AreaStatistics, numberOf: NumberOf): CellIcon | null {
  const criteria = list(settings["criteria"]);
  let index = 0;
  for (let at = 1; at < criteria.length; at += 1) {
    const { type, operator, formula } = criteria[at]!;
    const place = placeOf({ type: scaleType(type) }, area, numberOf(String(formula)));
    if (Number.isNaN(place)) return null;
    if (operator === "GreaterThan" ? value > place : value >= place) index = at;
  }
  const hidesValue = settings["showIconOnly"] === true;
  const own = criteria[index]?.["customIcon"] as { set?: unknown; index?: unknown } | null | undefined;
  if (own) return { set: String(own.set), index: Number(own.index), hidesValue };
  const shown = settings["reverseIconOrder"] === true ? criteria.length - 1 - index : index;
  return { set: String(settings["style"]), index: shown, hidesValue };
}

function limit(rule: unknown, automatic: number, area: AreaStatistics, numberOf: NumberOf): number {
  const { type, formula } = (rule ?? {}) as Settings;
  return type === "Automatic" ? automatic : placeOf({ type: scaleType(type) }, area, numberOf(String(formula ?? "")));
}

/** How much of the way from one place to another; a way of no length is gone where the value has come to its end. */
function share(value: number, from: number, to: number): number {
  if (from === to) return value === from && value === 0 ? 0 : Number(from < 0 ? value <= to : value >= to);
  return Math.max(0, Math.min(1, (value - from) / (to - from)));
}

function colors(settings: Settings, isNegative: boolean): Pick<CellBar, "fill" | "border" | "isGradient"> {
  const positive = (settings["positiveFormat"] ?? {}) as Settings;
  const negative = (settings["negativeFormat"] ?? {}) as Settings;
  const ofFill = isNegative && negative["matchPositiveFillColor"] !== true ? negative : positive;
  const ofBorder = isNegative && negative["matchPositiveBorderColor"] !== true ? negative : positive;
  return {
    fill: String(ofFill["fillColor"] ?? ""),
    border: positive["borderColor"] ? String(ofBorder["borderColor"] ?? "") : "",
    isGradient: positive["gradientFill"] === true,
  };
}

function scaleType(type: unknown): ScalePoint["type"] {
  return scaleTypes.find((one) => one === type) ?? "Number";
}

function list(criteria: unknown): readonly Settings[] {
  return Array.isArray(criteria) ? (criteria as Settings[]) : [];
}
