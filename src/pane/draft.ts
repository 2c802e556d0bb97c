import type { Field } from "./missing";
import type { SourceDraft, SourceRecord } from "./source";
import type { Texts } from "./texts";

export type DraftTexts = { readonly [field in Field]: string };
export type DraftProblems = { readonly [field in Field]?: string };

export function draftTextsOf(source: SourceDraft): DraftTexts {
  return { ...source, value: String(source.value) };
}

/** "OAI-3" after OAI-1 and OAI-2: the next free number behind the most used beginning, S-1 in an empty register. */
export function nextId(sources: readonly SourceRecord[]): string {
  const last = sources.at(-1)?.id ?? "";
  const beginning = /^(.*?)\d+$/.exec(last)?.[1] ?? "S-";
  const taken = new Set(sources.map((source) => source.id));
  let number = 1;
  while (taken.has(`${beginning}${number}`) || taken.has(`${beginning}${String(number).padStart(2, "0")}`)) number += 1;
  const padded = /^0\d$/.test(last.slice(beginning.length)) || /-\d\d$/.test(last);
  return padded ? `${beginning}${String(number).padStart(2, "0")}` : `${beginning}${number}`;
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
