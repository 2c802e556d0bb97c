/**
 * What a part of a formula comes to and what it takes that from, with weights by the chain rule. In a sum an input carries
 * its part's share of all parts, each taken as its absolute value; in a product or quotient every factor carries the whole;
 * a power carries the whole of its base. An operation of unknown meaning gives every input the whole.
 */
import type { Expression } from "../../formula/expression";
import type { IgnoredInput } from "./provenance";
import type { SheetArea, SheetCell } from "../../formula/reference";
import type { Edge } from "./traceGraph";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";

/** null is a blank cell. */
export type Scalar = number | string | boolean | null;

export interface Outcome {
  /** Undefined when it cannot be told, or is several values. */
  readonly value: Scalar | undefined;
  /** Of several values their sum; undefined when it cannot be told. */
  readonly total: number | undefined;
  /** The absolute value, of several the sum of theirs. */
  readonly size: number | undefined;
  readonly inputs: readonly Edge[];
  /** Where the values stand, when it is a plain reference. */
  readonly area: SheetArea | null;
  /** A comparison: in arithmetic it only chooses. */
  readonly chooses: boolean;
  /** Numbers as they are typed: whether they are figures depends on where they stand. */
  readonly literals: readonly number[];
  readonly lambda: Lambda | null;
  /** A key that a look-up by source id did not find. */
  readonly missingId: string | null;
  /** "#N/A" and so on, where that is what it comes to. */
  readonly error: string | null;
}

export interface Lambda {
  readonly parameters: readonly string[];
  readonly body: Expression;
  readonly scope: Scope;
}

/** What LET and LAMBDA name, in upper case. */
export type Scope = ReadonlyMap<string, () => Outcome>;

/** Reads the formula of one cell. */
export interface FormulaReading {
  readonly at: SheetCell;
  readonly snapshot: WorkbookSnapshot;
  read(expression: Expression, scope: Scope, expected?: number): Outcome;
  /** Reads a part that only chooses; its inputs are listed as ignored. */
  choose(expression: Expression | undefined, scope: Scope): Outcome;
  /** The area that a reference, a name or a bracket of one means, null for anything else. */
  areaOf(expression: Expression | undefined, scope: Scope): SheetArea | null;
  /** What stands in an area. A look-up counts the row of a source whatever column it takes. */
  refer(area: SheetArea, isLookUp?: boolean): Outcome;
  /** The same, of the cells of an area that are at these places, counted from 0 along its rows. */
  referCells(area: SheetArea, cells: readonly SheetCell[]): Outcome;
  scalarAt(area: SheetArea, row: number, column: number): Scalar | undefined;
  /** With the inputs of an outcome that stands where numbers count. */
  figure(outcome: Outcome, takesAnyNumber?: boolean): Outcome;
  missing(id: string): Outcome;
  isRegisterIds(area: SheetArea): boolean;
  noteRead(area: SheetArea): void;
  ignore(area: SheetArea, reason: IgnoredInput["reason"]): void;
  /** Lists the cells of a part that bears nothing. */
  ignoreAll(outcome: Outcome, reason: IgnoredInput["reason"]): void;
  unknownKey(): void;
  apply(lambda: Lambda, given: readonly Outcome[]): Outcome;
}

export interface Call {
  readonly name: string;
  readonly arguments: readonly Expression[];
}

/** How a function is read. `expected` is the number that it must come to, where that is known. */
export type Rule = (reading: FormulaReading, call: Call, scope: Scope, expected?: number) => Outcome;

export const unknown: Outcome = {
  value: undefined,
  total: undefined,
  size: undefined,
  inputs: [],
  area: null,
  chooses: false,
  literals: [],
  lambda: null,
  missingId: null,
  error: null,
};

export function known(value: Scalar, inputs: readonly Edge[] = []): Outcome {
  const number = numberOf(value);
  return { ...unknown, value, inputs, total: number, size: number === undefined ? undefined : Math.abs(number) };
}

/** As arithmetic takes it; undefined for texts. */
export function numberOf(value: Scalar | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  return typeof value === "boolean" ? Number(value) : undefined;
}

/** Identities, powers of ten and the calendar convert units; they are no figures of their own. */
const conversions = new Set([0, 1, 4, 12, 24, 52, 60, 365, 366, 8760]);

/** Whether a number typed into a calculation is one that somebody assumed. */
export function isFigure(number: number): boolean {
  const value = Math.abs(number);
  return !conversions.has(value) && !(value > 0 && Number.isInteger(Math.log10(value)));
}

export function scaled(edges: readonly Edge[], factor: number): readonly Edge[] {
  return factor === 1 ? edges : edges.map(({ node, weight }) => ({ node, weight: weight * factor }));
}

export interface Term {
  readonly outcome: Outcome;
  readonly sign: 1 | -1;
}

/** `expected` is what the sum shows, from which one term that is not known follows. */
export function sumOf(terms: readonly Term[], expected?: number): Outcome {
  const totals = terms.map(({ outcome: { total }, sign }) => (total === undefined ? undefined : total * sign));
  const sizes = partSizes(terms, totals, expected);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const bearers = terms.filter(({ outcome }) => outcome.inputs.length > 0).length;
  const inputs = terms.flatMap(({ outcome }, index) =>
    scaled(outcome.inputs, all > 0 ? (sizes[index] ?? 0) / all : 1 / bearers),
  );
  const total = totals.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
  const value = terms.every(({ outcome }) => outcome.value !== undefined) ? total : undefined;
  return { ...unknown, value, total, size: total === undefined ? undefined : Math.abs(total), inputs };
}

function partSizes(
  terms: readonly Term[],
  totals: readonly (number | undefined)[],
  expected: number | undefined,
): number[] {
  const sizes = terms.map(({ outcome }) => outcome.size);
  const told = sizes.filter((size) => size !== undefined);
  if (told.length === sizes.length) return told;
  const rest =
    expected !== undefined && sizes.length - told.length === 1
      ? Math.abs(expected - totals.reduce<number>((sum, total) => sum + (total ?? 0), 0))
      : 0;
  const mean = told.reduce((sum, size) => sum + size, 0) / told.length;
  return sizes.map((size) => size ?? (rest > 0 ? rest : mean > 0 ? mean : 1));
}

/** Every part carries the whole. */
export function wholeOf(parts: readonly Outcome[]): Outcome {
  return { ...unknown, inputs: parts.flatMap(({ inputs }) => inputs) };
}
