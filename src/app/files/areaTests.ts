/** Rules that judge a cell among all cells of its area, between the book and a file: the largest, averages, days, scales, bars, icons. */
import { defaultRule } from "../../workbench/book/conditional/defaultRules";
import type {
  ConditionalRule,
  Operand,
  PresetCriterion,
  ScalePoint,
} from "../../workbench/book/bookConditionalFormats";
import {
  iconSets,
  limitKinds,
  type RuleTest,
  type ScaleLimit,
  type StatePreset,
  type TimePeriod,
} from "../../xlsx/content/ruleTest";

type AreaRule = Exclude<ConditionalRule, { kind: "Custom" | "ContainsText" | "CellValue" }>;
type AreaTest = Exclude<RuleTest, { kind: "expression" | "text" | "cellIs" }>;
type Settings = Readonly<Record<string, unknown>>;

const states: Readonly<Record<StatePreset, PresetCriterion>> = {
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
};

const periods: Readonly<Record<TimePeriod, PresetCriterion>> = {
  yesterday: "Yesterday",
  today: "Today",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
};

const deviations = ["", "One", "Two", "Three"];

const pointTypes: Readonly<Record<ScaleLimit["kind"], ScalePoint["type"]>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};
const limitKindOf = (type: unknown) => limitKinds.find((kind) => pointTypes[kind] === type);

const numerals: Readonly<Record<string, string>> = { "3": "Three", "4": "Four", "5": "Five" };
const iconStyleOf = (set: string) => numerals[set.charAt(0)]! + set.slice(1);

/** Null for a set of icons, or a limit, that only newer programs know. */
export function areaTestOf(rule: AreaRule, valueOf: (operand: Operand) => string): AreaTest | null {
  switch (rule.kind) {
    case "TopBottom": {
      const { type, rank } = rule;
      return { kind: "top", rank, isPercent: type.endsWith("Percent"), isBottom: type.startsWith("Bottom") };
    }
    case "PresetCriteria":
      return presetTestOf(rule.criterion);
    case "ColorScale": {
      const points = rule.points.map(({ type, operand, color }) => ({
        kind: limitKindOf(type)!,
        value: operand === null ? null : valueOf(operand),
        color,
      }));
      return { kind: "colorScale", points };
    }
    case "DataBar": {
      const { lowerBoundRule, upperBoundRule, positiveFormat, showDataBarOnly } = rule.settings;
      const lower = limitOf(lowerBoundRule, "min");
      const upper = limitOf(upperBoundRule, "max");
      const color = (positiveFormat as Settings)["fillColor"] as string;
      return lower === null || upper === null
        ? null
        : { kind: "dataBar", lower, upper, color, showsValue: showDataBarOnly !== true };
    }
    case "IconSet":
      return iconTestOf(rule.settings);
  }
}

function presetTestOf(criterion: PresetCriterion): AreaTest {
  for (const [preset, one] of Object.entries(states))
    if (one === criterion) return { kind: "state", preset: preset as StatePreset };
  for (const [period, one] of Object.entries(periods))
    if (one === criterion) return { kind: "timePeriod", period: period as TimePeriod };
  return {
    kind: "average",
    isAbove: criterion.includes("Above"),
    includesEqual: criterion.startsWith("EqualOr"),
    deviations: Math.max(0, deviations.indexOf(/^(One|Two|Three)/.exec(criterion)?.[0] ?? "")),
  };
}

/** The first of an icon's limits needs no value: it begins below all. */
function limitOf(from: unknown, automatic: "min" | "max" | null): ScaleLimit | null {
  const { type, formula } = (from ?? {}) as Settings;
  const kind = type === "Automatic" ? (automatic ?? undefined) : limitKindOf(type);
  if (kind === undefined) return null;
  if (kind === "min" || kind === "max") return { kind, value: null };
  const text = String(formula ?? "").replace(/^=/, "");
  if (text === "") return null;
  return { kind, value: Number.isFinite(Number(text)) ? text : `=${text}` };
}

function iconTestOf({ style, criteria, reverseIconOrder, showIconOnly }: Settings): AreaTest | null {
  const set = iconSets.find((one) => iconStyleOf(one) === style);
  const given = criteria as readonly Settings[];
  if (set === undefined || given.length !== Number(set.charAt(0))) return null;
  const limits = given.map((one, at) => {
    const limit = at === 0 ? { kind: "percent" as const, value: "0" } : limitOf(one, null);
    return limit && { ...limit, isExcluded: at > 0 && one["operator"] === "GreaterThan" };
  });
  if (limits.includes(null) || given.some(({ customIcon }) => customIcon)) return null;
  const isReversed = reverseIconOrder === true;
  return { kind: "iconSet", set, isReversed, showsValue: showIconOnly !== true, limits: limits.map((one) => one!) };
}

/** Null where the book has no such rule; `operandOf` gives null for a limit that only Excel works out. */
export function areaRuleOf(test: AreaTest, operandOf: (value: string) => Operand | null): AreaRule | null {
  switch (test.kind) {
    case "top":
      return {
        kind: "TopBottom",
        type: `${test.isBottom ? "Bottom" : "Top"}${test.isPercent ? "Percent" : "Items"}`,
        rank: test.rank,
      };
    case "state":
      return { kind: "PresetCriteria", criterion: states[test.preset] };
    case "timePeriod":
      return { kind: "PresetCriteria", criterion: periods[test.period] };
    case "average": {
      const steps = deviations[test.deviations];
      const side = test.isAbove ? "AboveAverage" : "BelowAverage";
      if (steps === undefined) return null;
      const criterion = steps === "" ? `${test.includesEqual ? "EqualOr" : ""}${side}` : `${steps}StdDev${side}`;
      return { kind: "PresetCriteria", criterion: criterion as PresetCriterion };
    }
    case "colorScale": {
      const points = test.points.map(({ kind, value, color }) => ({
        type: pointTypes[kind],
        operand: value === null ? null : operandOf(value),
        color,
      }));
      const isKnown = points.every(({ operand }, at) => operand !== null || test.points[at]!.value === null);
      return isKnown ? { kind: "ColorScale", points } : null;
    }
    case "dataBar":
      return {
        kind: "DataBar",
        settings: {
          ...settingsOf("DataBar"),
          lowerBoundRule: boundOf(test.lower),
          upperBoundRule: boundOf(test.upper),
          positiveFormat: { fillColor: test.color, borderColor: "", gradientFill: true },
          showDataBarOnly: !test.showsValue,
        },
      };
    case "iconSet":
      return {
        kind: "IconSet",
        settings: {
          style: iconStyleOf(test.set),
          reverseIconOrder: test.isReversed,
          showIconOnly: !test.showsValue,
          criteria: test.limits.map(({ isExcluded, ...limit }) => ({
            ...boundOf(limit),
            operator: isExcluded ? "GreaterThan" : "GreaterThanOrEqual",
          })),
        },
      };
  }
}

function settingsOf(kind: "DataBar"): Settings {
  const rule = defaultRule(kind);
  return rule?.kind === kind ? rule.settings : {};
}

function boundOf({ kind, value }: ScaleLimit): Settings {
  const type = pointTypes[kind];
  return value === null ? { type } : { type, formula: `=${value.replace(/^=/, "")}` };
}
