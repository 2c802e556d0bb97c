/** A formula taken apart, with the place of each part in its text, so that parts of the text can be replaced. */
import { parse, tokenize, type AstExpression } from "@borgar/fx";

export type Location = readonly [start: number, end: number];

export interface Replacement {
  readonly at: Location;
  readonly by: string;
}

/** Null for what is not well formed. */
export function parsed(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return null;
  }
}

export function childrenOf(node: AstExpression): (AstExpression | null | undefined)[] {
  switch (node.type) {
    case "CallExpression":
      return [
        ...(node.callee.type === "Identifier" ? [] : [node.callee as unknown as AstExpression]),
        ...(node.arguments as (AstExpression | null)[]),
      ];
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments as AstExpression[];
    case "LambdaExpression":
      return [node.body as AstExpression | null];
    case "LetExpression":
      return [...node.declarations.map(({ init }) => init as AstExpression | null), node.body as AstExpression | null];
    default:
      return [];
  }
}

export function locationOf(node: { readonly loc?: unknown }): Location {
  return node.loc as Location;
}

export function slice(formula: string, node: { readonly loc?: unknown }): string {
  return formula.slice(...locationOf(node));
}

export function replaced(formula: string, replacements: readonly Replacement[]): string {
  let text = formula;
  for (const { at, by } of [...replacements].sort((one, other) => other.at[0] - one.at[0]))
    text = text.slice(0, at[0]) + by + text.slice(at[1]);
  return text;
}

/** Puts a text wherever a name is used, unless something inside gives the name anew. */
export function usesOf(node: AstExpression | null | undefined, name: string, text: string, uses: Replacement[]): void {
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
