/**
 * How far the result of a formula may be off by rounding alone, so that the last digits that a difference of large numbers leaves are
 * not taken for another figure. Programs add in different orders, and a sum of n doubles is off by at most about n u Σ|x| (Higham,
 * Accuracy and Stability of Numerical Algorithms, 2nd edition, section 4.2; u = 1.1e-16): here for n of about a thousand. Numbers
 * that a formula reads count; those that are themselves no more than such digits bring the loss of their own formula.
 */
import { areaOf, type SheetArea, type SheetCell } from "../../formula/reference";
import { tokensOf } from "../../formula/tokens";
import { DefinedNames } from "../snapshot/definedNames";
import { cellAt, sheetNamed, usedPart, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

const lossOfSum = 1e-13;
const mostSteps = 4;

export class RoundingLoss {
  private readonly names: DefinedNames;
  private readonly known = new Map<string, number>();

  constructor(private readonly snapshot: WorkbookSnapshot) {
    this.names = new DefinedNames(snapshot);
  }

  of(cell: SheetCell, steps = 0): number {
    const key = `${steps} ${cell.row} ${cell.column} ${cell.sheet}`;
    const loss = this.known.get(key) ?? this.workedOut(cell, steps);
    this.known.set(key, loss);
    return loss;
  }

  private workedOut(cell: SheetCell, steps: number): number {
    const formula = this.contentOf(cell)?.formula ?? "";
    if (formula === "" || steps > mostSteps) return 0;
    let [sum, brought] = [0, 0];
    for (const area of this.readBy(formula, cell, 0))
      for (let row = area.row; row < area.row + area.rowCount; row += 1)
        for (let column = area.column; column < area.column + area.columnCount; column += 1) {
          const at = { sheet: area.sheet, row, column };
          const value = this.contentOf(at)?.value;
          if (typeof value !== "number") continue;
          sum += Math.abs(value);
          if (Math.abs(value) < lossOfSum) brought += this.of(at, steps + 1);
        }
    return sum * lossOfSum + brought;
  }

  private contentOf({ sheet, row, column }: SheetCell) {
    const found = sheetNamed(this.snapshot, sheet);
    return found && cellAt(found, row, column);
  }

  private readBy(formula: string, at: SheetCell, depth: number): SheetArea[] {
    return tokensOf(formula).flatMap(({ kind, text }): SheetArea[] => {
      if (kind === "name" && depth < mostSteps) {
        const meaning = this.names.meaningOf(text, at.sheet);
        return meaning === null ? [] : this.readBy(meaning, at, depth + 1);
      }
      const area = kind === "reference" || kind === "structured" ? areaOf(text, at, this.snapshot.tables) : null;
      const used = area && usedPart(this.snapshot, area);
      return used === null ? [] : [used.area];
    });
  }
}
