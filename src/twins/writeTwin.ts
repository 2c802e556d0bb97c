/** The text of a twin: a LET that stands in the cell, or a LAMBDA that stands under a name of the workbook and is called. */
import { newerFunctions } from "../formula/newerFunctions";
import { textOf, tokensOf } from "../formula/tokens";
import type { Step, Twin, TwinParameter } from "./twin";

/** A LET in the cell, or a call of a name of the workbook. */
export type TwinForm = "inline" | "named";

/** Excel takes no longer formula, and no name that stands for a longer one. */
export const longestFormula = 8192;
/** Longer than this nobody reads a formula in a cell. */
const longestInline = 2000;
/** Whether a twin needs Excel 2024 or Microsoft 365; the others work from Excel 2021 on while they stand in the cell. */
export function needsNewerExcel(twin: Twin): boolean {
  return needsMoreThan2021(twin) || twin.parameters.some(({ isRepeating }) => isRepeating === true);
}

function needsMoreThan2021(twin: Twin): boolean {
  return newerFunctions([bodyText(twin)])?.excel === 2024;
}

export function formOf(twin: Twin): TwinForm {
  return needsMoreThan2021(twin) || bodyText(twin).length > longestInline ? "named" : "inline";
}

/** `given` are the texts of the arguments as they stand in the call; one left out is "" or missing. */
export function inlineText(twin: Twin, given: readonly string[]): string {
  const texts = argumentsOf(twin, given);
  const { parameters, steps, result } = withoutNamesOf(texts, twin);
  const bound = texts.map((argument, place) => `${parameters[place]!.name}, ${argument}`);
  return fitting(letText([...bound, ...stepLines(steps)], result, ""));
}

/** What the name of a twin stands for, with the equals sign. */
export function lambdaText(twin: Twin): string {
  const text = `=LAMBDA(${twin.parameters.map(({ name }) => name).join(", ")},\n  ${bodyText(twin)})`;
  return fitting(text);
}

/** Without its indents where it is longer than Excel takes. */
function fitting(text: string): string {
  return text.length < longestFormula ? text : text.replace(/\n +/g, "\n");
}

/** AIE_GENAI_DEDUPE: a name that sorts with the others and that Excel takes. */
export function definedName(twin: Twin): string {
  return `AIE_${twin.id}`;
}

/** Every argument is given, since not every program knows arguments of a LAMBDA that may be left out. */
export function callText(twin: Twin, given: readonly string[]): string {
  return `${definedName(twin)}(${argumentsOf(twin, given).join(", ")})`;
}

function bodyText({ steps, result }: Twin): string {
  return letText(stepLines(steps), result, "  ");
}

function stepLines(steps: readonly Step[]): string[] {
  return steps.map(([name, formula]) => `${name}, ${formula}`);
}

function letText(lines: readonly string[], result: string, indent: string): string {
  return `LET(\n${[...lines, result].map((line) => `${indent}  ${line}`).join(",\n")})`;
}

/** As many as the twin has parameters. */
function argumentsOf(twin: Twin, given: readonly string[]): string[] {
  const { parameters } = twin;
  if (parameters.at(-1)?.isRepeating === true) return [columnOf(given)];
  if (given.length > parameters.length)
    throw new Error(`AIE.${twin.id} needs at most ${parameters.length} arguments; got ${given.length}`);
  return parameters.map((parameter, place) => argumentOf(parameter, given[place]?.trim() ?? ""));
}

/** A required argument left out is an empty text, which every twin refuses as the function does. */
function argumentOf({ standard }: TwinParameter, given: string): string {
  return given === "" ? (standard ?? '""') : given;
}

function columnOf(given: readonly string[]): string {
  const columns = given.map((argument) => (argument.trim() === "" ? '""' : argument.trim()));
  return columns.length === 1 ? columns[0]! : `VSTACK(${columns.map((column) => `TOCOL(${column})`).join(", ")})`;
}

/** The twin with other names for its arguments and steps where the texts of a call use the same ones for something else. */
function withoutNamesOf(texts: readonly string[], twin: Twin): Twin {
  const taken = new Set(texts.flatMap((text) => namesIn(text)));
  const own = new Map(
    [...twin.parameters.map(({ name }) => name), ...twin.steps.map(([name]) => name)]
      .filter((name) => taken.has(name.toLowerCase()))
      .map((name) => [name, `${name}_`]),
  );
  if (own.size === 0) return twin;
  const renamed = (formula: string) =>
    textOf(
      tokensOf(`=${formula}`)
        .slice(1)
        .map((token) => (token.kind === "name" ? { ...token, text: own.get(token.text) ?? token.text } : token)),
    );
  return {
    ...twin,
    parameters: twin.parameters.map((parameter) => ({ ...parameter, name: own.get(parameter.name) ?? parameter.name })),
    steps: twin.steps.map(([name, formula]) => [own.get(name) ?? name, renamed(formula)] as const),
    result: renamed(twin.result),
  };
}

function namesIn(text: string): string[] {
  return tokensOf(`=${text}`).flatMap((token) => (token.kind === "name" ? [token.text.toLowerCase()] : []));
}
