/** Beside 1 and the larger of two numbers. */
const tolerance = 1e-9;

/** Whether two results of a cell are the same figure. A cell that a result fills with nothing is blank in some programs and an empty text in others. */
export function isSameFigure(before: number | string | boolean | null, after: typeof before): boolean {
  if (typeof before === "number" && typeof after === "number")
    return Math.abs(before - after) <= tolerance * Math.max(1, Math.abs(before), Math.abs(after));
  return (before ?? "") === (after ?? "");
}
