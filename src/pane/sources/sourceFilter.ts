import type { Source } from "../../register/source";
import { gradeOf, type GradeOrUngraded } from "../../register/sourceGrade";
import { missingFields } from "../../register/missing";

export interface SourceFilter {
  readonly search: string;
  readonly company: string;
  /** Empty shows every grade. */
  readonly grades: readonly GradeOrUngraded[];
  readonly incompleteOnly: boolean;
}

export const everySource: SourceFilter = { search: "", company: "", grades: [], incompleteOnly: false };

/** Every word of the search must occur somewhere in the row. */
export function filterSources(sources: readonly Source[], filter: SourceFilter): Source[] {
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

export function countByGrade(sources: readonly Source[]): Map<GradeOrUngraded, number> {
  const counts = new Map<GradeOrUngraded, number>();
  for (const grade of sources.map(gradeOf)) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return counts;
}

export function companiesOf(sources: readonly Source[]): string[] {
  return [...new Set(sources.map((source) => source.company).filter(Boolean))].sort((first, second) =>
    first.localeCompare(second),
  );
}
