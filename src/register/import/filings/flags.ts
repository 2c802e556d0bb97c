/** What a reader must know of a fact beside its value, in words for the column Note. */
import { Decimal } from "../../../engine/exact/decimal";
import type { Answers } from "./answers";
import type { FiledFact } from "./filedFact";
import { filingForm } from "./filingForm";
import { fitsCell } from "../../plainDigits";
import { roundingUnit } from "./rounding";
import { shareSplit } from "./shareSplit";

export const flagKinds = [
  "restated",
  "rounded",
  "basis",
  "definition",
  "split",
  "scale",
  "derived",
  "substitute",
  "part",
  "contradiction",
  "dates",
  "digits",
  "form",
] as const;

export interface Flag {
  readonly kind: (typeof flagKinds)[number];
  readonly says: string;
}

/** "503,471,000". */
export function grouped(plain: string): string {
  const [whole = "", fraction] = plain.split(".");
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}

export const citation = ({ form, accession, filed }: FiledFact) => `${form} ${accession} of ${filed}`;

/** Between the first value and the one that stands; none where they are the same. */
export function changeFlags({ history, latest, first }: Answers): Flag[] {
  if (first.value === latest.value) {
    const earliest = history[0]!;
    if (earliest.value === first.value) return [];
    return [{ kind: "restated", says: `Before it ${grouped(earliest.value)} (${citation(earliest)}).` }];
  }
  const was = `first filed ${grouped(first.value)} (${citation(first)})`;
  const [before, after] = [new Decimal(first.value), new Decimal(latest.value)];
  if (latest.unit === "shares") {
    const split = splitThrough(history.map(({ value }) => Number(value)));
    if (split !== null) return [{ kind: "split", says: `Split ${split}: ${was}.` }];
  }
  if (isRounded(first.value, latest.value)) return [{ kind: "rounded", says: `Rounded: ${was}.` }];
  if (first.tag !== latest.tag)
    return [{ kind: "definition", says: `Definition changed from ${first.tag} to ${latest.tag}: ${was}.` }];
  const ratio = before.isZero() ? null : after.div(before).abs();
  const scale = ratio && [1e3, 1e6, 1e-3, 1e-6].find((factor) => ratio.div(factor).minus(1).abs().lte(0.001));
  if (scale) return [{ kind: "scale", says: `Differs by a factor of ${scale > 1 ? scale : 1 / scale}: ${was}.` }];
  if (before.isZero()) return [{ kind: "restated", says: `Restated from zero: ${was}.` }];
  return [{ kind: "restated", says: `Restated by ${percent(after.minus(before).div(before.abs()))}: ${was}.` }];
}

/** One is the other as printed in thousands or millions, and the two are as good as one. */
function isRounded(one: string, other: string): boolean {
  const [unit, otherUnit] = [printedUnit(one), printedUnit(other)];
  const difference = new Decimal(one).minus(other).abs();
  const isSmall = difference.lte(new Decimal(one).abs().div(100));
  return isSmall && !unit.eq(otherUnit) && difference.lte(Decimal.max(unit, otherUnit).div(2));
}

/** 1, 1,000 or 1,000,000. */
function printedUnit(value: string): Decimal {
  const unit = roundingUnit([value]);
  return unit.gte(1e6) ? new Decimal(1e6) : unit.gte(1000) ? new Decimal(1000) : new Decimal(1);
}

/** One split, or several one after the other; null as soon as a step is none. */
function splitThrough(counts: readonly number[]): string | null {
  let [shares, old] = [1, 1];
  for (const [place, count] of counts.entries()) {
    const before = counts[place - 1] ?? count;
    if (Math.abs(count / before - 1) <= 0.005) continue;
    const step = shareSplit(before, count);
    if (step === null) return null;
    [shares, old] = [shares * step.shares, old * step.for];
  }
  if (shares === old) return null;
  const common = greatestDivisor(shares, old);
  return `${shares / common} for ${old / common}`;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

/** Two digits are enough to judge by: "-37%", "+0.54%". */
function percent(share: Decimal): string {
  const hundredths = share.times(100);
  const text = hundredths.toSD(2).toFixed();
  return `${hundredths.isNegative() ? "" : "+"}${hundredths.abs().gte(100) ? hundredths.toFixed(0) : text}%`;
}

/** Of the value that stands and of how it was filed. */
export function valueFlags({ history, latest, contradicting, outside }: Answers): Flag[] {
  const flags: Flag[] = [];
  const others = [...new Set(contradicting.map(({ value }) => grouped(value)))];
  if (others.length > 0)
    flags.push({
      kind: "contradiction",
      says: `The filing ${history.at(-1)!.accession} also prints ${others.join(" and ")}.`,
    });
  if (!fitsCell(latest.value))
    flags.push({ kind: "digits", says: `Printed ${grouped(latest.value)}: a cell keeps 15 digits.` });
  const other = outside.filter(({ value }) => value !== latest.value).at(-1);
  if (other !== undefined) flags.push({ kind: "form", says: `${grouped(other.value)} in ${citation(other)}.` });
  if (!filingForm(latest.form).isPeriodicReport)
    flags.push({ kind: "form", says: `In no annual or interim report, only in form ${latest.form}.` });
  return flags;
}
