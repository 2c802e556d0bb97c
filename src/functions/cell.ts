/**
 * Where cells meet the engine, and the only place that knows Excel's error objects.
 *
 * An argument arrives as a rectangle, as a bare value, or as null where it was left out. A cell that is empty comes as a
 * rectangle of one null on the web and of one 0 on the desktop, so both are read as 0: a number of 0, as in Excel's own functions, and a
 * blank where a text is asked for. An error in an input cell comes back as that error; a ModelError becomes Excel's error
 * with its sentence.
 */
import { ModelError } from "../engine/arguments/error";
import type { Answer, Cell, Grid } from "../engine/arguments/table";
import { errorWords } from "./errorWords";

const leftOut: Grid = [[null]];
const emptyCell: Grid = [[0]];

/** A required argument; left out, it is one blank cell. */
export function range(argument: any): Grid {
  if (argument === null || argument === undefined) return leftOut;
  if (!Array.isArray(argument)) return [[basicValue(argument)]];
  const grid: Grid = plainRanges.has(argument) ? argument : argument.map((row) => row.map(basicValue));
  return isOneCell(grid) && grid[0]![0] === null ? emptyCell : grid;
}

/**
 * Ranges that hold plain values only, as nearly all do. The search for errors finds them, and nothing then copies a long
 * range or looks through it again.
 */
const plainRanges = new WeakSet<object>();

function isOneCell(grid: Grid): boolean {
  return grid.length === 1 && grid[0]!.length === 1;
}

function isPlainRange(argument: any): boolean {
  if (!Array.isArray(argument)) return false;
  for (let row = 0; row < argument.length; row += 1) {
    const cells = argument[row];
    if (!Array.isArray(cells)) return false;
    for (let column = 0; column < cells.length; column += 1) {
      // Not by index: code that reads numbers and texts by index rewrites each row of numbers it meets, ten times as slow.
      const cell = cells.at(column);
      if (typeof cell === "object" ? cell !== null : cell === undefined) return false;
    }
  }
  return true;
}

/** An optional argument; undefined where it was left out or is an empty text. */
export function optional(argument: any): Grid | undefined {
  const grid = stated(argument);
  return grid !== undefined && isOneCell(grid) && grid[0]![0] === "" ? undefined : grid;
}

/** An optional argument in which "" says something; undefined only where it was left out. */
export function stated(argument: any): Grid | undefined {
  return argument === null || argument === undefined ? undefined : range(argument);
}

/** Runs a function of the engine on cells and gives Excel what it can show. */
export function answer(given: readonly any[], compute: () => Answer): any[][] {
  const others = given.filter((argument) => {
    if (isPlainRange(argument)) plainRanges.add(argument);
    // The host may hand over the same array again with other cells.
    else if (Array.isArray(argument)) plainRanges.delete(argument);
    else return true;
    return !plainRanges.has(argument);
  });
  const error = firstError(others);
  if (error !== null) throw error;
  try {
    return finite(compute());
  } catch (failure) {
    if (failure instanceof ModelError) throw excelError(failure);
    throw failure;
  }
}

/** Excel would show a number that is none as 0. An error in one cell of a table becomes Excel's. */
function finite(result: Answer): any[][] {
  let hasErrors = false;
  for (let row = 0; row < result.length; row += 1) {
    const cells = result[row]!;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells.at(column);
      if (typeof cell === "number" && !Number.isFinite(cell))
        throw new ModelError("#NUM!", "the result needs to fit a number; got one too large");
      if (typeof cell === "object") hasErrors = true;
    }
  }
  if (!hasErrors) return result;
  return result.map((row) => row.map((cell) => (cell instanceof ModelError ? excelError(cell) : cell)));
}

/** A typed number with properties or an entity stands for its basic value. */
function basicValue(cell: any): Cell {
  if (typeof cell !== "object" || cell === null) return cell === undefined ? null : cell;
  return "basicValue" in cell ? cell.basicValue : String(cell);
}

/** The first error among all cells of all arguments, in reading order. */
function firstError(given: readonly any[]): CustomFunctions.Error | null {
  for (const argument of given) {
    if (isError(argument)) return sameError(argument);
    const error = Array.isArray(argument) ? firstError(argument) : null;
    if (error !== null) return error;
  }
  return null;
}

/** A thrown or returned CustomFunctions.Error has a code; an error as a data type says so in its type. */
function isError(cell: any): boolean {
  return typeof cell === "object" && cell !== null && !Array.isArray(cell) && ("code" in cell || cell.type === "Error");
}

function sameError(cell: any): CustomFunctions.Error {
  return new CustomFunctions.Error(cell.code ?? cell.basicValue, cell.message);
}

/** Excel's codes are the very words that a cell shows. */
function excelError({ code, message }: ModelError): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, errorWords.say(message));
}
