/** The formula that the typed arguments make, and the arguments that an example formula holds. */
import { splitPrefix } from "../../formula/sheetPrefix";
import { splitArguments } from "../../formula/calls";
import type { FunctionDescription, ParameterDescription } from "../ports/workbookPort";

/**
 * What stands in the formula for what was typed. A leading "=" is dropped, as people type it from habit, and keeps a
 * name from being quoted; a word that the parameter offers, e.g. a view, and a grade get their quotation marks. Other words may be names of the workbook.
 */
export function argumentText(typed: string, { name, description, repeating, choices }: ParameterDescription): string {
  const text = typed.trim();
  if (text.startsWith("=")) return text.slice(1).trim();
  if (choices.some((word) => word.toLowerCase() === text.toLowerCase())) return `"${text}"`;
  // A list of words cannot be anything else than a text: in a formula its commas would start other arguments.
  if (!repeating && /^[\p{L}][\p{L} -]*(,[\p{L} -]+)+$/u.test(text)) return `"${text}"`;
  if (!/^[\p{L}][\p{L} -]*$/u.test(text) || /^(true|false)$/i.test(text)) return text;
  const isGrade = /^[A-J]$/i.test(text) && /^(grades?|ranks?|floor)$/.test(name);
  const words = description.toLowerCase().split(/[^\p{L}-]+/u);
  const isOffered =
    text.length > 1 &&
    text
      .toLowerCase()
      .split(/ +/)
      .every((word) => words.includes(word));
  return isGrade || isOffered ? `"${text}"` : text;
}

/** Omitted arguments at the end are left off, those in the middle keep their comma. */
export function formulaOf(chosen: FunctionDescription, typed: readonly string[]): string {
  const texts = chosen.parameters.map((parameter, index) => argumentText(typed[index] ?? "", parameter));
  while (texts.at(-1) === "") texts.pop();
  return `=AIE.${chosen.id}(${texts.join(",")})`;
}

/** The arguments of a formula for the parameters' fields; a repeating parameter takes all that remain. Null when it is not one plain call. */
export function typedFrom(formula: string, chosen: FunctionDescription): string[] | null {
  const inside = new RegExp(`^=?\\s*(?:AIE\\.)?${chosen.id}\\((.*)\\)\\s*$`, "isu").exec(formula)?.[1];
  if (inside === undefined || !closesOnce(inside)) return null;
  const parts = splitArguments(inside);
  const last = chosen.parameters.length - 1;
  const isRepeating = chosen.parameters[last]?.repeating === true;
  if (!isRepeating && parts.length > chosen.parameters.length) return null;
  const texts = isRepeating ? [...parts.slice(0, last), parts.slice(last).join(",")] : parts;
  return chosen.parameters.map((parameter, index) => {
    const text = texts[index] ?? "";
    // A name of the workbook that is also a word the parameter offers stays a name.
    return argumentText(text, parameter) === text ? text : `=${text}`;
  });
}

/** Whether the bracket before the text is closed by the one after it: not so in "A1)+F(B1". */
function closesOnce(inside: string): boolean {
  let depth = 0;
  for (const character of inside.replaceAll(/"[^"]*"|'[^']*'/g, "")) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return true;
}

/** A selection as a formula in the target writes it: without the sheet's name where both are on one sheet. */
export function referenceFrom(reference: string, target: string | null): string {
  const isNear = target !== null && sheetOf(reference) === sheetOf(target);
  return isNear ? splitPrefix(reference).place : reference;
}

const plainReference = /^\$?[A-Z]{1,3}(\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|:\$?[A-Z]{1,3})$/i;

/** An argument as it reads from any sheet: addresses without a sheet are of the target's. */
export function fromAnySheet(text: string, target: string | null): string {
  if (target === null || !plainReference.test(text)) return text;
  return `${target.slice(0, target.lastIndexOf("!") + 1)}${text}`;
}

function sheetOf(address: string): string {
  return (splitPrefix(address).sheet ?? "").toLowerCase();
}

/** The texts handed to the preview: a repeating parameter's are one each. */
export function callArguments(chosen: FunctionDescription, typed: readonly string[]): string[] {
  return chosen.parameters.flatMap((parameter, index) => {
    const text = argumentText(typed[index] ?? "", parameter);
    return parameter.repeating ? splitArguments(text).filter(Boolean) : [text];
  });
}

/** The first argument whose text would end up in another one: a comma begins the next argument, as does a bracket too many. */
export function misread(chosen: FunctionDescription, typed: readonly string[]): ParameterDescription | undefined {
  return chosen.parameters.find((parameter, index) => {
    const text = argumentText(typed[index] ?? "", parameter);
    const isBalanced = closesOnce(text) && closesOnce([...text].reverse().map(mirrored).join(""));
    return !isBalanced || (!parameter.repeating && splitArguments(text).length > 1);
  });
}

function mirrored(sign: string): string {
  return sign === "(" ? ")" : sign === ")" ? "(" : sign;
}

export function requiredMissing(chosen: FunctionDescription, typed: readonly string[]): string[] {
  return chosen.parameters
    .filter((parameter, index) => !parameter.optional && (typed[index] ?? "").trim() === "")
    .map((parameter) => parameter.name);
}
