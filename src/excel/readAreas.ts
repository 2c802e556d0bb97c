/** Reads many areas of a workbook at once. */
import { sameSheet, type SheetArea, type SheetCell } from "./referenceArea";

export interface ReadCell extends SheetCell {
  readonly value: string | number | boolean;
  /** Empty when the cell holds no formula. */
  readonly formula: string;
  readonly isError: boolean;
}

/** Areas of whole rows or columns are read as far as they are used. */
const wholeRows = 100_000;
const wholeColumns = 5_000;

/** Cells with contents only. Areas on sheets that are not among the workbook's `sheets` have none. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  sheets: readonly string[],
): Promise<ReadCell[]> {
  const ranges = areas.flatMap((area) => {
    const sheet = sheets.find((name) => sameSheet(name, area.sheet));
    if (sheet === undefined) return [];
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    const isWhole = area.rowCount > wholeRows || area.columnCount > wholeColumns;
    const read = isWhole ? range.getUsedRangeOrNullObject(true) : range;
    read.load("formulas,values,valueTypes,rowIndex,columnIndex");
    return [{ sheet, read }];
  });
  if (ranges.length > 0) await context.sync();
  return ranges.flatMap(({ sheet, read }) => (read.isNullObject ? [] : cellsOf(sheet, read)));
}

function cellsOf(sheet: string, range: Excel.Range): ReadCell[] {
  return range.values.flatMap((row: ReadCell["value"][], down) =>
    row.flatMap((value, across): ReadCell[] => {
      const written = range.formulas[down]?.[across];
      const formula = typeof written === "string" && written.startsWith("=") ? written : "";
      if (value === "" && formula === "") return [];
      const isError = range.valueTypes[down]?.[across] === Excel.RangeValueType.error;
      return [{ sheet, row: range.rowIndex + down, column: range.columnIndex + across, value, formula, isError }];
    }),
  );
}

/** For cells that a formula elsewhere fills: the cell of that formula. */
export async function spillParents(
  context: Excel.RequestContext,
  cells: readonly SheetCell[],
): Promise<(SheetCell | null)[]> {
  const parents = cells.map(({ sheet, row, column }) => {
    const parent = context.workbook.worksheets.getItem(sheet).getCell(row, column).getSpillParentOrNullObject();
    parent.load("rowIndex,columnIndex");
    return parent;
  });
  await context.sync();
  return parents.map((parent, index) => {
    const cell = cells[index];
    if (parent.isNullObject || cell === undefined) return null;
    if (parent.rowIndex === cell.row && parent.columnIndex === cell.column) return null;
    return { sheet: cell.sheet, row: parent.rowIndex, column: parent.columnIndex };
  });
}
