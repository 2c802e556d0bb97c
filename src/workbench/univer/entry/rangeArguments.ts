/**
 * Arguments for which Excel takes a range and nothing that is worked out: `COUNTIF({1,2},1)` is refused when it is entered. What may give a
 * reference (INDEX, OFFSET, IF, a name) is taken, and comes to an error if it gives none.
 */
import type { AstExpression } from "@borgar/fx";

const first = (at: number) => at === 0;
const firstAndEverySecond = (at: number) => at === 0 || at % 2 === 1;

const ranges: Readonly<Record<string, (at: number) => boolean>> = {
  AREAS: first,
  AVERAGEIF: (at) => at === 0 || at === 2,
  AVERAGEIFS: firstAndEverySecond,
  COUNTBLANK: first,
  COUNTIF: first,
  COUNTIFS: (at) => at % 2 === 0,
  FORMULATEXT: first,
  MAXIFS: firstAndEverySecond,
  MINIFS: firstAndEverySecond,
  OFFSET: first,
  RANK: (at) => at === 1,
  "RANK.AVG": (at) => at === 1,
  "RANK.EQ": (at) => at === 1,
  SUBTOTAL: (at) => at > 0,
  SUMIF: (at) => at === 0 || at === 2,
  SUMIFS: firstAndEverySecond,
};

/** Whether the function's argument at this place, from 0, is a range only. */
export function takesOnlyRange(functionName: string, at: number): boolean {
  return ranges[functionName.toUpperCase()]?.(at) ?? false;
}

const referenceOperators: ReadonlySet<string> = new Set([":", ",", " ", "#", "@"]);

const arrays: ReadonlySet<string> = new Set([
  ...["BYCOL", "BYROW", "FILTER", "HSTACK", "MAKEARRAY", "MAP", "RANDARRAY", "SCAN", "SEQUENCE", "SORT", "SORTBY"],
  ...["TEXTSPLIT", "TOCOL", "TOROW", "TRANSPOSE", "UNIQUE", "VSTACK", "WRAPCOLS", "WRAPROWS"],
]);

/** Whether it is certain that the expression gives no reference. */
export function isNoRange(node: AstExpression): boolean {
  switch (node.type) {
    case "Literal":
    case "ArrayExpression":
      return true;
    case "UnaryExpression":
    case "BinaryExpression":
      return !referenceOperators.has(node.operator);
    case "CallExpression":
      return node.callee.type === "Identifier" && arrays.has(node.callee.name.toUpperCase());
    default:
      return false;
  }
}
