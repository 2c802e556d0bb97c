/** In words what the trace of a cell found or left out, and its sources in the order of doubt. */
import type { Source } from "../../register/source";
import type { Provenance } from "./provenance";
import { gradeOf, gradesOrUngraded } from "../../register/sourceGrade";

/** Worst first: the first ones drag the cell down. */
export function worstFirst(sources: readonly Source[]): Source[] {
  const rank = (source: Source) => gradesOrUngraded.indexOf(gradeOf(source));
  return [...sources].sort((one, other) => rank(other) - rank(one));
}

const shown = 4;

function listed(words: readonly string[]): string {
  const rest = words.length - shown;
  return words.slice(0, shown).join(", ") + (rest > 0 ? ` … (+${rest})` : "");
}

export function sourcesOf({ nodes }: Provenance): Source[] {
  return worstFirst([...nodes.values()].flatMap(({ source }) => source ?? []));
}

/** A sentence for each thing that the reader of the grade should know. */
export function limitsOf({ nodes, isCutShort }: Provenance, hasUnknownKey: boolean, language: string): string[] {
  const isChinese = /^zh(-|$)/i.test(language);
  const limits: string[] = [];
  const leaves = [...nodes.values()];
  const addresses = leaves.filter(({ kind }) => kind === "assumption").map(({ address }) => address);
  const cells = listed([...new Set(addresses)]);
  if (cells !== "")
    limits.push(
      isChinese
        ? `无来源的手工数字按假设计（I 级）：${cells}`
        : `Typed numbers without a source count as assumptions (grade I): ${cells}`,
    );
  const ids = listed(leaves.filter(({ kind }) => kind === "missing source").map(({ label }) => label));
  if (ids !== "") limits.push(isChinese ? `来源表中没有：${ids}` : `Not in the register: ${ids}`);
  if (hasUnknownKey)
    limits.push(
      isChinese
        ? "有查找的键无法确定，因此计入来源表的所有行。"
        : "The key of a look-up could not be told, so all rows of the register count.",
    );
  if (isCutShort)
    limits.push(
      isChinese ? "公式链太长，未能追踪到底。" : "The chain of formulas is too long; it was not followed to its end.",
    );
  return limits;
}
