import { blankSource, type Source, type SourceField } from "../../register/source";
import type { Texts } from "../texts/texts";

export type DraftTexts = { readonly [field in SourceField]: string };
export type DraftProblems = { readonly [field in SourceField]?: string };

export function draftTextsOf(source: Source): DraftTexts {
  return { ...source, value: String(source.value) };
}

export function emptyDraft(gradedBy: string, today: string): DraftTexts {
  return draftTextsOf({ ...blankSource, gradedBy, gradedOn: today });
}

/** "1,234.5" and "1 234.5" are 1234.5; NaN for anything else. */
export function numberFrom(text: string): number {
  const plain = text.trim().replace(/(?<=\d)[,\u0020\u00a0\u202f](?=\d{3}(?!\d))/g, "");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}

/** What stops a draft from being written. Anything else may be missing and is shown as such. */
export function problemsOf(draft: DraftTexts, taken: ReadonlySet<string>, texts: Texts, isNew = false): DraftProblems {
  const { sources } = texts;
  const problems: { [field in SourceField]?: string } = {};
  // A new source without an id gets one when it is written.
  const needsId = isNew ? draft.id.trim() !== "" : true;
  if (needsId && !/^[\p{L}\d][\p{L}\d._-]*$/u.test(draft.id.trim())) problems.id = sources.needsId;
  else if (taken.has(draft.id.trim().toUpperCase())) problems.id = sources.needsFreeId(draft.id.trim());
  if (draft.company.trim() === "" && draft.datapoint.trim() === "") problems.company = sources.needsName;
  if (draft.value.trim() !== "" && Number.isNaN(numberFrom(draft.value)))
    problems.value = sources.needsNumber(draft.value.trim());
  return problems;
}

export function draftFrom(texts: DraftTexts): Source {
  const trimmed = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.trim()]));
  const value = trimmed.value === "" ? "" : numberFrom(texts.value);
  // A grade that is taken back takes its date along.
  const gradedOn = trimmed.grade === "" ? "" : trimmed.gradedOn;
  return { ...(trimmed as unknown as Source), value, gradedOn: gradedOn ?? "" };
}
