import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { columnName } from "../../book/address";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A formula copied to where its block is turned: what stood to the left of it stands above it. References that are absolute stay. */
export function transposedFormula(formula: string, from: Cell, to: Cell): string {
  const relative = translateFormulaToR1C1(formula, addressOf(from));
  const turned = relative.replaceAll(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\[-?\d+\])?C(\[-?\d+\])?(?![\p{L}\p{N}_.([])/gu,
    (piece: string, rows?: string, columns?: string) =>
      /^["']/.test(piece) ? piece : `R${columns ?? ""}C${rows ?? ""}`,
  );
  return translateFormulaToA1(turned, addressOf(to));
}

function addressOf({ row, column }: Cell): string {
  return `${columnName(column)}${row + 1}`;
}
