/** Reads an .xlsx file: its sheets with their cells, its tables and names. Nothing is calculated and nothing outside is asked. */
import { isDateFormat } from "../../formula/dateFormat";
import { FileError } from "../package/fileError";
import { WorkbookPackage, type Relation } from "../package/workbookPackage";
import type { FileSheet, FileWorkbook } from "./fileWorkbook";
import { cellStylesOf } from "./cellStyles";
import { chartsOf } from "./charts";
import { themeOf } from "./fileColors";
import { FilterReader } from "./filters";
import { notesOf, peopleOf } from "./notes";
import { otherWorkbooksOf } from "./otherWorkbooks";
import { propertiesOf } from "./properties";
import { sharedStringsOf } from "./sharedStrings";
import { sheetCellsOf } from "./sheetCells";
import { SheetFrame } from "./sheetFrame";
import { SheetRules } from "./sheetRules";
import { tablesOf } from "./tables";
import { isReservedName, nameFrom, withPrintNames, workbookListOf, type ListedSheet } from "./workbookList";

/** A file that is no workbook, damaged, encrypted or beyond Excel's limits is a FileError whose sentence says which. */
export function readWorkbook(bytes: Uint8Array): FileWorkbook {
  return readPackage(new WorkbookPackage(bytes));
}

export function readPackage(file: WorkbookPackage): FileWorkbook {
  const workbookPart = workbookPartOf(file);
  const relations = file.relations(workbookPart);
  const list = workbookListOf(workbookPart, file.text(workbookPart));
  const { sheets: listed, names, is1904, activeSheet } = list;
  const partOf = (kind: string) => relations.find((one) => one.kind === kind && !one.isExternal)?.target;
  const theme = themeOf(file, partOf("theme"));
  const { styles, namedStyles, looks, colorOf } = cellStylesOf(file, partOf("styles"), theme);
  const dates = styles.map(({ numberFormat }) => isDateFormat(numberFormat));
  const surroundings = {
    sharedStrings: sharedStringsOf(file, partOf("sharedStrings")),
    isDateFormat: (format: number) => dates[format] === true,
    is1904,
  };
  const people = peopleOf(file, partOf("person"));
  const sheets = listed.flatMap((sheet, index): FileSheet[] => {
    // Excel lists an old module without any part.
    if (sheet.relation === "") return [];
    const { kind, target: part } = relationOf(relations, sheet);
    // Sheets that are a chart or a dialogue hold no cells.
    if (kind !== "worksheet") return [];
    const own = file.relations(part);
    const frame = new SheetFrame(colorOf);
    const rules = new SheetRules(looks, own, colorOf);
    const filter = new FilterReader();
    const cells = sheetCellsOf(file.text(part), { ...surroundings, part }, [frame, rules, filter]);
    const contents = frame.contents();
    return [
      {
        name: sheet.name,
        visibility: sheet.visibility,
        part,
        ...cells,
        ...rules.contents(),
        ...contents,
        filter: filter.contents(),
        print: withPrintNames(contents.print, names, index),
        notes: notesOf(file, own, people),
        charts: chartsOf(file, own, theme),
      },
    ];
  });
  const shown = listed[activeSheet]?.name;
  return {
    sheets,
    tables: sheets.flatMap(({ part, name }) => tablesOf(file, part, name)),
    names: names.filter((one) => !isReservedName(one)).map((one) => nameFrom(one, listed)),
    styles,
    namedStyles,
    properties: propertiesOf(file),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ name }) => name === shown),
    ),
    otherWorkbooks: otherWorkbooksOf(file, workbookPart, list.otherWorkbooks),
    is1904,
    sheetsWithoutCells: listed.map(({ name }) => name).filter((name) => !sheets.some((sheet) => sheet.name === name)),
  };
}

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

/** `r:id` is the relation's id; the sheet's own `sheetId` is another attribute. */
function relationOf(relations: readonly Relation[], { name, relation }: ListedSheet): Relation {
  const found = relations.find(({ id }) => id === relation);
  if (found === undefined) throw new FileError("damaged", `The file lists the sheet ${name} and does not hold it.`);
  return found;
}
