/** The formula that gathers payments stacks blocks by their names in one VSTACK: another block is put in, or taken out again. */
import { textOf, tokensOf, type Token } from "../../formula/tokens";

/** With the block behind the others; as it is where the block is in it already. Null where nothing is stacked. */
export function gatheringWith(formula: string, name: string): string | null {
  const tokens = tokensOf(formula);
  const stack = stackOf(tokens);
  if (stack === null) return null;
  if (tokens.some((token) => isName(token, name))) return formula;
  return `${textOf(tokens.slice(0, stack.close))},${name}${textOf(tokens.slice(stack.close))}`;
}

/** Without the block; as it is where the block is not in it. */
export function gatheringWithout(formula: string, name: string): string {
  const tokens = tokensOf(formula);
  const stack = stackOf(tokens);
  if (stack === null) return formula;
  const place = tokens.findIndex(
    (token, index) =>
      stack.open < index && index < stack.close && isName(token, name) && isArgument(tokens, stack.open, index),
  );
  if (place < 0) return formula;
  // The separator before it goes along; the first of all takes the one behind.
  const before = tokens[place - 1]?.kind === "separator";
  const [from, to] = before ? [place - 1, place] : [place, place + 1];
  return textOf([...tokens.slice(0, from), ...tokens.slice(to + 1)]);
}

/** Where the brackets of the first VSTACK stand. */
function stackOf(tokens: readonly Token[]): { readonly open: number; readonly close: number } | null {
  const call = tokens.findIndex(({ kind, text }) => kind === "function" && /^(_xlfn\.)?VSTACK$/i.test(text));
  const open = call < 0 ? -1 : tokens.findIndex(({ kind }, index) => index > call && kind === "open");
  if (open < 0) return null;
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const { kind } = tokens[index]!;
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    if (depth === 0) return { open, close: index };
  }
  return null;
}

function isName({ text }: Token, name: string): boolean {
  return text.toLowerCase() === name.toLowerCase();
}

/** A whole argument of the call whose bracket opens there, and no part of one. */
function isArgument(tokens: readonly Token[], open: number, index: number): boolean {
  const depth = tokens
    .slice(open, index)
    .reduce((sum, { kind }) => sum + (kind === "open" ? 1 : kind === "close" ? -1 : 0), 0);
  const [before, after] = [tokens[index - 1]?.kind, tokens[index + 1]?.kind];
  return depth === 1 && (before === "separator" || before === "open") && (after === "separator" || after === "close");
}
