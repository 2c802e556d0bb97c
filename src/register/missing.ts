import { isGrade } from "./sourceGrade";
import { idKey, type Source, type SourceField } from "./source";

/** What a figure needs before anybody can check it: the figure itself, how it was measured, where it stands and its grade. */
const needed: readonly SourceField[] = [
  "company",
  "datapoint",
  "value",
  "unit",
  "periodEnd",
  "caliber",
  "grade",
  "source",
  "reference",
];

export function missingFields(source: Source): SourceField[] {
  return needed.filter((field) => (field === "grade" ? !isGrade(source.grade) : String(source[field]).trim() === ""));
}

/** Ids as formulas compare them (see idKey) that stand in more than one row. */
export function duplicateIds(sources: readonly Source[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of sources.map((source) => idKey(source.id))) {
    if (id !== "" && seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return twice;
}

/** The fields that most sources lack, most frequent first. */
export function missingMost(sources: readonly Source[]): SourceField[] {
  const counts = new Map<SourceField, number>();
  for (const field of sources.flatMap(missingFields)) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].sort(([, first], [, second]) => second - first).map(([field]) => field);
}
