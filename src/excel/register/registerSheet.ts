/** Lays out the sheet of the register, readable without the add-in: title, table, and the guide to the grades beside it. */
import { columnLetters } from "../../formula/address";
import { gradeGuide, gradeGuideIn } from "../../register/gradeGuide";
import { calibers, type Source } from "../../register/source";
import { sheetLanguage } from "../host/sheetLanguage";
import { queuePrintedPage } from "../host/printedPage";
import { palette } from "../host/styles";
import {
  columnPlaces,
  numberFormats,
  registerColumns,
  registerTableName,
  type ColumnPlaces,
  type RegisterColumn,
} from "../../register/registerColumns";
import { cellWrites } from "../../register/registerRow";
import { evidenceSheetTexts } from "./evidenceSheetTexts";

const headers = registerColumns.map(({ header }) => header);
const places = columnPlaces(headers, registerTableName);
const headerRow = 3;
/** One column stays free between the table and the guide, so that the table can take another column. */
const guideColumn = registerColumns.length + 2;

/** Queues a new sheet with the table and these sources; the caller syncs. A table needs one row, so without sources it is blank. */
export function queueRegisterSheet(
  workbook: Excel.Workbook,
  sheetName: string,
  sources: readonly Source[] = [],
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(sheetName);
  sheet.tabColor = palette.sourcesTab;
  const texts = evidenceSheetTexts();
  queueSheetTitle(sheet, texts.sources, texts.sourcesIntroduction);
  const rowCount = Math.max(1, sources.length);
  const block = sheet.getRangeByIndexes(headerRow, 0, rowCount + 1, headers.length);
  sheet.getRangeByIndexes(headerRow, 0, 1, headers.length).values = [headers];
  const table = sheet.tables.add(block, true);
  table.name = registerTableName;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  queueSheetHeader(sheet.getRangeByIndexes(headerRow, 0, 1, headers.length));
  for (const [index, { kind, width }] of registerColumns.entries()) {
    const { format } = sheet.getRangeByIndexes(headerRow, index, 1, 1);
    format.columnWidth = width;
    if (kind !== "text") format.horizontalAlignment = "Right";
  }
  queueRows(sheet, headerRow + 1, 0, places, sources, rowCount);
  queueGuide(sheet);
  sheet.freezePanes.freezeRows(headerRow + 1);
  // The guide beside the table would make its letters too small; whole columns take in what is added below.
  queuePrintedPage(sheet, headerRow, sheet.getRange(`A:${columnLetters(headers.length - 1)}`));
  return sheet;
}

/** The title of a sheet of evidence and what it holds, in its first two rows. */
export function queueSheetTitle(sheet: Excel.Worksheet, title: string, introduction: string): void {
  const top = sheet.getRange("A1");
  top.values = [[title]];
  top.format.font.size = 18;
  top.format.rowHeight = 28;
  top.format.font.bold = true;
  top.format.font.color = palette.title;
  const note = sheet.getRange("A2");
  note.values = [[introduction]];
  note.format.font.color = palette.quiet;
}

export function queueSheetHeader(range: Excel.Range): void {
  range.format.fill.color = palette.headerFill;
  range.format.font.color = palette.headerText;
  range.format.font.bold = true;
  range.format.verticalAlignment = "Center";
}

/**
 * Queues the contents and the look of rows of the register: `rowCount` rows from `firstRow` on (counted from 0), the
 * table's first column being `firstColumn`. Only the register's own columns are touched.
 */
export function queueRows(
  sheet: Excel.Worksheet,
  firstRow: number,
  firstColumn: number,
  columns: ColumnPlaces,
  sources: readonly Source[],
  rowCount = sources.length,
): void {
  const own = registerColumns
    .map((column) => ({ ...column, place: columns.get(column.field) ?? 0 }))
    .sort((one, other) => one.place - other.place);
  const contents = sources.map((source) => new Map(cellWrites(source, columns).map((write) => [write.place, write])));
  const range = ({ place }: PlacedColumn, columnCount: number) =>
    sheet.getRangeByIndexes(firstRow, firstColumn + place, rowCount, columnCount);
  // Before the values: rows then take the height that their wrapped texts need.
  for (const run of runsOf(own.filter(({ wrap }) => wrap))) range(run[0], run.length).format.wrapText = true;
  for (const run of runsOf(own, (one, other) => numberFormats[one.kind] === numberFormats[other.kind]))
    // One format for all cells, which Excel takes and its types do not know.
    range(run[0], run.length).numberFormat = numberFormats[run[0].kind] as unknown as string[][];
  for (const run of runsOf(own)) {
    const block = range(run[0], run.length);
    block.format.verticalAlignment = "Top";
    block.format.font.color = palette.input;
    if (sources.length > 0) block.values = contents.map((row) => run.map(({ place }) => row.get(place)?.content ?? ""));
  }
  for (const column of own) {
    if (column.field === "grade") queueGrades(range(column, 1));
    if (column.field === "caliber") queueCaliberList(range(column, 1));
  }
}

type PlacedColumn = RegisterColumn & { readonly place: number };

/** Columns side by side that are alike are written at once; a column of the user's own between them parts them. */
function runsOf(
  columns: readonly PlacedColumn[],
  areAlike: (one: PlacedColumn, other: PlacedColumn) => boolean = () => true,
): [PlacedColumn, ...PlacedColumn[]][] {
  const runs: [PlacedColumn, ...PlacedColumn[]][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && (last.at(-1)?.place ?? 0) + 1 === column.place && areAlike(last[0], column))
      last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function queueGrades(range: Excel.Range): void {
  range.format.horizontalAlignment = "Center";
  range.dataValidation.rule = {
    list: { inCellDropDown: true, source: gradeGuide.map(({ letter }) => letter).join(",") },
  };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: evidenceSheetTexts().grade,
    message: evidenceSheetTexts().gradeMessage,
  };
}

function queueCaliberList(range: Excel.Range): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: calibers.join(",") } };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Information",
    title: evidenceSheetTexts().caliber,
    message: evidenceSheetTexts().caliberMessage,
  };
}

function queueGuide(sheet: Excel.Worksheet): void {
  const texts = evidenceSheetTexts();
  const { guide, ungraded } = gradeGuideIn(sheetLanguage());
  const rows = [
    texts.guide,
    ...guide.map(({ letter, whatItIs, example }) => [letter, whatItIs, example]),
    [...texts.blank, ungraded],
  ];
  for (const [offset, width] of [44, 250, 190].entries())
    sheet.getRangeByIndexes(headerRow, guideColumn + offset, 1, 1).format.columnWidth = width;
  const area = sheet.getRangeByIndexes(headerRow, guideColumn, rows.length, 3);
  area.format.wrapText = true;
  area.format.verticalAlignment = "Top";
  area.values = rows;
  sheet.getRangeByIndexes(headerRow + 1, guideColumn, rows.length - 1, 1).format.font.bold = true;
  queueSheetHeader(sheet.getRangeByIndexes(headerRow, guideColumn, 1, 3));
}
