/** Evaluates formulas in a headless workbook, each on a sheet of its own. */
import metadata from "../../../assets/functions.json";
import { associateFunctions } from "../../functions/associate";
import type { Book } from "../../workbench/book";
import type { Cell, CellValue } from "../../workbench/bookCells";
import type { CustomFunctionsMetadata } from "../../workbench/customFunctions";
import { createCustomFunctionsRuntime } from "../../workbench/customFunctionsRuntime";
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

export async function evaluate(formulas: readonly string[], blank: Blank): Promise<Evaluation[]> {
  const book = startBook(blank);
  const sheetIds: string[] = [];
  for (const [index, formula] of formulas.entries()) {
    const sheet = index === 0 ? book.sheets.list()[0]! : await book.sheets.add();
    sheetIds.push(sheet.id);
    await book.cells.write({ sheetId: sheet.id, row: 0, column: 0, rowCount: 1, columnCount: 1 }, [
      [`=${formula.trim().replace(/^=/, "")}`],
    ]);
  }
  await book.settled();
  return formulas.map((formula, index) => result(book, formula, sheetIds[index]!));
}

function startBook(blank: Blank): Book {
  const runtime = createCustomFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  associateFunctions();
  const book = createHeadlessBook();
  book.registerFunctions({
    namespace: "AIE",
    metadata: metadata as CustomFunctionsMetadata,
    lookup: runtime.lookup,
    blank,
  });
  return book;
}

function result(book: Book, formula: string, sheetId: string): Evaluation {
  const anchor = { sheetId, row: 0, column: 0 };
  const [[first]] = book.cells.read({ ...anchor, rowCount: 1, columnCount: 1 }) as [[Cell]];
  const spill = book.cells.spillArea(anchor);
  if (spill) return { formula, value: book.cells.read(spill).map((row) => row.map(cellResult)) };
  return first.error ? { formula, error: first.error } : { formula, value: first.value };
}

function cellResult(cell: Cell): CellResult {
  return cell.error ? { error: cell.error } : cell.value;
}
