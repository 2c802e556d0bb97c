/** The formulas that tables and names concern which came, moved or went, each pointed at what it means now. */
import type { IUnitRange } from "@univerjs/core";
import { coverage, overlaps, type FormulaCell } from "./formulaCell";
import { mentions } from "./formulaWords";
import type { FormulaParser, ParsedFormula } from "./parsedFormula";
import type { WordChange } from "./sharedWords";

interface Concern {
  readonly cell: FormulaCell;
  /** Tables have rows more, and the formula comes to the same without them. */
  readonly isLeft: boolean;
}

interface Outcome {
  readonly isConcerned: boolean;
  readonly mayBeLeft: boolean;
}

const unconcerned: Outcome = { isConcerned: false, mayBeLeft: false };

/** The cells still have the areas that they read before. */
export function* concernedFormulas(
  cells: Iterable<FormulaCell>,
  change: WordChange,
  parser: FormulaParser,
): Generator<Concern> {
  const made = new Map<string, object>();
  // Cells with one text share what was read of it.
  const outcomes = new Map<ParsedFormula, Outcome>();
  const grown = new Set(change.grown.map(({ name }) => name));
  const others = change.tables.filter((name) => !grown.has(name));
  const appended = change.grown.map((table) => table.appended);
  const outcomeOf = ({ formula }: FormulaCell): Outcome => {
    const isRead = mentions(formula.words, change.names);
    const isKept = !isRead && formula.tables.length > 0 && parser.followTables(formula, made);
    if (!isRead && !mentions(formula.words, change.tables)) return unconcerned;
    if (!isKept) parser.forget(formula);
    return { isConcerned: true, mayBeLeft: isKept && formula.findsFirstMatches && !mentions(formula.words, others) };
  };
  for (const cell of cells) {
    const { formula } = cell;
    let outcome = outcomes.get(formula);
    if (outcome === undefined) outcomes.set(formula, (outcome = outcomeOf(cell)));
    if (!outcome.isConcerned) continue;
    cell.formula = parser.parse(cell.unitId, formula.text);
    yield { cell, isLeft: outcome.mayBeLeft && isLeftByGrowth(cell, appended) };
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
