/** Number formats and widths for cells that a formula is about to fill. What somebody chose or wrote there stays as it is. */
import { supports } from "../host/environment";
import { fittingWidth, resultFormats, type FormulaResult } from "./resultFormats";

const [lastRow, lastColumn] = [1_048_576, 16_384];

/** What dresses the cells, to be called with the write; null where they are not free, or nothing is to be done. */
export async function plannedLooks(
  context: Excel.RequestContext,
  cell: Excel.Range,
  result: FormulaResult,
): Promise<(() => void) | null> {
  const [rowCount, columnCount] = [result.rows.length, result.rows[0]?.length ?? 0];
  if (columnCount === 0 || !supports("ExcelApi", "1.12")) return null;
  const before = cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
  cell.load("rowIndex,columnIndex");
  await context.sync();
  if (cell.rowIndex + rowCount > lastRow || cell.columnIndex + columnCount > lastColumn) return null;
  const area = cell.getResizedRange(rowCount - 1, columnCount - 1).load("values,numberFormat");
  const widths = Array.from({ length: columnCount }, (_, at) =>
    area.getColumn(at).format.load("useStandardWidth,columnWidth"),
  );
  await context.sync();
  const [ownRows, ownColumns] = before.isNullObject ? [1, 1] : [before.rowCount, before.columnCount];
  const isFree = area.values.every((row, at) =>
    row.every((value, column) => value === "" || (at < ownRows && column < ownColumns)),
  );
  if (!isFree) return null;
  const formats = resultFormats(result).map((format, column) =>
    area.numberFormat.every((row: unknown[]) => row[column] === "General") ? format : null,
  );
  return () => {
    for (const [column, format] of formats.entries()) {
      if (format !== null) area.getColumn(column).numberFormat = Array.from({ length: rowCount }, () => [format]);
      const width = fittingWidth(
        result.rows.map((row) => row[column]),
        format,
      );
      const own = widths[column]!;
      if (own.useStandardWidth && width > own.columnWidth) own.columnWidth = width;
    }
  };
}
