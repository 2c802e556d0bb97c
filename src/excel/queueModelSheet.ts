/** Queues one sheet of a model: contents, look, tables, names, validations. The caller syncs. */
import { areaFrom } from "../models/address";
import type { Block, ListValidation, ModelSheet } from "../models/model";
import { absoluteAddress, resolve, type ModelNames, type RegisterPlace } from "./modelNames";
import { queueLook } from "./modelStyles";

/** Returns the number of cells that got contents. */
export function queueModelSheet(
  workbook: Excel.Workbook,
  model: ModelSheet,
  names: ModelNames,
  register: RegisterPlace,
): number {
  const sheetName = names.sheets.get(model.name) ?? model.name;
  const sheet = workbook.worksheets.add(sheetName);
  sheet.tabColor = model.tabColor;
  for (const [column, width] of model.columnWidths.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  for (const [row, height] of Object.entries(model.rowHeights ?? {}))
    sheet.getRangeByIndexes(Number(row) - 1, 0, 1, 1).format.rowHeight = height;
  const write = (text: string) => resolve(text, names, register);
  const cells = model.blocks.reduce((count, block) => count + queueBlock(sheet, block, write), 0);
  for (const { name, area } of model.tables ?? []) queueTable(sheet, names.tables.get(name) ?? name, area);
  for (const { name, cell, comment } of model.names ?? [])
    workbook.names.add(names.names.get(name) ?? name, `=${absoluteAddress(sheetName, cell)}`, comment);
  for (const validation of model.validations ?? []) queueValidation(sheet, validation, write);
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
  return cells;
}

function queueBlock(sheet: Excel.Worksheet, block: Block, write: (text: string) => string): number {
  const range = sheet.getRange(block.area);
  const { rowCount, columnCount } = areaFrom(block.area);
  queueLook(range, block.role);
  if (block.align !== undefined) range.format.horizontalAlignment = block.align;
  if (block.wrap === true) {
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
  }
  const { numberFormat, cells } = block;
  if (numberFormat !== undefined)
    range.numberFormat = Array.from({ length: rowCount }, () =>
      Array.from({ length: columnCount }, () => numberFormat),
    );
  if (cells === undefined) return 0;
  range.formulas = cells.map((row) => row.map((entry) => (typeof entry === "string" ? write(entry) : entry)));
  return cells.flat().filter((entry) => entry !== null).length;
}

/** The blocks give the cells their look; the table's own style stays out of the way. */
function queueTable(sheet: Excel.Worksheet, name: string, area: string): void {
  const table = sheet.tables.add(sheet.getRange(area), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

function queueValidation(
  sheet: Excel.Worksheet,
  { area, list, hint }: ListValidation,
  write: (text: string) => string,
): void {
  const { dataValidation } = sheet.getRange(area);
  const source = typeof list === "string" ? write(list) : list.join(",");
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: true, style: "Information", title: "Not on the list", message: hint };
}
