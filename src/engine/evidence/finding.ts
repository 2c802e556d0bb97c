/**
 * What every check gives back: which kind of trouble, how heavy, in which rows of the list it was given, and an English
 * sentence. A kind adds the numbers and words it rests on, so that another language can say the same.
 *
 * Each kind of doubt carries the same whichever check raises it. Conflicts and rows that are there already carry whole rows;
 * conflicts.ts and duplicateSources.ts say what.
 */
import type { Grade } from "../grade";
import type { Datapoint, Severity } from "./datapoint";
import type { SpendingWord } from "./plausibilityOfSign";

export interface FindingBase<Kind extends string = string> {
  readonly kind: Kind;
  readonly severity: Severity;
  /** Places in the list that was given, from 0, the row it is about first. */
  readonly rows: readonly number[];
  /** The ids of these rows, in the same order. */
  readonly ids: readonly string[];
  /** English, without a full stop. */
  readonly sentence: string;
}

interface OddMargin {
  readonly value: number;
  /** The margin as a share: 1.4 for 140%. */
  readonly ratio: number;
}

interface OddSize {
  readonly value: number;
  /** Its size over that of the figure beside it that is nearer in size. */
  readonly ratio: number;
}

interface Aged {
  /** The day it ages from. */
  readonly since: string;
  /** Whole months from then to today. */
  readonly months: number;
  readonly limit: number;
}

interface Unfollowed {
  readonly grade: Grade;
  /** As it stands. */
  readonly reference: string;
}

interface Marked {
  /** The mark of the override as it stands. */
  readonly mark: string;
}

interface Mixed {
  /** The calibers or units as first spelled, in the order of the terms. */
  readonly mixed: readonly string[];
}

/** What a kind of doubt carries beside its sentence. */
interface Carried {
  readonly "margin above 100%": OddMargin;
  readonly "margin below -500%": OddMargin;
  readonly "unit slip": OddSize;
  readonly "off its neighbours": OddSize;
  readonly "negative spending": { readonly value: number; readonly spending: SpendingWord };
  readonly "no number": { readonly value: string };
  readonly "same id": unknown;
  readonly "missing caliber": unknown;
  readonly "unknown caliber": { readonly caliber: string };
  readonly "old run-rate": Aged;
  readonly "stale datapoint": Aged;
  readonly "missing reference": Unfollowed;
  readonly "unusable reference": Unfollowed;
  readonly "dead reference": Unfollowed;
  readonly "incomplete override": Marked;
  readonly "override mismatch": Marked;
  readonly "period mismatch": { readonly numeratorMonths: number; readonly denominatorMonths: number };
  /** Dates as "2026-06-25". */
  readonly "period ends differ": { readonly numeratorEnd: string; readonly denominatorEnd: string };
  /** "" where none is stated. */
  readonly "caliber mismatch": { readonly numeratorCaliber: string; readonly denominatorCaliber: string };
  readonly "caliber mix": Mixed;
  readonly "unit mix": Mixed;
}

export type FindingKind = keyof Carried;

/** A doubt about figures of a register or a model: one of its kinds, with what that kind carries. */
export type Finding<Kind extends FindingKind = FindingKind> = { [One in Kind]: FindingBase<One> & Carried[One] }[Kind];

/** The rows of a list and their ids, as a finding carries them. */
export function rowsAndIds(
  datapoints: readonly Datapoint[],
  rows: readonly number[],
): Pick<FindingBase, "rows" | "ids"> {
  return { rows, ids: rows.map((row) => datapoints[row]!.id) };
}

/** "OpenAI · Revenue", the way a sentence names a row. */
export function figureName({ id, company, datapoint }: Datapoint): string {
  const name = [company, datapoint].map((part) => part.trim()).filter((part) => part !== "");
  return name.length === 0 ? id.trim() || "A row without a name" : name.join(" · ");
}
