/**
 * Changes single cells of a workbook file and keeps everything else as it stands: other cells to the letter, other parts to the
 * byte. A shared formula whose first cell goes moves to the next one that uses it; the record of the order of calculation
 * (calcChain) is dropped only when a formula goes, as it must not name cells without one. Nothing is recalculated here.
 */
import { areaFrom, areaAddress, cellAddress, type CellArea } from "../../formula/address";
import { formulaFromFile, fileFormulaFrom } from "../../formula/fileDialect";
import { shiftFormula } from "../../formula/shiftFormula";
import { FileError } from "../package/fileError";
import { escapedMarkup } from "../package/escape";
import type { WorkbookPackage } from "../package/workbookPackage";
import { cellMarkup, formatMarkup, resultMarkup, rewrittenMarkup, type CellContent, type CellEdit } from "./cellMarkup";
import { dimensionSplices } from "./dimension";
import { dropCalculationChain } from "./calculationChain";
import { dynamicArrayMark } from "./dynamicArrays";
import { formulaOf, type FormulaCell } from "./formulaCell";
import { attributeIn, setAttribute, SheetText, type CellExtent, type RowExtent } from "./sheetText";
import { splicedText, type Splice } from "./splice";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** `part` is the worksheet's, "xl/worksheets/sheet1.xml". Of two edits of one cell the later counts. */
export function editCells(file: WorkbookPackage, part: string, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  for (const { row, column } of edits)
    if (row < 0 || row >= lastRow || column < 0 || column >= lastColumn)
      throw new FileError("limit", `A sheet ends at XFD1048576; got row ${row + 1}, column ${column + 1}.`);
  const sheet = new SheetText(part, file.text(part));
  const editor = new SheetEditor(sheet, edits, () => dynamicArrayMark(file));
  file.set(part, editor.edited());
  if (editor.removesFormula) dropCalculationChain(file);
}

class SheetEditor {
  removesFormula = false;
  private readonly splices: Splice[] = [];
  private readonly wanted = new Map<number, Map<number, CellEdit>>();
  /** Cells that use a shared formula, by its index: needed only when a first cell goes. */
  private readonly removedMasters: FormulaCell[] = [];

  constructor(
    private readonly sheet: SheetText,
    edits: readonly CellEdit[],
    private readonly arrayMark: () => number,
  ) {
    for (const edit of edits) {
      const inRow = this.wanted.get(edit.row) ?? new Map<number, CellEdit>();
      inRow.set(edit.column, edit);
      this.wanted.set(edit.row, inRow);
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
    return splicedText(this.sheet.text, this.splices);
  }

  private addRow(row: number, at: number): void {
    const cells = [...this.wanted.get(row)!]
      .sort(([one], [other]) => one - other)
      .map(([, edit]) => this.markup(edit, undefined))
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

  private editRow(extent: RowExtent, edits: ReadonlyMap<number, CellEdit>): void {
    const pending = [...edits].sort(([one], [other]) => one - other);
    const added: Splice[] = [];
    let behind = extent.inside;
    const add = (at: number) => {
      const [, edit] = pending.shift()!;
      const text = this.markup(edit, undefined);
      if (text !== "") added.push({ start: at, end: at, text });
    };
    for (const cell of this.sheet.cells(extent)) {
      while (pending.length > 0 && pending[0]![0] < cell.column) add(behind);
      if (pending[0]?.[0] === cell.column) {
        const [, edit] = pending.shift()!;
        added.push({ start: cell.start, end: cell.end, text: this.changedCell(cell, edit) });
      }
      behind = cell.end;
      if (pending.length === 0) break;
    }
    while (pending.length > 0) add(behind);
    if (added.length === 0) return;
    if (!extent.isEmpty) return void this.splices.push(...added, ...this.widerSpans(extent, edits));
    const open = this.sheet.text.slice(extent.start, extent.inside).replace(/\s*\/>$/, ">");
    const text = `${open}${added.map((one) => one.text).join("")}</${this.sheet.prefix}row>`;
    this.splices.push({ start: extent.start, end: extent.end, text });
  }

  /** A row may say which columns it uses; a wrong word there is worse than none. */
  private widerSpans({ start, inside }: RowExtent, edits: ReadonlyMap<number, CellEdit>): Splice[] {
    const tag = this.sheet.text.slice(start, inside);
    const match = /\s+spans\s*=\s*(["'])([^"']*)\1/.exec(tag);
    if (match === null) return [];
    const [first = 0, last = 0] = match[2]!.split(":").map(Number);
    if ([...edits.keys()].every((column) => column + 1 >= first && column + 1 <= last)) return [];
    return [{ start: start + match.index, end: start + match.index + match[0].length, text: "" }];
  }

  private changedCell(cell: CellExtent, edit: CellEdit): string {
    const { content, format } = edit;
    const { sheet } = this;
    const known = attributeIn(cell.tag, "s");
    if (content.kind === "kept") return formatMarkup(sheet.text.slice(cell.start, cell.end), cell.tag, format);
    const old = formulaOf(sheet, edit.row, cell);
    if (old !== null) {
      const tag = format === undefined ? cell.tag : setAttribute(cell.tag, "s", String(format));
      if (content.kind === "result") return resultMarkup({ tag, formula: old.element, prefix: sheet.prefix }, content);
      this.checkOldFormula(old, content);
      if (content.kind === "rewritten") {
        const markup = tag + sheet.text.slice(cell.start + cell.tag.length, cell.end);
        const { table = null } = edit;
        return rewrittenMarkup({ markup, tag, element: old.element }, content, { table, ...this.surroundings() });
      }
    }
    return this.markup(edit, known);
  }

  /** A result where the file has no formula is one of those that an array fills: they stand there as if typed. */
  private markup({ row, column, content, table = null, format }: CellEdit, known: string | undefined): string {
    const place = { row, column, table, ...this.surroundings() };
    const isPlain = format === undefined || (format === 0 && known === undefined);
    const own = { ...place, format: isPlain ? known : String(format) };
    if (content.kind === "kept" || content.kind === "rewritten") return cellMarkup(own, { kind: "blank" });
    if (content.kind !== "result") return cellMarkup(own, content);
    const { result, isError } = content;
    return cellMarkup(own, result === null ? { kind: "blank" } : { kind: "constant", value: result, isError });
  }

  private surroundings() {
    return { prefix: this.sheet.prefix, arrayMark: this.arrayMark };
  }

  private checkOldFormula(old: FormulaCell, content: CellContent): void {
    const leavesFormula = content.kind === "formula" || (content.kind === "rewritten" && content.formula !== null);
    if (!leavesFormula) this.removesFormula = true;
    const kind = attributeIn(old.tag, "t");
    const reference = attributeIn(old.tag, "ref");
    // An array that spills by itself is its first cell's, and gives way with it; one of Ctrl+Shift+Enter changes whole or not at all.
    // Where its results stay, every other cell of it keeps what it shows.
    const isFixed = kind === "dataTable" || (kind === "array" && attributeIn(old.cell.tag, "cm") === undefined);
    if (isFixed && content.kind !== "rewritten" && reference !== undefined && !this.isAllWanted(areaFrom(reference)))
      throw new FileError(
        "limit",
        `${cellAddress(old.row, old.cell.column)} fills ${reference} as one array; change or clear all of it.`,
      );
    if (kind === "shared" && old.formula !== "") this.removedMasters.push(old);
  }

  private isAllWanted({ row, column, rowCount, columnCount }: CellArea): boolean {
    for (let r = row; r < row + rowCount; r += 1)
      for (let c = column; c < column + columnCount; c += 1) {
        const kind = this.wanted.get(r)?.get(c)?.content.kind;
        if (kind === undefined || kind === "kept") return false;
      }
    return true;
  }

  /** The next cell that uses the formula takes it over, moved as far as it stands from the first. */
  private moveSharedFormula(master: FormulaCell): void {
    const index = attributeIn(master.tag, "si");
    const users: FormulaCell[] = [];
    for (const extent of this.sheet.rows())
      for (const cell of this.sheet.cells(extent)) {
        const edit = this.wanted.get(extent.row)?.get(cell.column);
        if (edit !== undefined && edit.content.kind !== "result" && edit.content.kind !== "kept") continue;
        const user = formulaOf(this.sheet, extent.row, cell);
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
    const { start, end } = heir.cell;
    // The heir may get another result at the same time; then its text is a new one already.
    const known = this.splices.findIndex((one) => one.start === start && one.end === end);
    const own = known < 0 ? text.slice(start, end) : this.splices.splice(known, 1)[0]!.text;
    this.splices.push({ start, end, text: own.replace(heir.element, () => formula) });
  }
}
