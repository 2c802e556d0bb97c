import type { Area } from "../../book/bookArea";
import type { Cell, CellEntry } from "../../book/bookCells";
import type { CellFormat } from "../../book/bookFormats";
import type { HostContext } from "../protocol/hostContext";
import { transposedFormula } from "./transposedFormula";
import { movedFormula } from "../../book/movedFormula";
import { insideGrid } from "./rangeArgument";
import { shownValue } from "./rangeValues";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Blank cells of the source leave the destination as it is. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
  /** Cutting and pasting leaves references as they are; copying moves the relative ones. */
  readonly keepFormulas: boolean;
}

/** Copies a block to the destination's top left cell, or fills the destination when it is a multiple of the block. */
export async function copyCells(
  source: Area,
  destination: Area,
  options: CopyOptions,
  context: HostContext,
): Promise<void> {
  const { book } = context;
  await book.settled();
  const cells = book.cells.read(source);
  const [height, width] = options.transpose
    ? [source.columnCount, source.rowCount]
    : [source.rowCount, source.columnCount];
  const target = insideGrid({
    ...destination,
    rowCount: destination.rowCount % height === 0 ? destination.rowCount : height,
    columnCount: destination.columnCount % width === 0 ? destination.columnCount : width,
  });
  const place = (row: number, column: number) => {
    const [down, along] = [row % height, column % width];
    return options.transpose ? { row: along, column: down } : { row: down, column: along };
  };
  if (options.what !== "Formats")
    await book.cells.write(
      target,
      grid(target, (row, column) => {
        const from = place(row, column);
        const cell = cells[from.row]?.[from.column];
        if (cell === undefined) return null;
        const [old, now] = [placeIn(source, from.row, from.column), placeIn(target, row, column)];
        return entry(cell, old, now, options);
      }),
    );
  if (options.what === "All" || options.what === "Formats") await copyFormats(source, target, cells, place, context);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeIn(area: Area, row: number, column: number): Place {
  return { row: area.row + row, column: area.column + column };
}

function entry(cell: Cell, from: Place, to: Place, options: CopyOptions): CellEntry {
  if (cell.value === null && cell.formula === "") return options.skipBlanks ? null : "";
  if (cell.formula === "" || options.what === "Values") return asConstant(shownValue(cell));
  if (options.keepFormulas) return cell.formula;
  if (options.transpose) return transposedFormula(cell.formula, from, to);
  return movedFormula(cell.formula, to.row - from.row, to.column - from.column);
}

/** Text that Excel would read as something else when typed keeps its apostrophe. */
export function asConstant(value: number | string | boolean): CellEntry {
  const misread =
    typeof value === "string" &&
    /^(['=+-]|\s*[\d.,]|true$|false$|#(?!N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!))/i.test(value);
  return misread ? `'${value}` : value;
}

async function copyFormats(
  source: Area,
  target: Area,
  cells: readonly (readonly Cell[])[],
  place: (row: number, column: number) => { row: number; column: number },
  { book }: HostContext,
): Promise<void> {
  const formats = grid(target, (row, column) => {
    const from = place(row, column);
    return cells[from.row]?.[from.column]?.numberFormat ?? null;
  });
  await book.cells.writeNumberFormats(target, formats);
  for (let row = 0; row < target.rowCount; row++) {
    for (let column = 0; column < target.columnCount; column++) {
      const from = place(row, column);
      const cell = { rowCount: 1, columnCount: 1 };
      const original = { ...source, row: source.row + from.row, column: source.column + from.column, ...cell };
      const copy = { ...target, row: target.row + row, column: target.column + column, ...cell };
      await book.formats.write(copy, book.formats.read(original) as CellFormat);
    }
  }
}

function grid<Value>(area: Area, value: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => value(row, column)),
  );
}
