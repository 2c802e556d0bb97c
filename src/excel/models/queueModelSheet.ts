/** Queues what stands on one sheet of a model: contents, look, tables, names, validations. The sheet is there; the caller syncs. */
import { areaFrom } from "../../formula/address";
import type { Block, CellEntry, ListValidation, ModelSheet } from "../../models/language/model";
import { absoluteAddress, resolve, type ModelNames, type RegisterPlace } from "./modelNames";
import { queueLook } from "../host/styles";

/** Cells that are sent to Excel at once: few enough for its limit, many enough that a small model goes in one piece. */
export const cellsAtOnce = 2_500;

/** The sheet is there and empty. Returns the number of cells that got contents. */
export function queueModelSheet(
  workbook: Excel.Workbook,
  model: ModelSheet,
  names: ModelNames,
  register: RegisterPlace,
): number {
  const sheetName = names.sheets.get(model.name) ?? model.name;
  const sheet = workbook.worksheets.getItem(sheetName);
  sheet.tabColor = model.tabColor;
  for (const [column, width] of model.columnWidths.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  for (const [row, height] of Object.entries(model.rowHeights ?? {}))
    sheet.getRangeByIndexes(Number(row) - 1, 0, 1, 1).format.rowHeight = height;
  const write = (text: string) => resolve(text, names, register);
  for (const block of model.blocks) queueBlockLook(sheet, block);
  const [first, afterTables] = beforeAndAfterTables(model);
  const cells = queueContents(sheet, first, write);
  for (const { name, area } of model.tables ?? []) queueTable(sheet, names.tables.get(name) ?? name, area);
  const more = afterTables.length === 0 ? 0 : queueContents(sheet, afterTables, write);
  for (const { name, cell, comment } of model.names ?? [])
    workbook.names.add(names.names.get(name) ?? name, `=${absoluteAddress(sheetName, cell)}`, comment);
  for (const validation of model.validations ?? []) queueValidation(sheet, validation, write);
  const { frozenRows, frozenColumns = 0 } = model;
  if (frozenColumns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  return cells + more;
}

/** Excel takes no formula that names a table before the table is there. */
function beforeAndAfterTables({ blocks, tables = [] }: ModelSheet): [Block[], Block[]] {
  const own = tables.map(({ name }) => `{table:${name}}`);
  const waits = ({ cells = [] }: Block) =>
    cells.some((row) => row.some((entry) => typeof entry === "string" && own.some((name) => entry.includes(name))));
  return [blocks.filter((block) => !waits(block)), blocks.filter(waits)];
}

function queueBlockLook(sheet: Excel.Worksheet, { area, role, align, wrap }: Block): void {
  const range = sheet.getRange(area);
  queueLook(range, role);
  if (align !== undefined) range.format.horizontalAlignment = align;
  if (wrap === undefined || wrap === false) return;
  range.format.wrapText = true;
  if (wrap !== "middle") range.format.verticalAlignment = "Top";
}

/** All cells of the sheet in two writes, as a calculating workbook takes each write anew; null leaves a cell alone. */
function queueContents(sheet: Excel.Worksheet, blocks: readonly Block[], write: (text: string) => string): number {
  const areas = blocks.map(({ area }) => areaFrom(area));
  const rowCount = Math.max(...areas.map((area) => area.row + area.rowCount));
  const columnCount = Math.max(...areas.map((area) => area.column + area.columnCount));
  const untouched = () => Array.from({ length: rowCount }, () => new Array<CellEntry>(columnCount).fill(null));
  const [formats, contents] = [untouched(), untouched()];
  let count = 0;
  for (const [index, { numberFormat, cells }] of blocks.entries()) {
    const area = areas[index]!;
    for (let row = 0; row < area.rowCount; row += 1)
      for (let column = 0; column < area.columnCount; column += 1) {
        if (numberFormat !== undefined) formats[area.row + row]![area.column + column] = numberFormat;
        const entry = cells?.[row]?.[column] ?? null;
        if (entry === null) continue;
        contents[area.row + row]![area.column + column] = typeof entry === "string" ? write(entry) : entry;
        count += 1;
      }
  }
  const range = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  range.numberFormat = formats;
  range.formulas = contents;
  return count;
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
