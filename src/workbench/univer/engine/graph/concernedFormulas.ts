/** The formulas that tables and names concern which came, moved or went, each pointed at what it means now. */
import type { IUnitRange } from "@univerjs/core";
import type { CellsByWord } from "./cellsByWord";
import { coverage, overlaps, type FormulaCell } from "./formulaCell";
import { mentions } from "./formulaWords";
import type { FormulaParser, ParsedFormula } from "./parsedFormula";
import type { WordChange } from "./sharedWords";

interface Concern {
  readonly cell: FormulaCell;
  /** The one that it had, or the one read anew of the same text. */
  readonly formula: ParsedFormula;
  /** Tables have rows more, and the formula comes to the same without them. */
  readonly isLeft: boolean;
}

/** The cells still have the areas that they read before. */
export function* concernedFormulas(
  formulas: CellsByWord,
  change: WordChange,
  parser: FormulaParser,
): Generator<Concern> {
  const made = new Map<string, object>();
  const grown = new Set(change.grown.map(({ name }) => name));
  const others = change.tables.filter((name) => !grown.has(name));
  const appended = change.grown.map((table) => table.appended);
  for (const [formula, cells] of formulas.mentioning([...change.names, ...change.tables])) {
    const isKept =
      !mentions(formula.words, change.names) && formula.tables.length > 0 && parser.followTables(formula, made);
    if (!isKept) parser.forget(formula);
    const mayBeLeft = isKept && formula.findsFirstMatches && !mentions(formula.words, others);
    const now = parser.parse(cells[0]!.unitId, formula.text);
    for (const cell of cells) yield { cell, formula: now, isLeft: mayBeLeft && isLeftByGrowth(cell, appended) };
  }
}

/** Of a formula that looks rows up: true when the cell found all it looked for, and reads nothing else where the rows came. Its reads are those from before. */
function isLeftByGrowth(cell: FormulaCell, appended: readonly IUnitRange[]): boolean {
  const { result, isUnresolved } = cell;
  if (isUnresolved || result === null) return false;
  const hasFoundAll = result.values.every((one, at) => at % 2 === 1 || (one !== null && !String(one).startsWith("#")));
  const reads = [coverage(cell), ...cell.reads];
  return (
    hasFoundAll &&
    appended.every((rows) => reads.every((read) => !isSameSheet(read, rows) || !overlaps(read.range, rows.range)))
  );
}

function isSameSheet(one: IUnitRange, other: IUnitRange): boolean {
  return one.unitId === other.unitId && one.sheetId === other.sheetId;
}
