/** Figures on a sheet and formulas over them, so that the add-in's functions can be held against the workbook's own. */
import metadata from "../../assets/functions.json";
import { associateFunctions } from "../../src/functions/associate";
import type { CellEntry } from "../../src/workbench/book/book";
import type { CustomFunctionsMetadata } from "../../src/workbench/book/customFunctions";
import { createCustomFunctionsRuntime } from "../../src/workbench/book/customFunctionsRuntime";
import { openBook, type OpenedBook } from "../workbench/openedBook";

// Dozens of sheets are calculated in one test, on a busy machine too.
jest.setTimeout(60_000);

/** A case: named columns of cells, and formulas in which `{name}` stands for a column's address. */
export interface SheetCase {
  readonly columns: Readonly<Record<string, readonly CellEntry[]>>;
  readonly formulas: readonly string[];
}

/** What a formula shows: always rows of cells, an error as its code. */
export type Shown = (string | number | boolean)[][];

const farRight = 26;
/** Wider than the widest table of a function. */
const columnsOfAFormula = 12;

/** Each case has a sheet of its own; all are calculated at once. Gives, for each case, what each formula shows. */
export async function shownBy(cases: readonly SheetCase[]): Promise<Shown[][]> {
  const opened = openBook(addIn());
  const { book } = opened;
  const sheetIds: string[] = [];
  for (const [index, { columns, formulas }] of cases.entries()) {
    const { id: sheetId } = await book.sheets.add(`Case ${index + 1}`);
    sheetIds.push(sheetId);
    const addresses = new Map<string, string>();
    for (const [column, [name, cells]] of Object.entries(columns).entries()) {
      const area = { sheetId, row: 0, column, rowCount: cells.length, columnCount: 1 };
      await book.cells.write(
        area,
        cells.map((cell) => [cell]),
      );
      addresses.set(name, opened.address(area).split("!")[1]!);
    }
    for (const [place, formula] of formulas.entries()) {
      const addressed = formula.replace(/\{(\w+)\}/g, (_text, name: string) => addresses.get(name)!);
      await book.cells.write(cellOf(sheetId, place), [[addressed]]);
    }
  }
  await book.settled();
  const shown = cases.map(({ formulas }, index) =>
    formulas.map((_formula, place) => read(opened, sheetIds[index]!, place)),
  );
  book.dispose();
  return shown;
}

function addIn() {
  const runtime = createCustomFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  associateFunctions();
  const { lookup } = runtime;
  return { namespace: "AIE", metadata: metadata as CustomFunctionsMetadata, lookup };
}

function cellOf(sheetId: string, place: number) {
  return { sheetId, row: 0, column: farRight + place * columnsOfAFormula, rowCount: 1, columnCount: 1 };
}

function read({ book }: OpenedBook, sheetId: string, place: number): Shown {
  const anchor = cellOf(sheetId, place);
  const area = book.cells.spillArea(anchor) ?? anchor;
  return book.cells.read(area).map((row) => row.map(({ value, error }) => error?.code ?? value ?? ""));
}
