/**
 * A function by its name where a LAMBDA is expected: `BYROW(A1:B3,SUM)` is `BYROW(A1:B3,LAMBDA(row,SUM(row)))`, and LET may give it a name of its own,
 * `LET(f,SUM,f(1,2))`. Files write the name as `_xleta.SUM`. Univer knows neither; the cell keeps its formula.
 */
import type { AstExpression, LetDeclarator } from "@borgar/fx";
import { childrenOf, locationOf, parsed, replaced, type Replacement } from "./formulaTree";

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
  const visit = (node: AstExpression | null | undefined, bound: readonly string[]): void => {
    if (!node) return;
    if (node.type === "CallExpression" && node.callee.type === "Identifier") {
      const count = given[node.callee.name.toUpperCase()]?.(node.arguments.length);
      const last = node.arguments.at(-1) as AstExpression | null | undefined;
      const name = count === undefined ? null : functionNamed(last, bound, isFunction);
      if (count !== undefined && name !== null) {
        const parameters = Array.from({ length: count }, (_, at) => `given__${at + 1}`).join(",");
        changes.push({ at: locationOf(last!), by: `LAMBDA(${parameters},${name}(${parameters}))` });
      }
    }
    const names = [...bound, ...namesOf(node)];
    for (const child of childrenOf(node)) visit(child, names);
  };
  visit(parsed(formula), []);
  return replaced(formula, changes);
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

function namesOf(node: AstExpression): string[] {
  if (node.type === "LambdaExpression") return node.params.map(({ name }) => name.toUpperCase());
  if (node.type === "LetExpression") return node.declarations.map(({ id }: LetDeclarator) => id.name.toUpperCase());
  return [];
}
