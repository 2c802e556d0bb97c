/** The formula that the typed arguments make, and the arguments that an example formula holds. */
import { splitArguments } from "../../formula/calls";
import type { FunctionDescription, ParameterDescription } from "../ports/workbookPort";

/**
 * What stands in the formula for what was typed. A leading "=" is dropped, as people type it from habit, and keeps a
 * name from being quoted; a word that the parameter's description offers, e.g. a view, and a grade get their quotation
 * marks. Other words may be names of the workbook.
 */
export function argumentText(typed: string, { name, description, repeating }: ParameterDescription): string {
  const text = typed.trim();
  if (text.startsWith("=")) return text.slice(1).trim();
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

/** The arguments of an example for the parameters' fields; a repeating parameter takes all that remain. Null when it is not one plain call. */
export function typedFromExample(chosen: FunctionDescription): string[] | null {
  const inside = new RegExp(`^=?\\s*(?:AIE\\.)?${chosen.id}\\((.*)\\)\\s*$`, "isu").exec(chosen.example)?.[1];
  if (inside === undefined) return null;
  const parts = splitArguments(inside);
  const last = chosen.parameters.length - 1;
  if (chosen.parameters[last]?.repeating) return [...parts.slice(0, last), parts.slice(last).join(",")];
  return parts.length > chosen.parameters.length ? null : parts;
}

/** The texts handed to the preview: a repeating parameter's are one each. */
export function callArguments(chosen: FunctionDescription, typed: readonly string[]): string[] {
  return chosen.parameters.flatMap((parameter, index) => {
    const text = argumentText(typed[index] ?? "", parameter);
    return parameter.repeating ? splitArguments(text).filter(Boolean) : [text];
  });
}

export function requiredMissing(chosen: FunctionDescription, typed: readonly string[]): string[] {
  return chosen.parameters
    .filter((parameter, index) => !parameter.optional && (typed[index] ?? "").trim() === "")
    .map((parameter) => parameter.name);
}
