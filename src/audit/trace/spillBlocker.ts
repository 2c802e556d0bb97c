/**
 * Which cell is in the way of a result that shows #SPILL!. The size of the result is known where the whole formula is one call of the
 * add-in, which can be worked out again. Limits: merged cells are in the way as well, and are not seen here.
 */
import type { SheetCell } from "../../formula/reference";
import { callsOf } from "../../formula/calls";
import { tokensOf } from "../../formula/tokens";

/** Whether the formula is one call and nothing beside it: not so "=F(A1)+F(B1)" or "=A1:A9*F(B1)". */
export function isOneCall(formula: string): boolean {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space" && kind !== "start");
  let depth = 0;
  const closed = tokens.findIndex(({ kind }) => {
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    return kind === "close" && depth === 0;
  });
  const isFirst = tokens.findIndex(({ kind }) => kind === "function") === 0;
  return callsOf(formula).length > 0 && isFirst && closed === tokens.length - 1;
}

/** The first cell in use of those that the result needs beside its own, row by row; null where none is. */
export function spillBlocker(
  { sheet, row, column }: SheetCell,
  result: readonly (readonly unknown[])[],
  isInUse: (cell: SheetCell) => boolean,
): SheetCell | null {
  for (const [down, cells] of result.entries())
    for (const across of cells.keys()) {
      const cell = { sheet, row: row + down, column: column + across };
      if (down + across > 0 && isInUse(cell)) return cell;
    }
  return null;
}
