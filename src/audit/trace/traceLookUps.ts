/** Look-ups whose key and column of keys are known take one row, not the whole column. */
import type { Expression } from "../../formula/expression";
import type { SheetArea } from "../../formula/reference";
import { findKey, type MatchMode } from "./findKey";
import { known, unknown, wholeOf, type FormulaReading, type Outcome, type Scalar, type Scope } from "./traceOutcome";
import { usedPart } from "../snapshot/workbookSnapshot";

type Arguments = readonly Expression[];
type Found =
  | { readonly kind: "place"; readonly place: number }
  | { readonly kind: "missing"; readonly id: string }
  /** Not in a list that is no register's. */
  | { readonly kind: "none" }
  /** A blank names no source. */
  | { readonly kind: "blank" }
  | { readonly kind: "untold" };

const omitted: Expression = { kind: "omitted" };
const notFound: Outcome = { ...unknown, error: "#N/A" };

export function xlookup(reading: FormulaReading, parts: Arguments, scope: Scope): Outcome {
  const [key, keyPart, valuePart, otherwise, mode, order] = parts;
  const keys = reading.areaOf(keyPart, scope);
  const values = reading.areaOf(valuePart, scope);
  if (keys === null || values === null) {
    reading.choose(key, scope);
    reading.choose(keyPart, scope);
    return wholeOf([reading.read(valuePart ?? omitted, scope)]);
  }
  const found = find(reading, key, keys, modeOfX(reading, mode, scope), scope, orderOf(reading, order, scope));
  const taken = take(reading, found, keys, values);
  if (otherwise === undefined) return taken;
  const fallback = reading.figure(reading.read(otherwise, scope));
  if (found.kind === "none") return fallback;
  if (found.kind === "place") {
    reading.ignoreAll(fallback, "not taken");
    return taken;
  }
  const { value, total, size } = found.kind === "missing" ? fallback : taken;
  const inputs = [...taken.inputs, ...fallback.inputs.map(({ node }) => ({ node, weight: 0 }))];
  return { ...taken, value, total, size, inputs };
}

/** VLOOKUP and, across, HLOOKUP. */
export function blockLookUp(
  reading: FormulaReading,
  [key, block, index, approximate]: Arguments,
  scope: Scope,
  isAcross: boolean,
): Outcome {
  const area = reading.areaOf(block, scope);
  const number = reading.choose(index, scope).value;
  if (area === null || typeof number !== "number") {
    reading.choose(key, scope);
    return reading.read(block ?? omitted, scope);
  }
  const offset = Math.floor(number) - 1;
  const keys = isAcross ? { ...area, rowCount: 1 } : { ...area, columnCount: 1 };
  const values = isAcross
    ? { ...area, row: area.row + offset, rowCount: 1 }
    : { ...area, column: area.column + offset, columnCount: 1 };
  if (offset < 0 || offset >= (isAcross ? area.rowCount : area.columnCount)) return unknown;
  const told = approximate === undefined ? true : reading.choose(approximate, scope).value;
  const mode = told === undefined ? null : isFalse(told) ? "pattern" : "rising";
  return take(reading, find(reading, key, keys, mode, scope, false, isAcross), keys, values, isAcross);
}

/** LOOKUP: along two lists, or from the first row or column of a block to its last, whichever way it is longer. */
export function lookup(reading: FormulaReading, [key, keyPart, valuePart]: Arguments, scope: Scope): Outcome {
  const block = reading.areaOf(keyPart, scope);
  const listed = valuePart === undefined ? null : reading.areaOf(valuePart, scope);
  if (block === null || (valuePart !== undefined && listed === null)) {
    reading.choose(key, scope);
    if (valuePart !== undefined) reading.choose(keyPart, scope);
    return wholeOf([reading.read(valuePart ?? keyPart ?? omitted, scope)]);
  }
  const isAcross = block.columnCount > block.rowCount;
  const keys = isAcross ? { ...block, rowCount: 1 } : { ...block, columnCount: 1 };
  const last = isAcross
    ? { ...block, row: block.row + block.rowCount - 1, rowCount: 1 }
    : { ...block, column: block.column + block.columnCount - 1, columnCount: 1 };
  const values = listed ?? last;
  return take(
    reading,
    find(reading, key, keys, "rising", scope, false, isAcross),
    keys,
    values,
    values.columnCount > values.rowCount,
  );
}

/** MATCH and XMATCH: the place, which chooses and bears no value. */
export function match(
  reading: FormulaReading,
  [key, keyPart, mode, order]: Arguments,
  scope: Scope,
  isX: boolean,
): Outcome {
  const keys = reading.areaOf(keyPart, scope);
  if (keys === null) {
    reading.choose(key, scope);
    reading.choose(keyPart, scope);
    return unknown;
  }
  const told = isX ? modeOfX(reading, mode, scope) : modeOfMatch(reading, mode, scope);
  const found = find(reading, key, keys, told, scope, orderOf(reading, order, scope));
  reading.ignore(keys, "selector");
  if (found.kind === "place") return known(found.place + 1);
  if (found.kind === "untold" && reading.isRegisterIds(keys)) reading.unknownKey();
  if (found.kind === "none") return notFound;
  return { ...unknown, missingId: found.kind === "missing" ? found.id : null };
}

/** One cell, row or column where the position is known; the whole area otherwise. */
export function index(reading: FormulaReading, [of, first, second]: Arguments, scope: Scope): Outcome {
  const area = reading.areaOf(of, scope);
  const places = [first, second].map((part) =>
    part === undefined || part.kind === "omitted" ? null : reading.choose(part, scope),
  );
  const missingId = places.map((place) => place?.missingId ?? null).find((id) => id !== null);
  if (missingId !== undefined && missingId !== null) return reading.missing(missingId);
  if (area === null) return reading.read(of ?? omitted, scope);
  const failed = places.find((place) => place !== null && place.error !== null);
  if (failed !== undefined && failed !== null) return { ...unknown, error: failed.error };
  const numbers = places.map((place) => (place === null ? 0 : typeof place.value === "number" ? place.value : null));
  const [one, other] = numbers;
  if (one === null || one === undefined || other === null || other === undefined) return reading.refer(area, true);
  const isRow = area.rowCount === 1 && second === undefined;
  const [row, column] = isRow ? [0, one] : [one, other];
  // Beside the area there is an error.
  if (Math.min(row, column) < 0 || row >= area.rowCount + 1 || column >= area.columnCount + 1) return unknown;
  return reading.refer(part(area, row, column), true);
}

/** Positions count from 1; 0 is all of them. */
function part(area: SheetArea, row: number, column: number): SheetArea {
  return {
    ...area,
    row: area.row + Math.max(0, Math.floor(row) - 1),
    rowCount: row < 1 ? area.rowCount : 1,
    column: area.column + Math.max(0, Math.floor(column) - 1),
    columnCount: column < 1 ? area.columnCount : 1,
  };
}

function take(
  reading: FormulaReading,
  found: Found,
  keys: SheetArea,
  values: SheetArea,
  isAcross = keys.rowCount === 1 && keys.columnCount > 1,
): Outcome {
  reading.ignore(keys, "selector");
  if (found.kind === "missing") return reading.missing(found.id);
  if (found.kind === "none" || found.kind === "blank") return notFound;
  if (found.kind === "untold") {
    if (reading.isRegisterIds(keys)) reading.unknownKey();
    return reading.refer(values, true);
  }
  return reading.refer(part(values, isAcross ? 0 : found.place + 1, isAcross ? found.place + 1 : 0), true);
}

/** With a mode of null, or an order of null, it cannot be told what is found. */
function find(
  reading: FormulaReading,
  keyPart: Expression | undefined,
  keys: SheetArea,
  mode: MatchMode | null,
  scope: Scope,
  isFromLast: boolean | null,
  isAcross = keys.rowCount === 1,
): Found {
  const key = reading.choose(keyPart, scope).value;
  reading.noteRead(keys);
  if (mode === null || isFromLast === null || key === undefined) return { kind: "untold" };
  const isIds = reading.isRegisterIds(keys);
  if (isIds && (key === null || key === "")) return { kind: "blank" };
  const used = usedPart(reading.snapshot, keys);
  const count = used === null ? 0 : isAcross ? used.area.columnCount : used.area.rowCount;
  const values = Array.from({ length: count }, (_, place) =>
    reading.scalarAt(keys, isAcross ? 0 : place, isAcross ? place : 0),
  );
  const place = findKey(values, key, mode, isFromLast);
  if (place === undefined) return { kind: "untold" };
  if (place !== null) return { kind: "place", place };
  return isIds ? { kind: "missing", id: String(key) } : { kind: "none" };
}

function modeOfX(reading: FormulaReading, mode: Expression | undefined, scope: Scope): MatchMode | null {
  const told = mode === undefined || mode.kind === "omitted" ? 0 : reading.choose(mode, scope).value;
  const modes: Readonly<Record<string, MatchMode>> = { 0: "exact", [-1]: "orSmaller", 1: "orLarger", 2: "pattern" };
  return told === undefined ? null : (modes[String(Number(told))] ?? null);
}

function modeOfMatch(reading: FormulaReading, mode: Expression | undefined, scope: Scope): MatchMode | null {
  const told = mode === undefined ? 1 : reading.choose(mode, scope).value;
  if (told === undefined || typeof told === "string") return null;
  return Number(told) > 0 ? "rising" : Number(told) < 0 ? "falling" : "pattern";
}

/** Whether from the last to the first; null when a list is searched by halves. */
function orderOf(reading: FormulaReading, order: Expression | undefined, scope: Scope): boolean | null {
  const told = order === undefined || order.kind === "omitted" ? 1 : reading.choose(order, scope).value;
  return told === 1 ? false : told === -1 ? true : null;
}

function isFalse(value: Scalar | undefined): boolean {
  return value === false || value === 0 || value === null;
}
