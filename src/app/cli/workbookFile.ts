/** Workbook files from disk, and places in them as the command line names them. */
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { areaFrom } from "../../formula/address";
import { areaOf, type SheetArea, type SheetCell } from "../../formula/reference";
import { splitPrefix } from "../../formula/sheetPrefix";
import { sheetNamed, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { FileError } from "../../xlsx/package/fileError";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { readWorkbook } from "../../xlsx/read/readWorkbook";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { workbookEnding } from "../files/workbookEnding";
import { readBytes, reasonOf } from "./readBytes";
import { WrongUsage } from "./terminal";

/** A file that is not there is wrong usage; one that is no workbook ends with its reason. */
export function openWorkbook(file: string | undefined): WorkbookSnapshot {
  return snapshotOfFile(readFile(file));
}

export function readFile(file: string | undefined): FileWorkbook {
  if (file === undefined) throw new WrongUsage("needs a workbook, a file that ends in .xlsx");
  return workbookFrom(bytesOf(file), file);
}

export function bytesOf(file: string): Uint8Array {
  return readBytes("needs a workbook", file);
}

/** `file` names the bytes where they cannot be read. */
export function workbookFrom(bytes: Uint8Array, file: string): FileWorkbook {
  try {
    return readWorkbook(bytes);
  } catch (failure) {
    if (failure instanceof FileError) throw new FileError(failure.problem, `cannot read "${file}". ${failure.message}`);
    throw failure;
  }
}

/** The file that `-o` names, where a workbook is to be written. */
export function workbookNamed(file: string): string {
  if (!/\.xl[st][xm]$/i.test(file)) throw new WrongUsage(`-o needs a file that ends in .xlsx; got "${file}"`);
  return file;
}

/** The file that an option names, where a page is to be written. */
export function pageNamed(option: string, file: string): string {
  if (!/\.html?$/i.test(file)) throw new WrongUsage(`${option} needs a file that ends in .html; got "${file}"`);
  return file;
}

/** A name that ends as the workbook's own kind does: Excel opens no macros under .xlsx, and nothing else under .xlsm. */
export function writeWorkbookFile(file: string, bytes: Uint8Array): void {
  const ending = workbookEnding(bytes);
  if (!file.toLowerCase().endsWith(ending))
    throw new WrongUsage(`-o needs a file that ends in ${ending}, as the workbook is one; got "${file}"`);
  writeResult("-o", file, bytes);
}

/** The whole file or none of it: what stood under the name stays until the new one is written. `option` is the one that named it. */
export function writeResult(option: string, file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (failure) {
    rmSync(unfinished, { force: true });
    const reason = existsSync(dirname(file)) ? reasonOf(failure) : `there is no folder "${dirname(file)}"`;
    throw new WrongUsage(`${option} needs a file that can be written; got "${file}" (${reason})`);
  }
}

/** "Sheet!A1:C9", "'My sheet'!A1", "A1" on the first sheet; or a name that stands for cells, "Margin", "Plan!Margin". */
export function areaNamed(text: string, snapshot: WorkbookSnapshot): SheetArea {
  const { sheet: named, place } = splitPrefix(text);
  const ofName = areaOfName(place, named, snapshot);
  if (ofName !== null) return ofName;
  const name = named ?? snapshot.sheets[0]?.name ?? "";
  const sheet = sheetNamed(snapshot, name);
  if (sheet === undefined) {
    const names = snapshot.sheets.map((one) => one.name).join(", ");
    throw new WrongUsage(`needs a sheet of the workbook (${names}); got "${name}"`);
  }
  try {
    return { sheet: sheet.name, ...areaFrom(place) };
  } catch {
    throw new WrongUsage(`needs cells like Sheet1!A1:C9; got "${text}"`);
  }
}

/** As in a formula, a name of the sheet itself comes before one of the workbook. */
function areaOfName(name: string, sheet: string | null, { names, tables }: WorkbookSnapshot): SheetArea | null {
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const same = names.filter((one) => isSame(one.name, name));
  const found =
    same.find((one) => one.sheet !== null && sheet !== null && isSame(one.sheet, sheet)) ??
    same.find((one) => one.sheet === null);
  // What names no sheet is a number or a formula: "=5" is no row.
  return found?.formula.includes("!") !== true
    ? null
    : areaOf(found.formula.slice(1), { sheet: "", row: 0, column: 0 }, tables);
}

export function cellNamed(text: string | undefined, snapshot: WorkbookSnapshot): SheetCell {
  if (text === undefined) throw new WrongUsage("needs a cell like Sheet1!B4");
  const { sheet, row, column, rowCount, columnCount } = areaNamed(text, snapshot);
  if (rowCount * columnCount !== 1) throw new WrongUsage(`needs one cell like Sheet1!B4; got "${text}"`);
  return { sheet, row, column };
}
