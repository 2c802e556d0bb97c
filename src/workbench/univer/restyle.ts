/**
 * Writes formats and nothing else. A write that only brings formats would count as new content for Univer's formula engine,
 * which then forgets the formulas beneath; a write with the trigger of its style command does not. Undo and redo put a
 * trigger of their own, at the grid as well, so the right one is put back before any such write runs.
 */
import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import type { Engine } from "./engine";

type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

/** Univer's formula engine listens from its own start, so this listener has to be put before those that are there. */
interface ListeningService {
  readonly _beforeCommandExecutionListeners: ((command: ICommandInfo) => void)[];
}

export function keepFormulasUnderFormats(engine: Engine): void {
  const { _beforeCommandExecutionListeners: listeners } = engine.commands as unknown as ListeningService;
  listeners.unshift(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const write = params as { cellValue?: CellMatrix; trigger?: string };
    if (write.cellValue && bringsOnlyFormats(write.cellValue)) write.trigger = SetStyleCommand.id;
  });
}

export function restyle(engine: Engine, sheetId: string, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
  const params = { unitId: engine.unitId, subUnitId: sheetId, cellValue };
  const undo = SetRangeValuesUndoMutationFactory(engine.injector, params);
  const { id } = SetRangeValuesMutation;
  engine.commands.syncExecuteCommand(id, params);
  engine.undoStack.pushUndoRedo({
    unitID: engine.unitId,
    undoMutations: [{ id, params: undo }],
    redoMutations: [{ id, params }],
  });
}

function bringsOnlyFormats(cells: CellMatrix): boolean {
  const rows = Object.values(cells);
  return (
    rows.length > 0 &&
    rows.every((row) => Object.values(row ?? {}).every((cell) => isOnlyFormat(cell as ICellData | null)))
  );
}

function isOnlyFormat(cell: ICellData | null): boolean {
  return cell !== null && Object.keys(cell).every((key) => key === "s");
}
