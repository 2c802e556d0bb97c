/**
 * Ranges as the engine sees them: rectangles of cells, read as columns of numbers or of text.
 *
 * Excel sends a blank cell as 0 on the desktop and as null on the web, and a formula's "" is blank to a reader. So null
 * and "" are blank everywhere, and 0 is blank in a column of text, where it cannot be a name. In a column of numbers 0 is a number.
 */
import { needs, type ModelError, type Place } from "./error";

export type Cell = number | string | boolean | null;
export type Grid = readonly (readonly Cell[])[];
/** What a formula gives back: never null, NaN or an infinity. An error stands where one cell of a table has no answer. */
export type Answer = (number | string | boolean | ModelError)[][];

export function isBlank(cell: Cell): boolean {
  return cell === null || cell === "" || (typeof cell === "string" && cell.trim() === "");
}

export function isBlankText(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}

/** Whether an optional argument was left out, or points at one blank cell. */
export function isOmitted(grid: Grid | null): grid is null {
  return grid === null || (grid.length === 1 && grid[0]!.length === 1 && isBlank(grid[0]![0]!));
}

/** The same of a column of names, in which a single 0 is what the desktop sends for a blank cell. */
export function withoutBlankName(grid: Grid | undefined): Grid | undefined {
  return grid?.length === 1 && grid[0]!.length === 1 && isBlankText(grid[0]![0]!) ? undefined : grid;
}

/** How large a range is, in words, for a message. */
export class Size {
  constructor(
    private readonly rows: number,
    private readonly columns: number,
  ) {}

  toString(): string {
    return `${this.rows} rows by ${this.columns} columns`;
  }
}

export function toNumber(argument: string, cell: Cell, place?: Place, requirement = "numbers"): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw needs(argument, requirement, cell, { place });
}

/** Plain letters, digits and signs with single spaces between, as nearly every name is written. */
const plainName = /^(?! )(?:[!-~]| (?! |$))*$/;

/**
 * A name as readers compare names: case, outer spaces, the kind and number of spaces within and the Unicode form of a letter
 * ("é" in one sign or in two) do not matter.
 */
export function nameKey(name: string): string {
  const written = plainName.test(name) ? name : name.normalize("NFC").trim().replaceAll(/\s+/g, " ");
  return written.toLowerCase();
}

export function toName(cell: Cell): string {
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell).trim();
}

/** An answer of the same orientation as the vector it belongs to. */
export function aligned(values: readonly (number | string | boolean)[], across: boolean): Answer {
  return across ? [[...values]] : values.map((value) => [value]);
}

/** TRUE or FALSE; TRUE where the argument is left out. */
export function toFlag(argument: string, grid: Grid | null): boolean {
  if (isOmitted(grid)) return true;
  const cell = toScalar(argument, grid);
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  throw needs(argument, "TRUE or FALSE", cell);
}

export function toScalar(argument: string, grid: Grid): Cell {
  if (grid.length === 1 && grid[0]!.length === 1) return grid[0]![0]!;
  throw needs(argument, "one cell", new Size(grid.length, grid[0]?.length ?? 0));
}

export function withHeaders(headers: readonly (string | number)[], rows: Answer, shown: boolean): Answer {
  return shown ? [[...headers], ...rows] : rows;
}
