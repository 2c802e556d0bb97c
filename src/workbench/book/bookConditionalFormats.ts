import type { Area } from "./bookArea";
import type { CellFormat } from "./bookFormats";

export const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
export const valueOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

/** A number, a text, or the cell that holds one. */
export type Operand = number | string | Area;

export const topBottomTypes = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
export const presetCriteria = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;
export type PresetCriterion = (typeof presetCriteria)[number];

export const scaleTypes = ["LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula"] as const;

/** A place on the scale from an area's lowest number to its highest. */
export interface ScalePoint {
  readonly type: (typeof scaleTypes)[number];
  /** Null of the lowest and the highest. */
  readonly operand: Operand | null;
  /** "#RRGGBB" */
  readonly color: string;
}

export type ConditionalRule =
  /** As the area's first cell reads it; of the others the relative references move along. */
  | { readonly kind: "Custom"; readonly formula: string }
  | { readonly kind: "TopBottom"; readonly type: (typeof topBottomTypes)[number]; readonly rank: number }
  | { readonly kind: "PresetCriteria"; readonly criterion: PresetCriterion }
  /** Two or three points, the lowest first. */
  | { readonly kind: "ColorScale"; readonly points: readonly ScalePoint[] }
  /** As the object model says it. */
  | { readonly kind: "DataBar" | "IconSet"; readonly settings: Readonly<Record<string, unknown>> }
  | { readonly kind: "ContainsText"; readonly operator: (typeof textOperators)[number]; readonly text: string }
  | {
      readonly kind: "CellValue";
      readonly operator: (typeof valueOperators)[number];
      readonly operand1: Operand;
      /** Of Between and NotBetween. */
      readonly operand2: Operand | null;
    };

export type ConditionalLook = Partial<
  Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough">
>;

/** Places are shares of the cell's width, 0 at its left edge. */
export interface CellBar {
  readonly from: number;
  readonly to: number;
  /** "#RRGGBB" */
  readonly fill: string;
  /** "" of none. */
  readonly border: string;
  /** Paler from the foot of the bar to its tip. */
  readonly isGradient: boolean;
  /** Where positive and negative bars part; null where all are of one sign. */
  readonly axis: number | null;
  readonly axisColor: string;
  /** The bar grows to the left. */
  readonly isMirrored: boolean;
  readonly hidesValue: boolean;
}

export interface CellIcon {
  /** As the object model calls sets: "ThreeTrafficLights1". */
  readonly set: string;
  /** 0 is the icon of the lowest values. */
  readonly index: number;
  readonly hidesValue: boolean;
}

/** What is drawn in a cell beside its value. */
export interface ConditionalMarks {
  readonly bar?: CellBar | null;
  readonly icon?: CellIcon | null;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly kind: ConditionalRule["kind"];
  /** Null until it is set; nothing is formatted before. */
  readonly rule: ConditionalRule | null;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** Looks that cells take on by what they hold. Their areas move with the cells. */
export interface BookConditionalFormats {
  /** Those that touch the area, the one that wins first. */
  list(area?: Area): ConditionalFormat[];
  get(id: string): ConditionalFormat | undefined;
  /** Wins over all there are, as in Excel. */
  add(area: Area, kind: ConditionalRule["kind"]): Promise<ConditionalFormat>;
  change(id: string, to: Partial<Pick<ConditionalFormat, "rule" | "look" | "stopIfTrue">>): Promise<void>;
  /** Its place among all, 0 wins. */
  setPriority(id: string, priority: number): Promise<void>;
  /** Resolves when the formulas of rules are worked out for what the cells hold now. */
  settled(): Promise<void>;
  delete(id: string): Promise<void>;
  /** The look of one cell beside its own format, found from what it holds now. */
  lookOf(cell: { readonly sheetId: string; readonly row: number; readonly column: number }): ConditionalLook;
  /** The data bar and the icon of one cell, found from what it holds now. */
  marksOf(cell: { readonly sheetId: string; readonly row: number; readonly column: number }): ConditionalMarks;
}
