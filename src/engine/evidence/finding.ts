/**
 * What every check gives back: which kind of trouble, how heavy, in which rows of the list it was given, and an English
 * sentence. A check's own findings add the numbers they rest on, so that another language can say the same.
 */
import type { Datapoint, Severity } from "./datapoint";

export interface Finding<Kind extends string = string> {
  readonly kind: Kind;
  readonly severity: Severity;
  /** Places in the list that was given, from 0, the row it is about first. */
  readonly rows: readonly number[];
  /** The ids of these rows, in the same order. */
  readonly ids: readonly string[];
  /** English, without a full stop. */
  readonly sentence: string;
}

/** The rows of a list and their ids, as a finding carries them. */
export function rowsAndIds(datapoints: readonly Datapoint[], rows: readonly number[]): Pick<Finding, "rows" | "ids"> {
  return { rows, ids: rows.map((row) => datapoints[row]!.id) };
}

/** "OpenAI · Revenue", the way a sentence names a row. */
export function figureName({ id, company, datapoint }: Datapoint): string {
  const name = [company, datapoint].map((part) => part.trim()).filter((part) => part !== "");
  return name.length === 0 ? id.trim() || "A row without a name" : name.join(" · ");
}
