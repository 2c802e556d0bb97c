/** The standard line that a name is nearly that of: a slip of the pen would otherwise make a line of its own. */
import { standardLines } from "./standardLines";

const mostSlips = 2;
const names = standardLines.map(({ name }) => name);

/** In its own letters where the name is one, whatever their case. */
export function lineCalled(name: string): string | null {
  return names.find((line) => line.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Null where none is near; a name of a few letters is near to nothing. */
export function nearestLine(name: string): string | null {
  if (name.length < 5) return null;
  return names.find((line) => slips(line.toLowerCase(), name.toLowerCase()) <= mostSlips) ?? null;
}

/** Letters to put in, take out or exchange to get from one to the other (Levenshtein, 1966). */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostSlips) return mostSlips + 1;
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [up, letter] of [...one].entries()) {
    const next = [up + 1];
    for (const [left, counterpart] of [...other].entries())
      next.push(Math.min(next[left]! + 1, row[left + 1]! + 1, row[left]! + (letter === counterpart ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
