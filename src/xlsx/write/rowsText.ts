/** The cells of a sheet as its part writes them, row by row. */
import { cellAddress, areaAddress } from "../../formula/address";
import { needsArrayEvaluation, type Surroundings } from "../../formula/arrayEvaluation";
import { fileFormulaFrom } from "../../formula/fileDialect";
import { placeOf, type Spill } from "../../audit/snapshot/workbookSnapshot";
import type { Band, FileCell, SheetContent } from "../content/sheetContent";
import { escapedCharacters, escapedMarkup, numberText } from "../package/escape";
import { element } from "../package/element";

/** What stands beside a sheet's cells and decides how they are written. */
export interface CellSurroundings {
  /** A cell that holds a text, from its opening tag without the closing bracket on. */
  readonly textCell: (head: string, text: string) => string;
  /** What `cm` says of a dynamic array. */
  readonly arrayMark: () => number;
  /** The table that a cell stands in, whose name references to its row need. */
  readonly tableAt: (row: number, column: number) => string | null;
  /** The text that the head of a table's column must show at a cell. */
  readonly headerAt: (row: number, column: number) => string | undefined;
  readonly references: (row: number, column: number) => Surroundings;
}

interface RowOfCells {
  readonly row: number;
  readonly cells: (readonly [column: number, cell: FileCell])[];
}

export interface RowsText {
  readonly text: string;
  /** Some formula gives, or may give, many values. */
  readonly hasDynamicArrays: boolean;
}

export function rowsText(sheet: SheetContent, surroundings: CellSurroundings): RowsText {
  const spills = new Map(sheet.spills.map((spill) => [cellAddress(spill.row, spill.column), spill]));
  const bands = new Map<number, Band>();
  for (const band of sheet.rows) for (let row = band.first; row <= band.last; row += 1) bands.set(row, band);
  const writer = new CellWriter(surroundings, spills);
  const rows = rowsOf(sheet, bands).map(({ row, cells }) => {
    const texts = cells.map(([column, cell]) => writer.cell(row, column, cell));
    return element("row", { r: row + 1, ...bandAttributes(bands.get(row)) }, ...texts);
  });
  return { text: rows.join(""), hasDynamicArrays: writer.hasDynamicArrays };
}

/** In the order of the sheet; rows without cells whose height or look is said are there too. */
function rowsOf({ cells }: SheetContent, bands: ReadonlyMap<number, Band>): RowOfCells[] {
  const rows = new Map<number, RowOfCells>();
  const rowAt = (row: number) => {
    let found = rows.get(row);
    if (found === undefined) rows.set(row, (found = { row, cells: [] }));
    return found;
  };
  for (const row of bands.keys()) rowAt(row);
  for (const [key, cell] of cells) {
    const { row, column } = placeOf(key);
    rowAt(row).cells.push([column, cell]);
  }
  const ordered = [...rows.values()].sort((one, other) => one.row - other.row);
  for (const { cells: own } of ordered) own.sort(([one], [other]) => one - other);
  return ordered;
}

function bandAttributes(band: Band | undefined) {
  if (band === undefined) return {};
  const { size, isHidden, format, level, isFitted } = band;
  return {
    s: format,
    customFormat: format === null ? null : true,
    ht: size,
    hidden: isHidden || null,
    customHeight: size === null || isFitted ? null : true,
    outlineLevel: level,
  };
}

class CellWriter {
  hasDynamicArrays = false;

  constructor(
    private readonly surroundings: CellSurroundings,
    private readonly spills: ReadonlyMap<string, Spill>,
  ) {}

  cell(row: number, column: number, { value, formula, isError, format }: FileCell): string {
    const address = cellAddress(row, column);
    const head = `<c r="${address}"${format === 0 ? "" : ` s="${format}"`}`;
    const header = this.surroundings.headerAt(row, column);
    if (header !== undefined) return this.constant(head, header, false);
    if (formula === "") return value === null ? `${head}/>` : this.constant(head, value, isError);
    const text = escapedMarkup(fileFormulaFrom(formula, this.surroundings.tableAt(row, column)));
    const spill = this.spills.get(address);
    const isArray = spill !== undefined || needsArrayEvaluation(formula, this.surroundings.references(row, column));
    if (isArray) this.hasDynamicArrays = true;
    const array = isArray ? ` t="array" ref="${spill === undefined ? address : areaAddress(spill)}"` : "";
    const mark = isArray ? ` cm="${this.surroundings.arrayMark()}"` : "";
    return `${head}${resultType(value, isError)}${mark}><f${array}>${text}</f>${result(value)}</c>`;
  }

  private constant(head: string, value: number | string | boolean, isError: boolean): string {
    if (isError) return `${head} t="e"><v>${escapedMarkup(String(value))}</v></c>`;
    if (typeof value === "string") return this.surroundings.textCell(head, value);
    if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
    return `${head}><v>${numberText(value)}</v></c>`;
  }
}

function resultType(value: FileCell["value"], isError: boolean): string {
  if (isError) return ' t="e"';
  if (typeof value === "string") return ' t="str"';
  return typeof value === "boolean" ? ' t="b"' : "";
}

function result(value: FileCell["value"]): string {
  if (value === null) return "";
  if (typeof value === "boolean") return `<v>${value ? 1 : 0}</v>`;
  return `<v>${typeof value === "number" ? numberText(value) : escapedCharacters(value)}</v>`;
}
