/** When a rule gives cells its look, as plain data. Formulas are in the language of a cell, as the first cell of the first area reads them. */
export const comparisons = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
export type Comparison = (typeof comparisons)[number];

export const timePeriods = [
  "yesterday",
  "today",
  "tomorrow",
  "last7Days",
  "lastWeek",
  "thisWeek",
  "nextWeek",
  "lastMonth",
  "thisMonth",
  "nextMonth",
] as const;
export type TimePeriod = (typeof timePeriods)[number];

/** Kinds that ask what a cell is. */
export const statePresets = [
  "duplicateValues",
  "uniqueValues",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
] as const;
export type StatePreset = (typeof statePresets)[number];

export const limitKinds = ["min", "max", "num", "percent", "percentile", "formula"] as const;

/** A place on the scale of the cells' numbers. */
export interface ScaleLimit {
  readonly kind: (typeof limitKinds)[number];
  /** "50", or a formula with its "="; null of the lowest and the highest. */
  readonly value: string | null;
}

/** Sets of icons that every version of the format has (ECMA-376 part 1, 18.18.42). */
export const iconSets = [
  "3Arrows",
  "3ArrowsGray",
  "3Flags",
  "3TrafficLights1",
  "3TrafficLights2",
  "3Signs",
  "3Symbols",
  "3Symbols2",
  "4Arrows",
  "4ArrowsGray",
  "4RedToBlack",
  "4Rating",
  "4TrafficLights",
  "5Arrows",
  "5ArrowsGray",
  "5Rating",
  "5Quarters",
] as const;
export type IconSet = (typeof iconSets)[number];

/** These draw by themselves and take no look. */
export type ScaleTest =
  | {
      readonly kind: "colorScale";
      readonly points: readonly (ScaleLimit & { readonly color: string })[];
    }
  | {
      readonly kind: "dataBar";
      readonly lower: ScaleLimit;
      readonly upper: ScaleLimit;
      readonly color: string;
      readonly showsValue: boolean;
    }
  | {
      readonly kind: "iconSet";
      readonly set: IconSet;
      readonly isReversed: boolean;
      readonly showsValue: boolean;
      /** Where each icon begins, the lowest first. */
      readonly limits: readonly (ScaleLimit & { readonly isExcluded: boolean })[];
    };

export type RuleTest =
  | { readonly kind: "cellIs"; readonly operator: Comparison; readonly formulas: readonly string[] }
  | {
      readonly kind: "text";
      readonly operator: "containsText" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
    }
  | { readonly kind: "expression"; readonly formula: string }
  | { readonly kind: "top"; readonly rank: number; readonly isPercent: boolean; readonly isBottom: boolean }
  | {
      readonly kind: "average";
      readonly isAbove: boolean;
      readonly includesEqual: boolean;
      /** 0 is the average itself. */
      readonly deviations: number;
    }
  | { readonly kind: "timePeriod"; readonly period: TimePeriod }
  | { readonly kind: "state"; readonly preset: StatePreset }
  | ScaleTest;

export function isScale(test: RuleTest): test is ScaleTest {
  return test.kind === "colorScale" || test.kind === "dataBar" || test.kind === "iconSet";
}

/** The same test with each of its formulas changed. */
export function withFormulas(test: RuleTest, change: (formula: string) => string): RuleTest {
  const limit = <Limit extends ScaleLimit>(one: Limit): Limit =>
    one.value?.startsWith("=") === true ? { ...one, value: change(one.value) } : one;
  switch (test.kind) {
    case "expression":
      return { ...test, formula: change(test.formula) };
    case "cellIs":
      return { ...test, formulas: test.formulas.map(change) };
    case "colorScale":
      return { ...test, points: test.points.map(limit) };
    case "dataBar":
      return { ...test, lower: limit(test.lower), upper: limit(test.upper) };
    case "iconSet":
      return { ...test, limits: test.limits.map(limit) };
    default:
      return test;
  }
}
