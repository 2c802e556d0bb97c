/**
 * Whether a numerator and a denominator belong to the same stretch of time.
 *
 * A quarter's cost over a year's revenue is off by four, and nothing in the result shows it. How long a figure's period is
 * comes from its caliber, or else from words of its unit or label ("Q1 2026", "per month", "FY2025"). Different lengths
 * are a mismatch; equal lengths that end more than 7 days apart are different periods; and a run-rate over a finished
 * period is of one length but two calibers, worth a notice.
 * Limits: a stock (a balance, a capacity) has no length and goes with anything; a rate per hour is no period, and neither is a
 * count of months or years, whatever its label says.
 */
import { caliberKey, caliberMonths, isRunRate } from "./caliber";
import { samePeriodDays } from "./comparable";
import type { Finding } from "./finding";
import { dayNumber } from "./isoDate";

export interface MeasuredFigure {
  /** Where it stands, for whoever shows the finding: an address or a source's id. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** "" where unknown. */
  readonly caliber: string;
  /** "2026-06-25", "" where unknown. */
  readonly periodEnd: string;
}

export type RatioFinding = Finding<"period mismatch" | "period ends differ" | "caliber mismatch">;

const spelledPeriods: readonly (readonly [pattern: RegExp, months: number])[] = [
  [
    /\b(ttm|ltm)\b|\b(trailing|last|past) (12|twelve) months\b|\b(trailing|last|past) (4|four) quarters\b|annuali[sz]ed|\brun[ -]?rate\b|\barr\b|[×x*] ?(12|4)\b/i,
    12,
  ],
  [/\bq[1-4]\b|\bquarter(ly|s)?\b|季度/i, 3],
  [/\bh[12]\b|\bhalf[ -]?year(ly)?\b|半年/i, 6],
  [/\bmonth(ly)?\b|月度|每月/i, 1],
  [/\bfy ?\d{2,4}\b|\b(fiscal|calendar|full|per|a)[ /-]years?\b|\/ ?(year|yr)\b|\b(annual|yearly)\b|年度|每年/i, 12],
];

/** A figure in these counts time, as "months in a year" does, and so does one whose label begins with them. */
const unitOfTime = /^(days?|weeks?|months?|quarters?|years?|天|日|周|个?月|季度|年)$/i;
const countOfTime = /^(number of )?(days|weeks|months|quarters|years)\b|[天月年]数$/i;

/** How many months of business a figure states; null where neither its caliber nor its words tell. */
export function monthsStated({
  caliber,
  unit,
  label,
}: Pick<MeasuredFigure, "caliber" | "unit" | "label">): number | null {
  if (unitOfTime.test(unit.trim()) || countOfTime.test(label.trim())) return null;
  if (caliberKey(caliber) !== "") return caliberMonths(caliber);
  for (const text of [unit, label])
    for (const [pattern, months] of spelledPeriods) if (pattern.test(text)) return months;
  return null;
}

/** At most one finding; none where a length is unknown. Its rows are 0, the numerator, and 1. */
export function plausibilityOfRatio(numerator: MeasuredFigure, denominator: MeasuredFigure): RatioFinding[] {
  const [numeratorMonths, denominatorMonths] = [monthsStated(numerator), monthsStated(denominator)];
  if (numeratorMonths === null || denominatorMonths === null) return [];
  const base = { rows: [0, 1], ids: [numerator.id, denominator.id] };
  const [above, below] = [numerator, denominator].map(({ label, id }) => label.trim() || id);
  if (numeratorMonths !== denominatorMonths)
    return [
      {
        ...base,
        kind: "period mismatch",
        severity: "error",
        numeratorMonths,
        denominatorMonths,
        sentence: `${above} is of ${inMonths(numeratorMonths)} and ${below} of ${inMonths(denominatorMonths)}; the ratio needs equal periods`,
      },
    ];
  const days = daysApart(numerator.periodEnd, denominator.periodEnd);
  if (days > samePeriodDays)
    return [
      {
        ...base,
        kind: "period ends differ",
        severity: "warning",
        numeratorEnd: numerator.periodEnd,
        denominatorEnd: denominator.periodEnd,
        sentence: `${above} ends on ${numerator.periodEnd} and ${below} on ${denominator.periodEnd}; the ratio needs one period`,
      },
    ];
  if (isRunRate(numerator.caliber) === isRunRate(denominator.caliber)) return [];
  return [
    {
      ...base,
      kind: "caliber mismatch",
      severity: "notice",
      numeratorCaliber: numerator.caliber.trim(),
      denominatorCaliber: denominator.caliber.trim(),
      sentence: `${above} is ${caliberOrWords(numerator)} and ${below} ${caliberOrWords(denominator)}: one is a pace, the other a finished period`,
    },
  ];
}

function daysApart(one: string, other: string): number {
  const [first, second] = [dayNumber(one), dayNumber(other)];
  return first === null || second === null ? 0 : Math.abs(first - second);
}

function caliberOrWords({ caliber }: MeasuredFigure): string {
  return caliber.trim() || "of no stated caliber";
}

function inMonths(months: number): string {
  return months === 1 ? "1 month" : `${months} months`;
}
