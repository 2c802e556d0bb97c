/** What the sheets, tables, names and sources of a model are called in a workbook that may hold some of those names already. */
import { areaFrom, fixedAddress } from "../../formula/address";
import type { Model } from "../../models/language/model";
import { firstFreeNumber, isTaken, numberedSheetName } from "../host/freeName";
import { quotedSheetName } from "../../formula/sheetPrefix";

export interface TakenNames {
  readonly sheets: readonly string[];
  /** Tables and defined names share one set of names. */
  readonly tablesAndNames: readonly string[];
  readonly sourceIds: readonly string[];
}

export interface ModelNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/** The second stack model in a workbook is "Flows 2" with "StackExample2": one number for the whole model. */
export function namesFor(model: Model, taken: TakenNames): ModelNames {
  const sheets = model.sheets.map(({ name }) => name);
  const tables = model.sheets.flatMap((sheet) => (sheet.tables ?? []).map(({ name }) => name));
  const names = model.sheets.flatMap((sheet) => (sheet.names ?? []).map(({ name }) => name));
  const numbered = (name: string, number: number) => (number === 1 ? name : `${name}${number}`);
  const number = Math.max(
    firstFreeNumber((next) => sheets.map((name) => numberedSheetName(name, next)), taken.sheets),
    firstFreeNumber((next) => [...tables, ...names].map((name) => numbered(name, next)), taken.tablesAndNames),
  );
  const sources = new Map<string, string>();
  for (const { id } of model.sources) {
    let next = 1;
    const candidate = () => (next === 1 ? id : `${id}-${next}`);
    while (isTaken(candidate(), taken.sourceIds)) next += 1;
    sources.set(id, candidate());
  }
  return {
    sheets: freeOf(sheets, number, numberedSheetName, taken.sheets),
    tables: freeOf(tables, number, numbered, taken.tablesAndNames),
    names: freeOf(names, number, numbered, taken.tablesAndNames),
    sources,
  };
}

/** Names with that number; the highest of two numbers may leave a name taken, which then counts on. */
function freeOf(
  names: readonly string[],
  from: number,
  numbered: (name: string, number: number) => string,
  taken: readonly string[],
): Map<string, string> {
  return new Map(
    names.map((name) => {
      let number = from;
      while (isTaken(numbered(name, number), taken)) number += 1;
      return [name, numbered(name, number)];
    }),
  );
}

/** Where the register stands; a model calls its sheet Sources. */
export interface RegisterPlace {
  readonly table: string;
  readonly sheet: string;
  /** "'Sources'!$A$5:$A$12" */
  readonly ids: string;
}

/** Replaces the placeholders of a text or formula. An unknown one is an Error: the model is wrong. */
export function resolve(text: string, names: ModelNames, register: RegisterPlace): string {
  const isFormula = text.startsWith("=");
  return text.replace(/\{(sheet|table|name|source|register|registerIds)(?::([^{}]+))?\}/g, (whole, kind, key) => {
    if (kind === "register") return register.table;
    if (kind === "registerIds") return register.ids;
    if (kind === "sheet" && key === "Sources") return isFormula ? quotedSheetName(register.sheet) : register.sheet;
    const found = { sheet: names.sheets, table: names.tables, name: names.names, source: names.sources }[
      kind as "sheet" | "table" | "name" | "source"
    ].get(key);
    if (found === undefined) throw new Error(`The model names something that it does not have: ${whole}.`);
    return kind === "sheet" && isFormula ? quotedSheetName(found) : found;
  });
}

export function absoluteAddress(sheetName: string, address: string): string {
  areaFrom(address);
  return `${quotedSheetName(sheetName)}!${fixedAddress(address)}`;
}
