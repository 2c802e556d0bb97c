/**
 * Writes formats and nothing else. A write that only brings formats would count as new content for Univer's formula engine,
 * which then forgets the formulas beneath; a write with the trigger of its style command does not. Undo and redo put a
 * trigger of their own, at the grid as well, so the right one is put back before any such write runs.
 */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Engine } from "../engine/engine";
import { listenFirst } from "../engine/listenFirst";
import { heldLooks, type Cells } from "./heldLooks";

type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

export function keepFormulasUnderFormats(engine: Engine): void {
  listenFirst(engine, ({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const write = params as { cellValue?: CellMatrix; trigger?: string };
    if (write.cellValue && bringsOnlyFormats(write.cellValue)) write.trigger = SetStyleCommand.id;
  });
}

export function restyle(engine: Engine, sheetId: string, cells: Cells): void {
  if (!engine.refusesLooks(sheetId)) heldLooks(engine).write(sheetId, cells);
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
