/**
 * Univer's sheets end where nothing was written yet, and a result that would reach further is #SPILL! or #REF! there.
 * Excel's end at row 1,048,576: the engine is told so, and a sheet grows to hold what was spilled.
 */
import {
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
  engine.commands.onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    for (const sheet of engine.worksheets())
      for (const { area } of spills.onSheet(sheet.getSheetId())) growth.include(area);
  });
}
