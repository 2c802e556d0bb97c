/**
 * Changes single cells of a workbook file and keeps everything else as it stands: other cells to the letter, other parts to the
 * byte. A shared formula whose first cell goes moves to the next one that uses it; the record of the order of calculation
 * (calcChain) is dropped only when a formula goes, as it must not name cells without one. Nothing is recalculated here.
 */
import { areaFrom, areaAddress, cellAddress } from "../../formula/address";
import { formulaFromFile, fileFormulaFrom } from "../../formula/fileDialect";
import { shiftFormula } from "../../formula/shiftFormula";
import { FileError } from "../package/fileError";
import { escapedMarkup } from "../package/escape";
import type { WorkbookPackage } from "../package/workbookPackage";
import { cellMarkup, type CellContent } from "./cellMarkup";
import { dimensionSplices, type Splice } from "./dimension";
import { dropCalculationChain } from "./calculationChain";
import { attributeIn, SheetText, unescapedMarkup, type CellExtent, type RowExtent } from "./sheetText";

export interface CellEdit {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** `part` is the worksheet's, "xl/worksheets/sheet1.xml". Of two edits of one cell the later counts. */
export function editCells(file: WorkbookPackage, part: string, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  for (const { row, column } of edits)
    if (row < 0 || row >= lastRow || column < 0 || column >= lastColumn)
      throw new FileError("limit", `A sheet ends at XFD1048576; got row ${row + 1}, column ${column + 1}.`);
  const sheet = new SheetText(part, file.text(part));
  const editor = new SheetEditor(sheet, edits);
  file.set(part, editor.edited());
  if (editor.removesFormula) dropCalculationChain(file);
}

interface FormulaCell {
  readonly row: number;
  readonly cell: CellExtent;
  /** The opening tag of its formula, and the formula as the file writes it. */
  readonly tag: string;
  readonly formula: string;
}

class SheetEditor {
  removesFormula = false;
  private readonly splices: Splice[] = [];
  private readonly wanted = new Map<number, Map<number, CellContent>>();
  /** Cells that use a shared formula, by its index: needed only when a first cell goes. */
  private readonly removedMasters: FormulaCell[] = [];

  constructor(
    private readonly sheet: SheetText,
    edits: readonly CellEdit[],
  ) {
    for (const { row, column, content } of edits) {
      const inRow = this.wanted.get(row) ?? new Map<number, CellContent>();
      inRow.set(column, content);
      this.wanted.set(row, inRow);
    }
  }

  edited(): string {
    const { data } = this.sheet;
    const pending = [...this.wanted.keys()].sort((one, other) => one - other);
    let behind = data.inside;
    for (const extent of this.sheet.rows()) {
      while (pending.length > 0 && pending[0]! < extent.row) this.addRow(pending.shift()!, behind);
      if (pending[0] === extent.row) this.editRow(extent, this.wanted.get(pending.shift()!)!);
      behind = extent.end;
      if (pending.length === 0) break;
    }
    for (const row of pending) this.addRow(row, behind);
    for (const master of this.removedMasters) this.moveSharedFormula(master);
    this.splices.push(...dimensionSplices(this.sheet, this.wanted));
    return this.spliced();
  }

  private addRow(row: number, at: number): void {
    const cells = [...this.wanted.get(row)!]
      .sort(([one], [other]) => one - other)
      .map(([column, content]) => this.markup(row, column, undefined, content))
      .join("");
    if (cells === "") return;
    const { prefix, data } = this.sheet;
    const markup = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
    if (!data.isEmpty) return void this.splices.push({ start: at, end: at, text: markup });
    // All rows of an empty section go between its two tags, which are one tag now.
    const known = this.splices.find(({ start }) => start === data.start);
    const inside =
      (known === undefined ? "" : known.text.slice(`<${prefix}sheetData>`.length, -`</${prefix}sheetData>`.length)) +
      markup;
    if (known !== undefined) this.splices.splice(this.splices.indexOf(known), 1);
    this.splices.push({
      start: data.start,
      end: data.inside,
      text: `<${prefix}sheetData>${inside}</${prefix}sheetData>`,
    });
  }

  private editRow(extent: RowExtent, contents: ReadonlyMap<number, CellContent>): void {
    const pending = [...contents].sort(([one], [other]) => one - other);
    const added: Splice[] = [];
    let behind = extent.inside;
    const add = (at: number) => {
      const [column, content] = pending.shift()!;
      const text = this.markup(extent.row, column, undefined, content);
      if (text !== "") added.push({ start: at, end: at, text });
    };
    for (const cell of this.sheet.cells(extent)) {
      while (pending.length > 0 && pending[0]![0] < cell.column) add(behind);
      if (pending[0]?.[0] === cell.column) {
        const [, content] = pending.shift()!;
        this.checkOldFormula(extent.row, cell, content);
        const text = this.markup(extent.row, cell.column, attributeIn(cell.tag, "s"), content);
        added.push({ start: cell.start, end: cell.end, text });
      }
      behind = cell.end;
      if (pending.length === 0) break;
    }
    while (pending.length > 0) add(behind);
    if (added.length === 0) return;
    if (!extent.isEmpty) return void this.splices.push(...added, ...this.widerSpans(extent, contents));
    const open = this.sheet.text.slice(extent.start, extent.inside).replace(/\s*\/>$/, ">");
    const text = `${open}${added.map((one) => one.text).join("")}</${this.sheet.prefix}row>`;
    this.splices.push({ start: extent.start, end: extent.end, text });
  }

  /** A row may say which columns it uses; a wrong word there is worse than none. */
  private widerSpans({ start, inside }: RowExtent, contents: ReadonlyMap<number, CellContent>): Splice[] {
    const tag = this.sheet.text.slice(start, inside);
    const match = /\s+spans\s*=\s*(["'])([^"']*)\1/.exec(tag);
    if (match === null) return [];
    const [first = 0, last = 0] = match[2]!.split(":").map(Number);
    if ([...contents.keys()].every((column) => column + 1 >= first && column + 1 <= last)) return [];
    return [{ start: start + match.index, end: start + match.index + match[0].length, text: "" }];
  }

  private markup(row: number, column: number, format: string | undefined, content: CellContent): string {
    return cellMarkup({ row, column, format, prefix: this.sheet.prefix }, content);
  }

  private checkOldFormula(row: number, cell: CellExtent, content: CellContent): void {
    const old = this.formulaOf(row, cell);
    if (old === null) return;
    if (content.kind !== "formula") this.removesFormula = true;
    const kind = attributeIn(old.tag, "t");
    const reference = attributeIn(old.tag, "ref");
    if ((kind === "array" || kind === "dataTable") && reference !== undefined) {
      const { rowCount, columnCount } = areaFrom(reference);
      if (rowCount * columnCount > 1)
        throw new FileError(
          "limit",
          `${cellAddress(row, cell.column)} fills ${reference} as one array; change or clear all of it.`,
        );
    }
    if (kind === "shared" && old.formula !== "") this.removedMasters.push(old);
  }

  private formulaOf(row: number, cell: CellExtent): FormulaCell | null {
    const text = this.sheet.text.slice(cell.start, cell.end);
    const match = new RegExp(`<${this.sheet.prefix}f(?=[\\s/>])([^>]*)>`).exec(text);
    if (match === null) return null;
    const tag = match[0];
    const from = match.index + tag.length;
    const to = tag.endsWith("/>") ? from : text.indexOf(`</${this.sheet.prefix}f`, from);
    const formula = unescapedMarkup(text.slice(from, to).replace(/<!\[CDATA\[([^]*?)\]\]>/g, "$1"));
    return { row, cell, tag, formula };
  }

  /** The next cell that uses the formula takes it over, moved as far as it stands from the first. */
  private moveSharedFormula(master: FormulaCell): void {
    const index = attributeIn(master.tag, "si");
    const users: FormulaCell[] = [];
    for (const extent of this.sheet.rows())
      for (const cell of this.sheet.cells(extent)) {
        if (this.wanted.get(extent.row)?.has(cell.column) === true) continue;
        const user = this.formulaOf(extent.row, cell);
        if (user !== null && user.formula === "" && attributeIn(user.tag, "si") === index) users.push(user);
      }
    const [heir] = users;
    if (heir === undefined) return;
    const rows = users.map(({ row }) => row);
    const columns = users.map(({ cell }) => cell.column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const area = { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
    const moved = shiftFormula(
      formulaFromFile(master.formula),
      heir.row - master.row,
      heir.cell.column - master.cell.column,
    );
    const { prefix, text } = this.sheet;
    const formula = `<${prefix}f t="shared" ref="${areaAddress(area)}" si="${index}">${escapedMarkup(fileFormulaFrom(moved))}</${prefix}f>`;
    const own = text.slice(heir.cell.start, heir.cell.end);
    const at = own.indexOf(heir.tag);
    const end = heir.tag.endsWith("/>") ? at + heir.tag.length : own.indexOf(">", own.indexOf(`</${prefix}f`, at)) + 1;
    this.splices.push({ start: heir.cell.start + at, end: heir.cell.start + end, text: formula });
  }

  private spliced(): string {
    const { text } = this.sheet;
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, text: instead } of [...this.splices].sort((one, other) => one.start - other.start)) {
      parts.push(text.slice(at, start), instead);
      at = end;
    }
    parts.push(text.slice(at));
    return parts.join("");
  }
}
