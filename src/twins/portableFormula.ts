/** A formula with each call of a function of this add-in replaced by its twin, so that it needs no add-in. */
import { tokensOf, textOf, type Token } from "../formula/tokens";
import { argumentsOf, bracketsOf } from "./callTokens";
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
      const brackets = id === null ? null : bracketsOf(tokens, place);
      if (id === null || brackets === null) text += word;
      else {
        const [open, end] = brackets;
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

/** "HHI" of "AIE.HHI"; null for a function of Excel's own. */
export function idOf(word: string): string | null {
  return /^AIE\.(\w+)$/iu.exec(word)?.[1]?.toUpperCase() ?? null;
}
