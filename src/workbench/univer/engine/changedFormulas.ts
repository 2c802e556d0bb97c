/** The cells of a write in which a formula stands or will stand, and another one than before. */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Area } from "../../book/bookArea";
import type { Cell } from "../../book/bookCells";
import type { ChangedFormula } from "../../book/bookEvents";
import type { Engine } from "./engine";

export function changedFormulas(
  engine: Engine,
  sheetId: string,
  cells: IObjectMatrixPrimitiveType<ICellData | null>,
  read: (area: Area) => Cell[][],
): ChangedFormula[] {
  const sheet = engine.worksheet(sheetId);
  const changed: ChangedFormula[] = [];
  for (const row of Object.keys(cells).map(Number))
    for (const column of Object.keys(cells[row] ?? {}).map(Number)) {
      const data = cells[row]![column] as ICellData | null;
      const isFormat = data !== null && data.v === undefined && data.f === undefined && data.p === undefined;
      const known = sheet.getCellRaw(row, column);
      const hadFormula = Boolean(known?.f) || Boolean(known?.si);
      if (isFormat || (!data?.f && !hadFormula) || (data?.f && data.f === known?.f)) continue;
      const old = hadFormula || known?.v ? read({ sheetId, row, column, rowCount: 1, columnCount: 1 })[0]![0]! : null;
      changed.push({ sheetId, row, column, before: old === null ? "" : old.formula || String(old.value ?? "") });
    }
  return changed;
}
