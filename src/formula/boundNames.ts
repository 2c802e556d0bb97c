/** The names that LET and LAMBDA give within a formula, as against those of the workbook. */
import type { Token } from "./tokens";

export interface BoundName {
  readonly name: string;
  /** Where it is given, as against where it is used. */
  readonly isDeclaration: boolean;
  /** [x], a parameter of a LAMBDA that may be left out. */
  readonly isOptional: boolean;
}

interface Call {
  readonly name: string;
  /** Places of the tokens of the arguments, blanks left out. */
  readonly arguments: number[][];
  readonly last: number;
}

/** By their place among the tokens. */
export function boundNames(tokens: readonly Token[]): ReadonlyMap<number, BoundName> {
  const bound = new Map<number, BoundName>();
  for (const call of scopesOf(tokens)) {
    const parts = call.arguments.slice(0, -1);
    const givers = call.name === "LET" ? parts.filter((_, place) => place % 2 === 0) : parts;
    for (const [place, ...more] of givers) {
      const given = place === undefined || more.length > 0 ? null : nameIn(tokens[place]);
      if (place === undefined || given === null) continue;
      bound.set(place, { ...given, isDeclaration: true });
      for (let other = place + 1; other < call.last; other += 1)
        if (!bound.has(other) && isUse(tokens[other], given.name)) bound.set(other, { ...given, isDeclaration: false });
    }
  }
  return bound;
}

const marks = /^(?:_xlpm|_xlop)\./iu;
const scopes = /^(?:_xlfn\.)?(LET|LAMBDA)$/iu;

function nameIn(token: Token | undefined): { readonly name: string; readonly isOptional: boolean } | null {
  if (token?.kind === "name") return { name: token.text.replace(marks, ""), isOptional: /^_xlop\./iu.test(token.text) };
  const optional = token?.kind === "structured" ? /^\[([^[\]@#]+)\]$/u.exec(token.text)?.[1] : undefined;
  return optional === undefined ? null : { name: optional, isOptional: true };
}

function isUse(token: Token | undefined, name: string): boolean {
  if (token?.kind !== "name" && token?.kind !== "function") return false;
  return token.text.replace(marks, "").toLowerCase() === name.toLowerCase();
}

/** Outer calls first, so that a name belongs to the call that gives it for all. */
function scopesOf(tokens: readonly Token[]): Call[] {
  const calls: (Call & { first: number })[] = [];
  const open: { readonly name: string; readonly first: number; readonly arguments: number[][] }[] = [];
  let before: Token | undefined;
  for (const [place, token] of tokens.entries()) {
    if (token.kind === "close") {
      const closed = open.pop();
      if (closed !== undefined && closed.name !== "") calls.push({ ...closed, last: place });
    }
    const inner = open.at(-1);
    if (token.kind === "separator") inner?.arguments.push([]);
    else if (token.kind !== "space") for (const call of open) call.arguments.at(-1)?.push(place);
    if (token.kind === "open") {
      const name = before?.kind === "function" ? (scopes.exec(before.text)?.[1] ?? "") : "";
      open.push({ name: name.toUpperCase(), first: place, arguments: [[]] });
    }
    before = token;
  }
  return calls.sort((one, other) => one.first - other.first);
}
