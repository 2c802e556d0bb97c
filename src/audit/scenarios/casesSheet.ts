/**
 * The sheet of cases: one row an input with its value in the base, high, low and own case, and the live value, which the
 * input's own cell reads. One cell switches all of them, in formulas of Excel's own, so that cases travel without the add-in.
 */
import { cellAddress, fixedAddress } from "../../formula/address";
import { areaOfAddress, sheetAddress, sheetCellAddress } from "../../formula/sheetAddress";
import { writtenRow, type WrittenCell, type WrittenSheet } from "../sheets/writtenSheet";
import { cellAt, placeOf, sheetNamed, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

export const casesSheetName = "Cases";
export const caseNames = ["Base", "High", "Low", "Own"] as const;
export type CaseName = (typeof caseNames)[number];

/** Counted from 0; the number of the live case stands to the right of its name. */
export const switchPlace = { row: 3, column: 1 } as const;
export const headerRow = 6;
export const firstCaseRow = headerRow + 1;
export const baseColumn = 3;
export const liveColumn = baseColumn + caseNames.length;
export const caseHeaders = ["Input", "Cell", "Unit", ...caseNames, "Live"] as const;

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
  /** The switch's text; another than a case's name where somebody typed one. */
  readonly active: string;
  readonly inputs: readonly CaseOnSheet[];
}

export const switchAddress = cellAddress(switchPlace.row, switchPlace.column);

/** "=Cases!$H$8": what stands in the input's cell instead of its value. */
export function liveReference(row: number): string {
  return reference(row, liveColumn);
}

/** "=Cases!$D$8": what a name of the base value refers to. */
export function baseReference(row: number): string {
  return reference(row, baseColumn);
}

function reference(row: number, column: number): string {
  return `=${casesSheetName}!${fixedAddress(cellAddress(row, column))}`;
}

/** Blank where nobody gave a value: then the base case holds. */
export function caseRow(row: number, { address, label, unit, base }: CaseInput): WrittenCell[] {
  const at = (place: number) => cellAddress(row, baseColumn + place);
  const area = areaOfAddress(address);
  const place = sheetAddress(area);
  const shownPlace = `=ADDRESS(ROW(${place}),COLUMN(${place}),4,TRUE,"${area.sheet.replaceAll('"', '""')}")`;
  const number = fixedAddress(cellAddress(switchPlace.row, switchPlace.column + 1));
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

export function casesSheet(inputs: readonly CaseInput[]): WrittenSheet {
  const names = `${cellAddress(headerRow, baseColumn)}:${cellAddress(headerRow, liveColumn - 1)}`;
  return {
    name: casesSheetName,
    cells: [
      ...writtenRow(0, ["Cases"], "title"),
      ...writtenRow(
        1,
        [
          "The case named here is live: the cells of the list read its values. A value left blank is that of the base case.",
        ],
        "note",
      ),
      ...writtenRow(switchPlace.row, ["Live case"], "header"),
      { ...switchPlace, value: caseNames[0], formula: "", look: "entry" },
      {
        row: switchPlace.row,
        column: switchPlace.column + 1,
        value: 1,
        formula: `=MATCH(${switchAddress},${names},0)`,
        look: "note",
      },
      ...writtenRow(headerRow, caseHeaders, "header"),
      ...inputs.flatMap((input, place) => caseRow(firstCaseRow + place, input)),
    ],
    widths: [44, 24, 14, 14, 14, 14, 14, 14],
    frozenRows: firstCaseRow,
    isHidden: false,
    print: "landscape",
  };
}

/** Null where there is no such sheet, or one that is none of cases. */
export function casesIn(snapshot: WorkbookSnapshot): CasesOnSheet | null {
  const sheet = sheetNamed(snapshot, casesSheetName);
  if (sheet === undefined) return null;
  const text = (row: number, column: number) => cellAt(sheet, row, column)?.text ?? "";
  if (caseHeaders.some((header, column) => text(headerRow, column) !== header)) return null;
  const readers = readersOf(snapshot);
  const inputs: CaseOnSheet[] = [];
  for (let row = firstCaseRow; row < sheet.rowCount; row += 1) {
    const base = cellAt(sheet, row, baseColumn);
    if (base === undefined || (cellAt(sheet, row, liveColumn)?.formula ?? "") === "") continue;
    inputs.push({
      row,
      label: text(row, 0),
      unit: text(row, 2),
      cells: readers.get(liveReference(row).toUpperCase()) ?? [],
      base: { formula: base.formula, value: base.value },
      texts: caseNames.map((_, place) => text(row, baseColumn + place)),
      live: text(row, liveColumn),
    });
  }
  return { active: text(switchPlace.row, switchPlace.column), inputs };
}

/** Cells by the live value that they read, wherever rows and columns have moved them to. */
function readersOf(snapshot: WorkbookSnapshot): ReadonlyMap<string, readonly string[]> {
  const start = `=${casesSheetName}!`.toUpperCase();
  const readers = new Map<string, string[]>();
  for (const { name, cells } of snapshot.sheets)
    for (const [key, { formula }] of cells) {
      const written = formula.replaceAll("'", "").toUpperCase();
      if (!written.startsWith(start)) continue;
      readers.set(written, [...(readers.get(written) ?? []), sheetCellAddress({ sheet: name, ...placeOf(key) })]);
    }
  return readers;
}
