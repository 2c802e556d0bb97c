/** The cells of a worksheet: what was typed, formulas with their cached results, arrays, tables of data, merged areas. */
import { areaFrom, cellAddress, columnNumber } from "../../formula/address";
import { formulaFromFile } from "../../formula/fileDialect";
import { shiftFormula } from "../../formula/shiftFormula";
import { serialFromIso } from "../../formula/serialDate";
import { placeKey, type Spill } from "../../audit/snapshot/workbookSnapshot";
import { FileError } from "../package/fileError";
import { readMarkup, type Attributes, type MarkupReader } from "../package/markup";
import type { FileCell } from "../content/sheetContent";
import type { FileSheet } from "./fileWorkbook";
import { TextGatherer, unescaped } from "./sharedStrings";

const lastRow = 1_048_576;
const lastColumn = 16_384;
/** Days between 1 January 1900 and 1904 as Excel counts them. */
const days1904 = 1462;

export interface SheetSurroundings {
  readonly part: string;
  readonly sharedStrings: readonly string[];
  readonly isDateFormat: (format: number) => boolean;
  readonly is1904: boolean;
}

export type SheetContents = Pick<FileSheet, "cells" | "rowCount" | "columnCount" | "spills" | "merges">;

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Cells beyond Excel's last row or column are a FileError that names them. `others` hear of everything that is no part of a cell
 * on the same way through the text.
 */
export function sheetCellsOf(
  text: string,
  surroundings: SheetSurroundings,
  others: readonly MarkupReader[] = [],
): SheetContents {
  const reader = new CellReader(surroundings);
  readMarkup(surroundings.part, text, {
    open: (name, attributes, path) => {
      reader.open(name, attributes);
      if (!reader.isInCell) for (const other of others) other.open?.(name, attributes, path);
    },
    text: (content, path) => {
      if (reader.isInCell) reader.hear(content, path);
      else if (path.length > 2) for (const other of others) other.text?.(content, path);
    },
    close: (name, path) => {
      if (!reader.isInCell) for (const other of others) other.close?.(name, path);
      reader.close(name);
    },
  });
  return reader.contents();
}

class CellReader {
  private readonly cells = new Map<number, FileCell>();
  private readonly spills: Spill[] = [];
  private readonly merges: string[] = [];
  private readonly masters = new Map<string, Master>();
  private readonly gatherer = new TextGatherer();
  private row = -1;
  private column = -1;
  private rowCount = 0;
  private columnCount = 0;
  isInCell = false;
  private cell: Attributes = {};
  private formulaAttributes: Attributes | null = null;
  private formula = "";
  private value = "";
  private hasValue = false;

  constructor(private readonly surroundings: SheetSurroundings) {}

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "f" && this.isInCell) this.formulaAttributes = attributes;
    else if (name === "mergeCell" && attributes.ref !== undefined) this.merges.push(attributes.ref);
  }

  private openRow({ r }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= lastRow)
      throw this.beyond(`row ${r ?? this.row + 1}`);
  }

  private openCell(attributes: Attributes): void {
    this.isInCell = true;
    this.cell = attributes;
    this.formulaAttributes = null;
    this.formula = "";
    this.value = "";
    this.hasValue = false;
    const { r } = attributes;
    if (r === undefined) this.column += 1;
    else {
      const match = /^([A-Z]{1,3})(\d+)$/i.exec(r);
      if (match === null) throw this.beyond(`cell ${r}`);
      this.column = columnNumber(match[1]!);
      this.row = Number(match[2]) - 1;
    }
    if (this.column >= lastColumn || this.row < 0 || this.row >= lastRow)
      throw this.beyond(`cell ${r ?? cellAddress(this.row, this.column)}`);
  }

  private beyond(what: string): FileError {
    return new FileError("limit", `${this.surroundings.part} has the ${what}; a sheet ends at XFD1048576.`);
  }

  hear(text: string, path: readonly string[]): void {
    const name = path[path.length - 1];
    if (name === "v") {
      this.value += text;
      this.hasValue = true;
    } else if (name === "f") this.formula += text;
    else if (path.includes("is")) this.gatherer.hear(text, path);
  }

  close(name: string): void {
    if (name !== "c" || !this.isInCell) return;
    this.isInCell = false;
    const inline = this.gatherer.take();
    const formula = this.formulaOfCell();
    const { value, isError } = this.valueOfCell(inline);
    const format = Number(this.cell.s ?? 0);
    if (value === null && formula === "" && format === 0) return;
    this.cells.set(placeKey(this.row, this.column), { value, formula, isError, format });
    if (value === null && formula === "") return;
    this.rowCount = Math.max(this.rowCount, this.row + 1);
    this.columnCount = Math.max(this.columnCount, this.column + 1);
  }

  private valueOfCell(inline: string): { value: FileCell["value"]; isError: boolean } {
    const { value, cell } = this;
    switch (cell.t ?? "n") {
      case "inlineStr":
        return { value: inline, isError: false };
      case "s":
        return { value: this.hasValue ? this.sharedText() : null, isError: false };
      case "str":
        return { value: this.hasValue || this.formulaAttributes !== null ? unescaped(value) : null, isError: false };
      case "b":
        return { value: this.hasValue ? value.trim() === "1" || value.trim() === "true" : null, isError: false };
      case "e":
        return { value: this.hasValue ? value : null, isError: this.hasValue };
      case "d":
        return { value: serialFromIso(value.slice(0, 10)) ?? value, isError: false };
      default:
        return { value: this.number(), isError: false };
    }
  }

  /** A text that the file does not hold is not taken for an empty one. */
  private sharedText(): string {
    const { sharedStrings, part } = this.surroundings;
    const text = sharedStrings[Number(this.value)];
    if (text !== undefined) return text;
    const address = cellAddress(this.row, this.column);
    throw new FileError(
      "damaged",
      `${part} ${address} shows shared text ${this.value}; the file holds ${sharedStrings.length}.`,
    );
  }

  private number(): number | string | null {
    const text = this.value.trim();
    if (text === "") return null;
    const number = Number(text);
    if (!Number.isFinite(number)) return text;
    const { is1904, isDateFormat } = this.surroundings;
    return is1904 && isDateFormat(Number(this.cell.s ?? 0)) ? number + days1904 : number;
  }

  private formulaOfCell(): string {
    const attributes = this.formulaAttributes;
    if (attributes === null) return "";
    const { row, column } = this;
    if (attributes.t === "dataTable") return `=TABLE(${dataTableInputs(attributes)})`;
    if (attributes.t === "shared" && attributes.si !== undefined) return this.sharedFormula(attributes);
    if (attributes.t === "array" && attributes.ref !== undefined) {
      const { rowCount, columnCount } = areaFrom(attributes.ref);
      this.spills.push({ row, column, rowCount, columnCount });
    }
    return this.formula === "" ? "" : formulaFromFile(this.formula);
  }

  /** The first cell of a shared formula holds its text; the others say how far they stand from it. */
  private sharedFormula({ si }: Attributes): string {
    const { row, column, formula } = this;
    if (formula !== "") {
      const read = formulaFromFile(formula);
      this.masters.set(si!, { formula: read, row, column });
      return read;
    }
    const master = this.masters.get(si!);
    return master === undefined ? "" : shiftFormula(master.formula, row - master.row, column - master.column);
  }

  contents(): SheetContents {
    const { cells, rowCount, columnCount, spills, merges } = this;
    return { cells, rowCount, columnCount, spills, merges };
  }
}

function dataTableInputs({ r1 = "", r2 = "", dt2D, dtr }: Attributes): string {
  if (dt2D === "1" || dt2D === "true") return `${r1},${r2}`;
  return dtr === "1" || dtr === "true" ? `${r1},` : `,${r1}`;
}
