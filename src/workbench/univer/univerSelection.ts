/** What is selected in the grid; without a screen, what was selected last. */
import { getPrimaryForRange, SetSelectionsOperation } from "@univerjs/sheets";
import type { Area, CellPlace } from "../book/bookArea";
import type { BookSelection } from "../book/book";
import { BookError } from "../book/bookError";
import { toArea, toUniverRange, type Engine } from "./engine/engine";
import type { SheetGrowth } from "./sheetGrowth";

export class UniverSelection implements BookSelection {
  constructor(
    private readonly engine: Engine,
    private readonly growth: SheetGrowth,
  ) {}

  areas(): Area[] {
    const sheet = this.engine.workbook.getActiveSheet();
    const id = sheet.getSheetId();
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    const areas = ranges.map((range) => toArea(id, range.getRange()));
    return areas.length > 0 ? areas : [{ sheetId: id, row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  }

  activeCell(): CellPlace {
    const sheet = this.engine.workbook.getActiveSheet();
    const cell = sheet.getSelection()?.getCurrentCell();
    const [first] = this.areas();
    return {
      sheetId: sheet.getSheetId(),
      row: cell?.actualRow ?? first!.row,
      column: cell?.actualColumn ?? first!.column,
    };
  }

  async select(area: Area, active: CellPlace = area): Promise<void> {
    const sheet = this.engine.sheet(area.sheetId);
    if (sheet.isSheetHidden()) throw new BookError("InvalidOperation", "A hidden worksheet cannot be activated.");
    this.growth.include({ ...area, rowCount: Math.min(area.rowCount, 1), columnCount: Math.min(area.columnCount, 1) });
    if (this.engine.workbook.getActiveSheet().getSheetId() !== area.sheetId) sheet.activate();
    const within = {
      ...area,
      rowCount: Math.min(area.rowCount, sheet.getMaxRows() - area.row),
      columnCount: Math.min(area.columnCount, sheet.getMaxColumns() - area.column),
    };
    const range = toUniverRange(within);
    if (active === area) {
      sheet.getRange(range).activate();
      return;
    }
    const one = toUniverRange({ ...active, rowCount: 1, columnCount: 1 });
    const primary = getPrimaryForRange(one, this.engine.worksheet(area.sheetId));
    const selections = [{ range, primary, style: null }];
    this.engine.run(SetSelectionsOperation.id, { subUnitId: area.sheetId, selections });
  }
}
