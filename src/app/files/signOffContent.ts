/** The sheets of a signature, as they are written: the list of signatures, and the record of what one of them sealed. */
import { placeKey, placeOf } from "../../audit/snapshot/workbookSnapshot";
import { canonicalText, type SealedLine } from "../../audit/signoff/sealedCells";
import { sha256 } from "../../audit/signoff/sha256";
import {
  recordHeaders,
  recordSheetName,
  signatureHeaderRow,
  signatureHeaders,
  signOffSheetName,
} from "../../audit/signoff/signOffSheet";
import type { Signature } from "../../audit/signoff/signatures";
import { areaFrom, cellAddress } from "../../formula/address";
import { quotedSheetName } from "../../formula/sheetPrefix";
import { plainStyle, type CellStyle } from "../../xlsx/content/cellStyle";
import { plainSheet, type Band, type FileCell, type SheetContent } from "../../xlsx/content/sheetContent";

export interface Signing extends Omit<Signature, "number" | "seal"> {
  readonly lines: readonly SealedLine[];
}

const [plain, title, note, header, wrapped] = [0, 1, 2, 3, 4];
/** By their index in the sheets below. */
export const signOffStyles: readonly CellStyle[] = [
  plainStyle,
  { ...plainStyle, font: { ...plainStyle.font, size: 16, isBold: true } },
  { ...plainStyle, font: { ...plainStyle.font, color: "#595959" } },
  { ...plainStyle, font: { ...plainStyle.font, isBold: true }, border: { bottom: { style: "thin", color: null } } },
  { ...plainStyle, alignment: { ...plainStyle.alignment, vertical: "top", wrapsText: true } },
];

export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly cell: FileCell;
}

/** The row of one signature: its status is a formula that any spreadsheet program calculates. */
export function signatureRow(number: number, row: number, { lines, ...signing }: Signing): PlacedContent[] {
  const record = quotedSheetName(recordSheetName(number));
  const at = (name: (typeof signatureHeaders)[number]) => cellAddress(row, signatureHeaders.indexOf(name));
  const { name, role, day, scope, statement } = signing;
  const status =
    `=IF(${at("Inputs changed")}=0,"Signed by "&${at("Name")}&IF(${at("Role")}="","",", "&${at("Role")})&" on "&${at("Date")},` +
    `"Stale: inputs changed since "&${at("Date")}&" ("&${at("Inputs changed")}&")")`;
  const signed = `Signed by ${name}${role === "" ? "" : `, ${role}`} on ${day}`;
  const changed = `=SUM(${record}!$F$2:$F$${Math.max(2, lines.length + 1)})`;
  const cells: readonly (readonly [FileCell["value"], string?])[] = [
    [number],
    [signed, status],
    [name],
    [role],
    [day],
    [scope],
    [statement],
    [0, changed],
    [lines.length],
    [sha256(canonicalText(lines))],
    [recordSheetName(number)],
  ];
  return cells.map(([value, formula = ""], column) => ({ row, column, cell: content(value, formula, wrapped) }));
}

/** The sheet as it is with its first signature. */
export function signOffSheet(signing: Signing): SheetContent {
  const texts: readonly (readonly [number, string, number])[] = [
    [0, "Sign-off", title],
    [1, "The status is calculated by any spreadsheet program: it turns to Stale when a typed number, text or source of the scope is another one.", note],
    [2, "The seal is the SHA-256 of the canonical text of all constants and formulas of the scope. `aie verify` works it out anew and names every cell that changed, formulas too.", note],
    [3, "Each record sheet is hidden; it lists what was signed, a line for each cell: sheet, place, kind and content. Formats, widths and the order of sheets are not sealed.", note],
  ]; // prettier-ignore
  const cells = new Map<number, FileCell>(
    texts.map(([row, text, style]) => [placeKey(row, 0), content(text, "", style)]),
  );
  for (const [column, text] of signatureHeaders.entries())
    cells.set(placeKey(signatureHeaderRow, column), content(text, "", header));
  for (const { row, column, cell } of signatureRow(1, signatureHeaderRow + 1, signing))
    cells.set(placeKey(row, column), cell);
  const widths = [6, 44, 22, 22, 12, 24, 44, 10, 10, 36, 20];
  return { ...sheetOf(signOffSheetName, cells, widths), frozenRows: signatureHeaderRow + 1, print };
}

const print: SheetContent["print"] = {
  isLandscape: true,
  paper: 9,
  pagesWide: 1,
  pagesTall: null,
  area: null,
  titleRows: null,
};

/** A line for each cell; the last column is 1 where a constant is another one now. */
export function recordSheet(number: number, lines: readonly SealedLine[]): SheetContent {
  const cells = new Map<number, FileCell>();
  const put = (row: number, column: number, value: FileCell["value"], formula = "", style = plain) =>
    cells.set(placeKey(row, column), content(value, formula, style));
  for (const [column, text] of recordHeaders.entries()) put(0, column, text, "", header);
  for (const [index, line] of lines.entries()) {
    const row = index + 1;
    for (const [column, text] of [line.sheet, line.place, line.kind, line.content].entries())
      if (text !== "") put(row, column, text);
    const value = constantOf(line);
    if (value === null) continue;
    put(row, 4, value);
    put(row, 5, 0, changedFormula(line, value, cellAddress(row, 4)));
  }
  return { ...sheetOf(recordSheetName(number), cells, [20, 12, 10, 60, 30, 10]), frozenRows: 1, visibility: "hidden" };
}

/** Null for what a plain formula cannot compare: formulas, errors, names and tables. */
function constantOf({ kind, content: text }: SealedLine): number | string | boolean | null {
  if (kind === "number") return Number(text);
  if (kind === "text") return text;
  return kind === "truth" ? text === "TRUE" : null;
}

/** Also a cell that is blank, of another kind or in error now has changed. */
function changedFormula({ sheet, place }: SealedLine, value: number | string | boolean, signed: string): string {
  const { row, column } = areaFrom(place);
  const now = `${quotedSheetName(sheet)}!${cellAddress(row, column)}`;
  const isSame =
    typeof value === "number"
      ? `ISNUMBER(${now})*(${now}=${signed})`
      : typeof value === "string"
        ? `ISTEXT(${now})*EXACT(${now},${signed})`
        : `ISLOGICAL(${now})*(${now}=${signed})`;
  return `=IFERROR(IF(${isSame},0,1),1)`;
}

function content(value: FileCell["value"], formula: string, format: number): FileCell {
  return { value, formula, isError: false, format };
}

function sheetOf(name: string, cells: ReadonlyMap<number, FileCell>, widths: readonly number[]): SheetContent {
  const places = [...cells.keys()].map(placeOf);
  return {
    ...plainSheet,
    name,
    cells,
    rowCount: places.reduce((most, { row }) => Math.max(most, row + 1), 0),
    columnCount: places.reduce((most, { column }) => Math.max(most, column + 1), 0),
    columns: widths.map((size, column): Band => ({ first: column, last: column, size, isHidden: false, format: null })),
  };
}
