/**
 * Calibers: how a value was measured. A company's 3.7bn of revenue in a year and its 5.5bn of yearly pace at the same date
 * are both right, so figures compare only within one caliber, and a row without one compares with nothing.
 *
 * A run-rate turns one moment into a year (the latest month × 12, the best month × 12, a quarter × 4, what contracts
 * promise, the pace at exit). It says what a year would be if nothing changed, and it goes stale with the moment.
 * Limits: other words than these are a user's own caliber; they are compared by spelling and have no known length.
 */
import { figureName, rowsAndIds, type Finding } from "./finding";
import type { Datapoint } from "./datapoint";

type CaliberClass = "period" | "run-rate" | "moment" | "guidance";

const known = new Map<string, readonly [kind: CaliberClass, months: number | null]>([
  ["fiscal year", ["period", 12]],
  ["calendar year", ["period", 12]],
  ["year to date", ["period", null]],
  ["half year", ["period", 6]],
  ["quarter", ["period", 3]],
  ["month", ["period", 1]],
  ["trailing 12 months", ["period", 12]],
  ["month × 12", ["run-rate", 12]],
  ["best month × 12", ["run-rate", 12]],
  ["quarter × 4", ["run-rate", 12]],
  ["contracted arr", ["run-rate", 12]],
  ["exit rate", ["run-rate", 12]],
  ["guidance", ["guidance", null]],
  ["point in time", ["moment", null]],
]);

export type CaliberFinding = Finding<"missing caliber" | "unknown caliber">;

/** A caliber as calibers are compared: case, spaces and the sign of multiplication do not matter. "" where there is none. */
export function caliberKey(caliber: string): string {
  return caliber
    .trim()
    .toLowerCase()
    .replace(/\s*[×x*]\s*(?=\d+$)/, " × ")
    .replace(/\s+/g, " ");
}

export function isRunRate(caliber: string): boolean {
  return known.get(caliberKey(caliber))?.[0] === "run-rate";
}

export function isGuidance(caliber: string): boolean {
  return known.get(caliberKey(caliber))?.[0] === "guidance";
}

/** How many months of business a value of this caliber states; null for a year so far, a moment, guidance and words unknown. */
export function caliberMonths(caliber: string): number | null {
  return known.get(caliberKey(caliber))?.[1] ?? null;
}

/** Rows without a caliber (a warning), and rows whose caliber is none of the list, which may be a slip of the pen (a notice). */
export function caliberFindings(datapoints: readonly Datapoint[]): CaliberFinding[] {
  return datapoints.flatMap((datapoint, row): CaliberFinding[] => {
    const { caliber } = datapoint;
    const place = rowsAndIds(datapoints, [row]);
    const name = figureName(datapoint);
    if (caliberKey(caliber) === "")
      return [
        {
          kind: "missing caliber",
          severity: "warning",
          ...place,
          sentence: `${name} needs a caliber, such as fiscal year or month × 12; without it the figure compares with no other`,
        },
      ];
    if (known.has(caliberKey(caliber))) return [];
    return [
      {
        kind: "unknown caliber",
        severity: "notice",
        ...place,
        caliber: caliber.trim(),
        sentence: `${name} has the caliber "${caliber.trim()}", which is none of the list; it compares only with its own spelling`,
      },
    ];
  });
}
