/** The list of sheets and the defined names, as the workbook's own part has them. */
import { areaFrom } from "../../formula/address";
import { formulaFromFile } from "../../formula/fileDialect";
import { splitPrefix } from "../../formula/sheetPrefix";
import { splitArguments } from "../../formula/calls";
import type { PrintSetUp } from "../content/sheetContent";
import type { FileName } from "../content/workbookContent";
import { attributeOf, flagOf, readMarkup } from "../package/markup";
import type { FileSheet } from "./fileWorkbook";
import { unescaped } from "./sharedStrings";

export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly visibility: FileSheet["visibility"];
}

export interface NamedFormula {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly formula: string;
  readonly comment: string;
  readonly isHidden: boolean;
}

/** The sheets in their order, the names, and what the workbook says of itself. */
export function workbookListOf(part: string, text: string) {
  const sheets: ListedSheet[] = [];
  const names: NamedFormula[] = [];
  const otherWorkbooks: string[] = [];
  let is1904 = false;
  let activeSheet = 0;
  let name: Omit<NamedFormula, "formula"> | null = null;
  let formula = "";
  readMarkup(part, text, {
    open: (element, attributes, path) => {
      if (element === "workbookPr") is1904 = flagOf(attributeOf(attributes, "date1904"));
      if (element === "workbookView") activeSheet = Number(attributeOf(attributes, "activeTab") ?? 0);
      if (element === "sheet" && path[path.length - 2] === "sheets")
        sheets.push({
          name: unescaped(attributeOf(attributes, "name") ?? ""),
          relation: attributeOf(attributes, "id") ?? "",
          visibility: visibilityOf(attributeOf(attributes, "state")),
        });
      if (element === "externalReference") otherWorkbooks.push(attributeOf(attributes, "id") ?? "");
      if (element === "definedName") {
        const index = attributeOf(attributes, "localSheetId");
        name = {
          name: unescaped(attributeOf(attributes, "name") ?? ""),
          sheetIndex: index === undefined ? null : Number(index),
          comment: unescaped(attributeOf(attributes, "comment") ?? ""),
          isHidden: flagOf(attributeOf(attributes, "hidden")),
        };
        formula = "";
      }
    },
    text: (content, path) => {
      if (path[path.length - 1] === "definedName") formula += content;
    },
    close: (element) => {
      if (element === "definedName" && name !== null) names.push({ ...name, formula });
    },
  });
  return { sheets, names, otherWorkbooks, is1904, activeSheet };
}

function visibilityOf(state: string | undefined): FileSheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

export function nameFrom(
  { name, sheetIndex, formula, comment, isHidden }: NamedFormula,
  sheets: readonly ListedSheet[],
): FileName {
  const sheet = sheetIndex === null ? null : (sheets[sheetIndex]?.name ?? null);
  return { name, sheet, formula: formulaFromFile(formula), comment, isHidden };
}

const printArea = "_xlnm.print_area";
const printTitles = "_xlnm.print_titles";
const filterArea = "_xlnm._filterdatabase";

/** Names by which Excel says what a sheet's own markup, or its pages, say. */
export function isReservedName({ name }: NamedFormula): boolean {
  return [printArea, printTitles, filterArea].includes(name.toLowerCase());
}

/** Area and titles of a sheet's pages are kept as names of its own. Null where neither they nor a page say anything. */
export function withPrintNames(
  print: PrintSetUp | null,
  names: readonly NamedFormula[],
  sheetIndex: number,
): PrintSetUp | null {
  const placesOf = (sought: string) => {
    const found = names.find((one) => one.sheetIndex === sheetIndex && one.name.toLowerCase() === sought);
    return found === undefined ? [] : splitArguments(found.formula).map((one) => splitPrefix(one.trim()).place);
  };
  const [first, ...others] = placesOf(printArea);
  const area = first !== undefined && others.length === 0 && isRectangle(first) ? areaFrom(first) : null;
  const rows = placesOf(printTitles)
    .map((place) => /^\$?(\d+):\$?(\d+)$/.exec(place))
    .find((match) => match !== null);
  const titleRows =
    rows === undefined || rows === null ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
  if (area === null && titleRows === null) return print;
  const plain = { isLandscape: false, paper: 1, pagesWide: null, pagesTall: null };
  return { ...plain, ...print, area, titleRows };
}

function isRectangle(place: string): boolean {
  return /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(place);
}
