/** Reads the cells of many blocks, as many at once as Excel on the web hands over. */
import { officeCodeOf } from "../host/officeErrors";
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

/** Rows of a block. */
interface Piece {
  readonly block: CellBlock;
  readonly row: number;
  readonly rowCount: number;
}

const cellsOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { block, rowCount }) => sum + rowCount * block.columnCount, 0);

export async function readCells(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<ReadonlyMap<CellBlock, ReadCells>> {
  const found = new Map<CellBlock, ReadCells>(blocks.map((block) => [block, new Map()]));
  for (const trip of trips(blocks)) await readPieces(context, trip, found);
  return found;
}

function* trips(blocks: readonly CellBlock[]): Generator<readonly Piece[]> {
  let trip: Piece[] = [];
  for (const block of blocks) {
    const rowsAtOnce = Math.max(1, Math.floor(cellsPerTrip / block.columnCount));
    for (let row = block.row; row < block.row + block.rowCount; row += rowsAtOnce) {
      const piece = { block, row, rowCount: Math.min(rowsAtOnce, block.row + block.rowCount - row) };
      if (trip.length > 0 && cellsOf([...trip, piece]) > cellsPerTrip) {
        yield trip;
        trip = [];
      }
      trip.push(piece);
    }
  }
  if (trip.length > 0) yield trip;
}

/** Cells with long texts pass what Excel on the web answers at once; then half of them is asked for at a time. */
async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  found: ReadonlyMap<CellBlock, ReadCells>,
): Promise<void> {
  const ranges = pieces.map(({ block, row, rowCount }) => {
    const range = block.sheet.getRangeByIndexes(row, block.column, rowCount, block.columnCount);
    return range.load("formulas,values,valueTypes,numberFormat,text");
  });
  try {
    await context.sync();
  } catch (failure) {
    const halves = isTooLarge(failure) ? halvesOf(pieces) : null;
    if (halves === null) throw failure;
    for (const half of halves) await readPieces(context, half, found);
    return;
  }
  for (const [index, { block, row }] of pieces.entries())
    collect(ranges[index]!, row, block.column, found.get(block) ?? new Map());
}

/** Older web hosts say no more than that something went wrong. */
function isTooLarge(failure: unknown): boolean {
  const code = officeCodeOf(failure);
  return code === "ResponsePayloadSizeLimitExceeded" || code === "GeneralException";
}

/** Null when there is no more than one row. */
function halvesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] | null {
  const [first] = pieces;
  if (first === undefined) return null;
  const middle = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, middle), pieces.slice(middle)];
  const upper = Math.ceil(first.rowCount / 2);
  if (upper === first.rowCount) return null;
  return [[{ ...first, rowCount: upper }], [{ ...first, row: first.row + upper, rowCount: first.rowCount - upper }]];
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
