/** Other workbooks that a file's formulas read. The file numbers them, [1]Sheet1!A1; Excel shows their names instead. */
import { joinPrefix, readsAnotherWorkbook, splitPrefix } from "../../formula/sheetPrefix";
import { textOf, tokensOf } from "../../formula/tokens";
import { attributeOf, readMarkup } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { unescaped } from "./sharedStrings";

export interface OtherWorkbook {
  /** As it stands before a sheet in a formula: "[Budget.xlsx]", with its folder where the file names one. */
  readonly prefix: string;
  /** What the file keeps of its cells, by "Sheet1!B4": numbers as digits, errors as their codes. */
  readonly keptValues: ReadonlyMap<string, string>;
}

/**
 * In the order of their numbers. Null for what is no workbook (a link to another program), or names none.
 * `references` are the relations that the list of sheets gives.
 */
export function otherWorkbooksOf(
  file: WorkbookPackage,
  workbookPart: string,
  references: readonly string[],
): (OtherWorkbook | null)[] {
  if (references.length === 0) return [];
  const relations = file.relations(workbookPart);
  return references.map((reference) => {
    const part = relations.find(({ id, isExternal }) => id === reference && !isExternal)?.target;
    return part === undefined || !file.has(part) ? null : otherWorkbookOf(file, part);
  });
}

function otherWorkbookOf(file: WorkbookPackage, part: string): OtherWorkbook | null {
  let relation: string | undefined;
  const sheets: string[] = [];
  const keptValues = new Map<string, string>();
  let [sheet, cell, value] = ["", "", ""];
  readMarkup(part, file.text(part), {
    open: (name, attributes) => {
      if (name === "externalBook") relation = attributeOf(attributes, "id");
      if (name === "sheetName") sheets.push(unescaped(attributeOf(attributes, "val") ?? ""));
      if (name === "sheetData") sheet = sheets[Number(attributeOf(attributes, "sheetId"))] ?? "";
      if (name === "cell") cell = attributeOf(attributes, "r") ?? "";
      value = "";
    },
    text: (content) => (value += content),
    close: (name) => {
      if (name === "v") keptValues.set(`${sheet}!${cell}`, unescaped(value));
    },
  });
  const target = file.relations(part).find(({ id, isExternal }) => id === relation && isExternal)?.target;
  const prefix = target === undefined ? null : prefixOf(target);
  return prefix === null ? null : { prefix, keptValues };
}

/** "file:///C:\Work\Budget%202026.xlsx" is C:\Work\[Budget 2026.xlsx]. */
function prefixOf(address: string): string | null {
  const [, folder = "", name = ""] =
    /^(.*[\\/])?([^\\/]*)$/su.exec(decoded(address).replace(/^file:(?:\/\/\/(?=[a-z]:)|(?:\/\/)?(?=\/))/iu, "")) ?? [];
  return name === "" || /[[\]]/u.test(folder + name) ? null : `${folder}[${name}]`;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The formula as Excel shows it. The number of a workbook that has no name here, and [0], the file itself, stay. */
export function withWorkbookNames(formula: string, workbooks: readonly (OtherWorkbook | null)[]): string {
  if (workbooks.length === 0 || !/\[\d+\]/u.test(formula)) return formula;
  return textOf(
    tokensOf(formula).map((token) => {
      if (!readsAnotherWorkbook(token)) return token;
      const prefixed = splitPrefix(token.text);
      const number = /^\[(\d+)\]$/u.exec(prefixed.workbook ?? "")?.[1];
      const workbook = number === undefined ? null : (workbooks[Number(number) - 1]?.prefix ?? null);
      return workbook === null ? token : { ...token, text: joinPrefix({ ...prefixed, workbook }) };
    }),
  );
}
