/**
 * The cells of each formula, and the formulas by the words that may be names or tables: when one of those comes, moves or goes, the book's
 * thousands of other formulas need not be looked through.
 */
import type { FormulaCell } from "./formulaCell";
import { possibleNames } from "./formulaWords";
import type { ParsedFormula } from "./parsedFormula";

export class CellsByWord {
  private readonly cells = new Map<ParsedFormula, Set<FormulaCell>>();
  private readonly formulas = new Map<string, Set<ParsedFormula>>();
  private readonly functions = new Map<string, boolean>();

  /** `isFunction`: whether a call of that name is one of the engine's functions, whatever names there are. */
  constructor(private readonly isFunction: (name: string) => boolean) {}

  add(cell: FormulaCell): void {
    const { formula } = cell;
    const known = this.cells.get(formula);
    if (known) return void known.add(cell);
    this.cells.set(formula, new Set([cell]));
    for (const word of this.wordsOf(formula)) {
      const mentioning = this.formulas.get(word);
      if (mentioning) mentioning.add(formula);
      else this.formulas.set(word, new Set([formula]));
    }
  }

  /** As long as the cell has the formula with which it was added. */
  remove(cell: FormulaCell): void {
    const { formula } = cell;
    const cells = this.cells.get(formula);
    if (!cells?.delete(cell) || cells.size > 0) return;
    this.cells.delete(formula);
    for (const word of this.wordsOf(formula)) {
      const mentioning = this.formulas.get(word);
      mentioning?.delete(formula);
      if (mentioning?.size === 0) this.formulas.delete(word);
    }
  }

  has(formula: ParsedFormula): boolean {
    return this.cells.has(formula);
  }

  /** The formulas that mention one of the words, which are in lower case, and the cells of each. */
  mentioning(words: Iterable<string>): Map<ParsedFormula, readonly FormulaCell[]> {
    const found = new Map<ParsedFormula, readonly FormulaCell[]>();
    for (const word of words)
      for (const formula of this.formulas.get(word) ?? [])
        if (!found.has(formula)) found.set(formula, [...(this.cells.get(formula) ?? [])]);
    return found;
  }

  /** Answered once for each name, so that what is taken out is what was put in. */
  private isKnownFunction(name: string): boolean {
    const known = this.functions.get(name) ?? this.isFunction(name);
    this.functions.set(name, known);
    return known;
  }

  private wordsOf({ text }: ParsedFormula): Set<string> {
    return possibleNames(text, (name) => this.isKnownFunction(name));
  }
}
