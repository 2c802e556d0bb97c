/** Formulas of validations and the like, which stand in no cell: one for each cell of their ranges. */
import type { IOtherFormulaManagerService } from "@univerjs/engine-formula";
import type { FormulaCell } from "./formulaCell";
import { placesOf } from "./placesOf";

export type FormulaPlace = Omit<FormulaCell, "formula" | "reads" | "isUnresolved" | "result">;

export class OutsideFormulas {
  private readonly cells = new Map<string, FormulaCell[]>();
  private readonly shapes = new Map<string, string>();

  constructor(
    private readonly service: IOtherFormulaManagerService,
    private readonly insert: (place: FormulaPlace, text: string) => FormulaCell,
    private readonly remove: (cell: FormulaCell) => void,
  ) {}

  of(id: string): readonly FormulaCell[] {
    return this.cells.get(id) ?? [];
  }

  forget({ formulaId }: FormulaCell): void {
    if (formulaId !== null) this.cells.delete(formulaId);
  }

  /** Takes up those that are new or others than before; returns those that are gone. */
  takeUp(): FormulaCell[] {
    const present = new Set<string>();
    for (const [unitId, sheets] of Object.entries(this.service.getOtherFormulaData()))
      for (const [sheetId, formulas] of Object.entries(sheets ?? {}))
        for (const [id, item] of Object.entries(formulas ?? {})) {
          present.add(id);
          const known = this.cells.get(id);
          const shape = JSON.stringify(item.ranges);
          if (known && known[0]?.formula.text === item.f && this.shapes.get(id) === shape) continue;
          for (const cell of known ?? []) this.remove(cell);
          const cells = placesOf(item.ranges).map(({ row, column, offsetX, offsetY }) =>
            this.insert({ unitId, sheetId, row, column, offsetX, offsetY, formulaId: id }, item.f),
          );
          this.cells.set(id, cells);
          this.shapes.set(id, shape);
        }
    return [...this.cells].flatMap(([id, cells]) => (present.has(id) ? [] : cells));
  }
}
