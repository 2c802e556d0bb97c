/**
 * Which layers are left out of the count, because what they are paid is capital spending.
 *
 * Unless told otherwise those are chips, under every name that plainly means the same layer; a misspelt layer is refused, since leaving
 * nothing out would change the total without a word.
 */
import { needs } from "./arguments/error";
import { isBlankText, isOmitted, nameKey, toName, type Grid } from "./arguments/table";

const standardLayer = "chips";
const sameAsChips = /^(chips?|gpus?|semiconductors?|silicon|accelerators?|芯片)$/;
/** What stands in place of an excluded layer's value added. */
export const excludedWord = "Excluded";

/** The excluded ones among `layers`, as their indexes. `hasLayers` tells whether the user gave any. */
export function excludedLayers(
  layers: readonly string[],
  exclude: Grid | null,
  hasLayers: boolean,
): ReadonlySet<number> {
  const keys = layers.map(nameKey);
  // An explicit "" is the way to say that nothing is excluded; a blank cell leaves the standard.
  const isNothing = exclude !== null && exclude.length === 1 && exclude[0]!.length === 1 && exclude[0]![0] === "";
  if (isNothing) return new Set();
  const excluded = new Set<number>();
  for (const name of namesIn(exclude, keys)) {
    const key = nameKey(name);
    const found = keys.flatMap((layer, index) =>
      layer === key || (key === standardLayer && sameAsChips.test(layer)) ? [index] : [],
    );
    if (found.length === 0 && key !== standardLayer)
      throw needs("exclude", hasLayers ? `one of ${layers.join(", ")}` : "layers to choose from", name);
    for (const index of found) excluded.add(index);
  }
  return excluded;
}

function namesIn(exclude: Grid | null, keys: readonly string[]): string[] {
  const cells = isOmitted(exclude) ? [] : exclude.flat().filter((cell) => !isBlankText(cell));
  const names = cells
    // A layer's own name may hold a comma.
    .flatMap((cell) => (keys.includes(nameKey(toName(cell))) ? [toName(cell)] : toName(cell).split(",")))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length === 0 ? [standardLayer] : names;
}
