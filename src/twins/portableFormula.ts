/** A formula with each call of a function of this add-in replaced by its twin, so that it needs no add-in. */
import { tokensOf, textOf, type Token } from "../formula/tokens";
import { twinOf } from "./chapters";
import { callText, definedName, formOf, inlineText, lambdaText, type TwinForm } from "./writeTwin";

export interface PortableFormula {
  readonly formula: string;
  /** What the names stand for that the formula calls, with the equals sign. */
  readonly names: ReadonlyMap<string, string>;
  /** Calls in their order, the outer before the inner. */
  readonly calls: readonly PortableCall[];
}

export interface PortableCall {
  readonly id: string;
  /** Null where there is no function of that name, and the call stands as it was. */
  readonly form: TwinForm | null;
}

/** `formFor` says how a function is to be written; by itself each is as its length and its functions ask. */
export function portableFormula(
  formula: string,
  formFor: (id: string) => TwinForm | null = () => null,
): PortableFormula {
  const writer = new Writer(formFor);
  return { formula: writer.written(tokensOf(formula)), names: writer.names, calls: writer.calls };
}

class Writer {
  readonly names = new Map<string, string>();
  readonly calls: PortableCall[] = [];

  constructor(private readonly formFor: (id: string) => TwinForm | null) {}

  written(tokens: readonly Token[]): string {
    let text = "";
    for (let place = 0; place < tokens.length; place += 1) {
      const { kind, text: word } = tokens[place]!;
      const id = kind === "function" ? idOf(word) : null;
      const open = id === null ? -1 : tokens.findIndex((token, at) => at > place && token.kind === "open");
      const end = open < 0 ? -1 : closing(tokens, open);
      if (id === null || end < 0) text += word;
      else {
        text += this.call(id, tokens.slice(open + 1, end), textOf(tokens.slice(place, end + 1)));
        place = end;
      }
    }
    return text;
  }

  private call(id: string, inside: readonly Token[], original: string): string {
    const twin = twinOf(id);
    if (twin === undefined) {
      this.calls.push({ id, form: null });
      return original;
    }
    const form = this.formFor(id) ?? formOf(twin);
    this.calls.push({ id, form });
    const given = argumentsOf(inside).map((argument) => this.written(argument));
    if (form === "inline") return inlineText(twin, given);
    this.names.set(definedName(twin), lambdaText(twin));
    return callText(twin, given);
  }
}

function idOf(word: string): string | null {
  return /^AIE\.(\w+)$/iu.exec(word)?.[1]?.toUpperCase() ?? null;
}

/** The place of the bracket that closes the one at a place; -1 where none does. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  return tokens.findIndex(({ kind }, place) => {
    if (place < open) return false;
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    return depth === 0;
  });
}

function argumentsOf(inside: readonly Token[]): Token[][] {
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
