/** How changes are told in few words, on the terminal and in documents. */
import type { Comparison, ValueMove } from "../../audit/compare/comparison";
import type { DiffWords } from "./diffWords.en";

type Moved = Pick<ValueMove, "before" | "after" | "beforeText" | "afterText" | "move" | "relativeMove">;

/** As the cells show them; where the cells show both alike, with as many digits as tell them apart. */
export function shownPair({ before, after, beforeText, afterText }: Moved): readonly [before: string, after: string] {
  if (beforeText !== afterText) return [beforeText, afterText];
  if (typeof before !== "number" || typeof after !== "number") return [String(before ?? ""), String(after ?? "")];
  const isPercent = isShare(beforeText, afterText);
  const withDigits = (value: number, digits: number) =>
    isPercent ? `${Number((value * 100).toPrecision(digits))}%` : String(Number(value.toPrecision(digits)));
  for (let digits = fewestDigits; digits < mostDigits; digits += 1)
    if (withDigits(before, digits) !== withDigits(after, digits))
      return [withDigits(before, digits + 1), withDigits(after, digits + 1)];
  return [String(before), String(after)];
}

const fewestDigits = 3;
/** Of a number in binary, so that two numbers are never told alike. */
const mostDigits = 17;

/** "+1,234.5", of shares "+2.5 pp" for percentage points; "" where it is no move of a number. */
export function moveText({ move, beforeText, afterText }: Moved, language: string): string {
  if (move === null) return "";
  if (isShare(beforeText, afterText)) {
    const points = signed(move * 100, { maximumSignificantDigits: 4 }, language);
    return language === "zh-CN" ? `${points} 个百分点` : `${points} pp`;
  }
  const size = Math.abs(move);
  const notation = size !== 0 && (size < 1e-4 || size >= 1e15) ? "scientific" : "standard";
  return signed(move, { maximumSignificantDigits: 5, notation }, language);
}

/** "+12.5%"; "" of shares, where there is nothing to compare with, and of more than a hundred times: the move alone says it. */
export function relativeText({ relativeMove, beforeText, afterText }: Moved, language: string): string {
  if (relativeMove === null || Math.abs(relativeMove) > 100 || isShare(beforeText, afterText)) return "";
  const digits = Math.abs(relativeMove) < 0.001 ? 4 : 1;
  return signed(relativeMove, { style: "percent", maximumFractionDigits: digits }, language);
}

function isShare(...texts: readonly string[]): boolean {
  return texts.every((text) => text.trim().endsWith("%"));
}

function signed(value: number, options: Intl.NumberFormatOptions, language: string): string {
  return new Intl.NumberFormat(language, { ...options, signDisplay: "exceptZero" }).format(value);
}

/** What each change is called where a result names it. */
export function changeNames(
  { inputs, sources, formulas, structure }: Comparison,
  { structureKinds }: Pick<DiffWords, "structureKinds">,
): ReadonlyMap<string, string> {
  return new Map([
    ...inputs.map(({ id, label, address }) => [id, label === "" ? address : label] as const),
    ...sources.map(({ id, sourceId, address }) => [id, sourceId === "" ? address : sourceId] as const),
    ...formulas.map(({ id, label, areas }) => [id, label === "" ? areas[0]! : label] as const),
    ...structure.map(({ id, place, kind }) => [id, `${place} (${structureKinds[kind]})`] as const),
  ]);
}
