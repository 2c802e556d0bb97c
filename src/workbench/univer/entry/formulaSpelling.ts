/**
 * A formula as Excel spells it when it is entered: functions and cells in upper case, sheets, tables and columns as they are
 * called, no quotation marks that are not needed, `[@Amount]` as the file keeps it. Spaces, names and texts stay as typed.
 */
import { parseStructRef, stringifyStructRef, stringifyTokens, type Token } from "@borgar/fx";
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
    default:
      return value;
  }
}

function qualified(reference: string, { sheetName }: SpellingSurroundings, rest: (text: string) => string): string {
  const at = reference.lastIndexOf("!");
  if (at < 0) return rest(reference);
  const written = reference.slice(0, at);
  const name = sheetName(written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written);
  return `${name === undefined ? written : quoted(name)}!${rest(reference.slice(at + 1))}`;
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const cellLike = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

function quoted(name: string): string {
  return plainName.test(name) && !cellLike.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
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
