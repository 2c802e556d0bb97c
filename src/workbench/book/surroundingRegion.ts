import { gridColumnCount, gridRowCount, type Area } from "./bookArea";
import type { BookCells } from "./bookCells";

/** Grows while a neighbouring row or column holds anything, corners included: Ctrl+A in Excel. */
export function surroundingRegion(start: Area, cells: BookCells): Area {
  let area = start;
  for (;;) {
    const next = growths(area).find(
      ({ strip }) => cells.used(strip.sheetId, { valuesOnly: true, within: strip }) !== null,
    );
    if (next === undefined) return area;
    area = next.grown;
  }
}

/** Each line beside the area, longer than it by the corners, and the area with that line. */
function growths(area: Area): { strip: Area; grown: Area }[] {
  const row = Math.max(0, area.row - 1);
  const column = Math.max(0, area.column - 1);
  const below = area.row + area.rowCount;
  const after = area.column + area.columnCount;
  const rowCount = Math.min(gridRowCount, below + 1) - row;
  const columnCount = Math.min(gridColumnCount, after + 1) - column;
  const acrossColumns = { sheetId: area.sheetId, column, columnCount, rowCount: 1 };
  const acrossRows = { sheetId: area.sheetId, row, rowCount, columnCount: 1 };
  const taller = { ...area, rowCount: area.rowCount + 1 };
  const wider = { ...area, columnCount: area.columnCount + 1 };
  return [
    ...(row < area.row ? [{ strip: { ...acrossColumns, row }, grown: { ...taller, row } }] : []),
    ...(column < area.column ? [{ strip: { ...acrossRows, column }, grown: { ...wider, column } }] : []),
    ...(below < gridRowCount ? [{ strip: { ...acrossColumns, row: below }, grown: taller }] : []),
    ...(after < gridColumnCount ? [{ strip: { ...acrossRows, column: after }, grown: wider }] : []),
  ];
}
