/** The cells of a formula's ranges, each by its distance from the first, whose text they share. */
import type { IRange } from "@univerjs/core";

interface SharedPlace {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export function placesOf(ranges: readonly IRange[]): SharedPlace[] {
  const { startRow: row, startColumn: column } = ranges[0]!;
  return ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) =>
    Array.from({ length: endRow - startRow + 1 }, (_row, y) =>
      Array.from({ length: endColumn - startColumn + 1 }, (_column, x) => ({
        row,
        column,
        offsetX: startColumn + x - column,
        offsetY: startRow + y - row,
      })),
    ).flat(),
  );
}
