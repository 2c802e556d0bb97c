/** A formula of the earlier version as Excel's own shifting and renaming would leave it in the later one. */
import { allColumns, allRows, columnLetters, type CellArea } from "../../formula/address";
import { boundNames } from "../../formula/boundNames";
import { toR1C1 } from "../../formula/r1c1";
import { areaOf, contains, sameSheet, type SheetCell } from "../../formula/reference";
import { joinPrefix, readsAnotherWorkbook, splitPrefix } from "../../formula/sheetPrefix";
import { textOf, tokensOf, type Token } from "../../formula/tokens";
import type { Reading, WorkbookAlignment } from "./workbookAlignment";

/** Names and table columns that are called otherwise in the later version; all in lower case. */
export interface Renames {
  readonly names: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  /** By table before, in lower case, the headers. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Other workbooks by their prefix before, "[Budget.xlsx]". */
  readonly workbooks: ReadonlyMap<string, string>;
}

export class FormulaMapping {
  constructor(
    private readonly alignment: WorkbookAlignment,
    private readonly renames: Renames,
  ) {}

  /** `at` is its cell before, `to` the one after. */
  mapped(formula: string, at: SheetCell, to: SheetCell, reading: Reading): string {
    const tokens = tokensOf(formula);
    const bound = boundNames(tokens);
    return textOf(
      tokens.map((token, place): Token => {
        if (readsAnotherWorkbook(token)) return { ...token, text: this.ofAnotherWorkbook(token.text) };
        if (token.kind === "reference") return this.reference(token, at, to, reading);
        if (token.kind === "structured") return { ...token, text: this.structured(token.text, at) };
        if ((token.kind === "name" || token.kind === "function") && !bound.has(place))
          return { ...token, text: this.name(token.text) };
        return token;
      }),
    );
  }

  private ofAnotherWorkbook(text: string): string {
    const prefixed = splitPrefix(text);
    const workbook = this.renames.workbooks.get(prefixed.workbook!.toLowerCase());
    return workbook === undefined ? text : joinPrefix({ ...prefixed, workbook });
  }

  private reference(token: Token, at: SheetCell, to: SheetCell, reading: Reading): Token {
    const prefixed = splitPrefix(token.text);
    const sheet = prefixed.sheet === null ? at.sheet : prefixed.sheet;
    if (prefixed.lastSheet !== null) {
      const named = (name: string) => this.alignment.alignmentOf(name)?.after.name ?? name;
      return {
        ...token,
        text: joinPrefix({ ...prefixed, sheet: named(sheet), lastSheet: named(prefixed.lastSheet) }),
      };
    }
    const area = areaOf(token.text, at, []);
    if (area === null) return token;
    const after = this.alignment.areaAfter(area, reading);
    if (after === null) return { kind: "error", text: "#REF!" };
    const own = prefixed.sheet === null && sameSheet(after.sheet, to.sheet);
    const place = withMarks(prefixed.place, after);
    return { ...token, text: own ? place : joinPrefix({ ...prefixed, sheet: after.sheet, place }) };
  }

  private name(text: string): string {
    const { sheet, place } = splitPrefix(text);
    const renamed = this.renames.names.get(place.toLowerCase()) ?? this.renames.tables.get(place.toLowerCase());
    const on = sheet === null ? null : (this.alignment.alignmentOf(sheet)?.after.name ?? sheet);
    return on === null
      ? (renamed ?? text)
      : joinPrefix({ workbook: null, sheet: on, lastSheet: null, place: renamed ?? place });
  }

  private structured(text: string, at: SheetCell): string {
    const [, written = "", inside = ""] = /^([^[]*)(\[.*)$/su.exec(text) ?? [];
    const own = this.alignment.before.tables.find(({ body }) => contains(body, at));
    const key = (written === "" ? (own?.name ?? "") : written).toLowerCase();
    const headers = this.renames.headers.get(key);
    const named = written === "" ? "" : (this.renames.tables.get(key) ?? written);
    if (headers === undefined || headers.size === 0) return named + inside;
    return (
      named +
      inside.replace(/(\[@?|^\[@?)([^[\]@#]+)(?=\])/gu, (part, mark: string, header: string) => {
        const renamed = headers.get(header.trim().toLowerCase());
        return renamed === undefined ? part : mark + renamed;
      })
    );
  }
}

/** The address with the signs that were written: $ before what is fixed, # behind a spill, whole columns and rows. */
function withMarks(place: string, area: CellArea): string {
  const spill = place.endsWith("#") ? "#" : "";
  const separator = /\.?:\.?/u.exec(place)?.[0] ?? null;
  const corners = place.replace(/#$/u, "").split(/\.?:\.?/u);
  const marks = corners.map((corner) => ({
    column: /^\$[A-Z]/iu.test(corner) ? "$" : "",
    row: /\$\d+$/u.test(corner) ? "$" : "",
  }));
  const [first = { column: "", row: "" }, last = first] = marks;
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (area.rowCount === allRows && separator !== null)
    return `${first.column}${columnLetters(area.column)}${separator}${last.column}${columnLetters(lastColumn)}`;
  if (area.columnCount === allColumns && separator !== null)
    return `${first.row}${area.row + 1}${separator}${last.row}${lastRow + 1}`;
  const corner = (row: number, column: number, mark: typeof first) =>
    `${mark.column}${columnLetters(column)}${mark.row}${row + 1}`;
  const start = corner(area.row, area.column, first);
  return (separator === null ? start : start + separator + corner(lastRow, lastColumn, last)) + spill;
}

/** Equal for formulas that mean the same where they stand: references by how far away they are, without blanks, in one case. */
export function comparableFormula(formula: string, { sheet, ...at }: SheetCell): string {
  const own = toR1C1(formula, at);
  return tokensOf(own, "R1C1")
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => {
      if (kind === "error") return text.endsWith("#REF!") ? "#REF!" : text;
      if (kind === "text" || kind === "number") return text;
      if (kind !== "reference") return text.toUpperCase();
      const prefixed = splitPrefix(text);
      const isOwn = prefixed.workbook === null && prefixed.lastSheet === null && sameSheet(prefixed.sheet ?? "", sheet);
      return (isOwn ? prefixed.place : joinPrefix(prefixed)).toUpperCase();
    })
    .join("");
}
