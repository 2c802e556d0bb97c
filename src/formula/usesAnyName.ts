import { boundNames } from "./boundNames";
import { tokensOf } from "./tokens";

/** Whether a formula uses a name of the workbook that is among `names`, which are in lower case. */
export function usesAnyName(formula: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0 || formula === "") return false;
  const tokens = tokensOf(formula);
  const bound = boundNames(tokens);
  return tokens.some(
    ({ kind, text }, place) =>
      (kind === "name" || kind === "function") && !bound.has(place) && names.has(text.toLowerCase()),
  );
}
