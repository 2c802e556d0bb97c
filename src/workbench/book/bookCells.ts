import type { Area, CellPlace } from "./bookArea";

/** What a cell holds; null is blank. Dates are serial numbers, as in Excel. */
export type CellValue = number | string | boolean | null;

/** An error in a cell. `message` is the text a custom function gave with it; Excel itself shows little of it. */
export interface CellError {
  /** "#VALUE!", "#N/A", "#SPILL!" ... */
  readonly code: string;
  readonly message: string;
}

export interface Cell {
  /** For an error the code's text, "#VALUE!". */
  readonly value: CellValue;
  /** "=A1+1" in the cell that owns the formula; "" for a constant and for the other cells of a spill. */
  readonly formula: string;
  /** As displayed, number format applied. */
  readonly text: string;
  readonly numberFormat: string;
  readonly error?: CellError;
}

/** As a person types it: "=..." is a formula, "1" becomes the number 1, "'1" the text 1, null leaves the cell alone, "" clears it. */
export type CellEntry = number | string | boolean | null;

/** What `clear` takes away. "all" also takes number formats, data validation and borders; "contents" keeps every format. */
export type ClearWhat = "all" | "contents" | "formats";

export interface BookCells {
  /** Every cell of the area, row by row. Refuses more than 5,000,000 cells as Excel does ("RangeExceedsLimit"). */
  read(area: Area): Cell[][];
  /** Writes a block of the area's own shape. Formulas are calculated by `Book.settled()`, not by this call. */
  write(area: Area, entries: readonly (readonly CellEntry[])[]): Promise<void>;
  /** null leaves a cell's format alone. "General" takes the format away. */
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): Promise<void>;
  clear(area: Area, what: ClearWhat): Promise<void>;
  /** "down" for an area of whole rows inserts rows, "right" for whole columns inserts columns; otherwise cells shift. */
  insert(area: Area, shift: "down" | "right"): Promise<void>;
  /** "up" for an area of whole rows deletes rows, "left" for whole columns deletes columns; otherwise cells shift. */
  delete(area: Area, shift: "up" | "left"): Promise<void>;
  /** To a place of the same size on the same sheet; references to what is moved follow. */
  move(area: Area, to: Area): Promise<void>;
  /** The smallest rectangle holding every value (or, without `valuesOnly`, every value and format) of the sheet, or of `within`. */
  used(sheetId: string, options?: { valuesOnly?: boolean; within?: Area }): Area | null;

  /** The whole spill of the formula in this cell, itself included; null when the cell does not spill. */
  spillArea(anchor: CellPlace): Area | null;
  /** The cell whose formula fills this one; null for cells outside a spill. An anchor is its own parent. */
  spillAnchor(place: CellPlace): CellPlace | null;

  /** The areas that the formulas of `area` read, through names, structured references and spills (`A1#`), on any sheet. */
  precedents(area: Area, depth: "direct" | "all"): Area[];
  /** The formula cells that read any cell of `area`, as areas, on any sheet. */
  dependents(area: Area, depth: "direct" | "all"): Area[];
}
