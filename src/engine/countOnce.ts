/**
 * The same quantity claimed by several reporters counts once.
 *
 * A token run by two platforms, a data centre that its owner and its tenant both report, revenue that stands in two
 * accounts: the claims share a key. Of the claims with one key the best-graded stands and the others count zero; equal grades leave the
 * first. A losing claim that differs from the winner by more than the tolerance is no duplicate but a conflict, and says by how
 * much. This is the "count once" step of The State of the AI Economy (25 June 2026), method.
 *
 * Limits: keys must be written alike (case, spacing and Unicode form do not matter); two truly different quantities under one key are merged.
 */
import { Decimal } from "./exact/decimal";
import { differenceText } from "./exact/difference";
import { needs } from "./arguments/error";
import { gradePlaceIn, gradeRequirement } from "./grade";
import { Names } from "./arguments/names";
import { partOfWhole, toNumberOption } from "./arguments/numberOption";
import {
  isBlankText,
  nameKey,
  toFlag,
  toName,
  withHeaders,
  withoutBlankName,
  type Answer,
  type Cell,
  type Grid,
} from "./arguments/table";
import { Vector } from "./arguments/vector";

const rankRequirement = `${gradeRequirement} or numbers`;
const standardTolerance = 0.05;

export interface CountOnceOptions {
  readonly ranks?: Grid | undefined;
  readonly tolerance?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

export function countOnce(amounts: Grid, keys: Grid, { ranks, tolerance, headers }: CountOnceOptions = {}): Answer {
  const amount = new Vector("amounts", amounts);
  const rows = amount.length;
  const { keyOf, keyCount, isSingle, placeOf } = readKeys(keys, amount);
  const ranked = readRanks(withoutBlankName(ranks), amount);
  const allowed = toNumberOption("tolerance", tolerance, standardTolerance, partOfWhole);
  const claims = new Float64Array(rows);
  const winners = new Int32Array(keyCount).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    const isBlankRow = (ranked === null || ranked[row] === Infinity) && isBlankText(amount.at(row));
    if (isSingle && isBlankRow) keyOf[row] = -1;
    const key = keyOf[row]!;
    if (key < 0) {
      if (isBlankRow) continue;
      throw needs("keys", "a key in every row with an amount or a rank", null, { place: placeOf(row) });
    }
    claims[row] = amount.number(row);
    const winner = winners[key]!;
    if (winner < 0 || (ranked !== null && ranked[row]! < ranked[winner]!)) winners[key] = row;
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

/** The keys numbered, one a row: all key columns together, or −1 where they are all blank. A single key is that of every row. */
function readKeys(
  keys: Grid,
  amounts: Vector,
): { keyOf: Int32Array; keyCount: number; isSingle: boolean; placeOf: (row: number) => string } {
  const { length: rows, across } = amounts;
  const isSingle = keys.length === 1 && keys[0]!.length === 1;
  // Keys lie as the amounts do, unless only the other way has a key for each amount.
  const lie = across
    ? keys[0]!.length === rows || keys.length !== rows
    : keys.length !== rows && keys[0]!.length === rows;
  const length = lie ? keys[0]!.length : keys.length;
  if (length !== rows && !isSingle) throw needs("keys", `${amounts.counted(rows)} like amounts`, length);
  const names = new Names();
  const keyOf = new Int32Array(rows);
  const column = isSingle || (lie ? keys.length : keys[0]!.length) === 1 ? new Vector("keys", keys) : null;
  for (let row = 0; row < rows; row += 1)
    keyOf[row] = names.indexOf(column ? column.at(row) : joined(lie ? keys.map((line) => line[row]!) : keys[row]!));
  return {
    keyOf,
    keyCount: names.names.length,
    isSingle: isSingle && rows > 1,
    placeOf: (row) => `${lie && rows > 1 ? "column" : "row"} ${row + 1}`,
  };
}

/** A separator that no cell holds keeps "ab" + "c" and "a" + "bc" apart. */
function joined(cells: readonly Cell[]): string {
  return cells.every(isBlankText)
    ? ""
    : cells.map((cell) => (isBlankText(cell) ? "" : nameKey(toName(cell)))).join("\u0000");
}

/** The rank of each row, lower is better. Letters rank as grades; a blank comes last, as does a 0, which is what the desktop sends for one. */
function readRanks(grid: Grid | undefined, amounts: Vector): Float64Array | null {
  if (grid === undefined) return null;
  const ranks = new Vector("ranks", grid);
  amounts.beside(ranks);
  const read = new Float64Array(amounts.length);
  for (let row = 0; row < amounts.length; row += 1) {
    const cell = ranks.at(row);
    if (typeof cell === "number" && cell !== 0) {
      read[row] = cell;
      continue;
    }
    if (typeof cell === "boolean") throw ranks.refusal(row, rankRequirement);
    const place = gradePlaceIn(ranks, row, rankRequirement);
    read[row] = place < 0 ? Infinity : place + 1;
  }
  return read;
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
