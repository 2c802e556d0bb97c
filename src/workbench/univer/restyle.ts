/**
 * Writes formats and nothing else. Through Univer's ordinary write a format would count as new content, and the formula
 * engine would forget a formula that was entered a moment before.
 */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import type { Engine } from "./engine";

export function restyle(engine: Engine, sheetId: string, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
  const params = { unitId: engine.unitId, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id };
  const undo = SetRangeValuesUndoMutationFactory(engine.injector, params);
  const { id } = SetRangeValuesMutation;
  engine.commands.syncExecuteCommand(id, params);
  engine.undoStack.pushUndoRedo({
    unitID: engine.unitId,
    undoMutations: [{ id, params: undo }],
    redoMutations: [{ id, params }],
  });
}
