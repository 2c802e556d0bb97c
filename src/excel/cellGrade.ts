/** The grade that a traced cell inherits, and in words what the trace found or left out. */
import { grades, worseGrade, type Grade } from "../engine/grade";
import { cellAddress } from "../models/address";
import type { Source } from "../models/source";
import type { Trace } from "./traceCell";

/** "ungraded" when a source has no grade: it counts like J and is shown apart. Null when there is nothing to grade. */
export type InheritedGrade = Grade | "ungraded" | null;

export function gradeOfSource({ grade }: Source): Grade | null {
  return (grades as readonly string[]).includes(grade) ? (grade as Grade) : null;
}

export function inheritedGrade({ sources, assumptions, missingIds }: Trace): InheritedGrade {
  if (sources.length + assumptions.length + missingIds.length === 0) return null;
  let worst: Grade | null = null;
  const add = (grade: Grade) => (worst = worst === null ? grade : worseGrade(worst, grade));
  for (const source of sources) {
    const grade = gradeOfSource(source);
    if (grade === null) return "ungraded";
    add(grade);
  }
  // A typed number is an assumption, an id that leads nowhere is no source.
  if (assumptions.length > 0) add("I");
  if (missingIds.length > 0) add("J");
  return worst;
}

/** Worst first: the first ones drag the cell down. */
export function worstFirst(sources: readonly Source[]): Source[] {
  const rank = (source: Source) => grades.indexOf(gradeOfSource(source) ?? "J") + (gradeOfSource(source) ? 0 : 1);
  return [...sources].sort((one, other) => rank(other) - rank(one));
}

const shown = 4;

function listed(words: readonly string[]): string {
  const rest = words.length - shown;
  return words.slice(0, shown).join(", ") + (rest > 0 ? ` … (+${rest})` : "");
}

/** A sentence for each thing that the reader of the grade should know. */
export function limitsOf(trace: Trace, language: string): string[] {
  const isChinese = /^zh(-|$)/i.test(language);
  const limits: string[] = [];
  const cells = listed(trace.assumptions.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`));
  if (cells !== "")
    limits.push(
      isChinese
        ? `无来源的手工数字按假设计（I 级）：${cells}`
        : `Typed numbers without a source count as assumptions (grade I): ${cells}`,
    );
  const ids = listed(trace.missingIds);
  if (ids !== "") limits.push(isChinese ? `来源表中没有：${ids}` : `Not in the register: ${ids}`);
  if (trace.wholeRegister)
    limits.push(
      isChinese
        ? "有查找的键无法确定，因此计入来源表的所有行。"
        : "The key of a look-up could not be told, so all rows of the register count.",
    );
  if (trace.isCutShort)
    limits.push(
      isChinese ? "公式链太长，未能追踪到底。" : "The chain of formulas is too long; it was not followed to its end.",
    );
  return limits;
}
