/** Whether what a cell holds meets a rule, as Excel judges: texts without regard to case, a blank counts as 0 or "". */
import type { CellValue } from "../bookCells";
import type { ConditionalRule } from "../bookConditionalFormats";

type Known = number | string | boolean | null;

/** `operands` are the rule's, looked up. */
export function meets(
  rule: Extract<ConditionalRule, { kind: "ContainsText" | "CellValue" }>,
  value: CellValue,
  text: string,
  operands: readonly Known[],
): boolean {
  return rule.kind === "ContainsText"
    ? meetsText(rule.operator, text.toLowerCase(), rule.text.toLowerCase())
    : meetsValue(rule.operator, value, operands);
}

function meetsText(
  operator: Extract<ConditionalRule, { kind: "ContainsText" }>["operator"],
  text: string,
  sought: string,
): boolean {
  if (operator === "BeginsWith") return text.startsWith(sought);
  if (operator === "EndsWith") return text.endsWith(sought);
  return text.includes(sought) === (operator === "Contains");
}

function meetsValue(
  operator: Extract<ConditionalRule, { kind: "CellValue" }>["operator"],
  value: CellValue,
  [first = null, second = null]: readonly Known[],
): boolean {
  const order = compared(value, first);
  switch (operator) {
    case "EqualTo":
      return order === 0;
    case "NotEqualTo":
      return order !== 0;
    case "GreaterThan":
      return order > 0;
    case "LessThan":
      return order < 0;
    case "GreaterThanOrEqual":
      return order >= 0;
    case "LessThanOrEqual":
      return order <= 0;
  }
  const [low, high] = compared(first, second) <= 0 ? [first, second] : [second, first];
  const isBetween = compared(value, low) >= 0 && compared(value, high) <= 0;
  return isBetween === (operator === "Between");
}

/** Numbers before texts before truth values, as Excel orders them. */
function compared(one: Known, other: Known): number {
  const left = one ?? (typeof other === "string" ? "" : 0);
  const right = other ?? (typeof one === "string" ? "" : 0);
  const difference = rank(left) - rank(right);
  if (difference !== 0) return difference;
  if (typeof left === "string") {
    const [small, large] = [left.toLowerCase(), String(right).toLowerCase()];
    return small === large ? 0 : small < large ? -1 : 1;
  }
  return Number(left) - Number(right);
}

function rank(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
