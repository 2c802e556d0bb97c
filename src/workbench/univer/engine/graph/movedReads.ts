/** Areas that formulas read elsewhere now, as columns of a table that grew, each with all who do. */
import type { IUnitRange } from "@univerjs/core";
import type { FormulaCell } from "./formulaCell";
import type { RangeIndex } from "./rangeIndex";

interface Moved {
  readonly from: IUnitRange;
  readonly to: IUnitRange;
  readonly readers: Set<FormulaCell>;
}

export class MovedReads {
  /** Formulas that name one column share what says where it is. */
  private readonly byArea = new Map<IUnitRange, Map<IUnitRange, Moved>>();

  add(from: IUnitRange, to: IUnitRange, reader: FormulaCell): void {
    const ways = this.byArea.get(from) ?? new Map<IUnitRange, Moved>();
    const moved = ways.get(to) ?? { from, to, readers: new Set<FormulaCell>() };
    moved.readers.add(reader);
    this.byArea.set(from, ways.set(to, moved));
  }

  /** One column may come to stand where another one stood, so all are taken out before the first is put in. */
  tell(index: RangeIndex<FormulaCell>): void {
    const all = [...this.byArea.values()].flatMap((ways) => [...ways.values()]);
    for (const { from, readers } of all) index.removeAll(from, readers);
    for (const { to, readers } of all) index.addAll(to, readers);
  }
}
