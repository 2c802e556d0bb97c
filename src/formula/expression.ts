/**
 * A formula as a tree of its operations, with Excel's precedence: range, %, ^ (after the sign), * /, + -, &, comparison.
 * What cannot be understood becomes an operation of unknown meaning over what it holds, so that no input is lost.
 */
import { withoutFileMarks } from "./fileDialect";
import { tokensOf, type Token } from "./tokens";

export type Expression =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "omitted" }
  | { readonly kind: "error" }
  /** An address or a structured reference. */
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  /** "+", "-", "@" before it; "%", "#" behind it. */
  | { readonly kind: "sign"; readonly operator: string; readonly operand: Expression }
  | { readonly kind: "operation"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Expression[] }
  /** LAMBDA(x,x+1)(A1) */
  | { readonly kind: "apply"; readonly callee: Expression; readonly arguments: readonly Expression[] }
  /** (A1:A2,C1:C2) */
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  /** {1,2;3,4} */
  | { readonly kind: "array"; readonly rows: readonly (readonly Expression[])[] };

const omitted: Expression = { kind: "omitted" };
const error: Expression = { kind: "error" };
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const known = new Map<string, Expression>();
const mostKnown = 50_000;

/** Null for texts that are no formula. Formulas written alike are read once. */
export function expressionOf(formula: string): Expression | null {
  if (!formula.startsWith("=")) return null;
  let expression = known.get(formula);
  if (expression === undefined) {
    if (known.size >= mostKnown) known.clear();
    expression = new Reader(wordsOf(formula)).all();
    known.set(formula, expression);
  }
  return expression;
}

interface Word extends Token {
  /** Between two ranges a blank is an operation: what they share. */
  readonly isAfterSpace: boolean;
}

function wordsOf(formula: string): Word[] {
  const words: Word[] = [];
  let isAfterSpace = false;
  for (const token of tokensOf(formula)) {
    if (token.kind !== "space" && token.kind !== "start" && token.kind !== "unknown")
      words.push({ ...token, isAfterSpace });
    isAfterSpace = token.kind === "space";
  }
  return words;
}

class Reader {
  private position = 0;

  constructor(private readonly tokens: readonly Word[]) {}

  all(): Expression {
    const items = [this.expression(0)];
    // Left over only where the formula is not understood.
    while (this.position < this.tokens.length) {
      this.position += 1;
      if (this.position < this.tokens.length) items.push(this.expression(0));
    }
    return items.length === 1 ? (items[0] ?? omitted) : { kind: "list", items };
  }

  private get next(): Word | undefined {
    return this.tokens[this.position];
  }

  private takes(...texts: readonly string[]): string | null {
    const { next } = this;
    if (next === undefined || next.kind === "text" || !texts.includes(next.text)) return null;
    this.position += 1;
    return next.text;
  }

  private expression(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return this.signed();
    let left = this.expression(level + 1);
    for (let operator = this.takes(...operators); operator !== null; operator = this.takes(...operators))
      left = operation(operator, left, this.expression(level + 1));
    return left;
  }

  private signed(): Expression {
    const operator = this.takes("+", "-", "@");
    if (operator !== null) return { kind: "sign", operator, operand: this.signed() };
    let operand = this.ranged();
    while (this.takes("%") !== null) operand = { kind: "sign", operator: "%", operand };
    return operand;
  }

  /** A1:INDEX(...), and the intersection of ranges that stand side by side. */
  private ranged(): Expression {
    let left = this.primary();
    for (;;) {
      if (this.takes("#") !== null) left = { kind: "sign", operator: "#", operand: left };
      else if (this.takes(":") !== null) left = operation(":", left, this.primary());
      else if (this.next?.text === "(" && this.next.kind === "open" && canBeApplied(left)) {
        this.position += 1;
        left = { kind: "apply", callee: left, arguments: this.arguments() };
      } else if (this.startsRange()) left = operation(" ", left, this.primary());
      else return left;
    }
  }

  private startsRange(): boolean {
    const { next } = this;
    if (next?.isAfterSpace !== true) return false;
    return ["reference", "structured", "name", "function", "error"].includes(next.kind) || next.text === "(";
  }

  private primary(): Expression {
    const token = this.next;
    if (token === undefined || token.kind === "separator" || token.kind === "close") return omitted;
    this.position += 1;
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "logical":
        return { kind: "constant", value: token.text.toUpperCase() === "TRUE" };
      case "error":
        return error;
      case "reference":
      case "structured":
        return { kind: "reference", text: token.text };
      case "name":
        return { kind: "name", name: withoutFileMarks(token.text) };
      case "function":
        this.position += 1;
        return { kind: "call", name: withoutFileMarks(token.text).toUpperCase(), arguments: this.arguments() };
      case "open":
        return token.text === "{" ? this.array() : this.bracketed();
      default:
        return omitted;
    }
  }

  private bracketed(): Expression {
    const items = this.arguments();
    return items.length === 1 ? (items[0] ?? omitted) : { kind: "list", items };
  }

  private array(): Expression {
    const rows: Expression[][] = [[]];
    this.arguments((item, end) => {
      rows.at(-1)?.push(item);
      if (end === ";") rows.push([]);
    });
    return { kind: "array", rows };
  }

  /** Up to the closing bracket. */
  private arguments(each?: (item: Expression, end: string) => void): Expression[] {
    const items: Expression[] = [];
    if (this.next?.kind === "close") {
      this.position += 1;
      return items;
    }
    while (this.position < this.tokens.length) {
      const before = this.position;
      const item = this.expression(0);
      const token = this.next;
      items.push(item);
      each?.(item, token?.text ?? "");
      if (token?.kind === "close") {
        this.position += 1;
        return items;
      }
      if (token?.kind === "separator" || this.position === before) this.position += 1;
    }
    return items;
  }
}

function canBeApplied(expression: Expression): boolean {
  return expression.kind === "apply" || (expression.kind === "call" && expression.name === "LAMBDA");
}

/** With an error nothing can be worked out: the operation is that error, whatever else it holds. */
function operation(operator: string, left: Expression, right: Expression): Expression {
  return left.kind === "error" || right.kind === "error" ? error : { kind: "operation", operator, left, right };
}
