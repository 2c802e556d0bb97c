/** A sheet that tells of the workbook, as a sheet of a file. */
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import { printedPart, type WrittenCell, type WrittenLook, type WrittenSheet } from "../../audit/sheets/writtenSheet";
import { plainStyle, type CellStyle } from "../../xlsx/content/cellStyle";
import { plainSheet, type Band, type FileCell, type SheetContent } from "../../xlsx/content/sheetContent";

const looks = {
  plain: plainStyle,
  title: { ...plainStyle, font: { ...plainStyle.font, size: 16, isBold: true } },
  note: { ...plainStyle, font: { ...plainStyle.font, color: "#595959" } },
  header: {
    ...plainStyle,
    font: { ...plainStyle.font, isBold: true },
    border: { bottom: { style: "thin", color: null } },
  },
  wrapped: { ...plainStyle, alignment: { ...plainStyle.alignment, vertical: "top", wrapsText: true } },
  percent: { ...plainStyle, numberFormat: "0.0%" },
  entry: { ...plainStyle, fill: "#FFF9DB", font: { ...plainStyle.font, color: "#0000FF" } },
} satisfies Record<WrittenLook, CellStyle>;

/** By the index that the cells below name. */
export const writtenStyles: readonly CellStyle[] = Object.values(looks);
const places = Object.keys(looks);

export function writtenCellContent({ value, formula, look }: WrittenCell): FileCell {
  return {
    value: value === "" && formula === "" ? null : value,
    formula,
    isError: false,
    format: places.indexOf(look),
  };
}

export function writtenSheetContent(sheet: WrittenSheet): SheetContent {
  const { name, cells, widths, frozenRows, isHidden } = sheet;
  return {
    ...plainSheet,
    name,
    cells: new Map(cells.map((cell) => [placeKey(cell.row, cell.column), writtenCellContent(cell)])),
    rowCount: cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
    columnCount: cells.reduce((most, { column }) => Math.max(most, column + 1), 0),
    columns: widths.map((size, column): Band => ({ first: column, last: column, size, isHidden: false, format: null })),
    rows: cells
      .filter(({ look }) => look === "title")
      .map(({ row }): Band => ({ first: row, last: row, size: titleHeight, isHidden: false, format: null })),
    frozenRows,
    visibility: isHidden ? "hidden" : "visible",
    print: printedPage(sheet),
  };
}

/** In points: not every program makes a row as high as its letters. */
const titleHeight = 24;

/** On A4, one page wide. */
function printedPage(sheet: WrittenSheet): SheetContent["print"] {
  const { titleRow, area } = printedPart(sheet);
  return {
    isLandscape: sheet.print === "landscape",
    paper: 9,
    pagesWide: 1,
    pagesTall: null,
    area,
    titleRows: titleRow === null ? null : { first: titleRow, last: titleRow },
  };
}
