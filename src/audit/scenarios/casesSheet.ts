/**
 * The sheet of cases: one row an input with its value in the base, high, low and own case, and the live value, which the
 * input's own cell reads. One cell switches all of them, in formulas of Excel's own, so that cases travel without the add-in.
 */
import { cellAddress, fixedAddress } from "../../formula/address";
import { sheetNameInFormula } from "../../formula/sheetPrefix";
import { areaOfAddress, sheetAddress, sheetCellAddress } from "../../formula/sheetAddress";
import { writtenRow, type WrittenCell, type WrittenSheet } from "../sheets/writtenSheet";
import { headedSheet } from "../snapshot/headedRow";
import { sheetLanguages, sheetWords, type SheetWords } from "./sheetWords";
import type { SheetLanguage } from "../sheets/sheetLanguage";
import { cellAt, placeOf, sheetNamed, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

export const caseNames = ["Base", "High", "Low", "Own"] as const;
export type CaseName = (typeof caseNames)[number];

/** Where the cases stand by now: people insert rows and give the sheet another name. Rows are counted from 0. */
export interface CasesPlace {
  readonly sheet: string;
  /** In which its headers and the names of its cases are. */
  readonly language: SheetLanguage;
  readonly headerRow: number;
  readonly switchRow: number;
}

export function newCasesPlace(language: SheetLanguage = "en"): CasesPlace {
  return { sheet: sheetWords[language].cases.sheet, language, headerRow: 6, switchRow: 3 };
}
/** The number of the live case stands to the right of its name. */
const switchColumn = 1;
export const baseColumn = 3;
export const liveColumn = baseColumn + caseNames.length;
export const caseColumns = liveColumn + 1;

function headersIn({ cases: { heads, names, last } }: SheetWords): string[] {
  return [...heads, ...names, last];
}

/** How a case is called on the sheet. */
export function caseOnSheet(name: CaseName, { language }: Pick<CasesPlace, "language">): string {
  return sheetWords[language].cases.names[caseNames.indexOf(name)]!;
}

/** The names that a sheet of cases has of all of them, where the text is one of those; null for any other text. */
export function namesBeside(text: string): readonly string[] | null {
  return sheetLanguages.map((one) => sheetWords[one].cases.names).find((names) => names.includes(text)) ?? null;
}

/** What goes into the base case: what the input's cell held. */
export interface CaseInput {
  /** "Inputs!B4" */
  readonly address: string;
  readonly label: string;
  readonly unit: string;
  /** A formula as it reads on the sheet of cases, or else the typed number. */
  readonly base: { readonly formula: string; readonly value: number };
}

/** An input as the sheet of cases has it. */
export interface CaseOnSheet {
  /** Of the sheet, counted from 0. */
  readonly row: number;
  readonly label: string;
  readonly unit: string;
  /** Cells that read the live value, "Inputs!B4"; empty where none does any more. */
  readonly cells: readonly string[];
  readonly base: { readonly formula: string; readonly value: number | string | boolean };
  /** As the cells show them, in the order of the cases. */
  readonly texts: readonly string[];
  readonly live: string;
}

export interface CasesOnSheet {
  readonly place: CasesPlace;
  /** The case that the switch names; its text where somebody typed another. */
  readonly active: string;
  readonly inputs: readonly CaseOnSheet[];
}

/** "B4" */
export function switchAddress({ switchRow }: CasesPlace): string {
  return cellAddress(switchRow, switchColumn);
}

/** "Cases!B4" */
export function switchOnSheet(place: CasesPlace): string {
  return `${sheetNameInFormula(place.sheet)}!${switchAddress(place)}`;
}

/** "=Cases!$H$8": what stands in the input's cell instead of its value. */
export function liveReference(row: number, { sheet }: Pick<CasesPlace, "sheet"> = newCasesPlace()): string {
  return reference(sheet, row, liveColumn);
}

/** "=Cases!$D$8": what a name of the base value refers to. */
export function baseReference(row: number, { sheet }: Pick<CasesPlace, "sheet"> = newCasesPlace()): string {
  return reference(sheet, row, baseColumn);
}

function reference(sheet: string, row: number, column: number): string {
  return `=${sheetNameInFormula(sheet)}!${fixedAddress(cellAddress(row, column))}`;
}

/** As references to the sheet begin, whether or not its name is in quotes. */
export function readsCases(formula: string, { sheet }: CasesPlace): boolean {
  return comparable(formula).startsWith(comparable(`=${sheet}!`));
}

/** Alike for references that differ in capitals or in quotes around a sheet's name alone. */
export function comparable(formula: string): string {
  return formula.replaceAll("'", "").toUpperCase();
}

/** Blank where nobody gave a value: then the base case holds. */
export function caseRow(
  row: number,
  { address, label, unit, base }: CaseInput,
  { switchRow }: Pick<CasesPlace, "switchRow"> = newCasesPlace(),
): WrittenCell[] {
  const at = (place: number) => cellAddress(row, baseColumn + place);
  const area = areaOfAddress(address);
  const place = sheetAddress(area);
  const shownPlace = `=ADDRESS(ROW(${place}),COLUMN(${place}),4,TRUE,"${area.sheet.replaceAll('"', '""')}")`;
  const number = fixedAddress(cellAddress(switchRow, switchColumn + 1));
  const chosen = `INDEX(${at(0)}:${at(caseNames.length - 1)},${number})`;
  const cell = (column: number, value: number | string, formula: string, look: WrittenCell["look"]): WrittenCell => ({
    row, column, value, formula, look,
  }); // prettier-ignore
  return [
    ...writtenRow(row, [label], "wrapped"),
    cell(1, address, shownPlace, "plain"),
    cell(2, unit, "", "plain"),
    cell(baseColumn, base.value, base.formula, "entry"),
    ...caseNames.slice(1).map((_, index) => cell(baseColumn + 1 + index, base.value, `=${at(0)}`, "entry")),
    cell(liveColumn, base.value, `=IF(${chosen}="",${at(0)},${chosen})`, "plain"),
  ];
}

export function casesSheet(inputs: readonly CaseInput[], language: SheetLanguage = "en"): WrittenSheet {
  const words = sheetWords[language];
  const place = newCasesPlace(language);
  const { headerRow, switchRow } = place;
  const names = `${cellAddress(headerRow, baseColumn)}:${cellAddress(headerRow, liveColumn - 1)}`;
  return {
    name: place.sheet,
    cells: [
      ...writtenRow(0, [place.sheet], "title"),
      ...writtenRow(1, [words.cases.note], "note"),
      ...writtenRow(switchRow, [words.cases.live], "header"),
      { row: switchRow, column: switchColumn, value: caseOnSheet("Base", place), formula: "", look: "entry" },
      {
        row: switchRow,
        column: switchColumn + 1,
        value: 1,
        formula: `=MATCH(${switchAddress(place)},${names},0)`,
        look: "note",
      },
      ...writtenRow(headerRow, headersIn(words), "header"),
      ...inputs.flatMap((input, index) => caseRow(headerRow + 1 + index, input, place)),
    ],
    widths: [44, 24, 14, 14, 14, 14, 14, 14],
    frozenRows: headerRow + 1,
    isHidden: false,
    print: "landscape",
  };
}

export function casesPlace(snapshot: WorkbookSnapshot): CasesPlace | null {
  for (const language of sheetLanguages) {
    const { cases } = sheetWords[language];
    const headed = headedSheet(snapshot, cases.sheet, headersIn(sheetWords[language]));
    if (headed === undefined) continue;
    const { sheet, row: headerRow } = headed;
    for (let row = headerRow - 1; row >= 0; row -= 1)
      if (cellAt(sheet, row, 0)?.text === cases.live) return { sheet: sheet.name, language, headerRow, switchRow: row };
  }
  return null;
}

/** Null where the workbook has no cases. */
export function casesIn(snapshot: WorkbookSnapshot): CasesOnSheet | null {
  const place = casesPlace(snapshot);
  const sheet = place === null ? undefined : sheetNamed(snapshot, place.sheet);
  if (place === null || sheet === undefined) return null;
  const text = (row: number, column: number) => cellAt(sheet, row, column)?.text ?? "";
  const readers = readersOf(snapshot, place);
  const inputs: CaseOnSheet[] = [];
  for (let row = place.headerRow + 1; row < sheet.rowCount; row += 1) {
    const base = cellAt(sheet, row, baseColumn);
    if (base === undefined || (cellAt(sheet, row, liveColumn)?.formula ?? "") === "") continue;
    inputs.push({
      row,
      label: text(row, 0),
      unit: text(row, 2),
      cells: readers.get(comparable(liveReference(row, place))) ?? [],
      base: { formula: base.formula, value: base.value },
      texts: caseNames.map((_, column) => text(row, baseColumn + column)),
      live: text(row, liveColumn),
    });
  }
  const live = text(place.switchRow, switchColumn);
  return { place, active: caseNames.find((name) => caseOnSheet(name, place) === live) ?? live, inputs };
}

/** Cells by the live value that they read, wherever rows and columns have moved them to. */
function readersOf(snapshot: WorkbookSnapshot, place: CasesPlace): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const { name, cells } of snapshot.sheets)
    for (const [key, { formula }] of cells) {
      if (!readsCases(formula, place)) continue;
      const written = comparable(formula);
      readers.set(written, [...(readers.get(written) ?? []), sheetCellAddress({ sheet: name, ...placeOf(key) })]);
    }
  return readers;
}
