/**
 * The number format that a typed formula takes over in a cell of the format General. "When you type a formula that refers to a cell or range of cells, the cell
 * that contains the formula assumes the same format as the first cell in the range", once and for all: Microsoft's article 214280, whose example is a sum of
 * dollars. What is between the cells is not written down; here, as Gnumeric follows Excel in it, a sum, a difference and a product show as the first of their
 * parts that has a format, a quotient as what is divided, and two days apart are a plain number. Payments show as money, rates of return as percents
 * (Microsoft's pages of PMT, IRR and the others).
 */
import type { AstExpression } from "@borgar/fx";
import { isDatePattern } from "./enteredText";
import { parsed } from "../engine/reading/formulaTree";
import type { EntryLocale } from "./typedText";

/** The number format of the first cell that a reference, a name or a part of a table stands for; "General" where there is none. */
export type PatternBehind = (reference: string) => string;

const money: Readonly<Record<EntryLocale, string>> = {
  "en-US": "$#,##0.00_);[Red]($#,##0.00)",
  "zh-CN": "¥#,##0.00;[Red]¥-#,##0.00",
};
const payments: ReadonlySet<string> = new Set("DB DDB FV IPMT NPV PMT PPMT PV SLN SYD VDB".split(" "));
const rates: ReadonlySet<string> = new Set(["IRR", "MIRR", "RATE"]);

/** From which argument on a function shows its result as its arguments. */
const passing: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    "ABS AVERAGE IFERROR IFNA INT LARGE MAX MEDIAN MIN PRODUCT ROUND ROUNDDOWN ROUNDUP SMALL SUM TRUNC"
      .split(" ")
      .map((name) => [name, 0]),
  ),
  AGGREGATE: 2,
  IF: 1,
  SUBTOTAL: 1,
};

/** Null where the cell stays General. */
export function inheritedFormat(formula: string, patternBehind: PatternBehind, locale: EntryLocale): string | null {
  const expression = parsed(formula);
  if (expression?.type === "CallExpression" && expression.callee.type === "Identifier") {
    const name = expression.callee.name.toUpperCase();
    if (payments.has(name)) return money[locale];
    if (rates.has(name)) return "0%";
  }
  return formatOf(expression, patternBehind);
}

function formatOf(node: AstExpression | null | undefined, patternBehind: PatternBehind): string | null {
  switch (node?.type) {
    case "ReferenceIdentifier": {
      const pattern = patternBehind(node.value);
      // A cell of the format Text makes no text of a number.
      return pattern === "General" || pattern === "@" ? null : pattern;
    }
    case "UnaryExpression":
      return /^[+-]$/.test(node.operator) ? formatOf(node.arguments[0] as AstExpression, patternBehind) : null;
    case "BinaryExpression": {
      const [left, right] = node.arguments as AstExpression[];
      if (!/^[-+*/]$/.test(node.operator)) return null;
      const first = formatOf(left, patternBehind);
      if (node.operator === "/") return first;
      const second = formatOf(right, patternBehind);
      const areDays = first !== null && second !== null && isDatePattern(first) && isDatePattern(second);
      return node.operator === "-" && areDays ? null : (first ?? second);
    }
    case "CallExpression": {
      const from = node.callee.type === "Identifier" ? passing[node.callee.name.toUpperCase()] : undefined;
      if (from === undefined) return null;
      const values = (node.arguments as (AstExpression | null)[]).slice(from);
      for (const value of values) {
        const pattern = formatOf(value, patternBehind);
        if (pattern !== null) return pattern;
      }
      return null;
    }
    default:
      return null;
  }
}
