/**
 * Counts of shares that were filed before a split and never again: they stay as filed and say so, since a line of counts on two
 * bases reads as a jump. A split is seen where the same period was filed on both.
 */
import type { Chosen } from "./chosenFacts";
import { shareSplit } from "./shareSplit";

interface SeenSplit {
  readonly words: string;
  /** The last filing on the old basis and the first on the new, as far as seen. */
  readonly after: string;
  readonly by: string;
}

/** The words for the note, by chosen fact. */
export function oldShareNotes(chosen: readonly Chosen[]): ReadonlyMap<Chosen, string> {
  const counts = chosen.filter(({ line }) => line.unit === "shares");
  const splits = merged(counts.flatMap(splitsIn));
  const notes = new Map<Chosen, string>();
  for (const count of counts) {
    const old = splits.filter(({ after }) => count.answers.history.at(-1)!.filed <= after);
    if (old.length > 0)
      notes.set(
        count,
        `Before the split ${old.map(({ words, by }) => `${words} (in filings from ${by})`).join(" and ")}.`,
      );
  }
  return notes;
}

function splitsIn({ answers: { history } }: Chosen): SeenSplit[] {
  return history.flatMap((fact, place) => {
    const before = history[place - 1];
    const split = before === undefined ? null : shareSplit(Number(before.value), Number(fact.value));
    return split === null ? [] : [{ words: `${split.shares} for ${split.for}`, after: before!.filed, by: fact.filed }];
  });
}

/** Several periods show one split, each between filings of its own; what they have in common is nearest to the day. */
function merged(seen: readonly SeenSplit[]): SeenSplit[] {
  const splits: SeenSplit[] = [];
  for (const split of [...seen].sort((one, other) => (one.by < other.by ? -1 : 1))) {
    const place = splits.findIndex(
      ({ words, after, by }) => words === split.words && after < split.by && split.after < by,
    );
    const known = splits[place];
    if (known === undefined) splits.push(split);
    else
      splits[place] = {
        words: known.words,
        after: known.after > split.after ? known.after : split.after,
        by: known.by < split.by ? known.by : split.by,
      };
  }
  return splits;
}
