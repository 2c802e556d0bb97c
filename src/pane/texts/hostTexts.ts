/** What the workbook and the Excel around it have to say, in the words of the pane's reader. */
import type { Limit } from "../../audit/trace/cellGrade";
import type { CellFailure } from "../../audit/trace/explainError";
import { englishHost } from "./hostTexts.en";
import { chineseHost } from "./hostTexts.zh-CN";
import type { HostTexts } from "./hostWords";
import { isChinese } from "./language";

export function hostTextsFor(language: string): HostTexts {
  return isChinese(language) ? chineseHost : englishHost;
}

/** Why the selected cell shows an error. */
export function errorWords({ code, origin }: CellFailure, language: string): { code: string; message: string } {
  const { errors, errorIn, blockedBy } = hostTextsFor(language);
  const reason = origin.blockedBy === null ? (origin.said ?? errors[origin.code] ?? "") : blockedBy(origin.blockedBy);
  return { code, message: origin.address === null ? reason : errorIn(origin.address, reason) };
}

export function limitWords(limit: Limit, language: string): string {
  const word = hostTextsFor(language).limits[limit.kind] as (one: Limit, list: typeof listed) => string;
  return word(limit, listed);
}

const shown = 4;

function listed(words: readonly string[]): string {
  const rest = words.length - shown;
  return words.slice(0, shown).join(", ") + (rest > 0 ? ` … (+${rest})` : "");
}
