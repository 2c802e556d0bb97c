/** MAX and its like take one value of many, and rest on that one; where several are the same, on each of them alike. */
import type { Expression } from "../../formula/expression";
import type { SheetArea, SheetCell } from "../../formula/reference";
import { meetingCells } from "./traceCriteria";
import {
  known,
  numberOf,
  scaled,
  wholeOf,
  type FormulaReading,
  type Outcome,
  type Rule,
  type Scope,
} from "./traceOutcome";
import { usedPart } from "../snapshot/workbookSnapshot";

const mostCells = 50_000;

interface Candidate {
  readonly value: number;
  readonly take: () => Outcome;
}

type Pick = (sorted: readonly number[], place: number) => number | undefined;

const largest: Pick = (sorted, place) => sorted[sorted.length - place];
const smallest: Pick = (sorted, place) => sorted[place - 1];

/** Null where the values cannot all be told. */
function candidatesIn(reading: FormulaReading, outcome: Outcome): Candidate[] | null {
  if (outcome.area === null) {
    const value = numberOf(outcome.value);
    return value === undefined ? null : [{ value, take: () => outcome }];
  }
  const used = usedPart(reading.snapshot, outcome.area)?.area;
  if (used === undefined) return [];
  if (used.rowCount * used.columnCount > mostCells) return null;
  const cells = Array.from({ length: used.rowCount * used.columnCount }, (_, place) => ({
    sheet: used.sheet,
    row: used.row + Math.floor(place / used.columnCount),
    column: used.column + (place % used.columnCount),
  }));
  return candidatesAt(reading, cells);
}

function candidatesAt(reading: FormulaReading, cells: readonly SheetCell[]): Candidate[] | null {
  const candidates: Candidate[] = [];
  for (const cell of cells) {
    const area: SheetArea = { ...cell, rowCount: 1, columnCount: 1 };
    const value = reading.scalarAt(area, 0, 0);
    if (value === undefined) return null;
    if (typeof value === "number") candidates.push({ value, take: () => reading.refer(area) });
  }
  return candidates;
}

function picked(candidates: readonly Candidate[], pick: Pick, place: number): Outcome {
  // Of no numbers at all the largest is 0.
  const sorted = candidates.map(({ value }) => value).sort((one, other) => one - other);
  const value = pick(sorted, place);
  if (value === undefined) return candidates.length === 0 ? known(0) : wholeOf([]);
  const same = candidates.filter((candidate) => candidate.value === value);
  return known(
    value,
    same.flatMap(({ take }) => scaled(take().inputs, 1 / same.length)),
  );
}

/** MAX and MIN of everything that they are given. */
function extreme(pick: Pick): Rule {
  return (reading, { arguments: parts }, scope) => {
    const outcomes = parts.map((part) => reading.figure(reading.read(part, scope)));
    const candidates = outcomes.map((outcome) => candidatesIn(reading, outcome));
    return candidates.includes(null)
      ? wholeOf(outcomes)
      : picked(
          candidates.flatMap((one) => one ?? []),
          pick,
          1,
        );
  };
}

/** LARGE and SMALL: the second argument says which one. */
function ranked(pick: Pick): Rule {
  return (reading, { arguments: [of, rank] }, scope) => {
    const outcome = reading.read(of ?? { kind: "omitted" }, scope);
    const place = numberOf(reading.choose(rank, scope).value);
    const candidates = candidatesIn(reading, outcome);
    return candidates === null || place === undefined ? wholeOf([outcome]) : picked(candidates, pick, Math.ceil(place));
  };
}

/** MAXIFS and MINIFS, of the cells that meet the criteria. */
function conditional(pick: Pick): Rule {
  return (reading, { arguments: [of, ...criteria] }, scope) => {
    const values = areaAndCells(reading, of, criteria, scope);
    const candidates = values.cells === null ? null : candidatesAt(reading, values.cells);
    if (candidates !== null) return picked(candidates, pick, 1);
    return values.area === null
      ? wholeOf([reading.read(of ?? { kind: "omitted" }, scope)])
      : reading.refer(values.area);
  };
}

function areaAndCells(
  reading: FormulaReading,
  of: Expression | undefined,
  criteria: readonly Expression[],
  scope: Scope,
): { readonly area: SheetArea | null; readonly cells: readonly SheetCell[] | null } {
  const area = reading.areaOf(of, scope);
  if (area !== null) reading.noteRead(area);
  return { area, cells: meetingCells(reading, area, criteria, scope) };
}

export const pickedRules: Readonly<Record<string, Rule>> = {
  MAX: extreme(largest),
  MIN: extreme(smallest),
  LARGE: ranked(largest),
  SMALL: ranked(smallest),
  MAXIFS: conditional(largest),
  MINIFS: conditional(smallest),
};
