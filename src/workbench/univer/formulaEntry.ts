/** Takes the formulas of one write as Excel does, given the book as it stands: its sheets, tables and functions. */
import { IFunctionService } from "@univerjs/engine-formula";
import { holdsCell, type CellPlace } from "../book/bookArea";
import { BookError } from "../book/bookError";
import type { Book } from "../book/book";
import type { Table } from "../book/bookTables";
import type { Engine } from "./engine/engine";
import { isFormula } from "./engine/formulaSyntax";
import { passableFunctions } from "./engine/namedLambdas";
import { withSpelledFunctions } from "./engine/reading/passedFunctions";
import { argumentCountsOf } from "./entry/argumentCounts";
import { longestFormula, refusalOf, tokensOf } from "./entry/formulaCheck";
import { formulaShape, readsItsPlace } from "./entry/formulaShape";
import { spelledFormula } from "./entry/formulaSpelling";
import { refusalWords } from "./entry/refusalWords";
import type { EntryLocale } from "./entry/typedText";

/** The formula as Excel would spell it; throws the reason where Excel would not take it. */
export type FormulaEntry = (formula: string, place: CellPlace) => string;

/** Reads sheets and tables once, so it serves one write. */
export function formulaEntry(
  engine: Engine,
  { sheets, tables }: Pick<Book, "sheets" | "tables">,
  locale: EntryLocale = "en-US",
): FormulaEntry {
  const words = refusalWords[locale];
  const sheetNames = new Map(sheets.list().map(({ name }) => [name.toLowerCase(), name]));
  const functions = engine.injector.get(IFunctionService);
  const isPassable = passableFunctions(engine);
  let known: Table[] | undefined;
  const all = () => (known ??= tables.list());
  const surroundings = {
    sheetName: (name: string) => sheetNames.get(name.toLowerCase()),
    table: (name: string) => all().find((table) => table.name.toLowerCase() === name.toLowerCase()),
    tableAt: (place: CellPlace) => all().find(({ area }) => holdsCell(area, place)),
    argumentCount: argumentCountsOf(engine),
    isFunction: (name: string) => name === "LET" || functions.hasExecutor(name),
    words,
  };
  const enter: FormulaEntry = (formula, place) => {
    const tokens = tokensOf(formula);
    const refusal = refusalOf(formula, tokens, place, surroundings);
    if (refusal !== null) throw new BookError("InvalidArgument", refusal);
    const spelled = withSpelledFunctions(spelledFormula(tokens, place, surroundings), isPassable);
    if (!isFormula(engine, spelled)) throw new BookError("InvalidArgument", words.cannotCalculate(formula));
    return spelled;
  };
  const takenAsTheyAre = new Set<string>();
  return (formula, place) => {
    if (formula.length > longestFormula || readsItsPlace(formula)) return enter(formula, place);
    const shape = formulaShape(formula);
    if (takenAsTheyAre.has(shape)) return formula;
    const spelled = enter(formula, place);
    if (spelled === formula) takenAsTheyAre.add(shape);
    return spelled;
  };
}
