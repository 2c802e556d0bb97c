/** Evaluates formulas in a headless workbook, each on a sheet of its own. */
import { randomBytes } from "node:crypto";
import metadata from "../../../assets/functions.json";
import { associateFunctions } from "../../functions/associate";
import type { Book } from "../../workbench/book/book";
import { BookError } from "../../workbench/book/bookError";
import type { Cell, CellValue } from "../../workbench/book/bookCells";
import type { CustomFunctionsMetadata } from "../../workbench/book/customFunctions";
import { createCustomFunctionsRuntime } from "../../workbench/book/customFunctionsRuntime";
import type { UniverBook } from "../../workbench/univer/univerBook";
import { onSheet } from "../../formula/onSheet";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { openFile } from "../files/openFile";
import { createHeadlessBook } from "../../workbench/univer/headless";

export interface ErrorResult {
  readonly code: string;
  readonly message: string;
}

export type CellResult = CellValue | { readonly error: ErrorResult };

export type Evaluation =
  | { readonly formula: string; readonly value: CellResult | CellResult[][] }
  | { readonly formula: string; readonly error: ErrorResult };

/** How a blank cell reaches a function: as on Excel's desktop, or as on the web. */
export type Blank = "zero" | "null";

/**
 * `file` is the workbook in whose context they are evaluated: its tables and names; cells without a sheet are those of its first
 * sheet, and blank without a workbook.
 */
export async function evaluate(
  formulas: readonly string[],
  blank: Blank,
  file: FileWorkbook | null = null,
): Promise<Evaluation[]> {
  const book = startBook(blank);
  if (file !== null) await openFile(book, file, "Book");
  const entered: (ErrorResult | string)[] = [];
  const [first] = book.sheets.list();
  for (const formula of formulas) entered.push(await enter(book, formula, first!.name));
  await book.settled();
  const evaluations = formulas.map((formula, index): Evaluation => {
    const sheet = entered[index]!;
    return typeof sheet === "string" ? result(book, formula, sheet) : { formula, error: sheet };
  });
  book.dispose();
  return evaluations;
}

/** Each formula has a sheet of its own, under a name that no other formula can know, so that it never stands in its own way. */
async function enter(book: Book, formula: string, base: string): Promise<ErrorResult | string> {
  const { id: sheetId } = await book.sheets.add(randomBytes(12).toString("hex"));
  const cell = { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  try {
    await book.cells.write(cell, [[onSheet(`=${formula.trim().replace(/^=/, "")}`, base)]]);
    return sheetId;
  } catch (failure) {
    if (failure instanceof BookError) return { code: "#VALUE!", message: failure.message };
    throw failure;
  }
}

export function startBook(blank: Blank): UniverBook {
  const runtime = createCustomFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  associateFunctions();
  const { lookup } = runtime;
  return createHeadlessBook({ namespace: "AIE", metadata: metadata as CustomFunctionsMetadata, lookup, blank });
}

function result(book: Book, formula: string, sheetId: string): Evaluation {
  const anchor = { sheetId, row: 0, column: 0 };
  const spill = book.cells.spillArea(anchor);
  if (spill) return { formula, value: book.cells.read(spill).map((row) => row.map(cellResult)) };
  const [[cell]] = book.cells.read({ ...anchor, rowCount: 1, columnCount: 1 }) as [[Cell]];
  return cell.error ? { formula, error: cell.error } : { formula, value: cell.value };
}

function cellResult(cell: Cell): CellResult {
  return cell.error ? { error: cell.error } : cell.value;
}
