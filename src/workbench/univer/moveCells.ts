/** Inserting and deleting: whole rows and columns, or cells that shift their neighbours. */
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { gridColumnCount, gridRowCount, type Area } from "../book/bookArea";
import { toUniverRange, type Engine } from "./engine/engine";

export type Move = "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns";

const commandIds: Record<Move, string> = {
  insertRows: InsertRangeMoveDownCommand.id,
  insertColumns: InsertRangeMoveRightCommand.id,
  deleteRows: DeleteRangeMoveUpCommand.id,
  deleteColumns: DeleteRangeMoveLeftCommand.id,
};

export async function moveCells(engine: Engine, area: Area, move: Move): Promise<void> {
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
  // Univer's commands move cells of the sheet in view, whatever sheet is asked for, so the workbook takes the area's
  // sheet for the one in view while the command runs; nothing is redrawn and nobody is told of another sheet.
  const workbook = engine.workbook.getWorkbook();
  workbook.getActiveSheet = (() => sheet.getSheet()) as typeof workbook.getActiveSheet;
  try {
    await engine.commands.executeCommand(commandIds[move], { range: toUniverRange(area) });
  } finally {
    delete (workbook as Partial<typeof workbook>).getActiveSheet;
  }
}
