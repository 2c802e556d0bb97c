/** What Excel cannot hold is refused before a file is written that Excel would call damaged. */
import { allColumns, allRows, cellAddress } from "../../formula/address";
import { placeOf } from "../../audit/snapshot/workbookSnapshot";
import type { SheetContent } from "../content/sheetContent";
import type { WorkbookContent } from "../content/workbookContent";
import { FileError } from "../package/fileError";

const longestSheetName = 31;
const longestText = 32_767;
const longestFormula = 8_192;

/** Of a whole workbook. */
export function checkVisible({ sheets }: WorkbookContent): void {
  if (!sheets.some(({ visibility }) => visibility === "visible"))
    throw refused("A workbook needs a sheet that is visible; got none.");
}

export function checkLimits({ sheets, tables, names }: WorkbookContent): void {
  refuseTwice(
    sheets.map(({ name }) => name),
    "sheets",
  );
  refuseTwice(
    tables.map(({ name }) => name),
    "tables",
  );
  for (const sheet of sheets) checkSheet(sheet);
  for (const { name, formula } of names)
    if (formula.length > longestFormula)
      throw refused(`A formula has at most ${longestFormula} characters; the name ${name} has ${formula.length}.`);
}

function checkSheet({ name, cells }: SheetContent): void {
  if (name === "" || name.length > longestSheetName || /[\\/?*[\]:]|^'|'$/.test(name) || /^history$/i.test(name))
    throw refused(
      `A sheet's name has 1 to ${longestSheetName} characters, none of \\ / ? * [ ] :, and is not History; got ${name}.`,
    );
  for (const [key, { value, formula }] of cells) {
    const { row, column } = placeOf(key);
    if (row >= allRows || column >= allColumns)
      throw refused(`A sheet ends at XFD1048576; ${name} has a cell in row ${row + 1}, column ${column + 1}.`);
    const at = () => `${name}!${cellAddress(row, column)}`;
    if (typeof value === "string" && value.length > longestText)
      throw refused(`A cell holds at most ${longestText} characters; ${at()} has ${value.length}.`);
    if (formula.length > longestFormula)
      throw refused(`A formula has at most ${longestFormula} characters; ${at()} has ${formula.length}.`);
    if (typeof value === "number" && !Number.isFinite(value))
      throw refused(`A cell needs a finite number; ${at()} has ${value}.`);
  }
}

function refuseTwice(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) throw refused(`Two ${what} cannot have one name; got ${name} twice.`);
    seen.add(name.toLowerCase());
  }
}

function refused(sentence: string): FileError {
  return new FileError("limit", sentence);
}
