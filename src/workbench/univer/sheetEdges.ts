/**
 * Univer's sheets end where nothing was written yet, and a result that would reach further is #SPILL! or #REF! there.
 * Excel's end at row 1,048,576: the engine is told so, and a sheet grows to hold what was spilled.
 */
import {
  BaseReferenceObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  SetArrayFormulaDataMutation,
} from "@univerjs/engine-formula";
import { gridColumnCount, gridRowCount } from "../book/bookArea";
import type { Engine, UniverRange } from "./engine/engine";
import type { SheetGrowth } from "./sheetGrowth";
import type { Spills } from "./spills";

export function letResultsPassEdges(engine: Engine, spills: Spills, growth: SheetGrowth): void {
  const config = engine.injector.get(IFormulaCurrentConfigService);
  config.getSheetRowColumnCount = () => ({ rowCount: gridRowCount, columnCount: gridColumnCount });
  // Not in the interface of the service, but the one place where Univer compares a result with the sheet's edge.
  const runtime = engine.injector.get(IFormulaRuntimeService) as unknown as {
    _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, range: UniverRange): boolean;
  };
  runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) =>
    endRow >= gridRowCount || endColumn >= gridColumnCount;
  readBlanksBeyond();
  engine.commands.onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    for (const sheet of engine.worksheets())
      for (const { area } of spills.onSheet(sheet.getSheetId())) growth.include(area);
  });
}

let isReading = false;

/** A cell that no sheet has come to yet is blank, and its formula no #NAME?. Concerns every book of the process. */
function readBlanksBeyond(): void {
  if (isReading) return;
  isReading = true;
  BaseReferenceObject.prototype.isExceedRange = function () {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= gridRowCount || endColumn >= gridColumnCount;
  };
}
