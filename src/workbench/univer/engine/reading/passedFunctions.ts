/**
 * A function by its name where a value is expected, as Excel takes it wherever it takes a LAMBDA: `BYROW(A1:B3,SUM)` is `BYROW(A1:B3,LAMBDA(row,SUM(row)))`,
 * LET may give it a name of its own, `LET(f,SUM,f(1,2))`, and so may a LAMBDA that is called, `LAMBDA(f,f(1,2))(SUM)`. Files write the name as `_xleta.SUM`.
 * Univer knows none of these, nor a LAMBDA that is given to another one; the cell keeps its formula.
 */
import type { AstExpression, CallExpression, LambdaExpression, LetDeclarator } from "@borgar/fx";
import { childrenOf, locationOf, parsed, replaced, slice, usesOf, type Replacement } from "./formulaTree";

/** Of a name in upper case that no LET and no LAMBDA gives: whether it is a function's, and none of the workbook's. */
export type IsFunction = (name: string) => boolean;

/** How many arguments each gives to what it is passed. */
const given: Readonly<Record<string, (count: number) => number>> = {
  BYROW: () => 1,
  BYCOL: () => 1,
  MAP: (count) => count - 1,
  REDUCE: () => 2,
  SCAN: () => 2,
  MAKEARRAY: () => 2,
};

export function withPassedFunctions(formula: string, isFunction: IsFunction): string {
  if (!/\b(BYROW|BYCOL|MAP|REDUCE|SCAN|MAKEARRAY)\s*\(/i.test(formula)) return formula;
  const changes: Replacement[] = [];
  walk(parsed(formula), [], (node, bound) => {
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return;
    const count = given[node.callee.name.toUpperCase()]?.(node.arguments.length);
    const last = node.arguments.at(-1) as AstExpression | null | undefined;
    const name = count === undefined ? null : functionNamed(last, bound, isFunction);
    if (count === undefined || name === null) return;
    const parameters = Array.from({ length: count }, (_, at) => `given__${at + 1}`).join(",");
    changes.push({ at: locationOf(last!), by: `LAMBDA(${parameters},${name}(${parameters}))` });
  });
  return replaced(formula, changes);
}

/** The same formula with the functions that it passes in capitals, as Excel writes them. */
export function withSpelledFunctions(formula: string, isFunction: IsFunction): string {
  const changes: Replacement[] = [];
  const spell = (value: AstExpression | null | undefined, bound: readonly string[]) => {
    const name = functionNamed(value, bound, isFunction);
    if (name !== null && !/^_xleta\./i.test(slice(formula, value!))) changes.push({ at: locationOf(value!), by: name });
  };
  walk(parsed(formula), [], (node, bound) => {
    if (node.type === "LetExpression")
      node.declarations.forEach(({ init }, at) =>
        spell(init as AstExpression, [...bound, ...namesOf(node).slice(0, at)]),
      );
    if (node.type !== "CallExpression") return;
    const name = node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : null;
    const values = node.arguments as (AstExpression | null)[];
    if (name === null || bound.includes(name)) values.forEach((value) => spell(value, bound));
    else if (name in given) spell(values.at(-1), bound);
  });
  return replaced(formula, changes);
}

/** The first call of a LAMBDA that is given a function, with the function in the place of its parameter; null where there is none. */
export function withOneGivenFunction(formula: string, isFunction: IsFunction): string | null {
  if (!/\bLAMBDA\s*\(/i.test(formula)) return null;
  let result: string | null = null;
  walk(parsed(formula), [], (node, bound) => {
    if (result !== null || node.type !== "CallExpression") return;
    const lambda = node.callee as unknown as AstExpression;
    if (lambda.type !== "LambdaExpression" || lambda.params.length !== node.arguments.length) return;
    result = reduced(formula, node, lambda, (value) =>
      value?.type === "LambdaExpression" ? slice(formula, value) : functionNamed(value, bound, isFunction),
    );
  });
  return result;
}

/** Null where no argument is a function. */
function reduced(
  formula: string,
  call: CallExpression,
  lambda: LambdaExpression,
  functionOf: (value: AstExpression | null | undefined) => string | null,
): string | null {
  const values = call.arguments as (AstExpression | null | undefined)[];
  const functions = values.map(functionOf);
  if (functions.every((one) => one === null) || !lambda.body) return null;
  const body = lambda.body as AstExpression;
  const uses: Replacement[] = [];
  lambda.params.forEach(({ name }, at) => {
    const text = functions[at];
    if (typeof text === "string") usesOf(body, name, text, uses);
  });
  const [start] = locationOf(body);
  const within = uses.map(({ at: [from, to], by }) => ({ at: [from - start, to - start] as const, by }));
  const text = replaced(slice(formula, body), within);
  const left = lambda.params.flatMap(({ name }, at) => (functions[at] === null ? [name] : []));
  const handed = values.flatMap((value, at) => (functions[at] === null ? [value ? slice(formula, value) : ""] : []));
  const by = left.length === 0 ? `(${text})` : `LAMBDA(${[...left, text].join(",")})(${handed.join(",")})`;
  return replaced(formula, [{ at: locationOf(call), by }]);
}

/** The function whose name stands there, null for anything else. */
export function functionNamed(
  node: AstExpression | null | undefined,
  bound: readonly string[],
  isFunction: IsFunction,
): string | null {
  if (node?.type !== "ReferenceIdentifier" || node.kind !== "name") return null;
  const name = node.value.replace(/^_xleta\./i, "").toUpperCase();
  return !bound.includes(name) && isFunction(name) ? name : null;
}

/** Visits each part with the names, in upper case, that LET and LAMBDA give around it. */
export function walk(
  node: AstExpression | null | undefined,
  bound: readonly string[],
  visit: (node: AstExpression, bound: readonly string[]) => void,
): void {
  if (!node) return;
  visit(node, bound);
  const names = [...bound, ...namesOf(node)];
  for (const child of childrenOf(node)) walk(child, names, visit);
}

/** In upper case, those that LET gives in their order. */
export function namesOf(node: AstExpression): string[] {
  if (node.type === "LambdaExpression") return node.params.map(({ name }) => name.toUpperCase());
  if (node.type === "LetExpression") return node.declarations.map(({ id }: LetDeclarator) => id.name.toUpperCase());
  return [];
}
