/** What an argument typed in a formula stands for when it is a constant, and null when it is anything else. */
import { expressionOf, type Expression } from "./expression";
import { tokensOf } from "./tokens";

export type Constant = number | string | boolean;

/** "" is an omitted argument, which a function receives as null. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "scalar"; readonly value: Constant }
  | { readonly kind: "matrix"; readonly rows: Constant[][] };

export function constantFrom(typed: string): Argument | null {
  const formula = `=${typed.trim()}`;
  if (formula === "=") return { kind: "omitted" };
  const expression = expressionOf(formula);
  if (expression === null || tokensOf(formula).some(({ kind }) => kind === "unknown")) return null;
  if (expression.kind !== "array") {
    const value = scalarOf(expression);
    return value === null ? null : { kind: "scalar", value };
  }
  const rows = expression.rows.map((row) => row.map(scalarOf));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width || row.includes(null))) return null;
  return { kind: "matrix", rows: rows as Constant[][] };
}

function scalarOf(expression: Expression): Constant | null {
  if (expression.kind === "constant") return expression.value;
  if (expression.kind !== "sign") return null;
  const value = scalarOf(expression.operand);
  if (typeof value !== "number") return null;
  return expression.operator === "-" ? -value : expression.operator === "%" ? value / 100 : value;
}
