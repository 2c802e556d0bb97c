/** Values that do not follow later changes say of which day they are, and whether what they rest on is still the same. */
import { cellAddress } from "../../formula/address";
import { writtenRow, type WrittenCell } from "../sheets/writtenSheet";

/** A cell as it was when the values were written, beside which a formula shows what it holds now. */
export interface KeptCell {
  readonly label: string;
  /** "Output!B5", which the formula reads and which Excel moves with its cell. */
  readonly address: string;
  readonly value: number | string;
}

/** One row a cell: what it is called, what it held, what it holds. */
export function keptRow(row: number, name: string, { label, address, value }: KeptCell): WrittenCell[] {
  return [
    ...writtenRow(row, [name], "note"),
    ...writtenRow(row, [label, value], "plain", 1),
    { row, column: keptColumn + 1, value, formula: `=${address}`, look: "plain" },
  ];
}

export const keptColumn = 2;

/** Numbers that differ by less than a billionth are the same: a book calculated elsewhere may differ in the last digit. */
export function isSameNow(kept: string, now: string): string {
  return `IFERROR(IF(AND(ISNUMBER(${kept}),ISNUMBER(${now})),ABS(${now}-${kept})<=1E-9*ABS(${kept}),${now}=${kept}),FALSE)`;
}

/** `pairs` are the cells of what was kept and what is now; `day` is "2026-06-25". */
export function stateCell(row: number, column: number, same: readonly string[], day: string): WrittenCell {
  const [current, stale] = [`As of ${day}`, `Stale: inputs have moved since ${day}`];
  const all = same.length === 1 ? same[0]! : `AND(${same.join(",")})`;
  return { row, column, value: current, formula: `=IF(${all},"${current}","${stale}")`, look: "header" };
}

export function keptAndNow(row: number): string {
  return isSameNow(cellAddress(row, keptColumn), cellAddress(row, keptColumn + 1));
}
