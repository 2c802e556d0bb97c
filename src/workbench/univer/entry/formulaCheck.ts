/**
 * Why Excel would not take a formula: not well formed, too few or too many arguments of a built-in function, a sheet, table
 * or column that is not there, a calculated value where a function takes only a range, a text over 255 characters. A name that is not there is taken: it shows #NAME?.
 */
import { parse, parseA1Ref, parseStructRef, tokenize, type AstExpression, type Token } from "@borgar/fx";
import type { CellPlace } from "../../book/bookArea";
import type { Table } from "../../book/bookTables";
import { structuredArea } from "../../book/structuredReference";
import type { ArgumentCount } from "./argumentCounts";
import { isNoRange, takesOnlyRange } from "./rangeArguments";
import type { RefusalWords } from "./refusalWords";

export interface FormulaSurroundings {
  /** Undefined where there is none. */
  sheetName(name: string): string | undefined;
  table(name: string): Table | undefined;
  /** The table that the cell stands in. */
  tableAt(place: CellPlace): Table | undefined;
  /** Undefined for what is no built-in function. */
  argumentCount(functionName: string): ArgumentCount | undefined;
  readonly words: RefusalWords;
}

/** Limits of Excel, from "Excel specifications and limits". */
export const longestFormula = 8_192;
const longestText = 255;
const deepestNesting = 64;

const deletedReference =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/giu;

export function tokensOf(formula: string): Token[] {
  return tokenize(formula.includes("#") ? formula.replaceAll(deletedReference, "#REF!") : formula);
}

/** One sentence, or null where Excel takes it. */
export function refusalOf(
  formula: string,
  tokens: Token[],
  place: CellPlace,
  surroundings: FormulaSurroundings,
): string | null {
  if (formula.length > longestFormula) return surroundings.words.tooLong(formula.length);
  let expression: AstExpression;
  try {
    expression = parse(tokens);
  } catch {
    return surroundings.words.syntax(formula);
  }
  try {
    new Check(place, surroundings).visit(expression, 0);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.message;
    throw refusal;
  }
  return null;
}

class Refusal extends Error {}

class Check {
  constructor(
    private readonly place: CellPlace,
    private readonly surroundings: FormulaSurroundings,
  ) {}

  private get words(): RefusalWords {
    return this.surroundings.words;
  }

  visit(node: AstExpression | null | undefined, depth: number): void {
    if (!node) return;
    switch (node.type) {
      case "Literal":
        if (typeof node.value === "string" && node.value.length > longestText)
          throw new Refusal(this.words.longText(node.value.length));
        return;
      case "ReferenceIdentifier":
        if (node.kind === "table") this.structured(node.value);
        else this.sheets(node.value);
        return;
      case "ArrayExpression":
        this.array(node.elements as AstExpression[][], depth);
        return;
      case "CallExpression":
        if (depth >= deepestNesting) throw new Refusal(this.words.nesting);
        if (node.callee.type === "Identifier") {
          this.argumentCount(node.callee.name, node.arguments.length);
          this.ranges(node.callee.name, node.arguments as (AstExpression | null)[]);
        } else this.visit(node.callee as unknown as AstExpression, depth + 1);
        for (const argument of node.arguments) this.visit(argument as AstExpression | null, depth + 1);
        return;
      case "LambdaExpression":
        this.visit(node.body as AstExpression | null, depth + 1);
        return;
      case "LetExpression":
        for (const { init } of node.declarations) this.visit(init as AstExpression | null, depth + 1);
        this.visit(node.body as AstExpression | null, depth + 1);
        return;
      case "UnaryExpression":
      case "BinaryExpression":
        for (const operand of node.arguments) this.visit(operand as AstExpression, depth);
    }
  }

  private array(rows: readonly (readonly AstExpression[])[], depth: number): void {
    const [first] = rows;
    if (rows.some((row) => row.length !== first?.length)) throw new Refusal(this.words.unequalRows);
    for (const value of rows.flat()) this.visit(value, depth);
  }

  private argumentCount(name: string, given: number): void {
    const count = this.surroundings.argumentCount(name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ""));
    if (!count) return;
    const { least, most } = count;
    if (given >= least && given <= most) return;
    throw new Refusal(this.words.argumentCount(name.toUpperCase(), least, most, given));
  }

  private ranges(name: string, given: readonly (AstExpression | null)[]): void {
    const wrong = given.findIndex((argument, at) => argument && takesOnlyRange(name, at) && isNoRange(argument));
    if (wrong >= 0) throw new Refusal(this.words.needsRange(name.toUpperCase(), wrong + 1));
  }

  private sheets(reference: string): void {
    const context = parseA1Ref(reference)?.context ?? [];
    // [Book.xlsx]Sheet1!A1: the workbench has one book.
    if (context.length > 1) throw new Refusal(this.words.otherWorkbook(reference));
    for (const name of context.flatMap((part) =>
      this.surroundings.sheetName(part) !== undefined ? [] : part.split(":"),
    ))
      if (this.surroundings.sheetName(name) === undefined) throw new Refusal(this.words.noSheet(name));
  }

  private structured(reference: string): void {
    const name = parseStructRef(reference)?.table ?? "";
    const table = name === "" ? this.surroundings.tableAt(this.place) : this.surroundings.table(name);
    if (!table) throw new Refusal(name === "" ? this.words.outsideTable(reference) : this.words.noTable(name));
    const item = reference.slice(reference.indexOf("[") + 1, -1);
    // A part that the table does not show is #REF!, a column that it has not is refused.
    if (/#(headers|totals)/i.test(item)) return;
    if (!structuredArea(table, item, this.place)) throw new Refusal(this.words.noColumn(table.name, reference));
  }
}
