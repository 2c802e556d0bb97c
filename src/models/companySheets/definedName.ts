/** What the defined names of a company begin with: a letter, then letters and digits. */
export function definedName(called: string): string {
  return `Company${called.replace(/[^\p{L}\p{N}]/gu, "")}`;
}
