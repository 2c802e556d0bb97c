/** Look-ups whose key and column of keys are known take one row, not the whole column. */
import type { Expression } from "../../formula/expression";
import type { SheetArea } from "../../formula/reference";
import { compared } from "./traceOperations";
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

export function xlookup(reading: FormulaReading, parts: Arguments, scope: Scope): Outcome {
  const [key, keyPart, valuePart, otherwise, mode] = parts;
  const keys = reading.areaOf(keyPart, scope);
  const values = reading.areaOf(valuePart, scope);
  if (keys === null || values === null) {
    reading.choose(key, scope);
    reading.choose(keyPart, scope);
    return wholeOf([reading.read(valuePart ?? { kind: "omitted" }, scope)]);
  }
  const found = find(reading, key, keys, isZeroOrOmitted(reading, mode, scope), scope);
  const taken = take(reading, found, keys, values);
  if (otherwise === undefined) return taken;
  const fallback = reading.figure(reading.read(otherwise, scope));
  if (found.kind === "none") return fallback;
  const { value, total, size } = found.kind === "missing" ? fallback : taken;
  return {
    ...taken,
    value,
    total,
    size,
    inputs: [...taken.inputs, ...fallback.inputs.map(({ node }) => ({ node, weight: 0 }))],
  };
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
    return reading.read(block ?? { kind: "omitted" }, scope);
  }
  const offset = Math.floor(number) - 1;
  const keys = isAcross ? { ...area, rowCount: 1 } : { ...area, columnCount: 1 };
  const values = isAcross
    ? { ...area, row: area.row + offset, rowCount: 1 }
    : { ...area, column: area.column + offset, columnCount: 1 };
  const isExact = approximate !== undefined && isFalse(reading.choose(approximate, scope).value);
  return take(reading, find(reading, key, keys, isExact, scope), keys, values);
}

/** MATCH and XMATCH: the place, which chooses and bears no value. */
export function match(reading: FormulaReading, [key, keyPart, mode]: Arguments, scope: Scope, isX: boolean): Outcome {
  const keys = reading.areaOf(keyPart, scope);
  if (keys === null) {
    reading.choose(key, scope);
    reading.choose(keyPart, scope);
    return unknown;
  }
  const isExact = isX || mode !== undefined ? isZeroOrOmitted(reading, mode, scope) : false;
  const found = find(reading, key, keys, isExact, scope);
  reading.ignore(keys, "selector");
  if (found.kind === "place") return known(found.place + 1);
  if (found.kind === "untold" && reading.isRegisterIds(keys)) reading.unknownKey();
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
  if (area === null) return reading.read(of ?? { kind: "omitted" }, scope);
  const numbers = places.map((place) => (place === null ? 0 : typeof place.value === "number" ? place.value : null));
  const [one, other] = numbers;
  if (one === null || one === undefined || other === null || other === undefined) return reading.refer(area, true);
  const isRow = area.rowCount === 1 && places[1] === null;
  return reading.refer(part(area, isRow ? 0 : one, isRow ? one : other), true);
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

function take(reading: FormulaReading, found: Found, keys: SheetArea, values: SheetArea): Outcome {
  reading.ignore(keys, "selector");
  if (found.kind === "missing") return reading.missing(found.id);
  if (found.kind === "none" || found.kind === "blank") return unknown;
  if (found.kind === "untold") {
    if (reading.isRegisterIds(keys)) reading.unknownKey();
    return reading.refer(values, true);
  }
  const isAcross = keys.rowCount === 1 && keys.columnCount > 1;
  return reading.refer(part(values, isAcross ? 0 : found.place + 1, isAcross ? found.place + 1 : 0), true);
}

function find(
  reading: FormulaReading,
  keyPart: Expression | undefined,
  keys: SheetArea,
  isExact: boolean,
  scope: Scope,
): Found {
  const key = reading.choose(keyPart, scope).value;
  reading.noteRead(keys);
  if (!isExact || key === undefined || (typeof key === "string" && /[*?~]/.test(key))) return { kind: "untold" };
  const isIds = reading.isRegisterIds(keys);
  if (isIds && (key === null || key === "")) return { kind: "blank" };
  const used = usedPart(reading.snapshot, keys);
  const isAcross = keys.rowCount === 1;
  const count = used === null ? 0 : isAcross ? used.area.columnCount : used.area.rowCount;
  for (let place = 0; place < count; place += 1) {
    const candidate = reading.scalarAt(keys, isAcross ? 0 : place, isAcross ? place : 0);
    if (isSame(candidate, key)) return { kind: "place", place };
  }
  return isIds ? { kind: "missing", id: String(key) } : { kind: "none" };
}

/** A look-up tells a number from a text that looks like it, and a blank cell from everything. */
function isSame(candidate: Scalar | undefined, key: Scalar): boolean {
  if (candidate === undefined || candidate === null) return false;
  return typeof candidate === typeof (key ?? 0) && compared("=", candidate, key) === true;
}

function isZeroOrOmitted(reading: FormulaReading, mode: Expression | undefined, scope: Scope): boolean {
  if (mode === undefined || mode.kind === "omitted") return true;
  return isFalse(reading.choose(mode, scope).value);
}

function isFalse(value: Scalar | undefined): boolean {
  return value === false || value === 0 || value === null;
}
