import {
  parseStructRef,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from "@borgar/fx";
import { columnName } from "../../book/address";
import { intersection, type Area } from "../../book/bookArea";
import type { Cell, CellEntry } from "../../book/bookCells";
import { integerArgument } from "../protocol/argument";
import { announceBlock, writePiece } from "./blockWrite";
import type { HostContext } from "../protocol/hostContext";
import type { Members, Property } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { isUnbounded } from "./rangeArgument";

/** What the cells of a range hold. Of whole rows and columns Excel tells nothing, and refuses to write into each cell. */
export const rangeValues: Members<Area> = {
  properties: {
    values: cellProperty(shownValue, writeEntries),
    formulas: { get: shownFormulas, set: writeEntries },
    formulasLocal: { get: shownFormulas, set: writeEntries },
    formulasR1C1: { get: shownInR1C1, set: writeFromR1C1 },
    text: cellProperty((cell) => cell.text),
    valueTypes: cellProperty(valueType),
    numberFormat: cellProperty((cell) => cell.numberFormat, writeNumberFormats),
    numberFormatLocal: cellProperty((cell) => cell.numberFormat, writeNumberFormats),
  },
  methods: {
    // The client asks before it writes a large block in pieces, each of which would fit its own range.
    _ValidateArraySize: (area, args, context) => {
      if (integerArgument(args, 0) !== area.rowCount || integerArgument(args, 1) !== area.columnCount)
        throw new HostError("InvalidArgument", dimensionMessage);
      announceBlock(area, context);
    },
  },
};

/** A formula as Excel shows it: `[@Amount]` for what a file writes as `Flows[[#This Row],[Amount]]`. */
function shownFormulas(area: Area, { book }: HostContext): unknown {
  if (isUnbounded(area)) return null;
  const tables = () => book.tables.list(area.sheetId);
  return book.cells.read(area).map((cells, row) =>
    cells.map((cell, column) => {
      if (!cell.formula.includes("[#This Row]")) return cell.formula || shownValue(cell);
      const place = { ...area, row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
      return withThisRow(cell.formula, tables().find((table) => intersection(table.area, place))?.name);
    }),
  );
}

/** `own` is the table that the cell stands in, whose name is left out. */
function withThisRow(formula: string, own: string | undefined): string {
  const shown = tokenize(formula).map((token) => {
    const parts = token.type === "structured" ? parseStructRef(token.value) : undefined;
    if (!parts?.sections?.includes("this row")) return token;
    // The whole row has no columns to be known by: Excel leaves it its table's name there, too.
    if (!parts.columns?.length) return { ...token, value: `${parts.table ?? own ?? ""}[@]` };
    const table = parts.table?.toLowerCase() === own?.toLowerCase() ? "" : (parts.table ?? "");
    return { ...token, value: stringifyStructRef({ ...parts, table }, { thisRow: false }) };
  });
  return stringifyTokens(shown);
}

function shownInR1C1(area: Area, context: HostContext): unknown {
  const shown = shownFormulas(area, context) as (number | string | boolean)[][] | null;
  return shown === null ? null : eachFormula(area, shown, translateFormulaToR1C1);
}

/** Each cell reads `R[-1]C` from where it stands itself. */
async function writeFromR1C1(area: Area, value: unknown, context: HostContext): Promise<void> {
  const entries = eachFormula(area, matrixOf(area, value, isCellEntry), translateFormulaToA1);
  await writeEntries(area, entries, context);
}

function eachFormula<Entry>(
  { row, column }: Area,
  entries: readonly (readonly Entry[])[],
  translate: (formula: string, anchor: string) => string,
): (Entry | string)[][] {
  return entries.map((cells, r) =>
    cells.map((entry, c) =>
      typeof entry === "string" && entry.startsWith("=")
        ? translate(entry, `${columnName(column + c)}${row + r + 1}`)
        : entry,
    ),
  );
}

export function shownValue(cell: Cell): number | string | boolean {
  return cell.error?.code ?? cell.value ?? "";
}

export function valueType(cell: Cell): string {
  if (cell.error !== undefined) return "Error";
  if (cell.value === null) return "Empty";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof cell.value as "number" | "string" | "boolean"
  ];
}

function cellProperty(
  read: (cell: Cell) => unknown,
  write?: (area: Area, value: unknown, context: HostContext) => Promise<void>,
): Property<Area> {
  return {
    get: (area, { book }) => (isUnbounded(area) ? null : book.cells.read(area).map((row) => row.map(read))),
    ...(write === undefined ? {} : { set: write }),
  };
}

async function writeEntries(area: Area, value: unknown, context: HostContext): Promise<void> {
  const { cells } = context.book;
  await writePiece(area, matrixOf(area, value, isCellEntry), context, cells.write.bind(cells));
}

async function writeNumberFormats(area: Area, value: unknown, context: HostContext): Promise<void> {
  const { cells } = context.book;
  const single = isSingleCell(value) ? value[0][0] : value;
  await writePiece(area, matrixOf(area, single, isFormat), context, cells.writeNumberFormats.bind(cells));
}

function isCellEntry(value: unknown): value is CellEntry {
  return value === null || typeof value === "boolean" || typeof value === "string" || typeof value === "number";
}

function isFormat(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

/** `[["0.00"]]` is one format for a range of any size. */
function isSingleCell(value: unknown): value is [[unknown]] {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
}

/** A block of the range's own shape, or one value for all its cells. null leaves a cell alone. */
export function matrixOf<Entry>(area: Area, value: unknown, accepts: (value: unknown) => value is Entry): Entry[][] {
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  if (!Array.isArray(value)) {
    if (!accepts(value)) throw new HostError("InvalidArgument");
    return Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => value));
  }
  const fits =
    value.length === area.rowCount && value.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw new HostError("InvalidArgument", dimensionMessage);
  const rows = value as unknown[][];
  if (!rows.every((row) => row.every(accepts))) throw new HostError("InvalidArgument");
  return rows as Entry[][];
}

const dimensionMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
