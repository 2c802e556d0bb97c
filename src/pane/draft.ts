import type { Field } from "./missing";
import type { SourceDraft, SourceRecord } from "./source";
import type { Texts } from "./texts";

export type DraftTexts = { readonly [field in Field]: string };
export type DraftProblems = { readonly [field in Field]?: string };

export function draftTextsOf(source: SourceDraft): DraftTexts {
  return { ...source, value: String(source.value) };
}

/** "OAI-24-04" after OAI-24-01 and OAI-24-03: one more than the highest that begins like the last row; S-1 in an empty register. */
export function nextId(sources: readonly SourceRecord[]): string {
  const [, beginning = "S-", digits = "0"] = /^(.*?)(\d+)$/.exec(sources.at(-1)?.id ?? "") ?? [];
  const numbers = sources
    .filter(({ id }) => id.startsWith(beginning) && /^\d+$/.test(id.slice(beginning.length)))
    .map(({ id }) => Number(id.slice(beginning.length)));
  return (
    beginning +
    String(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1).padStart(digits.length, "0")
  );
}

export function emptyDraft(sources: readonly SourceRecord[], today: string): DraftTexts {
  return {
    id: nextId(sources),
    company: "",
    datapoint: "",
    value: "",
    unit: "",
    periodEnd: "",
    caliber: "",
    grade: "",
    source: "",
    reference: "",
    quote: "",
    asOf: "",
    reason: "",
    gradedBy: sources.at(-1)?.gradedBy ?? "",
    gradedOn: today,
  };
}

/** "1,234.5" and "1 234.5" are 1234.5; NaN for anything else. */
export function numberFrom(text: string): number {
  const plain = text.trim().replace(/(?<=\d)[,\u0020\u00a0\u202f](?=\d{3}(?!\d))/g, "");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}

/** What stops a draft from being written. Anything else may be missing and is shown as such. */
export function problemsOf(draft: DraftTexts, taken: ReadonlySet<string>, texts: Texts): DraftProblems {
  const { sources } = texts;
  const problems: { [field in Field]?: string } = {};
  if (!/^[\p{L}\d][\p{L}\d._-]*$/u.test(draft.id.trim())) problems.id = sources.needsId;
  else if (taken.has(draft.id.trim())) problems.id = sources.needsFreeId(draft.id.trim());
  if (draft.company.trim() === "" && draft.datapoint.trim() === "") problems.company = sources.needsName;
  if (draft.value.trim() !== "" && Number.isNaN(numberFrom(draft.value)))
    problems.value = sources.needsNumber(draft.value.trim());
  return problems;
}

export function draftFrom(texts: DraftTexts): SourceDraft {
  const trimmed = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.trim()]));
  const value = trimmed.value === "" ? "" : numberFrom(texts.value);
  // A grade that is taken back takes its date along.
  const gradedOn = trimmed.grade === "" ? "" : trimmed.gradedOn;
  return { ...(trimmed as unknown as SourceDraft), value, gradedOn: gradedOn ?? "" };
}
