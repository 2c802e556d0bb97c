/** A sheet for readers as it is put together: cells with looks, links and widths, in the manner of a printed page. */
import { areaAddress } from "../../formula/address";
import { placeKey, placeOf } from "../../audit/snapshot/workbookSnapshot";
import { plainStyle, type CellStyle } from "../../xlsx/content/cellStyle";
import {
  plainSheet,
  type Band,
  type FileCell,
  type Hyperlink,
  type SheetContent,
} from "../../xlsx/content/sheetContent";
import type { StyleList } from "../../xlsx/content/styleList";
import { rowsOfHeights, textHeight } from "../files/textHeights";

const darkBlue = "#1F3864";
const gray = "#595959";
const line = { style: "thin", color: "#BFBFBF" } as const;

const { font, alignment } = plainStyle;
const cell: CellStyle = { ...plainStyle, alignment: { ...alignment, vertical: "top" } };
const wrapped: CellStyle = { ...cell, alignment: { ...cell.alignment, wrapsText: true } };
const ruled = { bottom: line };

const header: CellStyle = {
  ...wrapped,
  font: { ...font, isBold: true, color: "#FFFFFF" },
  fill: darkBlue,
  alignment: { ...wrapped.alignment, vertical: "center" },
};

/** The looks of all such sheets. */
export const looks = {
  title: { ...plainStyle, font: { ...font, size: 20, isBold: true, color: darkBlue } },
  note: { ...plainStyle, font: { ...font, color: gray } },
  wrappedNote: { ...wrapped, font: { ...font, color: gray } },
  heading: {
    ...plainStyle,
    font: { ...font, size: 13, isBold: true, color: darkBlue },
    border: { bottom: { style: "medium", color: darkBlue } },
  },
  header,
  headerRight: { ...header, alignment: { ...header.alignment, horizontal: "right" } },
  headerUnit: { ...header, alignment: { ...header.alignment, indent: 1 } },
  headerCenter: { ...header, alignment: { ...header.alignment, horizontal: "center" } },
  text: { ...wrapped, border: ruled },
  unit: { ...wrapped, alignment: { ...wrapped.alignment, horizontal: "left", indent: 1 }, border: ruled },
  strong: { ...wrapped, font: { ...font, isBold: true }, border: ruled },
  code: { ...wrapped, font: { ...font, name: "Consolas", size: 10 }, border: ruled },
  link: { ...wrapped, font: { ...font, underline: "single", color: "#0563C1" }, border: ruled },
  right: { ...wrapped, alignment: { ...wrapped.alignment, horizontal: "right" }, border: ruled },
  center: { ...wrapped, alignment: { ...wrapped.alignment, horizontal: "center" }, border: ruled },
  number: { ...cell, alignment: { ...cell.alignment, horizontal: "right" }, border: ruled },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type Look = keyof typeof looks;

export class SheetDraft {
  /** The next free row, from 0. */
  row = 0;
  private readonly cells = new Map<number, FileCell>();
  private readonly hyperlinks: Hyperlink[] = [];
  private readonly rows: Band[] = [];
  /** The last column of cells that are one, by the place of the first. */
  private readonly spans = new Map<number, number>();
  private readonly rules: SheetContent["conditionalFormats"][number][] = [];

  constructor(private readonly looks: StyleList) {}

  put(column: number, value: FileCell["value"], look: Look | CellStyle, formula = ""): void {
    const format = this.looks.place(typeof look === "string" ? looks[look] : look);
    this.cells.set(placeKey(this.row, column), { value, formula, isError: false, format });
  }

  /** Cells beside each other from a column on; an empty text leaves its look alone. */
  line(values: readonly FileCell["value"][], look: Look | readonly Look[], column = 0): void {
    for (const [at, value] of values.entries())
      this.put(column + at, value === "" ? null : value, typeof look === "string" ? look : look[at]!);
  }

  /** A text over all columns of the sheet. The row after it is the next. */
  paragraph(text: string, widths: readonly number[], look: Look = "wrappedNote"): void {
    this.put(0, text, look);
    this.span(0, widths.length - 1, look);
    this.row += 1;
  }

  heading(text: string, columns: number): void {
    this.line([text, ...new Array<string>(columns - 1).fill("")], "heading");
    this.height(24);
    this.row += 1;
  }

  /** Cells of the row from one column to another as one. */
  span(first: number, last: number, look: Look): void {
    for (let column = first + 1; column <= last; column += 1) this.put(column, null, look);
    this.spans.set(placeKey(this.row, first), last);
  }

  /** Texts over several columns each, `ends` being the last of each; `also` adds to the row. The row after it is the next. */
  wideLine(texts: readonly string[], given: readonly Look[], ends: readonly number[], also?: () => void): void {
    for (const [at, text] of texts.entries()) {
      const [first, last] = [at === 0 ? 0 : ends[at - 1]! + 1, ends[at]!];
      this.put(first, text === "" ? null : text, given[at]!);
      if (last > first) this.span(first, last, given[at]!);
    }
    also?.();
    this.row += 1;
  }

  /** The cell leads to a place of the workbook, "Output!C5". */
  link(column: number, place: string): void {
    const area = { row: this.row, column, rowCount: 1, columnCount: 1 };
    this.hyperlinks.push({ area, address: null, place, tip: "" });
  }

  /** Cells of the row show green for one text and red for what ends with another, whatever they come to. */
  markResult(column: number): void {
    const area = { row: this.row, column, rowCount: 1, columnCount: 1 };
    const priority = this.rules.length + 1;
    const test = (operator: "beginsWith" | "endsWith", text: string) => ({ kind: "text" as const, operator, text });
    this.rules.push(
      { areas: [area], priority, test: test("beginsWith", "PASS"), look: { color: "#1E6B34" }, stopsIfTrue: false },
      {
        areas: [area],
        priority: priority + 1,
        test: test("endsWith", "FAIL"),
        look: { color: "#9C0006", fill: "#FFC7CE", isBold: true },
        stopsIfTrue: false,
      },
    );
  }

  /** Of the row, in points. */
  height(points: number): void {
    this.rows.push({ first: this.row, last: this.row, size: points, isHidden: false, format: null });
  }

  /** Cells that are one get their height by no program. */
  private addHeights(widths: readonly number[]): void {
    const known = new Set(this.rows.map(({ first }) => first));
    const needed = [...this.cells].flatMap(([key, { value, format }]) => {
      const { row, column } = placeOf(key);
      const style = this.looks.all[format]!;
      if (typeof value !== "string" || known.has(row) || !style.alignment.wrapsText) return [];
      const last = this.spans.get(key) ?? column;
      const width = widths.slice(column, last + 1).reduce((sum, one) => sum + one, 0);
      return [[row, textHeight(value, style, width)] as const];
    });
    this.rows.push(...rowsOfHeights(needed));
    this.rows.sort((one, other) => one.first - other.first);
  }

  /** `widths` in characters; `titleRow` is repeated on each page and stays in view. */
  content(
    name: string,
    widths: readonly number[],
    { isLandscape, titleRow = null }: { readonly isLandscape: boolean; readonly titleRow?: number | null },
  ): SheetContent {
    this.addHeights(widths);
    const places = [...this.cells.keys()].map(placeOf);
    const count = (of: (place: { row: number; column: number }) => number) =>
      places.reduce((most, place) => Math.max(most, of(place) + 1), 0);
    return {
      ...plainSheet,
      name,
      cells: this.cells,
      rowCount: count(({ row }) => row),
      columnCount: count(({ column }) => column),
      columns: widths.map((size, at): Band => ({ first: at, last: at, size, isHidden: false, format: null })),
      rows: this.rows,
      merges: [...this.spans].map(([key, last]) => {
        const { row, column } = placeOf(key);
        return areaAddress({ row, column, rowCount: 1, columnCount: last - column + 1 });
      }),
      hyperlinks: this.hyperlinks,
      conditionalFormats: this.rules,
      showsGridlines: false,
      frozenRows: titleRow === null ? 0 : titleRow + 1,
      print: {
        isLandscape,
        // A4.
        paper: 9,
        pagesWide: 1,
        pagesTall: null,
        area: null,
        titleRows: titleRow === null ? null : { first: titleRow, last: titleRow },
      },
    };
  }
}
