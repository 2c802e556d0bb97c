/** Lays out the sheet of the companies and of the rates of their currencies, each with one row. */
import {
  commonCurrency,
  companiesTableName,
  companyColumns,
  rateCells,
  rateColumns,
  ratesTableName,
} from "../../models/companies/companiesTable";
import { palette } from "../host/styles";
import { evidenceSheetTexts } from "../register/evidenceSheetTexts";
import { queueSheetHeader, queueSheetTitle } from "../register/registerSheet";

const headerRow = 3;
/** One column stays free between the two. */
const ratesAt = companyColumns.length + 1;

/** Queues a new sheet; the caller syncs. */
export function queueCompaniesSheet(workbook: Excel.Workbook, sheetName: string): void {
  const sheet = workbook.worksheets.add(sheetName);
  sheet.tabColor = palette.sourcesTab;
  const texts = evidenceSheetTexts();
  queueSheetTitle(sheet, texts.companies, texts.companiesIntroduction);
  queueTable(sheet, companiesTableName, 0, companyColumns);
  queueTable(sheet, ratesTableName, ratesAt, rateColumns);
  const rates = sheet.getRangeByIndexes(headerRow + 1, ratesAt, 1, rateColumns.length);
  rates.values = [rateCells(commonCurrency)];
  rates.format.font.color = palette.input;
  sheet.freezePanes.freezeRows(headerRow + 1);
}

function queueTable(
  sheet: Excel.Worksheet,
  name: string,
  column: number,
  columns: readonly { readonly name: string; readonly width: number }[],
): void {
  const head = sheet.getRangeByIndexes(headerRow, column, 1, columns.length);
  head.values = [columns.map((one) => one.name)];
  const table = sheet.tables.add(sheet.getRangeByIndexes(headerRow, column, 2, columns.length), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
  queueSheetHeader(head);
  for (const [index, { width }] of columns.entries())
    sheet.getRangeByIndexes(headerRow, column + index, 1, 1).format.columnWidth = width;
}
