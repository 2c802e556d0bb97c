/** Whether two results are the same: numbers within 1e-12 of the larger of 1 and the number; texts, shapes and kinds of errors to the letter. */
import type { Shown } from "./sheet";

const tolerance = 1e-12;

export function isSameResult(one: readonly (readonly Shown[])[], other: readonly (readonly Shown[])[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      (row, at) => row.length === other[at]!.length && row.every((cell, column) => isSame(cell, other[at]![column]!)),
    )
  );
}

function isSame(one: Shown, other: Shown): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
  return JSON.stringify(one) === JSON.stringify(other);
}
