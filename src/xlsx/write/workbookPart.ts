/** The part that lists sheets and names. */
import { areaAddress } from "../../formula/address";
import { fileFormulaFrom } from "../../formula/fileDialect";
import { quotedSheetName } from "../../formula/sheetPrefix";
import type { SheetContent } from "../content/sheetContent";
import type { WorkbookContent } from "../content/workbookContent";
import { escapedMarkup } from "../package/escape";
import { element, listOf } from "../package/element";

/** Of the Excel whose way of calculating the file is made for; an older one would calculate all of it on opening. */
const calculationId = 191029;

/** `relations` are the ids of the sheets' parts, in their order. */
export function workbookText(workbook: WorkbookContent, relations: readonly string[]): string {
  const { sheets, activeSheet } = workbook;
  return element(
    "workbook",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    element("workbookPr", { defaultThemeVersion: 166925 }),
    element("bookViews", {}, element("workbookView", { activeTab: activeSheet || null })),
    element(
      "sheets",
      {},
      ...sheets.map(({ name, visibility }, index) =>
        element("sheet", {
          name,
          sheetId: index + 1,
          state: visibility === "visible" ? null : visibility,
          "r:id": relations[index],
        }),
      ),
    ),
    listOf("definedNames", namesOf(workbook)),
    element("calcPr", { calcId: calculationId }),
  );
}

function namesOf({ sheets, names }: WorkbookContent): string[] {
  const sheetIndex = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const named = names.map(({ name, sheet, formula, comment, isHidden }) => ({
    name,
    markup: element(
      "definedName",
      {
        name,
        comment: comment || null,
        localSheetId: sheet === null ? null : sheetIndex.get(sheet.toLowerCase()),
        hidden: isHidden || null,
      },
      escapedMarkup(fileFormulaFrom(formula)),
    ),
  }));
  const printed = sheets.flatMap((sheet, index) => printNames(sheet, index));
  return [...named, ...printed]
    .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1))
    .map(({ markup }) => markup);
}

/** Where a sheet is printed and what its pages repeat are names that Excel keeps for itself. */
function printNames({ name: sheet, print }: SheetContent, localSheetId: number) {
  const prefix = `${quotedSheetName(sheet)}!`;
  const reserved = (name: string, formula: string) => ({
    name,
    markup: element("definedName", { name, localSheetId }, escapedMarkup(formula)),
  });
  const fixed = (address: string) => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return [
    ...(print?.area ? [reserved("_xlnm.Print_Area", prefix + fixed(areaAddress(print.area)))] : []),
    ...(print?.titleRows
      ? [reserved("_xlnm.Print_Titles", `${prefix}$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`)]
      : []),
  ];
}
