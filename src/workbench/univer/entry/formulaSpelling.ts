/**
 * A formula as Excel spells it when it is entered: functions and cells in upper case, sheets, tables and columns as they are
 * called, no quotation marks that are not needed, `[@Amount]` as the file keeps it, 7.9E+16 written out. Spaces, names and texts stay as typed.
 */
import { parseStructRef, stringifyStructRef, stringifyTokens, type Token } from "@borgar/fx";
import { quotedSheet, splitSheet } from "../../book/address";
import type { CellPlace } from "../../book/bookArea";
import type { Table } from "../../book/bookTables";

export interface SpellingSurroundings {
  /** The sheet's name in its own letters; undefined where there is none. */
  sheetName(name: string): string | undefined;
  table(name: string): Table | undefined;
  tableAt(place: CellPlace): Table | undefined;
  isFunction(name: string): boolean;
}

const newerFunctionMark = /^(_xlfn\.|_xlws\.)+/i;

export function spelledFormula(tokens: readonly Token[], place: CellPlace, surroundings: SpellingSurroundings): string {
  return stringifyTokens(tokens.map((token) => ({ ...token, value: spelled(token, place, surroundings) })));
}

function spelled({ type, value }: Token, place: CellPlace, surroundings: SpellingSurroundings): string {
  switch (type) {
    case "func": {
      const name = value.replace(newerFunctionMark, "").toUpperCase();
      return surroundings.isFunction(name) ? name : value;
    }
    case "bool":
    case "error":
      return value.toUpperCase();
    case "range":
    case "range_beam":
      return qualified(value, surroundings, (cells) => cells.toUpperCase());
    case "range_named":
      return qualified(value, surroundings, (name) => name);
    case "structured":
      return structured(value, place, surroundings);
    case "number":
      return inFull(value);
    default:
      return value;
  }
}

/** A whole number of up to twenty digits is written out, whatever the exponent that it was typed with; fifteen of them count. */
function inFull(number: string): string {
  const value = Math.abs(Number(number));
  if (!/e/i.test(number) || !Number.isInteger(value) || value >= 1e20) return number;
  const [mantissa = "", exponent = ""] = value.toExponential(14).split("e");
  const length = Number(exponent) + 1;
  // A minus before it may belong to the number.
  const sign = number.startsWith("-") ? "-" : "";
  return sign + mantissa.replace(".", "").slice(0, length).padEnd(length, "0");
}

function qualified(reference: string, { sheetName }: SpellingSurroundings, rest: (text: string) => string): string {
  const { sheet, local } = splitSheet(reference);
  if (sheet === null) return rest(reference);
  const name = sheetName(sheet);
  const written = reference.slice(0, -local.length - 1);
  return `${name === undefined ? written : quotedSheet(name)}!${rest(local)}`;
}

function structured(reference: string, place: CellPlace, { table: find, tableAt }: SpellingSurroundings): string {
  const parts = parseStructRef(reference);
  if (!parts) return reference;
  const table = parts.table === "" || parts.table === undefined ? tableAt(place) : find(parts.table);
  if (!table) return reference;
  const columns = (parts.columns ?? []).map(
    (name) => table.columnNames.find((known) => known.toLowerCase() === name.toLowerCase()) ?? name,
  );
  return stringifyStructRef({ ...parts, table: table.name, columns }, { thisRow: true });
}
