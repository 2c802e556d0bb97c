/**
 * Whether a margin can be one. Profit is revenue less cost, so it never exceeds revenue while costs are costs: a margin above
 * 100% is a slipped unit (60 for 60%), a swapped numerator or a negative cost. Below −500% a firm would spend six times what
 * it takes in: young firms do, but far more often the revenue is in another unit or period than the cost.
 *
 * A figure is a margin when its label says "margin" (or 利润率, 毛利率) and its unit is a share, a per cent or none at all.
 * Limits: a "margin" of safety or of error is read as one of profit.
 */
import type { Severity } from "./datapoint";
import { unitScale, inMeasure } from "./unitScale";

export const highestMargin = 1;
export const lowestMargin = -5;

export interface MarginTrouble {
  readonly kind: "margin above 100%" | "margin below -500%";
  readonly severity: Severity;
  /** As a share: 0.6 for 60%. */
  readonly margin: number;
}

const marginWord = /\bmargins?\b|利润率|毛利率|净利率/i;
/** "Price at a gross margin of 50%", "Cost that the margin leaves", "毛利率 50% 时的价格": an amount that a margin only helps to find. */
const foundByMargin =
  /\b(costs?|prices?|values?)\b.*\b(at|leaves|that)\b.*\bmargin|(利润率|毛利率|净利率).*(时|下|得出|留下|对应|推算)的?.*(成本|价格|售价|价值)/i;

/** "Margin gained, percentage points": a difference of two margins, 4 for 4%. */
const inPoints = /\bpoints?\b|百分点/i;

/** `unit` "%" means that 60 is 60%; "share" or "" that 0.6 is. Null where the figure is no margin or a possible one. */
export function marginTrouble(label: string, unit: string, value: number): MarginTrouble | null {
  if (!marginWord.test(label) || foundByMargin.test(label) || inPoints.test(`${label} ${unit}`)) return null;
  if (!["share", ""].includes(unitScale(unit).measure)) return null;
  const margin = inMeasure(value, unit);
  if (margin > highestMargin) return { kind: "margin above 100%", severity: "error", margin };
  if (margin < lowestMargin) return { kind: "margin below -500%", severity: "warning", margin };
  return null;
}

export function marginSentence(name: string, { margin }: MarginTrouble): string {
  const percent = `${Number((margin * 100).toPrecision(4))}%`;
  return margin > highestMargin
    ? `${name} is ${percent}; no margin is above 100%`
    : `${name} is ${percent}; below −500% the unit or the period is more likely wrong than the business`;
}
