/**
 * An argument that is a row or a column, read cell by cell. Beside longer ones a single cell goes with every row, except
 * where it is money or a quantity: that would be spent, paid or counted as often as there are rows.
 */
import { needs, type ErrorCode, type ModelError } from "./error";
import { isBlank, Size, type Cell, type Grid } from "./table";

export class Vector {
  /** One that stays: without it V8 forgets their shape between two calls, and with it all code that it compiled for long columns. */
  static readonly none = new Vector("none", [[null]]);

  readonly length: number;
  /** Whether it lies across, so that an aligned answer can lie the same way. */
  readonly across: boolean;

  constructor(
    readonly argument: string,
    private readonly grid: Grid,
  ) {
    this.across = grid.length === 1 && grid[0]!.length > 1;
    this.length = this.across ? grid[0]!.length : grid.length;
    if (!this.across)
      for (let row = 0; row < grid.length; row += 1)
        if (grid[row]!.length !== 1)
          throw needs(argument, "one row or one column", new Size(grid.length, grid[0]!.length));
  }

  /**
   * The cell at a place from 0, or the only one. V8 reads rows of numbers and rows of texts alike by `at`; code that reads both by
   * index rewrites each row of numbers it meets as a row of anything, which takes ten times as long as reading it.
   */
  at(index: number): Cell {
    if (this.across) return this.grid[0]!.at(index)!;
    return this.grid[this.length === 1 ? 0 : index]!.at(0)!;
  }

  number(index: number, requirement = "numbers", cell = this.at(index)): number {
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    throw this.refusal(index, requirement);
  }

  isBlank(index: number): boolean {
    return isBlank(this.at(index));
  }

  refusal(index: number, requirement: string, code: ErrorCode = "#VALUE!", got: unknown = this.at(index)): ModelError {
    return needs(this.argument, requirement, got, { place: this.place(index), code });
  }

  place(index: number): string {
    return `${this.across ? "column" : "row"} ${this.length === 1 ? 1 : index + 1}`;
  }

  /** "1 row", "12 columns": so many as this range lies. */
  counted(count: number): string {
    return `${count} ${this.across ? "column" : "row"}${count === 1 ? "" : "s"}`;
  }

  /** Refuses a range that does not go beside this one; a single cell does unless `each` row needs its own. */
  beside(other: Vector, { each = false } = {}): void {
    if (other.length === this.length || (other.length === 1 && !each)) return;
    const lie = other.length > 1 ? other : this;
    throw needs(other.argument, `${lie.counted(this.length)} like ${this.argument}`, other.length);
  }
}
