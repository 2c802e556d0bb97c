/** Signs and operators of formulas, as values and as inputs. */
import type { Expression } from "../../formula/expression";
import {
  known,
  numberOf,
  sumOf,
  unknown,
  wholeOf,
  type FormulaReading,
  type Outcome,
  type Scalar,
  type Scope,
  type Term,
} from "./traceOutcome";

type Operation = Extract<Expression, { kind: "operation" }>;

export function readOperation(
  reading: FormulaReading,
  expression: Operation,
  scope: Scope,
  expected?: number,
): Outcome {
  const { operator } = expression;
  if (operator === "+" || operator === "-")
    return sumOf(
      termsOf(expression, 1).map(({ part, sign }) => term(reading, part, sign, scope)),
      expected,
    );
  if (operator === ":" || operator === " ") {
    const area = reading.areaOf(expression, scope);
    if (area !== null) return reading.refer(area);
  }
  const left = reading.read(expression.left, scope);
  const right = reading.read(expression.right, scope);
  switch (operator) {
    case "*":
      return product(operand(reading, left), operand(reading, right), (one, other) => one * other);
    case "/":
      return product(operand(reading, left), operand(reading, right), (one, other) =>
        other === 0 ? undefined : one / other,
      );
    case "^":
      // A number above the base is part of the method: squares, roots, compounding.
      return product(operand(reading, left), arithmetic(reading, right), (one, other) => one ** other);
    case "&":
      return {
        ...wholeOf([left, right]),
        value: left.value === undefined || right.value === undefined ? undefined : textOf(left) + textOf(right),
      };
    case ":":
    case " ":
      return wholeOf([left, right]);
    default:
      return { ...wholeOf([left, right]), value: compared(operator, left.value, right.value), chooses: true };
  }
}

/** The summands of a chain of additions and subtractions, which weigh against each other and not pair by pair. */
function termsOf(expression: Expression, sign: 1 | -1): { part: Expression; sign: 1 | -1 }[] {
  if (expression.kind === "operation" && (expression.operator === "+" || expression.operator === "-")) {
    const other = expression.operator === "+" ? sign : (-sign as 1 | -1);
    return [...termsOf(expression.left, sign), ...termsOf(expression.right, other)];
  }
  return [{ part: expression, sign }];
}

function term(reading: FormulaReading, part: Expression, sign: 1 | -1, scope: Scope): Term {
  return { outcome: operand(reading, reading.read(part, scope)), sign };
}

/** A comparison in arithmetic lets values through or not; it bears none. */
function arithmetic(reading: FormulaReading, outcome: Outcome): Outcome {
  if (!outcome.chooses) return outcome;
  reading.ignoreAll(outcome, "selector");
  return { ...outcome, inputs: [] };
}

function operand(reading: FormulaReading, outcome: Outcome): Outcome {
  return arithmetic(reading, reading.figure(outcome));
}

function product(one: Outcome, other: Outcome, work: (one: number, other: number) => number | undefined): Outcome {
  const left = numberOf(one.value);
  const right = numberOf(other.value);
  const value = left === undefined || right === undefined ? undefined : work(left, right);
  const inputs = [...one.inputs, ...other.inputs];
  return value === undefined || !Number.isFinite(value) ? { ...unknown, inputs } : known(value, inputs);
}

export function readSign(
  reading: FormulaReading,
  { operator, operand: of }: Extract<Expression, { kind: "sign" }>,
  scope: Scope,
  expected?: number,
): Outcome {
  if (operator === "#" || operator === "@") {
    const area = reading.areaOf({ kind: "sign", operator, operand: of }, scope);
    if (area !== null) return reading.refer(area);
    return reading.read(of, scope, expected);
  }
  const outcome = reading.read(of, scope, operator === "-" && expected !== undefined ? -expected : expected);
  const factor = operator === "-" ? -1 : operator === "%" ? 1 / 100 : 1;
  if (factor === 1) return outcome;
  const number = numberOf(outcome.value);
  return {
    ...outcome,
    area: null,
    value: number === undefined ? undefined : number * factor,
    total: outcome.total === undefined ? undefined : outcome.total * factor,
    size: outcome.size === undefined ? undefined : outcome.size * Math.abs(factor),
    literals: outcome.literals.map((number) => number * factor),
  };
}

/** As & joins it. */
export function textOf({ value }: Outcome): string {
  return value === null || value === undefined
    ? ""
    : String(value).replace(/^(true|false)$/, (word) => word.toUpperCase());
}

/** As Excel compares: texts without regard to case, a blank like zero or an empty text, numbers before texts. */
export function compared(operator: string, left: Scalar | undefined, right: Scalar | undefined): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  const order = orderOf(left, right);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    default:
      return undefined;
  }
}

function orderOf(left: Scalar, right: Scalar): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  const kinds = ["number", "string", "boolean"];
  const byKind = kinds.indexOf(typeof one) - kinds.indexOf(typeof other);
  if (byKind !== 0) return byKind;
  if (typeof one === "string" && typeof other === "string") {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  return Number(one) - Number(other);
}

function blankLike(other: Scalar): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
