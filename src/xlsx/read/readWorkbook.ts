/** Reads an .xlsx file: its sheets with their cells, its tables and names. Nothing is calculated and nothing outside is asked. */
import { isDateFormat } from "../../formula/dateFormat";
import { formulaFromFile } from "../../formula/fileDialect";
import { FileError } from "../package/fileError";
import { attributeOf, flagOf, readMarkup } from "../package/markup";
import { WorkbookPackage, type Relation } from "../package/workbookPackage";
import type { FileSheet, FileWorkbook } from "./fileWorkbook";
import { numberFormatsOf } from "./numberFormats";
import { plainStyle } from "../content/cellStyle";
import { noProperties, type FileName } from "../content/workbookContent";
import { sharedStringsOf } from "./sharedStrings";
import { sheetCellsOf } from "./sheetCells";
import { tablesOf } from "./tables";

interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly visibility: FileSheet["visibility"];
}

interface NamedFormula {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly formula: string;
}

/** A file that is no workbook, damaged, encrypted or beyond Excel's limits is a FileError whose sentence says which. */
export function readWorkbook(bytes: Uint8Array): FileWorkbook {
  return readPackage(new WorkbookPackage(bytes));
}

export function readPackage(file: WorkbookPackage): FileWorkbook {
  const workbookPart = workbookPartOf(file);
  const relations = file.relations(workbookPart);
  const { sheets: listed, names, is1904 } = contentsOf(workbookPart, file.text(workbookPart));
  const partOf = (kind: string) => relations.find((one) => one.kind === kind && !one.isExternal)?.target;
  const numberFormats = numberFormatsOf(file, partOf("styles"));
  const surroundings = {
    sharedStrings: sharedStringsOf(file, partOf("sharedStrings")),
    isDateFormat: (format: number) => isDateFormat(numberFormats[format] ?? "General"),
    is1904,
  };
  const sheets = listed.flatMap((sheet): FileSheet[] => {
    const relation = relationOf(relations, sheet);
    // Sheets that are a chart or a dialogue hold no cells.
    if (relation.kind !== "worksheet") return [];
    const part = relation.target;
    return [
      {
        name: sheet.name,
        visibility: sheet.visibility,
        part,
        ...nothingBesideCells,
        ...sheetCellsOf(file.text(part), { ...surroundings, part }),
      },
    ];
  });
  return {
    sheets,
    tables: sheets.flatMap(({ part, name }) => tablesOf(file, part, name)),
    names: names.map((one) => nameFrom(one, listed)),
    styles: numberFormats.map((numberFormat) => ({ ...plainStyle, numberFormat })),
    properties: noProperties,
    activeSheet: 0,
    is1904,
  };
}

const nothingBesideCells = {
  columns: [],
  rows: [],
  frozenRows: 0,
  frozenColumns: 0,
  showsGridlines: true,
  tabColor: null,
  validations: [],
  conditionalFormats: [],
  notes: [],
  hyperlinks: [],
  charts: [],
  print: null,
};

/** The part that holds the list of sheets. */
export function workbookPartOf(file: WorkbookPackage): string {
  const main = file.relations("").find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined || !file.has(main))
    throw new FileError("not a workbook", "The file is a zip archive but no workbook: it names no main part.");
  const type = file.contentType(main);
  if (type.includes("binary"))
    throw new FileError(
      "other format",
      "The file is in the binary .xlsb format; open it in Excel and save it as .xlsx.",
    );
  if (/wordprocessing|presentation/.test(type))
    throw new FileError("other format", "The file is a document of another program, no workbook.");
  return main;
}

function contentsOf(part: string, text: string) {
  const sheets: ListedSheet[] = [];
  const names: NamedFormula[] = [];
  let is1904 = false;
  let name: Omit<NamedFormula, "formula"> | null = null;
  let formula = "";
  readMarkup(part, text, {
    open: (element, attributes, path) => {
      if (element === "workbookPr") is1904 = flagOf(attributeOf(attributes, "date1904"));
      if (element === "sheet" && path[path.length - 2] === "sheets")
        sheets.push({
          name: attributeOf(attributes, "name") ?? "",
          relation: attributeOf(attributes, "id") ?? "",
          visibility: visibilityOf(attributeOf(attributes, "state")),
        });
      if (element === "definedName") {
        const index = attributeOf(attributes, "localSheetId");
        name = { name: attributeOf(attributes, "name") ?? "", sheetIndex: index === undefined ? null : Number(index) };
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
  return { sheets, names, is1904 };
}

function visibilityOf(state: string | undefined): FileSheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** `r:id` is the relation's id; the sheet's own `sheetId` is another attribute. */
function relationOf(relations: readonly Relation[], { name, relation }: ListedSheet): Relation {
  const found = relations.find(({ id }) => id === relation);
  if (found === undefined) throw new FileError("damaged", `The file lists the sheet ${name} and does not hold it.`);
  return found;
}

function nameFrom({ name, sheetIndex, formula }: NamedFormula, sheets: readonly ListedSheet[]): FileName {
  const sheet = sheetIndex === null ? null : (sheets[sheetIndex]?.name ?? null);
  return { name, sheet, formula: formulaFromFile(formula), comment: "", isHidden: false };
}
