/**
 * Reviews the workbook by the engine's rules: sources that contradict each other, grades that evidence would change, and
 * rows of the register and of models that look wrong. Reads only; what is found is for a person to judge.
 */
import { conflicts } from "../../engine/evidence/conflicts";
import { corroboration } from "../../engine/evidence/corroboration";
import { downgrades } from "../../engine/evidence/downgrade";
import type { Severity } from "../../engine/evidence/datapoint";
import type { Grade } from "../../engine/grade";
import type { GradeSuggestion } from "../../engine/evidence/gradeSuggestion";
import { plausibilityOfRegister } from "../../engine/evidence/plausibilityOfRegister";
import { figureName } from "../../engine/evidence/finding";
import { triangulation } from "../../engine/triangulation";
import type { Source } from "../../register/source";
import { suggestedOnImport } from "../../register/suggestedOnImport";
import { columnPlaces } from "../../register/registerColumns";
import { registerTableName } from "../../register/registerColumns";
import type {
  PlausibilityFinding,
  ReviewConflict,
  ReviewFindings,
  ReviewSuggestion,
  Triangulated,
} from "../../audit/review/reviewFindings";
import { modelSteps } from "../../audit/review/reviewModels";
import { sheetAddress } from "../../formula/sheetAddress";
import type { SnapshotKeeper } from "../trace/snapshotKeeper";
import { inSlices } from "../host/timeSlices";
import { registerOf, type SnapshotRegister, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";

const severities: readonly Severity[] = ["error", "warning", "notice"];

/** The day by the clock and the time zone of this machine, "2026-06-25". */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export async function reviewWorkbook(keeper: SnapshotKeeper, day: string = today()): Promise<ReviewFindings> {
  return keeper.withGraph(async ({ snapshot }) => inSlices(reviewSteps(snapshot, day), 0));
}

/** Yields wherever the work may pause, so that typing goes on in a large workbook. */
export function* reviewSteps(snapshot: WorkbookSnapshot, day: string): Generator<number, ReviewFindings, void> {
  const register = registerOf(snapshot);
  if (register === null) refuseBrokenRegister(snapshot);
  const sources = [...(register?.sources.values() ?? [])];
  yield 0;
  const contradicting = conflictsOf(sources);
  yield 0;
  const suggestions = suggestionsOf(sources, day);
  yield 0;
  const doubtfulSources = register === null ? [] : plausibilityOfSources(register, sources, day);
  yield 0;
  const doubtfulFigures = yield* modelSteps(snapshot, register);
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
  return conflicts(sources).map((conflict) => {
    const column = (cells: readonly (string | number)[]) => cells.map((cell) => [cell]);
    const [row] = triangulation(column(conflict.values), column(conflict.grades), {
      origins: column(conflict.origins),
      headers: [[false]],
    });
    return {
      key: `conflict ${conflict.ids.join(" ")}`,
      conflict,
      sources: conflict.rows.map((place) => sources[place]!),
      triangulated: triangulatedFrom(row ?? []),
    };
  });
}

/** The columns of TRIANGULATE: central, low, high, spread, agreeing, verdict, grade. */
function triangulatedFrom([central, low, high, spread, agreeing, verdict, grade]: readonly unknown[]): Triangulated {
  return {
    central: Number(central),
    low: Number(low),
    high: Number(high),
    spread: typeof spread === "number" ? spread : null,
    agreeing: Number(agreeing),
    verdict: String(verdict),
    grade: grade === "" ? null : (grade as Grade),
  };
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
