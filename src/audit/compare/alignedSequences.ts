/**
 * Lays two sequences side by side: which item of one is which of the other, in the order that both share.
 *
 * Items that are alike and alone of their kind on both sides are anchors (patience diff, B. Cohen); the longest run of anchors that
 * keeps its order stands. Between two anchors the next, weaker kind of likeness decides, and at last a similarity from 0 to 1 by
 * dynamic programming (S. Needleman and C. Wunsch 1970). What is left over in a gap with as many items on either side was changed
 * in place. Items that moved across others have no partner here.
 */

export interface Sequence {
  readonly length: number;
  /** From the strongest likeness to the weakest; "" says nothing. */
  readonly keys: readonly (readonly string[])[];
}

const leastSimilarity = 0.3;
/** Beyond that many pairs only keys decide. */
const mostPairs = 1_000_000;

/** For each item before its place after, or -1. `similarity` of places before and after. */
export function alignedSequences(
  before: Sequence,
  after: Sequence,
  similarity: (before: number, after: number) => number,
): Int32Array {
  const aligner = new Aligner(before, after, similarity);
  aligner.align({ from: 0, until: before.length, start: 0, end: after.length }, 0);
  return aligner.partners;
}

/** Items from … until of the one, start … end of the other. */
interface Gap {
  readonly from: number;
  readonly until: number;
  readonly start: number;
  readonly end: number;
}

class Aligner {
  readonly partners: Int32Array;

  constructor(
    private readonly before: Sequence,
    private readonly after: Sequence,
    private readonly similarity: (before: number, after: number) => number,
  ) {
    this.partners = new Int32Array(before.length).fill(-1);
  }

  align(gap: Gap, level: number): void {
    const own = this.before.keys[level];
    const other = this.after.keys[level];
    if (gap.from === gap.until || gap.start === gap.end) return;
    if (own === undefined || other === undefined) return this.bySimilarity(gap);
    const rest = this.trimmed(gap, own, other);
    const anchors = longestOrder(uniquePairs(rest, own, other));
    let { from, start } = rest;
    for (const [place, partner] of [...anchors, [rest.until, rest.end] as const]) {
      // Anchors found, what lies between them may have become unique.
      const inner = { from, until: place, start, end: partner };
      this.align(inner, anchors.length > 0 ? level : level + 1);
      if (place < rest.until) this.partners[place] = partner;
      [from, start] = [place + 1, partner + 1];
    }
  }

  /** Without what is alike at both ends. */
  private trimmed({ from, until, start, end }: Gap, own: readonly string[], other: readonly string[]): Gap {
    const isAlike = (place: number, partner: number) => own[place] !== "" && own[place] === other[partner];
    while (from < until && start < end && isAlike(from, start)) this.partners[from++] = start++;
    while (from < until && start < end && isAlike(until - 1, end - 1)) this.partners[--until] = --end;
    return { from, until, start, end };
  }

  private bySimilarity({ from, until, start, end }: Gap): void {
    const [count, width] = [until - from, end - start];
    if (count * width <= mostPairs) {
      const best = new Float64Array((count + 1) * (width + 1));
      const at = (i: number, j: number) => i * (width + 1) + j;
      const scores = new Float32Array(count * width);
      for (let i = count - 1; i >= 0; i -= 1)
        for (let j = width - 1; j >= 0; j -= 1) {
          const score = this.similarity(from + i, start + j);
          scores[i * width + j] = score;
          const paired = score < leastSimilarity ? -1 : score + best[at(i + 1, j + 1)]!;
          best[at(i, j)] = Math.max(paired, best[at(i + 1, j)]!, best[at(i, j + 1)]!);
        }
      let [i, j] = [0, 0];
      const pairs: (readonly [number, number])[] = [];
      while (i < count && j < width) {
        const score = scores[i * width + j]!;
        // Of equal alignments the one whose partners stand first: what is new comes behind what it is like.
        if (score >= leastSimilarity && score + best[at(i + 1, j + 1)]! >= best[at(i, j)]! - 1e-6)
          pairs.push([from + i++, start + j++]);
        else if (best[at(i + 1, j)]! >= best[at(i, j + 1)]!) i += 1;
        else j += 1;
      }
      for (const [place, partner] of pairs) this.partners[place] = partner;
    }
    this.inPlace({ from, until, start, end });
  }

  /** Gaps that have as many items before and after hold items that were changed in place. */
  private inPlace({ from, until, start, end }: Gap): void {
    let [place, partner] = [from, start];
    for (let next = from; next <= until; next += 1) {
      const met = next === until ? end : this.partners[next]!;
      if (met < 0) continue;
      if (next - place === met - partner)
        for (let step = 0; step < next - place; step += 1) this.partners[place + step] = partner + step;
      [place, partner] = [next + 1, met + 1];
    }
  }
}

function uniquePairs({ from, until, start, end }: Gap, own: readonly string[], other: readonly string[]) {
  const counts = new Map<string, { place: number; times: number; partner: number; partners: number }>();
  for (let place = from; place < until; place += 1) {
    const key = own[place]!;
    const known = counts.get(key);
    if (known !== undefined) known.times += 1;
    else if (key !== "") counts.set(key, { place, times: 1, partner: -1, partners: 0 });
  }
  for (let partner = start; partner < end; partner += 1) {
    const known = counts.get(other[partner]!);
    if (known === undefined) continue;
    known.partner = partner;
    known.partners += 1;
  }
  return [...counts.values()]
    .filter(({ times, partners }) => times === 1 && partners === 1)
    .map(({ place, partner }) => [place, partner] as const);
}

/** The longest run of pairs whose partners rise as well; the pairs come in the order of their first place. */
function longestOrder(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, partner]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < partner) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) run.push(pairs[index]!);
  return run.reverse();
}
