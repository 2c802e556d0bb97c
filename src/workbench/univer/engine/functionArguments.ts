/** What a custom function receives: Excel's conversions of a formula's values to the declared types. */
import type { BaseValueObject, ArrayValueObject } from "@univerjs/engine-formula";
import type { CustomFunctionParameter } from "../../book/customFunctions";

export type HostValue = number | string | boolean | null | HostError;

/** An error in an input cell, as Microsoft's runtime hands it over. */
export interface HostError {
  readonly type: "Error";
  readonly basicValue: string;
  readonly code: string;
  readonly message: string;
}

/** How a blank cell arrives in an `any` parameter: 0 as on the desktop, null as on the web. */
export type BlankCell = 0 | null;

export class ConversionFailure extends Error {
  constructor(readonly code: string) {
    super("");
  }
}

/** The cells of a value, as a rectangle; a blank cell is null. */
export function toMatrix(value: BaseValueObject): HostValue[][] {
  if (!value.isArray()) return [[toCell(value)]];
  const array = value as ArrayValueObject;
  const cells = array.getArrayValue();
  const columns = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => toCell(cells[row]?.[column] ?? null)),
  );
}

function toCell(value: BaseValueObject | null): HostValue {
  if (value === null || value.isNull()) return null;
  if (value.isError()) {
    const code = String(value.getValue());
    return { type: "Error", basicValue: code, code, message: "" };
  }
  return value.getValue() as HostValue;
}

export function isHostError(value: unknown): value is HostError {
  return typeof value === "object" && value !== null && (value as HostError).type === "Error";
}

/** One value converted to a parameter's declared type; throws the error that Excel shows without calling the function. */
export function convert(
  value: HostValue,
  { type }: CustomFunctionParameter,
  { allowErrors, blank }: { allowErrors: boolean; blank: BlankCell },
): HostValue {
  const isAny = type === undefined || type === "any";
  if (isHostError(value)) {
    if (isAny && allowErrors) return value;
    throw new ConversionFailure(value.code);
  }
  if (isAny) return value ?? blank;
  if (type === "number") return toNumber(value);
  if (type === "boolean") return toBoolean(value);
  return toText(value);
}

function toNumber(value: HostValue): number {
  if (value === null) return 0;
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isFinite(number)) return number;
  throw new ConversionFailure("#VALUE!");
}

function toBoolean(value: HostValue): boolean {
  if (typeof value !== "string") return Boolean(value);
  const word = value.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  throw new ConversionFailure("#VALUE!");
}

function toText(value: HostValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}
