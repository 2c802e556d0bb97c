/**
 * A formula whose twins are read back as the calls that they stand for, so that a workbook and its copy without the add-in can be laid side
 * by side. A twin is known by its whole text: what somebody changed within one is no twin any more.
 */
import { textOf, tokensOf, type Token } from "../formula/tokens";
import { argumentsOf, bracketsOf } from "./callTokens";
import { chapters, twinOf } from "./chapters";
import { idOf } from "./portableFormula";
import type { Twin } from "./twin";
import { callText, inlineText, lambdaText } from "./writeTwin";

/** Whether a name of a workbook stands for a twin as this version writes it. */
export function isTwinName(name: string, formula: string): boolean {
  const twin = namedTwin(name);
  return twin !== undefined && plain(formula) === plain(lambdaText(twin));
}

export interface CalledFormula {
  readonly formula: string;
  /** How many twins were read back. */
  readonly twins: number;
}

/**
 * `names` are those that stand for twins, in capitals. Arguments that say no more than what stands for them left out go at the end of each
 * call, since a twin gives them all.
 */
export function calledFormula(formula: string, names: ReadonlySet<string>): CalledFormula {
  return mayHoldCalls.test(formula) ? called(tokensOf(formula), names) : { formula, twins: 0 };
}

const mayHoldCalls = /\bAIE[._]|\bLET\(/iu;

function called(tokens: readonly Token[], names: ReadonlySet<string>): CalledFormula {
  let [formula, twins] = ["", 0];
  for (let place = 0; place < tokens.length; place += 1) {
    const { kind, text: word } = tokens[place]!;
    const brackets = kind === "function" ? bracketsOf(tokens, place) : null;
    const found = brackets === null ? null : callAt(tokens, place, brackets, names);
    if (brackets === null || found === null) formula += word;
    else {
      const { twin, isTwin } = found;
      const given = found.given.map((argument) => called(tokensOf(`=${argument}`).slice(1), names));
      const texts = withoutStandards(
        twin,
        given.map((one) => one.formula.trim()),
      );
      formula += `AIE.${twin.id}(${texts.join(",")})`;
      twins += given.reduce((sum, one) => sum + one.twins, isTwin ? 1 : 0);
      place = brackets[1];
    }
  }
  return { formula, twins };
}

interface FoundCall {
  readonly twin: Twin;
  readonly given: readonly string[];
  /** Not a call of the add-in itself. */
  readonly isTwin: boolean;
}

function callAt(
  tokens: readonly Token[],
  place: number,
  [open, close]: readonly [number, number],
  names: ReadonlySet<string>,
): FoundCall | null {
  const word = tokens[place]!.text;
  const id = idOf(word);
  const own = id === null ? null : (twinOf(id) ?? null);
  const named = names.has(word.toUpperCase()) ? (namedTwin(word) ?? null) : null;
  if (own === null && named === null && word.toUpperCase() !== "LET") return null;
  const given = argumentsOf(tokens.slice(open + 1, close)).map((argument) => textOf(argument).trim());
  if (own !== null) return { twin: own, given, isTwin: false };
  const written = plain(textOf(tokens.slice(place, close + 1)));
  if (named !== null) return foundCall(named, columnsOf(named, given), written, callText);
  // A LET gives a name to each argument, then to each step, and ends with the result.
  const first = given[0]?.toLowerCase() ?? "";
  for (const twin of twinsByFirst.get(first.replace(/_$/u, "")) ?? []) {
    const { parameters, steps } = twin;
    if (given.length !== 2 * (parameters.length + steps.length) + 1) continue;
    const found = foundCall(
      twin,
      columnsOf(
        twin,
        parameters.map((_, at) => given[2 * at + 1]!),
      ),
      written,
      inlineText,
    );
    if (found !== null) return found;
  }
  return null;
}

/** Null where the call is written otherwise than the formula is. */
function foundCall(twin: Twin, given: readonly string[], written: string, writer: typeof inlineText): FoundCall | null {
  return given.length <= Math.max(twin.parameters.length, repeats(twin) ? Infinity : 0) &&
    plain(writer(twin, given)) === written
    ? { twin, given, isTwin: true }
    : null;
}

/** Of a function that takes any number of columns the columns, which its twin is given as one. */
function columnsOf(twin: Twin, given: readonly string[]): readonly string[] {
  const [only = "", ...more] = given;
  if (!repeats(twin) || more.length > 0) return given;
  const tokens = tokensOf(`=${only}`).slice(1);
  const brackets = tokens[0]?.text.toUpperCase() === "VSTACK" ? bracketsOf(tokens, 0) : null;
  if (brackets?.[1] !== tokens.length - 1) return given;
  const columns = argumentsOf(tokens.slice(brackets[0] + 1, brackets[1])).map(
    (column) => /^\s*TOCOL\((.*)\)\s*$/su.exec(textOf(column))?.[1],
  );
  return columns.every((column) => column !== undefined) ? columns : given;
}

function withoutStandards({ parameters, ...twin }: Twin, given: readonly string[]): readonly string[] {
  if (repeats({ parameters, ...twin })) return given;
  const full = given.map((argument, at) => (argument === "" ? (parameters[at]?.standard ?? '""') : argument));
  let count = full.length;
  while (count > 0 && isStandard(full[count - 1]!, parameters[count - 1]?.standard ?? null)) count -= 1;
  return full.slice(0, count);
}

function isStandard(argument: string, standard: string | null): boolean {
  return standard !== null && plain(argument) === plain(standard);
}

function repeats({ parameters }: Pick<Twin, "parameters">): boolean {
  return parameters.at(-1)?.isRepeating === true;
}

function namedTwin(name: string): Twin | undefined {
  return /^AIE_/iu.test(name) ? twinOf(name.slice("AIE_".length).toUpperCase()) : undefined;
}

const twinsByFirst = new Map<string, Twin[]>();
for (const chapter of Object.values(chapters))
  for (const twin of Object.values(chapter)) {
    const first = twin.parameters[0]?.name.toLowerCase() ?? "";
    twinsByFirst.set(first, [...(twinsByFirst.get(first) ?? []), twin]);
  }

/** Programs write blanks, breaks and capitals in their own ways, and LibreOffice TRUE and FALSE as calls. */
function plain(formula: string): string {
  return tokensOf(formula.startsWith("=") ? formula : `=${formula}`)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => (kind === "text" ? text : text.toUpperCase()))
    .join("")
    .replace(/\b(TRUE|FALSE)\(\)/gu, "$1");
}
