/**
 * Whether the terms of a sum can be added.
 *
 * Figures of several calibers are of several kinds: a year's revenue plus a best month × 12 is neither. Years of different
 * calendars and trailing 12 months are all a finished year, so mixing only these is a notice. Terms of different measures or
 * scales (USD with EUR, USD m with USD bn) do not add up at all. Blank calibers and units are passed over: they have their
 * own findings. Limits: periods that end on different days are summed without a word; totals over time do that.
 */
import { caliberKey, caliberMonths, isRunRate } from "./caliber";
import type { Finding } from "./finding";
import type { MeasuredFigure } from "./plausibilityOfRatio";
import { unitScale } from "./unitScale";

export type SumFinding = Finding<"caliber mix" | "unit mix">;

export type SummedFigure = Pick<MeasuredFigure, "id" | "label" | "unit" | "caliber">;

/** `sum` names the sum in the sentence: an address or a label. A finding's rows are places among the terms. */
export function plausibilityOfSum(sum: string, terms: readonly SummedFigure[]): SumFinding[] {
  const calibers = firstSpelled(terms, ({ caliber }) => [caliberKey(caliber), caliber]);
  const units = firstSpelled(terms, ({ unit }) => [unitKey(unit), unit]);
  const areAllYears = [...calibers.values()].every((caliber) => caliberMonths(caliber) === 12 && !isRunRate(caliber));
  return [
    mix("caliber mix", areAllYears ? "notice" : "warning", [...calibers.values()], sum, terms, "calibers"),
    mix("unit mix", "error", [...units.values()], sum, terms, "units"),
  ].filter(({ mixed }) => mixed.length > 1);
}

function unitKey(unit: string): string {
  const { measure, scale } = unitScale(unit);
  return unit.trim() === "" ? "" : `${measure} ${scale}`;
}

function firstSpelled(
  terms: readonly SummedFigure[],
  keyAndText: (term: SummedFigure) => readonly [string, string],
): Map<string, string> {
  const spelled = new Map<string, string>();
  for (const term of terms) {
    const [key, text] = keyAndText(term);
    if (key !== "" && !spelled.has(key)) spelled.set(key, text.trim());
  }
  return spelled;
}

function mix(
  kind: SumFinding["kind"],
  severity: SumFinding["severity"],
  mixed: readonly string[],
  sum: string,
  terms: readonly SummedFigure[],
  what: string,
): SumFinding {
  return {
    kind,
    severity,
    rows: terms.map((_, row) => row),
    ids: terms.map(({ id }) => id),
    mixed,
    sentence: `${sum} adds up figures of ${mixed.length} ${what}: ${mixed.join(", ")}`,
  };
}
