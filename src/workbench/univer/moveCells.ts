/** Inserting and deleting: whole rows and columns, or cells that shift their neighbours. */
import { Dimension } from "@univerjs/core";
import { gridColumnCount, gridRowCount, type Area } from "../bookArea";
import { toUniverRange, type Engine } from "./engine";

export type Move = "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns";

export function moveCells(engine: Engine, area: Area, move: Move): void {
  const sheet = engine.sheet(area.sheetId);
  const { row, column, rowCount, columnCount } = area;
  const alongRows = move === "insertRows" || move === "deleteRows";
  const isWhole = alongRows ? columnCount >= gridColumnCount : rowCount >= gridRowCount;
  if (isWhole) {
    if (move === "insertRows") sheet.insertRows(row, rowCount);
    else if (move === "deleteRows") sheet.deleteRows(row, rowCount);
    else if (move === "insertColumns") sheet.insertColumns(column, columnCount);
    else sheet.deleteColumns(column, columnCount);
    return;
  }
  const cells = sheet.getRange(toUniverRange(area));
  const dimension = alongRows ? Dimension.ROWS : Dimension.COLUMNS;
  if (move.startsWith("insert")) cells.insertCells(dimension);
  else cells.deleteCells(dimension);
}
