/** Formulas that fill more than their own cell. */
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ICellData, Nullable } from "@univerjs/core";
import type { Area, CellPlace } from "../book/bookArea";
import { toArea, type Engine } from "./engine/engine";

export class Spills {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly engine: Engine) {
    this.formulas = engine.injector.get(FormulaDataModel);
  }

  areaAt({ sheetId, row, column }: CellPlace): Area | null {
    const range = this.formulas.getArrayFormulaRange()?.[this.engine.unitId]?.[sheetId]?.[row]?.[column];
    if (!range) return null;
    const area = toArea(sheetId, range);
    return area.rowCount * area.columnCount > 1 ? area : null;
  }

  /** The cell that fills this one; an anchor is its own. */
  anchorOf(place: CellPlace): CellPlace | null {
    for (const { anchor, area } of this.onSheet(place.sheetId))
      if (
        place.row >= area.row &&
        place.row < area.row + area.rowCount &&
        place.column >= area.column &&
        place.column < area.column + area.columnCount
      )
        return anchor;
    return null;
  }

  valueAt({ sheetId, row, column }: CellPlace): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()?.[this.engine.unitId]?.[sheetId]?.[row]?.[column];
  }

  onSheet(sheetId: string): { anchor: CellPlace; area: Area }[] {
    const ranges = this.formulas.getArrayFormulaRange()?.[this.engine.unitId]?.[sheetId] ?? {};
    const found: { anchor: CellPlace; area: Area }[] = [];
    for (const [row, columns] of Object.entries(ranges))
      for (const column of Object.keys(columns ?? {})) {
        const anchor = { sheetId, row: Number(row), column: Number(column) };
        const area = this.areaAt(anchor);
        if (area) found.push({ anchor, area });
      }
    return found;
  }
}
