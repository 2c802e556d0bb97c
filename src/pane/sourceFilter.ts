import { isLetter, missingFields } from "./missing";
import { letters, type Letter, type SourceRecord } from "./source";

export type GradeOrNone = Letter | "ungraded";
export const grades: readonly GradeOrNone[] = [...letters, "ungraded"];

export interface SourceFilter {
  readonly search: string;
  readonly company: string;
  /** Empty shows every grade. */
  readonly grades: readonly GradeOrNone[];
  readonly incompleteOnly: boolean;
}

export const everySource: SourceFilter = { search: "", company: "", grades: [], incompleteOnly: false };

export function gradeOf(source: SourceRecord): GradeOrNone {
  return isLetter(source.grade) ? (source.grade as Letter) : "ungraded";
}

/** Every word of the search must occur somewhere in the row. */
export function filterSources(sources: readonly SourceRecord[], filter: SourceFilter): SourceRecord[] {
  const words = filter.search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    if (filter.company !== "" && source.company !== filter.company) return false;
    if (filter.grades.length > 0 && !filter.grades.includes(gradeOf(source))) return false;
    if (filter.incompleteOnly && missingFields(source).length === 0) return false;
    if (words.length === 0) return true;
    const row = Object.values(source).join("\n").toLocaleLowerCase();
    return words.every((word) => row.includes(word));
  });
}

export function countByGrade(sources: readonly SourceRecord[]): Map<GradeOrNone, number> {
  const counts = new Map<GradeOrNone, number>();
  for (const grade of sources.map(gradeOf)) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return counts;
}

export function companiesOf(sources: readonly SourceRecord[]): string[] {
  return [...new Set(sources.map((source) => source.company).filter(Boolean))].sort((first, second) =>
    first.localeCompare(second),
  );
}
