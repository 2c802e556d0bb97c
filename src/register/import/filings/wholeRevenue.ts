/**
 * Which tags print a part and not the whole, for revenue and its cost. Some filers' "Revenues" is only rent or only one kind
 * of sales. What decides is arithmetic of the same period: revenue is gross profit + cost, and costs and expenses + operating
 * income. Where nothing of the kind is filed, a figure that is clearly smaller than another one for the same thing is its part.
 */
import { Decimal } from "../../../engine/exact/decimal";
import { isWithinRounding } from "./rounding";

export interface TagValue {
  readonly tag: string;
  readonly value: string;
  /** It answers only where arithmetic shows it to be the whole. */
  readonly needsProof: boolean;
}

/** Two figures whose sum is the whole. */
export type Proof = readonly [string, string];

/** Why a tag is left out: the other tag that is the whole, or null where only proof is lacking. */
export type Parts = ReadonlyMap<string, TagValue | null>;

export const noParts: Parts = new Map();

/** Revenue of which 5% stands apart is still told as the whole: gains on hedges are about that. */
const clearly = 0.95;

/** `least` is a figure that the whole cannot be below, gross profit for revenue; null where none is known. */
export function partsAmong(candidates: readonly TagValue[], proofs: readonly Proof[], least: string | null): Parts {
  const proven = candidates.filter((candidate) => proofs.some((proof) => proves(proof, candidate)));
  const parts = new Map<string, TagValue | null>();
  for (const candidate of candidates) {
    const whole = proven[0] ?? larger(candidate, candidates);
    if (proven.includes(candidate) || whole?.value === candidate.value) continue;
    const isTooSmall = least !== null && new Decimal(candidate.value).lt(least);
    if (whole !== undefined) parts.set(candidate.tag, whole);
    else if (candidate.needsProof || isTooSmall) parts.set(candidate.tag, null);
  }
  return parts;
}

function proves([one, other]: Proof, { value }: TagValue): boolean {
  return isWithinRounding(new Decimal(one).plus(other).minus(value), [one, other, value]);
}

function larger({ value }: TagValue, candidates: readonly TagValue[]): TagValue | undefined {
  return candidates.find(
    (other) => !other.needsProof && new Decimal(value).abs().lt(new Decimal(other.value).times(clearly)),
  );
}
