/** How exactly a figure is printed, and so when a computed one agrees with it. */
import { claimOf } from "../claims/claim";
import type { Anchor } from "./definition";

export interface Precision {
  /** Half a unit of the last digit printed; a tenth of a figure that the document calls about right. */
  readonly tolerance: number;
  /** "over 7": the model's figure has to be at least that, or at most for "under". */
  readonly bound: "over" | "under" | null;
}

const half = 0.5;
const vague = 0.1;

export function precisionOf({ source, lastDigit: filedDigit }: Pick<Anchor, "source" | "lastDigit">): Precision {
  if (filedDigit !== undefined) return { tolerance: half * filedDigit, bound: null };
  const { value, high, meant, lastDigit = 0, isAbout = false, bound = null } = claimOf(source.replace(/H$/, ""));
  const printed = Math.abs((source.endsWith("H") ? high : (meant ?? value)) ?? 0);
  return { tolerance: Math.max(half * lastDigit, isAbout ? vague * printed : 0), bound };
}
