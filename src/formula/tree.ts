/** The calls of a formula and what stands in their arguments. */
import { tokensOf, type Token } from "./tokens";

export interface Call {
  readonly kind: "tree";
  /** In upper case, without the bracket; empty for plain brackets and "{" for an array of constants. */
  readonly name: string;
  readonly arguments: readonly (readonly Node[])[];
}

export type Node = Token | Call;

export function isCall(node: Node | undefined): node is Call {
  return node?.kind === "tree";
}

export function treeOf(formula: string): readonly Node[] {
  const tokens = tokensOf(formula);
  let position = 0;
  const callFrom = (name: string): Call => {
    const parts: Node[][] = [[]];
    while (position < tokens.length) {
      const token = tokens[position] as Token;
      position += 1;
      if (token.kind === "close") break;
      if (token.kind === "separator") parts.push([]);
      else parts.at(-1)?.push(nodeFrom(token));
    }
    return { kind: "tree", name, arguments: parts };
  };
  const nodeFrom = (token: Token): Node => {
    if (token.kind === "call") return callFrom(token.text.slice(0, -1).trim().toUpperCase());
    if (token.kind === "open") return callFrom(token.text === "{" ? "{" : "");
    return token;
  };
  const nodes: Node[] = [];
  while (position < tokens.length) {
    const token = tokens[position] as Token;
    position += 1;
    nodes.push(nodeFrom(token));
  }
  return nodes;
}

/** The text of a formula again, with every token as `write` says. */
export function textOf(nodes: readonly Node[], write: (token: Token) => string = ({ text }) => text): string {
  return nodes
    .map((node) => {
      if (!isCall(node)) return write(node);
      const inside = node.arguments.map((argument) => textOf(argument, write)).join(",");
      return node.name === "{" ? `{${inside}}` : `${node.name}(${inside})`;
    })
    .join("");
}
