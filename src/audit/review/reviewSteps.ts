/**
 * Reviews the workbook by the engine's rules: sources that contradict each other, grades that evidence would change, and
 * rows of the register and of models that look wrong. What is found is for a person to judge.
 */
import { conflicts } from "../../engine/evidence/conflicts";
import { corroboration } from "../../engine/evidence/corroboration";
import type { Severity } from "../../engine/evidence/datapoint";
import { downgrades } from "../../engine/evidence/downgrade";
import { figureName } from "../../engine/evidence/finding";
import type { GradeSuggestion } from "../../engine/evidence/gradeSuggestion";
import { plausibilityOfRegister } from "../../engine/evidence/plausibilityOfRegister";
import { triangulate } from "../../engine/triangulation";
import { sheetAddress } from "../../formula/sheetAddress";
import { columnPlaces, registerTableName } from "../../register/registerColumns";
import type { Source } from "../../register/source";
import { suggestedOnImport } from "../../register/suggestedOnImport";
import { Evidence, factsOf } from "../snapshot/evidence";
import { registerOf, type SnapshotRegister, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { PlausibilityFinding, ReviewConflict, ReviewFindings, ReviewSuggestion } from "./reviewFindings";
import { modelSteps } from "./reviewModels";

const severities: readonly Severity[] = ["error", "warning", "notice"];

/** Yields wherever the work may pause, so that typing goes on in a large workbook. */
export function* reviewSteps(snapshot: WorkbookSnapshot, day: string): Generator<number, ReviewFindings, void> {
  const register = registerOf(snapshot);
  if (register === null) refuseBrokenRegister(snapshot);
  const sources = [...(register?.sources.values() ?? [])];
  yield 0;
  const facts = factsOf(snapshot);
  const contradicting = conflictsOf([...new Evidence(register, facts).comparable().values()]);
  yield 0;
  const suggestions = suggestionsOf(sources, day);
  yield 0;
  const doubtfulSources = register === null ? [] : plausibilityOfSources(register, sources, day);
  yield 0;
  const doubtfulFigures = yield* modelSteps(snapshot, register, facts);
  return {
    sourceCount: register === null ? null : sources.length,
    conflicts: contradicting,
    suggestions,
    plausibility: [...doubtfulSources, ...doubtfulFigures].sort(
      (one, other) => severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity),
    ),
  };
}

/** A register that lacks a column is not read as if there were none. */
function refuseBrokenRegister({ tables }: WorkbookSnapshot): void {
  const table = tables.find(({ name }) => name.toLowerCase() === registerTableName.toLowerCase());
  if (table !== undefined) columnPlaces(table.headers, table.name);
}

export function conflictsOf(sources: readonly Source[]): ReviewConflict[] {
  return conflicts(sources).map((conflict) => ({
    key: `conflict ${conflict.ids.join(" ")}`,
    conflict,
    sources: conflict.rows.map((place) => sources[place]!),
    triangulated: triangulate(
      conflict.values.map((value, place) => ({
        value,
        grade: conflict.grades[place] || null,
        origin: conflict.origins[place]!,
      })),
    ),
  }));
}

/** First grades that imports proposed, then row by row what speaks against a grade before what speaks for a better one. */
export function suggestionsOf(sources: readonly Source[], day: string): ReviewSuggestion[] {
  const suggested: GradeSuggestion[] = [...downgrades(sources, day), ...corroboration(sources)];
  const ruled = suggested
    .sort((one, other) => one.row - other.row)
    .map((suggestion): ReviewSuggestion => {
      const { kind, id, from, to, reason, row, becauseRows } = suggestion;
      // A grade that changed since is another suggestion.
      const key = [kind, id, from, to].join(" ");
      const because = becauseRows.map((place) => sources[place]!);
      return { key, source: sources[row]!, from, to, suggestion, reason, because };
    });
  return [...sources.flatMap(firstGradeOf), ...ruled];
}

function firstGradeOf(source: Source): ReviewSuggestion[] {
  const proposed = suggestedOnImport(source);
  if (proposed === null) return [];
  const { grade, reason } = proposed;
  const key = `import ${source.id} ${grade}`;
  return [{ key, source, from: "ungraded", to: grade, suggestion: null, reason, because: [] }];
}

function plausibilityOfSources(
  { table, sources: byRow }: SnapshotRegister,
  sources: readonly Source[],
  day: string,
): PlausibilityFinding[] {
  const rows = [...byRow.keys()];
  return plausibilityOfRegister(sources, day).map((finding) => {
    const source = sources[finding.rows[0]!]!;
    const address = sheetAddress({ ...table.body, row: rows[finding.rows[0]!]!, rowCount: 1 });
    return {
      key: `${finding.kind} ${source.id} ${address}`,
      finding,
      title: figureName(source),
      place: { name: source.id || address, address },
    };
  });
}
