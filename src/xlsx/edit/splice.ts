/** A text with parts of it exchanged. */

/** What stands between two places of a text gives way to another text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** None of them overlaps another one. */
export function splicedText(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: instead } of [...splices].sort((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, start), instead);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
