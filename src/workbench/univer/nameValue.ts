/** What a defined name stands for: the first cell of its range, or its constant. */
import type { Area } from "../book/bookArea";
import type { BookCells, CellError, CellValue } from "../book/bookCells";

export function nameValue(
  cells: BookCells,
  formula: string,
  area: Area | null,
): { value: CellValue; error?: CellError } {
  if (area) {
    const { value, error } = cells.read({ ...area, rowCount: 1, columnCount: 1 })[0]![0]!;
    return error ? { value, error } : { value };
  }
  const number = Number(formula.slice(1));
  if (Number.isFinite(number)) return { value: number };
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return { value: text?.replaceAll('""', '"') ?? formula };
}
