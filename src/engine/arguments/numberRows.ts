/** Columns of numbers read side by side, one record a row. */
import type { NumberArgument } from "./broadcast";
import { needs, type ErrorCode, type ModelError, type Place } from "./error";
import { isBlankText } from "./table";
import { Vector } from "./vector";

export interface RowArgument extends NumberArgument {
  /** Spent, paid or counted row by row, so that a single cell does not go with every row. */
  readonly each?: boolean;
}

export interface NumberRows {
  /** null where the row is blank in every column. */
  readonly rows: readonly (readonly number[] | null)[];
  /** Whether the first column lay across. */
  readonly across: boolean;
  /** Where a row's value of an argument stands; nowhere where one cell goes with every row, or is the only one. */
  placeOf(argument: string, row: number): Place;
  /** A refusal of a row's value that says where it stands. */
  refusal(argument: string, row: number, requirement: string, got: unknown, code?: ErrorCode): ModelError;
}

/**
 * A row is blank where all columns of more than one cell are, and where two or more of them are all 0, as the desktop sends blanks. A
 * blank beside filled cells is refused with its place; columns of different length are refused.
 */
export function numberRows(given: readonly RowArgument[]): NumberRows {
  const columns = given.map(({ name, grid }) => new Vector(name, grid));
  const wide = columns.filter(({ length }) => length > 1);
  const first = columns.find((_column, index) => given[index]!.each) ?? wide[0] ?? columns[0]!;
  columns.forEach((column, index) => first.beside(column, { each: given[index]!.each === true }));
  const isEmpty = (row: number) =>
    wide.length > 0 &&
    (wide.every((column) => column.isBlank(row)) ||
      (wide.length > 1 && wide.every((column) => isBlankText(column.at(row)))));
  const valuesOf = (row: number) =>
    columns.map((column) => {
      const cell = column.at(row);
      if (typeof cell === "number" && Number.isFinite(cell)) return cell;
      throw refusal(column.argument, row, column.length > 1 ? "numbers" : "a number", cell);
    });
  const placeOf = (argument: string, row: number) => {
    const column = columns.find((one) => one.argument === argument)!;
    return column.length > 1 ? column.place(row) : undefined;
  };
  const refusal = (argument: string, row: number, requirement: string, got: unknown, code?: ErrorCode) =>
    needs(argument, requirement, got, { place: placeOf(argument, row), ...(code && { code }) });
  const rows = Array.from({ length: first.length }, (_row, row) => (isEmpty(row) ? null : valuesOf(row)));
  if (rows.every((row) => row === null)) throw needs(first.argument, "at least one number", null);
  return { rows, across: (wide[0] ?? first).across, placeOf, refusal };
}
