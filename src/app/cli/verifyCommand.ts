/**
 * `aie verify`: calculates every formula of a workbook file anew from the file's own cells and compares it with the result that the
 * file has. What cannot be calculated here (functions of other add-ins, other workbooks) is counted, never passed over.
 */
import { sheetCellAddress } from "../../formula/sheetAddress";
import { callsOf } from "../../formula/calls";
import type { SheetCell } from "../../formula/reference";
import { RoundingLoss } from "../../audit/compare/roundingLoss";
import { placeOf } from "../../audit/snapshot/workbookSnapshot";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import type { FileCell } from "../../xlsx/content/sheetContent";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import type { UniverBook } from "../../workbench/univer/univerBook";
import { openRecalculated } from "../files/openFile";
import { startBook } from "./evaluate";
import { signatureLines, verifiedSignatures, type VerifiedSignature } from "./signatureReport";
import { columnsOf, exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { readFile } from "./workbookFile";

type Shown = number | string | boolean | null;

export interface VerifiedDifference {
  readonly address: string;
  readonly formula: string;
  /** What the file has, and what it comes to here; an error as its code. */
  readonly inFile: Shown;
  readonly calculated: Shown;
}

/** What `--json` prints. Counts are of cells with formulas. */
export interface Verified {
  readonly formulas: number;
  readonly equal: number;
  /** Of all formulas those that call a function of this add-in. */
  readonly ofAddIn: number;
  readonly different: readonly VerifiedDifference[];
  readonly notCalculated: {
    /** Functions of other add-ins, other workbooks, tables of data. */
    readonly unknown: number;
    /** The file has no result to compare with. */
    readonly withoutResult: number;
    /** Results that change by themselves: NOW, RAND. */
    readonly changing: number;
  };
  /** Not there where nobody has signed. */
  readonly signatures?: readonly VerifiedSignature[];
}

/** Two results are the same when they differ by less than this, or by no more than the digits that a difference of large numbers leaves. */
const relativeTolerance = 1e-9;
const changing = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "INFO", "CELL"]);

export async function runVerify(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, flags } = optionsOf(args, ["--json"], []);
  const [name, ...more] = words;
  if (more.length > 0) throw new WrongUsage(`verify needs one workbook; got "${more[0]}" as well`);
  const file = readFile(name);
  const calculated = await verify(file);
  const signatures = verifiedSignatures(snapshotOfFile(file));
  const verified: Verified = { ...calculated, ...(signatures.length > 0 && { signatures }) };
  if (flags.has("--json")) terminal.print(JSON.stringify(verified));
  else for (const line of [...linesOf(verified), ...signatureLines(signatures)]) terminal.print(line);
  const isFine = verified.different.length === 0 && signatures.every(({ isValid }) => isValid);
  return isFine ? exitCodes.fine : exitCodes.findings;
}

export async function verify(file: FileWorkbook): Promise<Verified> {
  const book = startBook("zero");
  try {
    const isKnown = await openRecalculated(book, file, "Book");
    return compared(book, file, isKnown);
  } finally {
    book.dispose();
  }
}

function compared(book: UniverBook, file: FileWorkbook, isKnown: (formula: string) => boolean): Verified {
  let [formulas, equal, ofAddIn, unknown, withoutResult, changed] = [0, 0, 0, 0, 0, 0];
  const different: VerifiedDifference[] = [];
  let loss: RoundingLoss | null = null;
  const isRounding = (address: SheetCell, { value }: FileCell, calculated: Shown) =>
    typeof value === "number" &&
    typeof calculated === "number" &&
    Math.abs(value - calculated) <= (loss ??= new RoundingLoss(snapshotOfFile(file))).of(address);
  for (const { name, cells } of file.sheets) {
    const sheetId = book.sheets.find(name)!.id;
    for (const [key, cell] of cells) {
      const { formula, value } = cell;
      if (formula === "") continue;
      formulas += 1;
      const names = callsOf(formula).map((call) => call.name.toUpperCase());
      if (names.some((called) => called.startsWith("AIE."))) ofAddIn += 1;
      const place = placeOf(key);
      if (!isKnown(formula)) unknown += 1;
      else if (names.some((called) => changing.has(called))) changed += 1;
      else if (value === null) withoutResult += 1;
      else {
        const here = book.cells.read({ sheetId, ...place, rowCount: 1, columnCount: 1 })[0]![0]!;
        const calculated = here.error?.code ?? here.value;
        const isEqual = isSame(cell, calculated, here.error !== undefined);
        if (isEqual || isRounding({ sheet: name, ...place }, cell, calculated)) equal += 1;
        else {
          const address = sheetCellAddress({ sheet: name, ...place });
          different.push({ address, formula, inFile: value, calculated });
        }
      }
    }
  }
  return { formulas, equal, ofAddIn, different, notCalculated: { unknown, withoutResult, changing: changed } };
}

function isSame({ value, isError }: FileCell, calculated: Shown, isErrorHere: boolean): boolean {
  if (isError !== isErrorHere) return false;
  if (typeof value === "number" && typeof calculated === "number")
    return Math.abs(value - calculated) <= relativeTolerance * Math.max(Math.abs(value), Math.abs(calculated));
  return value === calculated;
}

function linesOf({ formulas, equal, ofAddIn, different, notCalculated }: Verified): string[] {
  const { unknown, withoutResult, changing: changed } = notCalculated;
  const count = (number: number) => number.toLocaleString("en-US");
  const counts = columnsOf(
    [
      ["Formulas", count(formulas)],
      ["Equal", count(equal)],
      ["Different", count(different.length)],
      ["With functions of the add-in", count(ofAddIn)],
      ["Not calculated: unknown here", count(unknown)],
      ["Not calculated: no result in the file", count(withoutResult)],
      ["Not calculated: changes by itself", count(changed)],
    ],
    [1],
  );
  if (different.length === 0) return counts;
  const rows = different.map((one) => [one.address, String(one.inFile), String(one.calculated), one.formula]);
  return [...counts, "", ...columnsOf([["Cell", "In the file", "Calculated", "Formula"], ...rows], [1, 2])];
}
