/** Inserting and deleting: whole rows and columns, or cells that shift their neighbours. */
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveRangeCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISelectionWithStyle,
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

export function moveCells(engine: Engine, area: Area, move: Move): Promise<void> {
  return withSelectionKept(engine, area.sheetId, () => makeRoom(engine, area, move));
}

/** Cut and pasted, as Excel's `moveTo` and a drag with the mouse do: references and names that point inside follow. */
export function moveRange(engine: Engine, from: Area, to: Area): Promise<void> {
  return withSelectionKept(engine, from.sheetId, () =>
    onSheet(engine, from.sheetId, MoveRangeCommand.id, { fromRange: toUniverRange(from), toRange: toUniverRange(to) }),
  );
}

/** Univer selects what it has moved, or what stays beside what it hides; what a program does leaves the reader's selection alone. */
export async function withSelectionKept(engine: Engine, sheetId: string, work: () => unknown): Promise<void> {
  const selections = engine.injector.get(SheetsSelectionsService);
  const kept = selectionsOn(engine, sheetId);
  engine.isRearranging = true;
  try {
    await work();
  } finally {
    engine.isRearranging = false;
  }
  selections.setSelections(engine.unitId, sheetId, kept);
  showAgain(engine, sheetId);
}

/** Page and name box have taken the other sheet for the one in view, and hear again of the one that is. Nobody is told of another sheet. */
function showAgain(engine: Engine, changedSheetId: string): void {
  const shown = engine.workbook.getWorkbook().getActiveSheet()?.getSheetId();
  if (shown === undefined || shown === changedSheetId) return;
  engine.run(SetWorksheetActiveOperation.id, { subUnitId: shown });
  engine.injector.get(SheetsSelectionsService).setSelections(engine.unitId, shown, selectionsOn(engine, shown));
}

function selectionsOn(engine: Engine, sheetId: string): ISelectionWithStyle[] {
  const ofBook = engine.injector.get(SheetsSelectionsService).getWorkbookSelections(engine.unitId);
  return ofBook.getSelectionsOfWorksheet(sheetId).map((one) => ({ ...one }));
}

async function makeRoom(engine: Engine, area: Area, move: Move): Promise<void> {
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
  await onSheet(engine, area.sheetId, commandIds[move], { range: toUniverRange(area) });
}

async function onSheet(engine: Engine, sheetId: string, id: string, params: object): Promise<void> {
  const sheet = engine.sheet(sheetId);
  // Univer's commands move cells of the sheet in view, whatever sheet is asked for, so the workbook takes the area's
  // sheet for the one in view while the command runs; showAgain() makes up for what the page draws meanwhile.
  const workbook = engine.workbook.getWorkbook();
  workbook.getActiveSheet = (() => sheet.getSheet()) as typeof workbook.getActiveSheet;
  try {
    await engine.commands.executeCommand(id, params);
  } finally {
    delete (workbook as Partial<typeof workbook>).getActiveSheet;
  }
}
