/**
 * LET may give a LAMBDA a name and call it: `LET(double,LAMBDA(x,x*2),double(4))`. Univer knows no such call, so for it the
 * LAMBDA itself stands wherever its name did; the cell keeps its formula. Before that a parameter that shares its name with
 * another one, or with a name of LET, gets one of its own: Univer puts the values of LET into parameters as well, and what
 * stands in a name's place must not fall to a parameter by chance.
 */
import type { AstExpression, LetDeclarator, LetExpression } from "@borgar/fx";
import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";
import {
  childrenOf,
  locationOf,
  parsed,
  replaced,
  slice,
  type Location,
  type Replacement,
} from "./reading/formulaTree";
import { functionNamed, withPassedFunctions, type IsFunction } from "./reading/passedFunctions";

export function callNamedLambdas(engine: Engine): void {
  const lexer = engine.injector.get(LexerTreeBuilder) as unknown as {
    treeBuilder(formula: string, ...rest: unknown[]): unknown;
  };
  const build = lexer.treeBuilder.bind(lexer);
  const functions = engine.injector.get(IFunctionService);
  const isFunction = (name: string) => functions.hasExecutor(name);
  lexer.treeBuilder = (formula, ...rest) =>
    build(withPassedFunctions(withoutNamedLambdas(withOwnParameters(formula), isFunction), isFunction), ...rest);
}

const mostNames = 64;

export function withoutNamedLambdas(formula: string, isFunction: IsFunction = () => false): string {
  let text = formula;
  for (let count = 0; count < mostNames && (isCandidate(text) || passesName(text, isFunction)); count += 1) {
    const next = withoutOne(text, isFunction);
    if (next === null) break;
    text = next;
  }
  return text;
}

/** The same formula with no parameter of a LAMBDA that shares its name. */
export function withOwnParameters(formula: string): string {
  if (!isCandidate(formula)) return formula;
  const expression = parsed(formula);
  const bound = new Map<string, number>();
  const parameters: { readonly name: string; readonly at: Location; readonly body: AstExpression | null }[] = [];
  const visit = (node: AstExpression | null | undefined) => {
    if (!node) return;
    const names: string[] = [];
    if (node.type === "LetExpression") names.push(...node.declarations.map(({ id }) => id.name));
    if (node.type === "LambdaExpression")
      for (const parameter of node.params) {
        names.push(parameter.name);
        parameters.push({ name: parameter.name, at: locationOf(parameter), body: node.body as AstExpression | null });
      }
    for (const name of names) bound.set(name.toLowerCase(), (bound.get(name.toLowerCase()) ?? 0) + 1);
    childrenOf(node).forEach(visit);
  };
  visit(expression);
  const changes: Replacement[] = [];
  for (const [index, { name, at, body }] of parameters.entries()) {
    if (bound.get(name.toLowerCase()) === 1) continue;
    const own = `${name}__${index + 1}`;
    changes.push({ at, by: own });
    usesOf(body, name, own, changes);
  }
  return replaced(formula, changes);
}

function isCandidate(formula: string): boolean {
  return /\bLET\s*\(/i.test(formula) && /\bLAMBDA\s*\(/i.test(formula);
}

/** Whether LET may name a function. */
function passesName(formula: string, isFunction: IsFunction): boolean {
  if (!/\bLET\s*\(/i.test(formula)) return false;
  return [...formula.matchAll(/,\s*(?:_xleta\.)?([A-Z][A-Z.0-9]*)\s*(?=,)/gi)].some(([, name]) =>
    isFunction(name!.toUpperCase()),
  );
}

function withoutOne(formula: string, isFunction: IsFunction): string | null {
  const isNamed = ({ init }: LetDeclarator) =>
    init?.type === "LambdaExpression" || functionNamed(init as AstExpression, [], isFunction) !== null;
  const scope = scopeWith(isNamed, parsed(formula));
  if (!scope) return null;
  const [{ id, init }, ...others] = scope.declarations as [LetDeclarator, ...LetDeclarator[]];
  if (!init) return null;
  const { name } = id;
  const text = isNamed({ init } as LetDeclarator) ? slice(formula, init) : `(${slice(formula, init)})`;
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

/** A LET that names a LAMBDA or a function. All its names go, since a LAMBDA of Univer's sees none of them. */
function scopeWith(
  isNamed: (declarator: LetDeclarator) => boolean,
  node: AstExpression | null | undefined,
): LetExpression | null {
  if (!node) return null;
  if (node.type === "LetExpression" && node.declarations.some(isNamed)) return node;
  for (const child of childrenOf(node)) {
    const found = scopeWith(isNamed, child);
    if (found) return found;
  }
  return null;
}

function usesOf(node: AstExpression | null | undefined, name: string, text: string, uses: Replacement[]): void {
  if (!node) return;
  const isName = (word: string) => word.toLowerCase() === name.toLowerCase();
  // A LAMBDA inside may use the name for something else, and so may a LET from its own declaration on.
  if (node.type === "LambdaExpression" && node.params.some((parameter) => isName(parameter.name))) return;
  if (node.type === "LetExpression" && node.declarations.some(({ id }) => isName(id.name))) {
    const last = node.declarations.findIndex(({ id }) => isName(id.name));
    for (const { init } of node.declarations.slice(0, last + 1)) usesOf(init as AstExpression, name, text, uses);
    return;
  }
  if (node.type === "ReferenceIdentifier" && isName(node.value)) uses.push({ at: locationOf(node), by: text });
  if (node.type === "CallExpression" && node.callee.type === "Identifier" && isName(node.callee.name))
    uses.push({ at: locationOf(node.callee), by: text });
  for (const child of childrenOf(node)) usesOf(child, name, text, uses);
}
