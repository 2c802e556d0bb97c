/**
 * Writes formats and nothing else. A write that only brings formats would count as new content for Univer's formula engine,
 * which then forgets the formulas beneath; a write with the trigger of its style command does not. Undo and redo put a
 * trigger of their own, at the grid as well, so the right one is put back before any such write runs.
 */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import type { Engine } from "../engine/engine";
import { listenFirst } from "../engine/listenFirst";
import { StyleWrite } from "./styleWrite";

type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

export function keepFormulasUnderFormats(engine: Engine): void {
  listenFirst(engine, ({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const write = params as { cellValue?: CellMatrix; trigger?: string };
    if (write.cellValue && bringsOnlyFormats(write.cellValue)) write.trigger = SetStyleCommand.id;
  });
}

export function restyle(engine: Engine, sheetId: string, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
  if (engine.refusesLooks(sheetId)) return;
  const params = { unitId: engine.unitId, subUnitId: sheetId, cellValue };
  const { id } = SetRangeValuesMutation;
  const write = new StyleWrite(engine, sheetId);
  const told: IObjectMatrixPrimitiveType<ICellData> = {};
  const before: IObjectMatrixPrimitiveType<ICellData> = {};
  const slow: IObjectMatrixPrimitiveType<ICellData> = {};
  // A large range has few styles, and undo keeps what is put here: one object for each style, not for each cell.
  const unchanged: ICellData = {};
  const shared = new Map<IStyleData, ICellData>();
  eachCell(cellValue, (row, column, cell) => {
    const old = write.at(row, column, cell);
    if (old === null) put(slow, row, column, cell);
    else {
      const known = shared.get(old) ?? { s: old };
      shared.set(old, known);
      put(before, row, column, known);
    }
    put(told, row, column, old === null ? cell : unchanged);
  });
  const undo = SetRangeValuesUndoMutationFactory(engine.injector, { ...params, cellValue: slow });
  eachCell((undo.cellValue ?? {}) as IObjectMatrixPrimitiveType<ICellData>, (row, column, cell) =>
    put(before, row, column, cell),
  );
  engine.commands.syncExecuteCommand(id, { ...params, cellValue: told });
  engine.undoStack.pushUndoRedo({
    unitID: engine.unitId,
    undoMutations: [{ id, params: { ...params, cellValue: before } }],
    redoMutations: [{ id, params }],
  });
}

function eachCell(
  cells: IObjectMatrixPrimitiveType<ICellData>,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  for (const row of Object.keys(cells).map(Number)) {
    const cellsOfRow = cells[row] ?? {};
    for (const column of Object.keys(cellsOfRow).map(Number)) visit(row, column, cellsOfRow[column]!);
  }
}

function put(cells: IObjectMatrixPrimitiveType<ICellData>, row: number, column: number, cell: ICellData): void {
  (cells[row] ??= {})[column] = cell;
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
