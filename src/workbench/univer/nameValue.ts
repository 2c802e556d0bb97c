/** What a defined name stands for: the first cell of its range, or what its formula comes to. */
import { ErrorType, ICalculateFormulaService } from "@univerjs/engine-formula";
import type { Area } from "../book/bookArea";
import type { BookCells, CellValue } from "../book/bookCells";
import type { NameValue } from "../book/bookNames";
import type { Engine } from "./engine/engine";
import { isFormula } from "./engine/formulaSyntax";

type Computed = number | string | boolean | null | undefined;

const errors: readonly string[] = Object.values(ErrorType);

/** A formula is worked out as if it stood in A1 of the sheet. */
export async function nameValue(
  { engine, cells, sheetId }: { engine: Engine; cells: BookCells; sheetId: string },
  formula: string,
  area: Area | null,
): Promise<NameValue> {
  if (area) {
    const { value, error } = cells.read({ ...area, rowCount: 1, columnCount: 1 })[0]![0]!;
    return error ? { value, error } : { value };
  }
  const written = formula.slice(1).toUpperCase();
  if (errors.includes(written)) return scalar(written);
  // A function that nobody calls has no value to show.
  if (/^LAMBDA\(.*\)$/s.test(written) && closesLast(written)) return scalar("#CALC!");
  if (!isFormula(engine, formula)) return scalar(written.endsWith("#REF!") ? "#REF!" : "#NAME?");
  const result = await computed(engine, sheetId, formula);
  if (!Array.isArray(result)) return scalar(result as Computed);
  const rows = (result as Computed[][]).map((row) => row.map((value) => value ?? 0));
  return { ...scalar(rows[0]?.[0]), array: rows };
}

async function computed(engine: Engine, sheetId: string, formula: string): Promise<unknown> {
  const service = engine.injector.get(ICalculateFormulaService);
  const formulas = { [engine.unitId]: { [sheetId]: { 0: { 0: [formula] } } } };
  const results = await service.executeFormulas(formulas as never);
  return results[engine.unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
}

function scalar(value: Computed): NameValue {
  if (typeof value === "string" && errors.includes(value)) return { value, error: { code: value, message: "" } };
  return { value: (value ?? 0) as CellValue };
}

/** Whether the first bracket is closed by the last one, as in LAMBDA(x,x+1) and not in LAMBDA(x,x+1)(2). */
function closesLast(formula: string): boolean {
  let depth = 0;
  const plain = formula.replaceAll(/"[^"]*"/g, (text) => "_".repeat(text.length));
  return [...plain].every((letter, at) => {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    return depth > 0 || at < plain.indexOf("(") || at === plain.length - 1;
  });
}
