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
  let waiting: Piece[] = [];
  let count = 0;
  const fetch = async () => {
    if (waiting.length > 0)
      await load(context, waiting, ({ block, row }, range) =>
        collect(range, row, block.column, found.get(block) ?? new Map()),
      );
    waiting = [];
    count = 0;
  };
  for (const block of blocks) {
    const rowsAtOnce = Math.max(1, Math.floor(cellsPerTrip / block.columnCount));
    for (let row = block.row; row < block.row + block.rowCount; row += rowsAtOnce) {
      const rowCount = Math.min(rowsAtOnce, block.row + block.rowCount - row);
      if (count > 0 && count + rowCount * block.columnCount > cellsPerTrip) await fetch();
      waiting.push({ block, row, rowCount });
      count += rowCount * block.columnCount;
    }
  }
  await fetch();
  return found;
}

interface Piece {
  readonly block: CellBlock;
  readonly row: number;
  readonly rowCount: number;
}

/** Long texts can make an answer larger than Excel on the web hands over; then each half is asked for by itself. */
async function load(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  take: (piece: Piece, range: Excel.Range) => void,
): Promise<void> {
  const ranges = pieces.map(({ block, row, rowCount }) => {
    const range = block.sheet.getRangeByIndexes(row, block.column, rowCount, block.columnCount);
    range.load("formulas,values,valueTypes,numberFormat,text");
    return range;
  });
  try {
    await context.sync();
  } catch (failure) {
    const [first, second] = halves(pieces);
    if (!isTooMuch(failure) || second.length === 0) throw failure;
    await load(context, first, take);
    await load(context, second, take);
    return;
  }
  pieces.forEach((piece, index) => take(piece, ranges[index] as Excel.Range));
}

function isTooMuch(failure: unknown): boolean {
  return failure instanceof OfficeExtension.Error && failure.code === "ResponsePayloadSizeLimitExceeded";
}

function halves(pieces: readonly Piece[]): [Piece[], Piece[]] {
  const [only] = pieces;
  if (only === undefined || pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const rowCount = Math.ceil(only.rowCount / 2);
  const rest = { ...only, row: only.row + rowCount, rowCount: only.rowCount - rowCount };
  return [[{ ...only, rowCount }], rest.rowCount > 0 ? [rest] : []];
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
