/**
 * Puts a workbook file in place of the book. Formulas are calculated anew; one that nothing here can calculate (functions of other
 * add-ins, other workbooks, tables of data), or that gives an error where the file has a value, keeps the file's value.
 */
import type { UniverBook } from "../../workbench/univer/univerBook";
import { placeOf } from "../../audit/snapshot/workbookSnapshot";
import { boundNames } from "../../formula/boundNames";
import { tokensOf } from "../../formula/tokens";
import { readsAnotherWorkbook, splitPrefix } from "../../formula/sheetPrefix";
import type { DocumentProperties } from "../../xlsx/content/workbookContent";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { bookSnapshotOf } from "./bookSnapshotOf";
import { putNamesAndRules } from "./namesAndRules";

export interface OpeningReport {
  /** Cells whose formula keeps the file's value. */
  readonly keptValues: number;
  /** Names and rules that the book refused, by name. */
  readonly leftOut: readonly string[];
}

/** The formulas that nothing here can calculate; the others are calculated anew, whatever the file has for them. */
export async function openRecalculated(
  book: UniverBook,
  file: FileWorkbook,
  name: string,
): Promise<(formula: string) => boolean> {
  const isKnown = knownIn(book, file);
  await put(book, file, name, (_, __, formula) => !isKnown(formula));
  return isKnown;
}

export function knownIn(book: UniverBook, file: Pick<FileWorkbook, "names">): (formula: string) => boolean {
  const isFunction = (one: string) => defined.has(one) || book.knowsFunction(one);
  const defined = new Set(file.names.map(({ name }) => name.toLowerCase()));
  const beyond = new Set<string>();
  const isKnown = (formula: string) => isCalculable(formula, isFunction, (one) => !beyond.has(one));
  // A name may stand for another name.
  for (let known = -1; known < beyond.size;) {
    known = beyond.size;
    for (const { name, formula } of file.names) if (!isKnown(formula)) beyond.add(name.toLowerCase());
  }
  return isKnown;
}

/** After a failure the book may hold part of the file; whoever calls puts the book before in its place again. */
export async function openFile(book: UniverBook, file: FileWorkbook, name: string): Promise<OpeningReport> {
  const kept = new Set<string>();
  const isKnown = knownIn(book, file);
  const keepsValue = (sheet: string, key: number, formula: string) => kept.has(`${key} ${sheet}`) || !isKnown(formula);
  let leftOut = await put(book, file, name, keepsValue);
  for (const place of wrongResults(book, file)) kept.add(place);
  if (kept.size > 0) leftOut = await put(book, file, name, keepsValue);
  const active = file.sheets[file.activeSheet];
  const sheet = active && book.sheets.find(active.name);
  if (sheet?.visibility === "Visible") await book.sheets.activate(sheet.id);
  book.forgetSteps();
  const keptValues = file.sheets.reduce((sum, { name: own, cells }) => {
    for (const [key, { formula }] of cells) if (formula !== "" && keepsValue(own, key, formula)) sum += 1;
    return sum;
  }, 0);
  return { keptValues, leftOut };
}

async function put(
  book: UniverBook,
  file: FileWorkbook,
  name: string,
  keepsValue: Parameters<typeof bookSnapshotOf>[2],
) {
  let leftOut: string[] = [];
  await book.load(bookSnapshotOf(file, name, keepsValue), async () => {
    takeProperties(book, file.properties);
    leftOut = await putNamesAndRules(book, file);
  });
  return leftOut;
}

function takeProperties(book: UniverBook, { custom, created, ...told }: DocumentProperties): void {
  if (created !== null) book.documentProperties.set("created", created);
  const texts = ["title", "subject", "author", "keywords", "comments", "category"] as const;
  for (const key of texts) if (told[key] !== "") book.documentProperties.set(key, told[key]);
  for (const [key, value] of custom) book.customProperties.set(key, value);
}

/** Formulas that give an error here and a value in the file. */
function wrongResults(book: UniverBook, file: FileWorkbook): string[] {
  return file.sheets.flatMap(({ name, cells, rowCount, columnCount }) => {
    const sheetId = book.sheets.find(name)!.id;
    if (rowCount === 0) return [];
    const formulas = [...cells].filter(
      ([, { formula, isError, value }]) => formula !== "" && !isError && value !== null,
    );
    return formulas.flatMap(([key]) => {
      const { row, column } = placeOf(key);
      if (row >= rowCount || column >= columnCount) return [];
      const cell = book.cells.read({ sheetId, row, column, rowCount: 1, columnCount: 1 })[0]![0]!;
      return cell.error === undefined ? [] : [`${key} ${name}`];
    });
  });
}

/** Whether every function and every name is known and every reference is within the workbook. */
export function isCalculable(
  formula: string,
  isFunction: (name: string) => boolean,
  isName: (name: string) => boolean = () => true,
): boolean {
  const tokens = tokensOf(formula);
  const bound = boundNames(tokens);
  return tokens.every((token, place) => {
    const { kind, text } = token;
    if (bound.has(place)) return true;
    if (kind === "function") return isFunction(text.toLowerCase()) && isName(text.toLowerCase());
    if (kind !== "reference" && kind !== "structured" && kind !== "name") return true;
    const { lastSheet, place: named } = splitPrefix(text);
    if (readsAnotherWorkbook(token) || lastSheet !== null) return false;
    return kind !== "name" || isName(named.toLowerCase());
  });
}
