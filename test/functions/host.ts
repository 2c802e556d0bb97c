/** The functions as a host calls them: associated by id, answering with a matrix or throwing an Excel error. */
import { associateFunctions } from "../../src/functions/associate";
import { createCustomFunctionsRuntime } from "../../src/workbench/book/customFunctionsRuntime";

const runtime = createCustomFunctionsRuntime();
Object.assign(globalThis, { CustomFunctions: runtime });
associateFunctions();

export type Cells = unknown[][];

/** The matrix that a call gives; an Excel error is thrown. */
export function call(id: string, ...args: unknown[]): Cells {
  const fn = runtime.lookup(id);
  if (!fn) throw new Error(`nothing is associated with ${id}`);
  return fn(...args) as Cells;
}

/** "#VALUE! amounts needs ..." of a call that fails, or its result where it does not. */
export function outcome(id: string, ...args: unknown[]): unknown {
  try {
    return call(id, ...args);
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return `${code} ${message}`.trim();
  }
}

export function excelError(code: string): { code: string; message: string } {
  return { code, message: "" };
}

export const column = (...cells: unknown[]): Cells => cells.map((cell) => [cell]);
export const row = (...cells: unknown[]): Cells => [cells];
