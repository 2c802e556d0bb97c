import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../assets/functions.json";
import { reasonOf } from "../../src/pane/parts/reason";
import type { HostEnvironment } from "../../src/workbench/richApi/protocol/hostContext";
import type { ExcelApiLevel } from "../../src/workbench/office/officeRequirements";
import { levelAsked, openExcel, type ExcelInNode } from "../workbench/excelInNode";

/** Microsoft's client on a headless book, with the add-in's functions associated and its globals in place. */
export async function openExcelWithAddIn(
  options: {
    language?: string;
    excelApi?: ExcelApiLevel;
    fileBytes?: (book: ExcelInNode["book"]) => Promise<Uint8Array>;
    openWorkbook?: (bytes: Uint8Array | null) => Promise<void>;
    insertSheets?: (
      book: ExcelInNode["book"],
      ...choice: Parameters<NonNullable<HostEnvironment["insertSheets"]>>
    ) => Promise<string[]>;
  } = {},
): Promise<ExcelInNode> {
  const excel = await openExcel({
    excelApi: levelAsked(),
    ...options,
    customFunctions: { namespace: "AIE", metadata },
  });
  Object.assign(globalThis, {
    Excel: excel.Excel,
    Office: excel.Office,
    OfficeExtension: excel.OfficeExtension,
    CustomFunctions: excel.CustomFunctions,
  });
  associateFunctions();
  return excel;
}

/** The work, its failures in the English words of the pane. */
export async function inWords<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (failure) {
    throw new Error(reasonOf(failure, "en-US"), { cause: failure });
  }
}

/** Rows of what cells show once everything is calculated. */
export async function textsOf({ book }: ExcelInNode, sheetName: string): Promise<string[][]> {
  await book.settled();
  const sheet = book.sheets.find(sheetName);
  const used = sheet && book.cells.used(sheet.id);
  return used ? book.cells.read(used).map((row) => row.map(({ text }) => text)) : [];
}
