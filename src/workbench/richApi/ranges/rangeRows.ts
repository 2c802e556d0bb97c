import type { Area } from "../../book/bookArea";
import type { CellEntry } from "../../book/bookCells";
import { flagArgument, integerArgument, isGiven, wordValue } from "../protocol/argument";
import type { Members } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type Targets } from "../protocol/hostObject";
import { asConstant, copyCells } from "./copyCells";
import { movedFormula } from "../../book/movedFormula";
import { nextNumbers } from "../../book/series/filledSeries";
import { areaArgument } from "./rangeArgument";
import { shownValue } from "./rangeValues";

/** Rows of a range compared with each other, and series filled on from its cells. */
export const rangeRows: Members<Area> = {
  waitsForResults: true,
  methods: {
    removeDuplicates: (area, args, context) => removeDuplicates(area, args, context),
    autoFill: (area, args, context) => autoFill(area, args, context),
  },
};

/** Each row that has in the columns given what an earlier one has is taken out, those below move up. Case does not matter. */
async function removeDuplicates(area: Area, args: readonly unknown[], { book }: HostContext) {
  const columns = args[0];
  if (!Array.isArray(columns) || columns.length === 0) throw new HostError("InvalidArgument");
  const asked = columns.map((_, index) => integerArgument(columns, index));
  if (asked.some((column) => column < 0 || column >= area.columnCount)) throw new HostError("InvalidArgument");
  const headerRows = flagArgument(args, 1) ? 1 : 0;
  const cells = book.cells.read(area);
  const seen = new Set<string>();
  const left = cells.filter((row, index) => {
    if (index < headerRows) return true;
    const key = JSON.stringify(asked.map((column) => String(shownValue(row[column]!)).toLowerCase()));
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
  const entries = cells.map((_, row) =>
    Array.from({ length: area.columnCount }, (__, column): CellEntry => {
      const cell = left[row]?.[column];
      if (cell === undefined) return "";
      if (cell.formula === "") return cell.value === null ? "" : asConstant(shownValue(cell));
      return movedFormula(cell.formula, row - cells.indexOf(left[row]!), 0);
    }),
  );
  await book.cells.write(area, entries);
  return hostObject("RemoveDuplicatesResult", {
    removed: cells.length - left.length,
    uniqueRemaining: left.length - headerRows,
  } satisfies Targets["RemoveDuplicatesResult"]);
}

const fillTypes = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"] as const;

/** On to the destination, which holds the range: numbers go on by their steps, formulas and texts are copied. */
async function autoFill(area: Area, args: readonly unknown[], context: HostContext): Promise<void> {
  const whole = isGiven(args[0]) ? areaArgument(args, 0, area.sheetId, context) : area;
  const type = isGiven(args[1]) ? wordValue(args[1], fillTypes) : "FillDefault";
  const holds =
    whole.row <= area.row &&
    whole.column <= area.column &&
    whole.row + whole.rowCount >= area.row + area.rowCount &&
    whole.column + whole.columnCount >= area.column + area.columnCount;
  const isAlongOne = (whole.rowCount === area.rowCount) !== (whole.columnCount === area.columnCount);
  if (!holds || (!isAlongOne && whole.rowCount !== area.rowCount)) throw new HostError("InvalidArgument");
  if (whole.row !== area.row || whole.column !== area.column)
    throw new HostError("UnsupportedOperation", "This host fills downwards and to the right.");
  const isDown = whole.rowCount > area.rowCount;
  const rest: Area = isDown
    ? { ...whole, row: area.row + area.rowCount, rowCount: whole.rowCount - area.rowCount }
    : { ...whole, column: area.column + area.columnCount, columnCount: whole.columnCount - area.columnCount };
  if (rest.rowCount === 0 || rest.columnCount === 0) return;
  const copies = async (what: "All" | "Formulas" | "Formats") => {
    for (
      let at = 0;
      at < (isDown ? rest.rowCount : rest.columnCount);
      at += isDown ? area.rowCount : area.columnCount
    ) {
      const count = Math.min(
        isDown ? area.rowCount : area.columnCount,
        (isDown ? rest.rowCount : rest.columnCount) - at,
      );
      const source = isDown ? { ...area, rowCount: count } : { ...area, columnCount: count };
      const to = isDown ? { ...source, row: rest.row + at } : { ...source, column: rest.column + at };
      await copyCells(source, to, { what, skipBlanks: false, transpose: false, keepFormulas: false }, context);
    }
  };
  await copies(type === "FillFormats" ? "Formats" : type === "FillValues" ? "Formulas" : "All");
  if (type === "FillCopy" || type === "FillFormats") return;
  await continueSeries(area, rest, isDown, type === "FillSeries", context);
}

/** A single number goes on only as a series. */
async function continueSeries(area: Area, rest: Area, isDown: boolean, single: boolean, { book }: HostContext) {
  const cells = book.cells.read(area);
  const lines = isDown
    ? Array.from({ length: area.columnCount }, (_, column) => cells.map((row) => row[column]!))
    : cells;
  const values = lines.map((line) =>
    line.map(({ value, formula }) => (formula === "" && typeof value === "number" ? value : null)),
  );
  const count = isDown ? rest.rowCount : rest.columnCount;
  const next = values.map((line): (number | null)[] => {
    const numbers = line.filter((value) => value !== null);
    if (numbers.length !== line.length || (numbers.length === 1 && !single)) return Array<null>(count).fill(null);
    return nextNumbers(numbers, count);
  });
  const entries = isDown
    ? Array.from({ length: rest.rowCount }, (_, row) => next.map((line) => line[row] ?? null))
    : next;
  await book.cells.write(rest, entries);
}
