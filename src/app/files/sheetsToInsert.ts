/**
 * Some sheets of a workbook under names that are free in another one, as Excel moves sheets between workbooks: links among them, names
 * and tables go along. What their formulas read on sheets that stay behind is #REF! here, where Excel links to the other workbook.
 */
import { isSame, renameSheet, renameTable } from "../../formula/renames";
import { splitPrefix } from "../../formula/sheetPrefix";
import { textOf, tokensOf, type Token } from "../../formula/tokens";
import { usesAnyName } from "../../formula/usesAnyName";
import type { FileChart } from "../../xlsx/content/chartContent";
import { withFormulas } from "../../xlsx/content/ruleTest";
import type { FileCell, SheetContent } from "../../xlsx/content/sheetContent";
import type { FileName, WorkbookContent } from "../../xlsx/content/workbookContent";

/** What the names of the other workbook are. */
export interface TakenNames {
  isSheet(name: string): boolean;
  isTableOrName(name: string): boolean;
}

export function sheetsToInsert(
  file: WorkbookContent,
  sheets: readonly SheetContent[],
  taken: TakenNames,
): WorkbookContent {
  const inserted = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const comes = (sheet: string) => inserted.has(sheet.toLowerCase());
  const isInFile = (name: string) => file.sheets.some((sheet) => isSame(sheet.name, name));
  const sheetNames = freeNames(
    sheets.map(({ name }) => name),
    (name) => taken.isSheet(name) || isInFile(name),
    taken.isSheet,
    (name, number) => name.slice(0, 31 - ` (${number})`.length) + ` (${number})`,
  );
  const tables = file.tables.filter(({ body }) => comes(body.sheet));
  const isTable = (name: string) => file.tables.some((table) => isSame(table.name, name));
  const tableNames = freeNames(
    tables.map(({ name }) => name),
    (name) => taken.isTableOrName(name) || isTable(name),
    taken.isTableOrName,
    (name, number) => `${name}${number}`,
  );
  const stays = new Set(file.tables.filter(({ body }) => !comes(body.sheet)).map(({ name }) => name.toLowerCase()));
  const moved = (formula: string) => {
    let text = withoutStaying(formula, comes, stays);
    for (const [from, to] of sheetNames) text = renameSheet(text, from, to);
    for (const [from, to] of tableNames) text = renameTable(text, from, to);
    return text;
  };
  const nameOf = (sheet: string) => sheetNames.get(sheet) ?? sheet;
  return {
    ...file,
    sheets: sheets.map((sheet) => movedSheet(sheet, nameOf, moved)),
    tables: tables.map((table) => ({
      ...table,
      name: tableNames.get(table.name) ?? table.name,
      body: { ...table.body, sheet: nameOf(table.body.sheet) },
    })),
    names: namesThatCome(file.names, sheets, taken).map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : nameOf(name.sheet),
      formula: moved(name.formula),
    })),
    activeSheet: 0,
  };
}

/** New names of those that are taken, by the old ones. */
function freeNames(
  names: readonly string[],
  isUsed: (name: string) => boolean,
  isTaken: (name: string) => boolean,
  numbered: (name: string, number: number) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names.filter(isTaken)) {
    let number = 2;
    const given = new Set([...found.values()].map((one) => one.toLowerCase()));
    while (isUsed(numbered(name, number)) || given.has(numbered(name, number).toLowerCase())) number += 1;
    found.set(name, numbered(name, number));
  }
  return found;
}

function withoutStaying(
  formula: string,
  comes: (sheet: string) => boolean,
  tablesThatStay: ReadonlySet<string>,
): string {
  if (!formula.startsWith("=")) return formula;
  const isGone = ({ kind, text }: Token) => {
    if (kind === "reference" || kind === "name") {
      const { workbook, sheet, lastSheet } = splitPrefix(text);
      if (workbook === null && sheet !== null) return !comes(sheet) || (lastSheet !== null && !comes(lastSheet));
    }
    const table = kind === "structured" ? text.slice(0, text.indexOf("[")) : kind === "name" ? text : "";
    return tablesThatStay.has(table.toLowerCase());
  };
  return textOf(tokensOf(formula).map((token) => (isGone(token) ? { kind: "error", text: "#REF!" } : token)));
}

function movedSheet(
  sheet: SheetContent,
  nameOf: (sheet: string) => string,
  moved: (formula: string) => string,
): SheetContent {
  return {
    ...sheet,
    name: nameOf(sheet.name),
    cells: new Map(
      [...sheet.cells].map(([key, cell]): [number, FileCell] => [
        key,
        cell.formula === "" ? cell : { ...cell, formula: moved(cell.formula) },
      ]),
    ),
    validations: sheet.validations.map((one) => ({
      ...one,
      formula1: moved(one.formula1),
      formula2: one.formula2 === null ? null : moved(one.formula2),
    })),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, test: withFormulas(one.test, moved) })),
    hyperlinks: sheet.hyperlinks.map((link) =>
      link.address === null && link.place !== null ? { ...link, place: moved(`=${link.place}`).slice(1) } : link,
    ),
    charts: sheet.charts.map((chart) => movedChart(chart, nameOf)),
  };
}

function movedChart(chart: FileChart, nameOf: (sheet: string) => string): FileChart {
  const area = <Place extends { readonly sheet: string }>(place: Place) => ({ ...place, sheet: nameOf(place.sheet) });
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: typeof series.name === "object" && series.name !== null ? area(series.name) : series.name,
      values: area(series.values),
      categories: series.categories && area(series.categories),
    })),
  };
}

/**
 * Names of the sheets themselves, and those of the workbook that lie on them or that they use. One that the other workbook has already
 * comes as a name of each sheet that uses it, so that both keep what they mean.
 */
function namesThatCome(all: readonly FileName[], sheets: readonly SheetContent[], taken: TakenNames): FileName[] {
  const isHere = (sheet: string) => sheets.some(({ name }) => isSame(name, sheet));
  const own = all.filter(({ sheet }) => sheet !== null && isHere(sheet));
  const ofBook = all.filter(({ sheet }) => sheet === null);
  const used = new Map(sheets.map((sheet) => [sheet.name, namesUsed(formulasOf(sheet), ofBook)]));
  const liesHere = ({ formula }: FileName) =>
    tokensOf(formula).some(({ kind, text }) => kind === "reference" && isHere(splitPrefix(text).sheet ?? ""));
  const come = ofBook.flatMap((name): FileName[] => {
    const users = sheets.filter((sheet) => used.get(sheet.name)?.has(name));
    if (users.length === 0 && !liesHere(name)) return [];
    return taken.isTableOrName(name.name) ? users.map((sheet) => ({ ...name, sheet: sheet.name })) : [name];
  });
  return [...own, ...come];
}

/** Also those that names use in their turn. */
function namesUsed(formulas: readonly string[], names: readonly FileName[]): ReadonlySet<FileName> {
  const found = new Set<FileName>();
  let due = formulas;
  while (due.length > 0) {
    const next = names.filter(
      (name) => !found.has(name) && due.some((formula) => usesAnyName(formula, new Set([name.name.toLowerCase()]))),
    );
    for (const name of next) found.add(name);
    due = next.map(({ formula }) => formula);
  }
  return found;
}

function formulasOf({ cells, validations, conditionalFormats }: SheetContent): string[] {
  const found: string[] = [];
  for (const { formula } of cells.values()) if (formula !== "") found.push(formula);
  for (const { formula1, formula2 } of validations) found.push(formula1, formula2 ?? "");
  for (const { test } of conditionalFormats)
    withFormulas(test, (formula) => {
      found.push(formula);
      return formula;
    });
  return found.filter((formula) => formula.startsWith("="));
}
