/**
 * A formula as a tree of its operations, with Excel's precedence: range, %, ^ (after the sign), * /, + -, &, comparison.
 * What cannot be understood becomes an operation of unknown meaning over what it holds, so that no input is lost.
 */
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
  /** {1,2;3,4}, or (A1:A2,C1:C2) */
  | { readonly kind: "list"; readonly items: readonly Expression[] };

const omitted: Expression = { kind: "omitted" };
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
    expression = new Reader(tokensOf(formula)).all();
    known.set(formula, expression);
  }
  return expression;
}

class Reader {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  all(): Expression {
    const items = [this.expression(0)];
    // Left over only where the formula is not understood.
    while (this.position < this.tokens.length) {
      this.position += 1;
      if (this.position < this.tokens.length) items.push(this.expression(0));
    }
    return items.length === 1 ? (items[0] ?? omitted) : { kind: "list", items };
  }

  private get next(): Token | undefined {
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
      left = { kind: "operation", operator, left, right: this.expression(level + 1) };
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
      else if (this.takes(":") !== null) left = { kind: "operation", operator: ":", left, right: this.primary() };
      else if (this.next?.kind === "open" && this.next.text === "(" && canBeApplied(left)) {
        this.position += 1;
        left = { kind: "apply", callee: left, arguments: this.arguments() };
      } else if (this.startsOperand()) left = { kind: "operation", operator: " ", left, right: this.primary() };
      else return left;
    }
  }

  private startsOperand(): boolean {
    return this.next !== undefined && ["reference", "structured", "name"].includes(this.next.kind);
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
        return { kind: "error" };
      case "reference":
      case "structured":
        return { kind: "reference", text: token.text };
      case "name":
        return { kind: "name", name: token.text };
      case "call":
        return { kind: "call", name: functionName(token.text), arguments: this.arguments() };
      case "open":
        return this.bracketed(token.text);
      default:
        return omitted;
    }
  }

  private bracketed(open: string): Expression {
    const items = this.arguments();
    return open === "(" && items.length === 1 ? (items[0] ?? omitted) : { kind: "list", items };
  }

  /** Up to the closing bracket. */
  private arguments(): Expression[] {
    const items: Expression[] = [];
    if (this.next?.kind === "close") {
      this.position += 1;
      return items;
    }
    while (this.position < this.tokens.length) {
      const before = this.position;
      items.push(this.expression(0));
      const token = this.next;
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

/** Without the bracket and the marks of newer functions in files. */
function functionName(text: string): string {
  return text
    .slice(0, -1)
    .trim()
    .toUpperCase()
    .replace(/^(_XLFN\.|_XLWS\.|_XLPM\.)+/, "");
}
