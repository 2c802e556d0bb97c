/** The calls of a formula and their arguments, as they are written. */
import { textOf, tokensOf, type Token } from "./tokens";

export interface Call {
  /** In upper case. */
  readonly name: string;
  readonly arguments: readonly (readonly Token[])[];
}

/** Inner calls come before those they feed. */
export function callsOf(formula: string): Call[] {
  const calls: Call[] = [];
  const open: { readonly name: string; readonly arguments: Token[][] }[] = [];
  let before: Token | undefined;
  for (const token of tokensOf(formula)) {
    const closed = token.kind === "close" ? open.pop() : undefined;
    if (closed !== undefined && closed.name !== "") calls.push(closed);
    for (const [depth, call] of open.entries())
      if (token.kind === "separator" && depth === open.length - 1) call.arguments.push([]);
      else call.arguments.at(-1)?.push(token);
    if (token.kind === "open")
      open.push({ name: before?.kind === "function" ? before.text.toUpperCase() : "", arguments: [[]] });
    if (token.kind !== "space") before = token;
  }
  return calls;
}

/** "A1,{1,2},F(x,y)" as its three texts: split at the separators that stand in no bracket, brace or quotation marks. */
export function splitArguments(text: string): string[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokensOf(`=${text}`).slice(1)) {
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (token.kind === "separator" && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map((part) => textOf(part).trim());
}
