/** The part that lists sheets and names. */
import { areaAddress, fixedAddress } from "../../formula/address";
import { fileFormulaFrom } from "../../formula/fileDialect";
import { quotedSheetName } from "../../formula/sheetPrefix";
import type { SheetContent } from "../content/sheetContent";
import type { FileName, WorkbookContent } from "../content/workbookContent";
import { escapedMarkup } from "../package/escape";
import { element, listOf } from "../package/element";
import { relationNamespace } from "./charts/drawingPart";

/** Of the Excel whose way of calculating the file is made for; an older one would calculate all of it on opening. */
const calculationId = 191029;

/** `relations` are the ids of the sheets' parts, in their order. */
export function workbookText(workbook: WorkbookContent, relations: readonly string[]): string {
  const { sheets, activeSheet } = workbook;
  return element(
    "workbook",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": relationNamespace,
    },
    element("workbookPr", { defaultThemeVersion: 166925 }),
    element("bookViews", {}, element("workbookView", { activeTab: activeSheet || null })),
    element(
      "sheets",
      {},
      ...sheets.map((sheet, index) => sheetListItem(sheet, { id: index + 1, relation: relations[index]! })),
    ),
    listOf("definedNames", namesOf(workbook)),
    element("calcPr", { calcId: calculationId }),
  );
}

export function sheetListItem(
  { name, visibility }: SheetContent,
  { id, relation }: { readonly id: number; readonly relation: string },
): string {
  return element("sheet", {
    name,
    sheetId: id,
    state: visibility === "visible" ? null : visibility,
    "r:id": relation,
  });
}

function namesOf({ sheets, names }: WorkbookContent): string[] {
  const places = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const named = names.map((name) => nameText(name, places));
  const reserved = sheets.flatMap((sheet, index) => reservedNamesOf(sheet, index));
  return [...named, ...reserved]
    .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1))
    .map(({ markup }) => markup);
}

/** `places` are those of the sheets, by their names in small letters. */
export function nameText(
  { name, sheet, formula, comment, isHidden }: FileName,
  places: ReadonlyMap<string, number>,
): { readonly name: string; readonly markup: string } {
  const markup = element(
    "definedName",
    {
      name,
      comment: comment || null,
      localSheetId: sheet === null ? null : places.get(sheet.toLowerCase()),
      hidden: isHidden || null,
    },
    escapedMarkup(fileFormulaFrom(formula)),
  );
  return { name, markup };
}

/** What a sheet filters, where it is printed and what its pages repeat are names that Excel keeps for itself. */
export function reservedNamesOf({ name: sheet, print, filter }: SheetContent, localSheetId: number) {
  const prefix = `${quotedSheetName(sheet)}!`;
  const reserved = (name: string, formula: string, hidden: boolean | null = null) => ({
    name,
    markup: element("definedName", { name, localSheetId, hidden }, escapedMarkup(formula)),
  });
  return [
    ...(filter ? [reserved("_xlnm._FilterDatabase", prefix + fixedAddress(areaAddress(filter.area)), true)] : []),
    ...(print?.area ? [reserved("_xlnm.Print_Area", prefix + fixedAddress(areaAddress(print.area)))] : []),
    ...(print?.titleRows
      ? [reserved("_xlnm.Print_Titles", `${prefix}$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`)]
      : []),
  ];
}
