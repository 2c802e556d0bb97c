/**
 * What a person types or pastes into cells, read and checked by the code that reads an add-in's texts, in the language of
 * the page, and what an opened cell starts from. Only at the grid: brackets left open at the end are closed, full-width signs of a Chinese keyboard count as
 * their narrow ones, and in a cell of a percent format "45" is 45% ("Format numbers as percentages": "typing 10 or 0.1
 * both result in 10.00%").
 */
import { CellValueType, type ICellData, WrapStrategy, type Nullable, type Worksheet } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Area, CellPlace } from "../book/bookArea";
import { BookError } from "../book/bookError";
import { patternOf } from "./cellReader";
import type { Engine } from "./engine/engine";
import type { FormulaEntry } from "./formulaEntry";
import { patternBehind } from "./patternBehind";
import type { UniverCells } from "./univerCells";
import { toCellData } from "./entry/cellEntry";
import { enteredText, isDatePattern } from "./entry/enteredText";
import { fillAsExcel } from "./entry/fillRules";
import { tokensOf } from "./entry/formulaCheck";
import { inheritedFormat } from "./entry/inheritedFormat";
import { readTextsAsTyped } from "./entry/textNumbers";
import { typedValue, type EntryLocale } from "./entry/typedText";

/** Before whatever Univer itself makes of a text. */
const first = 100;

export class GridEntry {
  private checked: { readonly place: CellPlace; readonly text: string } | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly cells: Pick<UniverCells, "write">,
    private readonly startEntry: (locale: EntryLocale) => FormulaEntry,
  ) {
    fillAsExcel(engine);
    readTextsAsTyped(engine);
    const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: first,
      handler: (value, { worksheet, row, col }, next) => {
        const text = this.openedText(worksheet, row, col);
        if (text !== null) return next({ ...value, v: text });
        // What the cell shows may be nothing of what it holds: `;;;` hides it.
        const held = worksheet.getCellRaw(row, col);
        return next(value && held ? { ...value, v: held.v, t: held.t } : value);
      },
    });
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: first,
      handler: (value, { worksheet, subUnitId: sheetId, row, col: column }, next) => {
        const text = this.textAt({ sheetId, row, column }, value);
        return text === null ? next(value) : this.written(text, value!, worksheet, { sheetId, row, column });
      },
    });
  }

  /** Of the page: dates, full-width signs and the reasons of refusals. */
  get locale(): EntryLocale {
    return this.engine.locale;
  }

  set locale(locale: EntryLocale) {
    this.engine.locale = locale;
  }

  /** Why the text cannot stand in the cell, in the page's language; null where it can. */
  refusalOf(typed: string, place: CellPlace): string | null {
    const text = linesOf(typed);
    this.checked = { place, text };
    try {
      this.read(text, place);
      return null;
    } catch (failure) {
      if (failure instanceof BookError) return failure.message;
      throw failure;
    }
  }

  /** Pasted texts, from the place on rightwards and down; throws the reason, nothing written, where one cannot stand there. */
  async write({ sheetId, row, column }: CellPlace, rows: readonly (readonly string[])[]): Promise<Area> {
    const columnCount = Math.max(...rows.map((texts) => texts.length));
    const area = { sheetId, row, column, rowCount: rows.length, columnCount };
    const entries = rows.map((texts, down) =>
      Array.from({ length: columnCount }, (_column, across) =>
        this.entryOf(texts[across] ?? "", { sheetId, row: row + down, column: column + across }),
      ),
    );
    await this.cells.write(area, entries, this.locale);
    return area;
  }

  /** What to write for the text, a number format of its own in `s`; throws a `BookError` where it cannot stand there. */
  private read(text: string, place: CellPlace): ICellData {
    const sheet = this.engine.worksheet(place.sheetId);
    // What is left as it was opened stays to the last digit, which the text may not show.
    const isLeft = text === this.openedText(sheet, place.row, place.column);
    const entry = isLeft ? Number(sheet.getCellRaw(place.row, place.column)!.v) : this.entryOf(text, place);
    const data = toCellData(entry, this.patternAt(place), this.locale)!;
    return data.f ? this.formulaCell(data, this.startEntry(this.locale)(data.f, place), place) : data;
  }

  private formulaCell(data: ICellData, f: string, place: CellPlace): ICellData {
    const pattern =
      this.patternAt(place) === "General" ? inheritedFormat(f, patternBehind(this.engine, place), this.locale) : null;
    return pattern === null ? { ...data, f } : { ...data, f, s: { n: { pattern } } };
  }

  /** The text as Excel completes it before it reads it. */
  private entryOf(text: string, place: CellPlace): string {
    const pattern = this.patternAt(place);
    if (pattern === "@") return text;
    const narrow = this.locale === "zh-CN" ? narrowed(text) : text;
    if (/^[=+\-@]./.test(narrow) && typedValue(narrow, this.locale) === null) return closed(narrow);
    if (!pattern.includes("%") || !/^\s*[+-]?[\d,]*\.?\d+\s*$/.test(narrow)) return narrow;
    const typed = typedValue(narrow, this.locale)?.value;
    return typeof typed === "number" && Math.abs(typed) >= 1 ? `${narrow}%` : narrow;
  }

  /** Of a number whose format may leave out a part of it: a date, a time, a fraction. Null for everything else. */
  private openedText(sheet: Worksheet, row: number, column: number): string | null {
    const cell = sheet.getCellRaw(row, column);
    if (!cell || cell.f || cell.si || typeof cell.v !== "number" || cell.t === CellValueType.BOOLEAN) return null;
    const pattern = patternOf(sheet, cell);
    return isDatePattern(pattern) || pattern.includes("/") ? enteredText(cell.v, pattern, this.locale) : null;
  }

  private patternAt({ sheetId, row, column }: CellPlace): string {
    const sheet = this.engine.worksheet(sheetId);
    return patternOf(sheet, sheet.getCellRaw(row, column));
  }

  /** Null where Univer's editor holds more than a text, such as parts in bold. */
  private textAt(place: CellPlace, value: Nullable<ICellData>): string | null {
    const { checked } = this;
    this.checked = null;
    if (!value) return null;
    const lines = plainLines(value.p);
    if (value.p && lines === null) return null;
    if (checked && samePlace(checked.place, place)) return checked.text;
    if (value.f) return value.f;
    if (lines !== null) return lines;
    if (value.v === undefined || value.v === null) return null;
    return value.t === CellValueType.FORCE_STRING ? `'${value.v}` : String(value.v);
  }

  private written(text: string, value: ICellData, sheet: Worksheet, place: CellPlace): Nullable<ICellData> {
    try {
      const { s: read, ...content } = this.read(text, place);
      // Excel wraps the text of a cell that gets a second line.
      const isOfLines = value.p && !content.f && text.includes("\n");
      const s = isOfLines ? { ...(read as object), tb: WrapStrategy.WRAP } : read;
      if (value.p) content.p = null;
      if (s === undefined) return { ...value, ...content };
      const own = typeof value.s === "string" ? sheet.getStyleDataByHash(value.s) : value.s;
      return { ...value, ...content, s: { ...own, ...(s as object) } };
    } catch (failure) {
      if (!(failure instanceof BookError)) throw failure;
      // Whoever did not ask before finds the cell as it was.
      return sheet.getCellRaw(place.row, place.column) ?? null;
    }
  }
}

/** Univer's editor ends paragraphs as an old Mac does. */
function linesOf(text: string): string {
  return text.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}

/** The text of a document without looks; null where there is no document, or more to it. */
function plainLines(document: ICellData["p"]): string | null {
  const body = document?.body;
  if (!body || (body.textRuns ?? []).length > 0 || (body.customRanges ?? []).length > 0) return null;
  return linesOf(body.dataStream);
}

/** Excel closes what is open at the end. */
function closed(formula: string): string {
  const tokens = tokensOf(formula.startsWith("=") ? formula : `=${formula}`);
  const count = (sign: string) => tokens.filter(({ type, value }) => type === "operator" && value === sign).length;
  return formula + ")".repeat(Math.max(0, count("(") - count(")")));
}

/** Signs of a Chinese keyboard: all of a number, date or truth, and those of a formula that stand outside its texts. */
function narrowed(text: string): string {
  const narrow = text.replace(/[\uFF01-\uFF5E\u3000]/g, (sign) =>
    sign === "\u3000" ? " " : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  if (narrow === text) return text;
  if (narrow.startsWith("'")) return `'${text.slice(1)}`;
  if (!/^[=+\-@]/.test(narrow)) return typedValue(narrow, "zh-CN") ? narrow : text;
  let isText = false;
  return [...narrow]
    .map((sign, at) => {
      if (sign === '"' || sign === "'") isText = !isText;
      return isText && sign !== '"' && sign !== "'" ? text[at] : sign;
    })
    .join("");
}

function samePlace(one: CellPlace, other: CellPlace): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}
