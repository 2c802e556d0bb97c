/** What a custom function gives back, as the wire carries it: numbers, text, truth and errors; everything else becomes 0. */
import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { detachedArray } from "./lean/detachedArray";

/** An error with the sentence that came with it, at its place in the result. */
export interface ResultError {
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

export interface FunctionResult {
  readonly value: BaseValueObject;
  readonly errors: readonly ResultError[];
}

const codes = new Set<string>(Object.values(ErrorType));

export function errorResult(code: string, message: string): FunctionResult {
  return { value: errorValue(code), errors: [{ row: 0, column: 0, code, message }] };
}

/** A thrown CustomFunctions.Error keeps its code and sentence; any other exception is #VALUE! without one, as in Excel. */
export function thrownResult(failure: unknown): FunctionResult {
  const error = asError(failure);
  return error ? errorResult(error.code, error.message) : errorResult("#VALUE!", "");
}

export function toResult(result: unknown): FunctionResult {
  if (Array.isArray(result)) return matrixResult(result);
  const error = asError(result);
  if (error) return errorResult(error.code, error.message);
  if (typeof result === "number" && !Number.isFinite(result))
    return errorResult(Number.isNaN(result) ? "#VALUE!" : "#NUM!", "");
  return { value: scalarValue(result), errors: [] };
}

function matrixResult(rows: readonly unknown[]): FunctionResult {
  const matrix = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columnCount = Math.max(1, ...matrix.map((row) => row.length));
  if (matrix.length === 0) return errorResult("#VALUE!", "");
  const errors: ResultError[] = [];
  const cells = matrix.map((row, rowIndex) =>
    Array.from({ length: columnCount }, (_cell, column) => {
      if (column >= row.length) return errorValue("#N/A");
      const error = asError(row[column]);
      if (!error) return scalarValue(row[column]);
      errors.push({ row: rowIndex, column, ...error });
      return errorValue(error.code);
    }),
  );
  const [first] = cells[0]!;
  if (cells.length === 1 && columnCount === 1) return { value: first!, errors };
  const value = detachedArray(cells);
  return { value, errors };
}

function scalarValue(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "number":
      return NumberValueObject.create(Number.isFinite(value) ? value : 0);
    case "string":
      return StringValueObject.create(value);
    case "boolean":
      return BooleanValueObject.create(value);
    default:
      return value instanceof Date ? StringValueObject.create(value.toISOString()) : basicOrZero(value);
  }
}

/** A number or an entity as a data type stands for its basic value here. */
function basicOrZero(value: unknown): BaseValueObject {
  const basic =
    typeof value === "object" && value !== null ? (value as { basicValue?: unknown }).basicValue : undefined;
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean"
    ? scalarValue(basic)
    : NumberValueObject.create(0);
}

function asError(value: unknown): { code: string; message: string } | null {
  if (typeof value !== "object" || value === null) return null;
  const { code, message, type, basicValue } = value as Record<string, unknown>;
  const word = typeof code === "string" ? code : type === "Error" ? basicValue : undefined;
  if (typeof word !== "string" || !codes.has(word)) return null;
  return { code: word, message: typeof message === "string" ? message : "" };
}

function errorValue(code: string): BaseValueObject {
  return ErrorValueObject.create(code as ErrorType);
}
