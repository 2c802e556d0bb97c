/**
 * The defined name that links a typed number to its source: "src_" and the source's ID. Excel moves a name with its cell
 * when rows and columns come and go or a sheet is renamed, and shows it in the name box without the add-in.
 *
 * Names hold fewer characters than IDs do. Letters, digits and most underscores stay; a hyphen, the commonest, becomes a
 * dot; any other character becomes its code between "_x" and "_" (a space is "_x20_"). Several cells may hold figures of
 * one source: "src_OAI.24.03" is the first, "src_OAI.24.03_2" the second. An underscore of the ID that would read as the
 * beginning of a code or of such a number is written as a code itself, so that every name leads back to one ID.
 */
const prefix = "src_";

/** The name of the first, second… cell that is linked to the source. */
export function sourceName(id: string, number: number): string {
  const safe = id
    .trim()
    .replace(/_(?=x)/giu, code)
    .replace(/_(?=\d+$)/u, code)
    .replace(/[^\p{L}\d_-]/gu, code)
    .replaceAll("-", ".");
  return `${prefix}${safe}${number === 1 ? "" : `_${number}`}`;
}

function code(character: string): string {
  return `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}_`;
}

/** The ID that a name stands for; null for names that link no source. */
export function sourceIdOf(name: string): string | null {
  if (name.slice(0, prefix.length).toLowerCase() !== prefix || name.length === prefix.length) return null;
  const parts = name.slice(prefix.length).matchAll(/_x([\dA-F]{1,6})_|(_\d+)$|./giu);
  return [...parts].map(([part, hexadecimal, number]) => decoded(part, hexadecimal, number)).join("");
}

function decoded(part: string, hexadecimal: string | undefined, number: string | undefined): string {
  if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
  if (number !== undefined) return "";
  return part === "." ? "-" : part;
}
