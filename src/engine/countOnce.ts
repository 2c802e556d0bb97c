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
import { Decimal } from "./exact/decimal";
import { differenceText } from "./exact/difference";
import { needs } from "./arguments/error";
import { toGradePlace } from "./grade";
import { Names } from "./arguments/names";
import {
  cellAt,
  isBlank,
  isBlankText,
  isOmitted,
  nameKey,
  toFlag,
  toName,
  toNumber,
  toScalar,
  vectorLength,
  withHeaders,
  withoutBlankName,
  type Answer,
  type Cell,
  type Grid,
} from "./arguments/table";

const standardTolerance = 0.05;

export interface CountOnceOptions {
  readonly ranks?: Grid | undefined;
  readonly tolerance?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

export function countOnce(amounts: Grid, keys: Grid, { ranks, tolerance, headers }: CountOnceOptions = {}): Answer {
  const rows = vectorLength("amounts", amounts);
  const { keyOf, keyCount } = readKeys(keys, rows, amounts.length === 1 && rows > 1);
  const ranked = readRanks(withoutBlankName(ranks), rows);
  const allowed = readTolerance(tolerance ?? null);
  const claims = new Float64Array(rows);
  const winners = new Int32Array(keyCount).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    const key = keyOf[row]!;
    if (key < 0) {
      refuseUnlessBlank(cellAt(amounts, row), ranked === null || ranked.blank[row] === 1, row);
      continue;
    }
    claims[row] = toNumber("amounts", cellAt(amounts, row), row + 1);
    const winner = winners[key]!;
    if (winner < 0 || (ranked !== null && ranked.rank[row]! < ranked.rank[winner]!)) winners[key] = row;
  }

  // A text for each key, as the first that needs it writes it.
  const duplicateTexts = new Array<string>(keyCount).fill("");
  const conflictTexts = new Array<string>(keyCount).fill("");
  const answer: Answer = new Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const key = keyOf[row]!;
    const winner = key < 0 ? -1 : winners[key]!;
    if (winner < 0) answer[row] = ["", ""];
    else if (winner === row) answer[row] = [claims[row]!, "Counted"];
    else if (exceeds(claims[row]!, claims[winner]!, allowed))
      answer[row] = [
        0,
        (conflictTexts[key] ||= `Conflict with row ${winner + 1}: `) + conflictText(claims[row]!, claims[winner]!),
      ];
    else answer[row] = [0, (duplicateTexts[key] ||= `Duplicate of row ${winner + 1}`)];
  }
  return withHeaders(["Counted", "Status"], answer, toFlag("headers", headers ?? null));
}

/** The keys numbered, one a row: all key columns together, or −1 where they are all blank. */
function readKeys(keys: Grid, rows: number, across: boolean): { keyOf: Int32Array; keyCount: number } {
  // Keys lie as the amounts do, unless only the other way has a key for each amount.
  const lie = across
    ? keys[0]!.length === rows || keys.length !== rows
    : keys.length !== rows && keys[0]!.length === rows;
  const length = lie ? keys[0]!.length : keys.length;
  if (length !== rows) throw needs("keys", `${rows} rows like amounts`, length);
  const names = new Names();
  const keyOf = new Int32Array(rows);
  const isOne = (lie ? keys.length : keys[0]!.length) === 1;
  for (let row = 0; row < rows; row += 1)
    keyOf[row] = names.indexOf(isOne ? cellAt(keys, row) : joined(lie ? keys.map((line) => line[row]!) : keys[row]!));
  return { keyOf, keyCount: names.names.length };
}

/** A separator that no cell holds keeps "ab" + "c" and "a" + "bc" apart. */
function joined(cells: readonly Cell[]): string {
  return cells.every(isBlankText)
    ? ""
    : cells.map((cell) => (isBlankText(cell) ? "" : nameKey(toName(cell)))).join("\u0000");
}

function refuseUnlessBlank(cell: Cell, isRankBlank: boolean, row: number): void {
  if (isRankBlank && (isBlank(cell) || cell === 0)) return;
  throw needs("keys", "a key in every row with an amount or a rank", null, { row: row + 1 });
}

/** The rank of each row, lower is better. Letters rank as grades and a blank comes last, as does a 0 beside letters. */
function readRanks(ranks: Grid | undefined, rows: number): { rank: Float64Array; blank: Uint8Array } | null {
  if (ranks === undefined) return null;
  const length = vectorLength("ranks", ranks);
  if (length !== rows) throw needs("ranks", `${rows} rows like amounts`, length);
  const hasLetters = ranks.some((line) => line.some((cell) => typeof cell === "string" && !isBlank(cell)));
  const read = { rank: new Float64Array(rows), blank: new Uint8Array(rows) };
  for (let row = 0; row < rows; row += 1) {
    const cell = cellAt(ranks, row);
    if (typeof cell === "boolean") throw needs("ranks", "grades A-J or numbers", cell, { row: row + 1 });
    // Where ranks are numbers, 0 is one of them, or a blank cell of the desktop.
    const place = typeof cell === "number" ? -1 : toGradePlace("ranks", cell, row + 1);
    const isNumber = typeof cell === "number" && !(hasLetters && cell === 0);
    read.rank[row] = isNumber ? cell : place < 0 ? Infinity : place + 1;
    read.blank[row] = isNumber ? Number(cell === 0) : Number(place < 0);
  }
  return read;
}

function readTolerance(tolerance: Grid | null): number {
  if (isOmitted(tolerance)) return standardTolerance;
  const value = toNumber("tolerance", toScalar("tolerance", tolerance), undefined, "a fraction of zero or more");
  if (value < 0) throw needs("tolerance", "a fraction of zero or more", value, { code: "#NUM!" });
  return value;
}

function conflictText(claim: number, standing: number): string {
  return standing === 0 ? `${claim} against 0` : differenceText(claim, standing);
}

/** Whether |claim − standing| > tolerance · |standing|, exactly; doubles decide unless it is close. */
function exceeds(claim: number, standing: number, tolerance: number): boolean {
  const difference = Math.abs(claim - standing);
  const limit = tolerance * Math.abs(standing);
  if (Math.abs(difference - limit) > 1e-12 * (Math.abs(claim) + Math.abs(standing) + limit)) return difference > limit;
  return new Decimal(claim).minus(standing).abs().greaterThan(new Decimal(standing).abs().times(tolerance));
}
