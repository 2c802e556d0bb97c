/** Reads the cells of many blocks, as many at once as Excel on the web hands over. */
import { isDateFormat } from "../../formula/dateFormat";
import { placeKey, type SnapshotCell } from "../../audit/snapshot/workbookSnapshot";

export interface CellBlock {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** By `placeKey`; cells without contents are not there. */
export type ReadCells = Map<number, SnapshotCell>;

const cellsPerTrip = 20_000;

export async function readCells(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<ReadonlyMap<CellBlock, ReadCells>> {
  const found = new Map<CellBlock, ReadCells>(blocks.map((block) => [block, new Map()]));
  let waiting: { readonly block: CellBlock; readonly row: number; readonly range: Excel.Range }[] = [];
  let count = 0;
  const fetch = async () => {
    if (waiting.length > 0) await context.sync();
    for (const { block, row, range } of waiting) collect(range, row, block.column, found.get(block) ?? new Map());
    waiting = [];
    count = 0;
  };
  for (const block of blocks) {
    const rowsAtOnce = Math.max(1, Math.floor(cellsPerTrip / block.columnCount));
    for (let row = block.row; row < block.row + block.rowCount; row += rowsAtOnce) {
      const rowCount = Math.min(rowsAtOnce, block.row + block.rowCount - row);
      if (count > 0 && count + rowCount * block.columnCount > cellsPerTrip) await fetch();
      const range = block.sheet.getRangeByIndexes(row, block.column, rowCount, block.columnCount);
      range.load("formulas,values,valueTypes,numberFormat,text");
      waiting.push({ block, row, range });
      count += rowCount * block.columnCount;
    }
  }
  await fetch();
  return found;
}

function collect(range: Excel.Range, row: number, column: number, into: ReadCells): void {
  for (const [down, values] of (range.values as SnapshotCell["value"][][]).entries())
    for (const [across, value] of values.entries()) {
      const type = range.valueTypes[down]?.[across];
      const written = range.formulas[down]?.[across];
      // A text that looks like a formula stands for itself.
      const isFormula = typeof written === "string" && written.startsWith("=") && written !== value;
      const formula = isFormula ? written : "";
      // A formula may fill a cell with an empty text.
      if (formula === "" && (type === Excel.RangeValueType.empty || value === null)) continue;
      const isError = type === Excel.RangeValueType.error;
      const isDate = typeof value === "number" && isDateFormat(String(range.numberFormat[down]?.[across] ?? ""));
      const text = String(range.text[down]?.[across] ?? "");
      into.set(placeKey(row + down, column + across), { value, text, formula, isError, isDate });
    }
}
