/** Sets widths and leaves the heights of rows alone, as Excel does; Univer's command would measure every wrapped text again. */
import { SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from "@univerjs/sheets";
import type { Area } from "../book/bookArea";
import { toUniverRange, type Engine } from "./engine/engine";

export function setColumnWidths(engine: Engine, columns: Area, pixels: number): void {
  const ranges = [toUniverRange(columns)];
  const params = { unitId: engine.unitId, subUnitId: columns.sheetId, ranges, colWidth: pixels };
  const undo = SetWorksheetColWidthMutationFactory(params, engine.worksheet(columns.sheetId));
  const { id } = SetWorksheetColWidthMutation;
  engine.commands.syncExecuteCommand(id, params);
  engine.undoStack.pushUndoRedo({
    unitID: engine.unitId,
    undoMutations: [{ id, params: undo }],
    redoMutations: [{ id, params }],
  });
}
