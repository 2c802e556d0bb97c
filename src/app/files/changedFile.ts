/**
 * What changed in the book since a file was opened, written into that file: cells, looks and names, sheets that are new, rows that
 * tables got. A formula that stayed keeps its text and gets its new result; every part that nothing here concerns stays to the byte.
 */
import { placeKey, type Spill } from "../../audit/snapshot/workbookSnapshot";
import { needsArrayEvaluation } from "../../formula/arrayEvaluation";
import type { CellArea } from "../../formula/address";
import type { FileCell, SheetContent } from "../../xlsx/content/sheetContent";
import { wholeArea, type FileTable, type WorkbookContent } from "../../xlsx/content/workbookContent";
import { addSheets } from "../../xlsx/edit/addSheets";
import { addStyles } from "../../xlsx/edit/addStyles";
import type { CellContent, CellEdit } from "../../xlsx/edit/cellMarkup";
import { editCells } from "../../xlsx/edit/editCells";
import { editNames } from "../../xlsx/edit/editNames";
import { StylesEditor } from "../../xlsx/edit/editStyles";
import { growTable } from "../../xlsx/edit/growTable";
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import type { FileSheet } from "../../xlsx/read/fileWorkbook";
import { readPackage } from "../../xlsx/read/readWorkbook";
import { surroundingsOf, tableAt } from "../../xlsx/write/sheetParts";
import { changedCells, changedNames, hasOnlyGrown, sheetPairs, type ChangedCell } from "./bookChanges";

/** `held` is the book as it stood when the file said the same, `now` as it stands. */
export function changedFile(bytes: Uint8Array, held: WorkbookContent, now: WorkbookContent): Uint8Array {
  const file = new WorkbookPackage(bytes);
  const inFile = new Map(readPackage(file).sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const styles = new StylesEditor(file, now.namedStyles);
  const edited = sheetPairs(held, now).flatMap(([before, after]) => {
    const sheet = inFile.get(after.name.toLowerCase());
    if (sheet === undefined) return [];
    return [{ part: sheet.part, edits: new SheetEdits({ sheet, before, after, held, now, styles }).list() }];
  });
  styles.write();
  for (const { part, edits } of edited) editCells(file, part, edits);
  growTables(file, inFile, held, now);
  addNewSheets(file, held, now);
  editNames(file, changedNames(held.names, now.names));
  return file.toBytes();
}

function growTables(
  file: WorkbookPackage,
  sheets: ReadonlyMap<string, FileSheet>,
  held: WorkbookContent,
  now: WorkbookContent,
): void {
  for (const before of held.tables) {
    const after = now.tables.find(({ name }) => name.toLowerCase() === before.name.toLowerCase());
    const part = sheets.get(before.body.sheet.toLowerCase())?.part;
    if (after === undefined || part === undefined || !hasOnlyGrown(before, after)) continue;
    growTable(file, part, before.name, wholeArea(after).rowCount);
  }
}

function addNewSheets(file: WorkbookPackage, held: WorkbookContent, now: WorkbookContent): void {
  const known = new Set(held.sheets.map(({ name }) => name.toLowerCase()));
  const sheets = now.sheets.filter(({ name }) => !known.has(name.toLowerCase()));
  if (sheets.length === 0) return;
  const used = new Set(
    sheets.flatMap(({ cells, rows, columns }) => [
      ...[...cells.values()].map(({ format }) => format),
      ...[...rows, ...columns].map(({ format }) => format ?? 0),
    ]),
  );
  used.delete(0);
  const order = [0, ...used];
  const places = addStyles(
    file,
    order.map((index) => now.styles[index]!),
    now.namedStyles,
  );
  const styles: number[] = now.styles.map(() => 0);
  for (const [at, index] of order.entries()) styles[index] = places[at]!;
  // Names come after the sheets that some of them belong to.
  addSheets(file, now, { sheets, styles });
}

interface SheetSides {
  /** As the file has it. */
  readonly sheet: FileSheet;
  readonly before: SheetContent;
  readonly after: SheetContent;
  readonly held: WorkbookContent;
  readonly now: WorkbookContent;
  readonly styles: StylesEditor;
}

class SheetEdits {
  private readonly spillsBefore: ReadonlyMap<number, Spill>;
  private readonly spillsNow: ReadonlyMap<number, Spill>;
  private readonly tables: readonly FileTable[];

  constructor(private readonly sides: SheetSides) {
    const byPlace = ({ spills }: SheetContent) =>
      new Map(spills.map((spill) => [placeKey(spill.row, spill.column), spill]));
    this.spillsBefore = byPlace(sides.before);
    this.spillsNow = byPlace(sides.after);
    const name = sides.after.name.toLowerCase();
    this.tables = sides.now.tables.filter(({ body }) => body.sheet.toLowerCase() === name);
  }

  list(): CellEdit[] {
    const { before, after, held, now } = this.sides;
    const names = (content: WorkbookContent) => {
      const known = content.styles.map((style) => JSON.stringify(style));
      return (format: number) => known[format];
    };
    return changedCells(before, after, { before: names(held), after: names(now) }).map((cell) => ({
      row: cell.row,
      column: cell.column,
      content: this.contentOf(cell),
      table: tableAt(this.tables, cell.row, cell.column),
      ...this.formatOf(cell),
    }));
  }

  private contentOf({ row, column, before, after, isSameContent }: ChangedCell): CellContent {
    if (isSameContent) return { kind: "kept" };
    if (after === null || (after.value === null && after.formula === "")) return { kind: "blank" };
    const { formula, value, isError } = after;
    // What a formula fills is its own: the value changes with it, as a result.
    if (formula === "") return { kind: "constant", value: value!, isError };
    const key = placeKey(row, column);
    const spill = this.spillsNow.get(key);
    const result = { result: value, isError };
    if (before?.formula === formula && hasSameSize(this.spillsBefore.get(key), spill))
      return { kind: "result", ...result };
    const { now, after: sheet } = this.sides;
    const isArray = spill !== undefined || needsArrayEvaluation(formula, surroundingsOf(now, sheet.name, row, column));
    const array = spill ?? { row, column, rowCount: 1, columnCount: 1 };
    return { kind: "formula", formula, ...result, ...(isArray && { array }) };
  }

  private formatOf({ row, column, before, after }: ChangedCell): { format?: number } {
    const { sheet, held, now, styles } = this.sides;
    const lookOf = (content: WorkbookContent, cell: FileCell | null) => content.styles[cell?.format ?? 0]!;
    const ofLine = (bands: SheetContent["rows"], at: number) =>
      bands.find(({ first, last }) => at >= first && at <= last)?.format;
    const known = sheet.cells.get(placeKey(row, column))?.format;
    // A new cell looks as its row or column does.
    const base = known ?? ofLine(sheet.rows, row) ?? ofLine(sheet.columns, column) ?? 0;
    const format = styles.place(base, lookOf(held, before), lookOf(now, after));
    return format === (known ?? 0) ? {} : { format };
  }
}

function hasSameSize(one: CellArea | undefined, other: CellArea | undefined): boolean {
  return one?.rowCount === other?.rowCount && one?.columnCount === other?.columnCount;
}
