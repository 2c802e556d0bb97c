/**
 * The same quantity claimed by several reporters counts once.
 *
 * A token run by two platforms, a data centre that its owner and its tenant both report, revenue that stands in two
 * accounts: the claims share a key. Of the claims with one key the best-graded stands and the others count zero; equal grades leave the
 * first. A losing claim that differs from the winner by more than the tolerance is no duplicate but a conflict, and says by how
 * much. This is the "count once" step of The State of the AI Economy (25 June 2026), method.
 *
 * Limits: keys must be written alike (case and outer spaces do not matter); two truly different quantities under one key are merged.
 */
import { Decimal } from "./decimal";
import { needs } from "./error";
import { gradeRank, toGrade } from "./grade";
import {
  isBlank,
  isBlankText,
  isOmitted,
  nameKey,
  toFlag,
  toName,
  toNumber,
  toScalar,
  toVector,
  withHeaders,
  withoutBlankName,
  type Answer,
  type Cell,
  type Grid,
} from "./table";

const standardTolerance = 0.05;

export interface CountOnceOptions {
  readonly ranks?: Grid | undefined;
  readonly tolerance?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

export function countOnce(amounts: Grid, keys: Grid, { ranks, tolerance, headers }: CountOnceOptions = {}): Answer {
  const amount = toVector("amounts", amounts);
  const rows = amount.cells.length;
  const keyRows = readKeys(keys, rows, amount.across);
  const rankRows = readRanks(withoutBlankName(ranks), rows);
  const ranked = (row: number) => rankRows?.[row]?.rank ?? 0;
  const allowed = readTolerance(tolerance ?? null);
  const claims = amount.cells.map((cell, row) =>
    readAmount(cell, keyRows[row]!, rankRows?.[row]?.isBlank ?? true, row),
  );

  const winners = new Map<string, number>();
  claims.forEach((claim, row) => {
    if (claim === null) return;
    const key = keyRows[row]!;
    const winner = winners.get(key);
    if (winner === undefined || ranked(row) < ranked(winner)) winners.set(key, row);
  });
  const answer: Answer = claims.map((claim, row) => {
    if (claim === null) return ["", ""];
    const winner = winners.get(keyRows[row]!)!;
    if (winner === row) return [claim, "Counted"];
    return [0, verdict(claim, claims[winner]!, winner + 1, allowed)];
  });
  return withHeaders(["Counted", "Status"], answer, toFlag("headers", headers ?? null));
}

/** One text a row: all key columns together, or "" where they are all blank. */
function readKeys(keys: Grid, rows: number, across: boolean): string[] {
  // Keys lie as the amounts do, unless only the other way has a key for each amount.
  const lie = across
    ? keys[0]!.length === rows || keys.length !== rows
    : keys.length !== rows && keys[0]!.length === rows;
  const length = lie ? keys[0]!.length : keys.length;
  if (length !== rows) throw needs("keys", `${rows} rows like amounts`, length);
  const cellsOf = (row: number) => (lie ? keys.map((line) => line[row]!) : keys[row]!);
  return Array.from({ length: rows }, (_key, row) => {
    const cells = cellsOf(row);
    if (cells.length === 1) return isBlankText(cells[0]!) ? "" : nameKey(toName(cells[0]!));
    // A separator that no cell holds keeps "ab" + "c" and "a" + "bc" apart.
    return cells.every(isBlankText)
      ? ""
      : cells.map((cell) => (isBlankText(cell) ? "" : nameKey(toName(cell)))).join("\u0000");
  });
}

function readAmount(cell: Cell, key: string, isRankBlank: boolean, row: number): number | null {
  if (key === "") {
    if (isRankBlank && (isBlank(cell) || cell === 0)) return null;
    throw needs("keys", "a key in every row with an amount or a rank", null, { row: row + 1 });
  }
  return toNumber("amounts", cell, row + 1);
}

/** The rank of each row, lower is better. Letters rank as grades and a blank comes last, as does a 0 beside letters. */
function readRanks(ranks: Grid | undefined, rows: number): { rank: number; isBlank: boolean }[] | null {
  if (ranks === undefined) return null;
  const { cells } = toVector("ranks", ranks);
  if (cells.length !== rows) throw needs("ranks", `${rows} rows like amounts`, cells.length);
  const hasLetters = cells.some((cell) => typeof cell === "string" && !isBlank(cell));
  return cells.map((cell, row) => {
    if (isBlank(cell) || (hasLetters && cell === 0)) return { rank: Infinity, isBlank: true };
    // Where ranks are numbers, 0 is one of them, or a blank cell of the desktop.
    if (typeof cell === "number") return { rank: cell, isBlank: cell === 0 };
    if (typeof cell === "boolean") throw needs("ranks", "grades A-J or numbers", cell, { row: row + 1 });
    return { rank: gradeRank(toGrade("ranks", cell, row + 1)!), isBlank: false };
  });
}

function readTolerance(tolerance: Grid | null): number {
  if (isOmitted(tolerance)) return standardTolerance;
  const value = toNumber("tolerance", toScalar("tolerance", tolerance), undefined, "a fraction of zero or more");
  if (value < 0) throw needs("tolerance", "a fraction of zero or more", value, { code: "#NUM!" });
  return value;
}

function verdict(claim: number, standing: number, row: number, tolerance: number): string {
  if (!exceeds(claim, standing, tolerance)) return `Duplicate of row ${row}`;
  if (standing === 0) return `Conflict with row ${row}: ${claim} against 0`;
  const exact = new Decimal(claim).minus(standing).div(Math.abs(standing)).times(100);
  // A tolerance near zero finds conflicts that one decimal would show as none.
  const percent = exact.abs().lessThan(0.05) ? exact.toSignificantDigits(1).toFixed() : exact.toFixed(1);
  return `Conflict with row ${row}: ${percent.startsWith("-") ? "" : "+"}${percent}%`;
}

/** Whether |claim − standing| > tolerance · |standing|, exactly; doubles decide unless it is close. */
function exceeds(claim: number, standing: number, tolerance: number): boolean {
  const difference = Math.abs(claim - standing);
  const limit = tolerance * Math.abs(standing);
  if (Math.abs(difference - limit) > 1e-12 * (Math.abs(claim) + Math.abs(standing) + limit)) return difference > limit;
  return new Decimal(claim).minus(standing).abs().greaterThan(new Decimal(standing).abs().times(tolerance));
}
