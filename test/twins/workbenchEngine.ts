/** The workbench's engine: what a sheet's formulas give in a headless book. */
import { createHeadlessBook } from "../../src/workbench/univer/headless";
import type { Shown, Sheet } from "./sheet";

export async function shownInWorkbench(
  sheet: Sheet,
  formulas: readonly string[],
  names: Readonly<Record<string, string>>,
): Promise<Shown[][][]> {
  const book = createHeadlessBook();
  const sheetId = book.sheets.activeId();
  try {
    const [rowCount, columnCount] = [sheet.inputs.length, sheet.inputs[0]!.length];
    const entries = sheet.inputs.map((row) => row.map(entryOf));
    await book.cells.write({ sheetId, row: 0, column: 0, rowCount, columnCount }, entries);
    for (const [name, formula] of Object.entries(names)) await book.names.add(name, formula, null);
    for (const [index, { row, column }] of sheet.calls.entries())
      await book.cells.write({ sheetId, row, column, rowCount: 1, columnCount: 1 }, [[`=${formulas[index]!}`]]);
    await book.settled();
    return sheet.calls.map(({ row, column }) => {
      const anchor = { sheetId, row, column };
      const area = book.cells.spillArea(anchor) ?? { ...anchor, rowCount: 1, columnCount: 1 };
      return book.cells
        .read(area)
        .map((cells) => cells.map(({ value, error }) => (error ? { error: error.code } : (value ?? ""))));
    });
  } finally {
    book.dispose();
  }
}

function entryOf(cell: unknown): number | string | boolean | null {
  return typeof cell === "string" ? `'${cell}` : (cell as number | boolean | null);
}
