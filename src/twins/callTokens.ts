/** The arguments of a call among the tokens of a formula. */
import type { Token } from "../formula/tokens";

/** The places of the brackets around the arguments of the function at a place; null where they are not there. */
export function bracketsOf(tokens: readonly Token[], place: number): readonly [open: number, close: number] | null {
  const open = tokens.findIndex(({ kind }, at) => at > place && kind === "open");
  const close = open < 0 ? -1 : closing(tokens, open);
  return close < 0 ? null : [open, close];
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  return tokens.findIndex(({ kind }, place) => {
    if (place < open) return false;
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    return depth === 0;
  });
}

/** `inside` stands between the brackets of the call. */
export function argumentsOf(inside: readonly Token[]): Token[][] {
  if (inside.every(({ kind }) => kind === "space")) return [];
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of inside) {
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (token.kind === "separator" && depth === 0) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}
