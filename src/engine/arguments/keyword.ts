/** Words that choose: a view, a method, a basis. Case and outer spaces do not matter; an unknown word is answered with the words there are. */
import { needs } from "./error";
import { isBlankText, isOmitted, toScalar, type Grid } from "./table";

export function toKeyword<Word extends string>(
  argument: string,
  grid: Grid | null,
  words: readonly Word[],
  standard: Word,
): Word {
  if (isOmitted(grid)) return standard;
  const cell = toScalar(argument, grid);
  if (isBlankText(cell)) return standard;
  const wanted = String(cell).trim().toLowerCase();
  const word = words.find((known) => known.toLowerCase() === wanted);
  if (word === undefined) throw needs(argument, `one of ${words.join(", ")}`, cell);
  return word;
}
