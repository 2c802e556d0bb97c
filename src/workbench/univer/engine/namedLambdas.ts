/**
 * LET may give a LAMBDA a name and call it: `LET(double,LAMBDA(x,x*2),double(4))`. Univer knows no such call, so for it the
 * LAMBDA itself stands wherever its name did; the cell keeps its formula. Before that a parameter that shares its name with
 * another one, or with a name of LET, gets one of its own: Univer puts the values of LET into parameters as well, and what
 * stands in a name's place must not fall to a parameter by chance. A function that is named or given by its name goes the same way.
 */
import type { AstExpression, LetDeclarator, LetExpression } from "@borgar/fx";
import { IDefinedNamesService, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";
import { locationOf, parsed, replaced, slice, usesOf, type Location, type Replacement } from "./reading/formulaTree";
import {
  functionNamed,
  namesOf,
  walk,
  withOneGivenFunction,
  withPassedFunctions,
  type IsFunction,
} from "./reading/passedFunctions";

export function callNamedLambdas(engine: Engine): void {
  const lexer = engine.injector.get(LexerTreeBuilder) as unknown as {
    treeBuilder(formula: string, ...rest: unknown[]): unknown;
  };
  const build = lexer.treeBuilder.bind(lexer);
  const isFunction = passableFunctions(engine);
  lexer.treeBuilder = (formula, ...rest) =>
    build(withPassedFunctions(withoutNamedLambdas(withOwnParameters(formula), isFunction), isFunction), ...rest);
}

/** Functions that a formula may pass by name: a name of the workbook is none, though it may be spelled like one. */
export function passableFunctions(engine: Engine): IsFunction {
  const functions = engine.injector.get(IFunctionService);
  const names = engine.injector.get(IDefinedNamesService);
  return (name) => functions.hasExecutor(name) && !names.getValueByName(engine.unitId, name);
}

const mostNames = 64;

export function withoutNamedLambdas(formula: string, isFunction: IsFunction = () => false): string {
  let text = formula;
  for (let count = 0; count < mostNames; count += 1) {
    const mayName = isCandidate(text) || passesName(text, isFunction);
    const next = (mayName ? withoutOne(text, isFunction) : null) ?? withOneGivenFunction(text, isFunction);
    if (next === null) break;
    text = next;
  }
  return text;
}

/** The same formula with no parameter of a LAMBDA that shares its name, and no name of LET. */
export function withOwnParameters(formula: string): string {
  if (!isCandidate(formula) && !/\bLET\s*\(.*\bLET\s*\(/is.test(formula)) return formula;
  const counts = new Map<string, number>();
  const givers: { readonly name: string; readonly at: Location; readonly scope: (AstExpression | null)[] }[] = [];
  walk(parsed(formula), [], (node) => {
    const body = "body" in node ? (node.body as AstExpression | null) : null;
    if (node.type === "LetExpression")
      for (const [index, { id }] of node.declarations.entries()) {
        const later = node.declarations.slice(index + 1).map(({ init }) => init as AstExpression | null);
        givers.push({ name: id.name, at: locationOf(id), scope: [...later, body] });
      }
    if (node.type === "LambdaExpression")
      for (const parameter of node.params)
        givers.push({ name: parameter.name, at: locationOf(parameter), scope: [body] });
  });
  for (const { name } of givers) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  const changes: Replacement[] = [];
  for (const [index, { name, at, scope }] of givers.entries()) {
    if (counts.get(name.toLowerCase()) === 1) continue;
    const own = `${name}__${index + 1}`;
    changes.push({ at, by: own });
    for (const part of scope) usesOf(part, name, own, changes);
  }
  return replaced(formula, changes);
}

function isCandidate(formula: string): boolean {
  return /\bLAMBDA\s*\(/i.test(formula) && /\bLET\s*\(|\)\s*\(/i.test(formula);
}

/** Whether LET may name a function. */
function passesName(formula: string, isFunction: IsFunction): boolean {
  if (!/\bLET\s*\(/i.test(formula)) return false;
  return [...formula.matchAll(/,\s*(?:_xleta\.)?([A-Z][A-Z.0-9]*)\s*(?=,)/gi)].some(([, name]) =>
    isFunction(name!.toUpperCase()),
  );
}

function withoutOne(formula: string, isFunction: IsFunction): string | null {
  const functionOf = (init: LetDeclarator["init"], bound: readonly string[]) =>
    init?.type === "LambdaExpression" ? slice(formula, init) : functionNamed(init as AstExpression, bound, isFunction);
  const found = scopeWith(({ init }, bound) => functionOf(init, bound) !== null, parsed(formula));
  if (!found) return null;
  const { scope, bound } = found;
  const [{ id, init }, ...others] = scope.declarations as [LetDeclarator, ...LetDeclarator[]];
  if (!init) return null;
  const { name } = id;
  const text = functionOf(init, bound) ?? `(${slice(formula, init)})`;
  const uses: Replacement[] = [];
  for (const other of others) usesOf(other.init, name, text, uses);
  usesOf(scope.body, name, text, uses);
  // What stands between the name and the next one, or between LET and its only body, goes as well.
  const [start, end] = locationOf(scope);
  const next = others[0]?.id ?? scope.body;
  if (!next) return null;
  if (others.length > 0) uses.push({ at: [locationOf(id)[0], locationOf(next)[0]], by: "" });
  else uses.push({ at: [start, locationOf(next)[0]], by: "(" }, { at: [locationOf(next)[1], end], by: ")" });
  return replaced(formula, uses);
}

interface Scope {
  readonly scope: LetExpression;
  /** The names that are given around it. */
  readonly bound: readonly string[];
}

/** A LET that names a LAMBDA or a function. All its names go, since a LAMBDA of Univer's sees none of them. */
function scopeWith(
  isNamed: (declarator: LetDeclarator, bound: readonly string[]) => boolean,
  expression: AstExpression | null,
): Scope | null {
  let found: Scope | null = null;
  walk(expression, [], (node, bound) => {
    if (found !== null || node.type !== "LetExpression") return;
    const names = namesOf(node);
    const isFound = node.declarations.some((one, at) => isNamed(one, [...bound, ...names.slice(0, at)]));
    if (isFound) found = { scope: node, bound };
  });
  return found;
}
