/** The sentences that came with errors. Excel shows few of them; the pane and the command line show them all. */
import type { CellPlace } from "../../book/bookArea";
import type { ResultError } from "./functionResult";

interface Kept {
  readonly session: number;
  readonly errors: readonly ResultError[];
}

export class ErrorMessages {
  private readonly byCell = new Map<string, Kept>();

  /** Within one calculation the last error of a cell's calls stands, since an earlier one may have been handled by IFERROR. */
  keep(place: CellPlace, session: number, errors: readonly ResultError[]): void {
    const key = keyOf(place);
    const known = this.byCell.get(key);
    if (errors.length > 0) this.byCell.set(key, { session, errors });
    else if (known && known.session !== session) this.byCell.delete(key);
  }

  /** The sentence for an error in the cell that owns the formula, or in a cell of its spill. */
  find(anchor: CellPlace, place: CellPlace, code: string): string {
    const errors = this.byCell.get(keyOf(anchor))?.errors ?? [];
    const [row, column] = [place.row - anchor.row, place.column - anchor.column];
    const exact = errors.find((error) => error.row === row && error.column === column && error.code === code);
    return (exact ?? errors.find((error) => error.code === code))?.message ?? "";
  }

  clear(): void {
    this.byCell.clear();
  }
}

function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row},${column}`;
}
