/**
 * What a model says when it cannot answer: one of Excel's error codes and a sentence that names the argument, what it
 * needs, what it got and, in a range, where. Places count from 1 within the argument's own range, along it as it lies.
 */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A";

/** "row 7" of a column, "column 7" of a range that lies across; undefined where a single cell needs no place. */
export type Place = string | undefined;

export class ModelError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ModelError";
  }
}

/** "prices needs positive numbers; got -1 in row 7". The code is #VALUE! unless the value is of the right kind but outside the domain. */
export function needs(
  argument: string,
  requirement: string,
  got: unknown,
  { place, code = "#VALUE!" }: { place?: Place; code?: ErrorCode } = {},
): ModelError {
  return new ModelError(
    code,
    `${argument} needs ${requirement}; got ${shown(got)}${place === undefined ? "" : ` in ${place}`}`,
  );
}

/** How a cell's value reads in a sentence. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "blank";
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
