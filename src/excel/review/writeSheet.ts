/** Writes sheets that tell of the workbook in plain cells; a file gets the same from src/xlsx. */
import { printedPart, type WrittenCell, type WrittenLook, type WrittenSheet } from "../../audit/sheets/writtenSheet";
import { areaAddress } from "../../formula/address";
import { queuePrintedPage } from "../host/printedPage";
import { palette } from "../host/styles";

/** Few enough for the 5 MB that Excel on the web takes at once. */
const rowsAtOnce = 1_000;
/** Of the standard font, of which a digit is seven pixels wide. */
const pointsPerCharacter = 5.25;

/** Adds the sheet behind the others. */
export async function addWrittenSheet(context: Excel.RequestContext, written: WrittenSheet): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(written.name);
  // First: rows grow with what wraps in them as it is written, and do not shrink again where a column is widened.
  for (const [column, width] of written.widths.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * pointsPerCharacter;
  await writeCells(context, sheet, written.cells);
  if (written.frozenRows > 0) sheet.freezePanes.freezeRows(written.frozenRows);
  if (written.print === "landscape") {
    const { titleRow, area } = printedPart(written);
    queuePrintedPage(sheet, titleRow, area && sheet.getRange(areaAddress(area)));
  }
  if (written.isHidden) sheet.visibility = Excel.SheetVisibility.hidden;
  await context.sync();
  return sheet;
}

/** Into cells that are free: what lies between them within a row is left blank. */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly WrittenCell[],
): Promise<void> {
  const rows = new Map<number, WrittenCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const columnCount = Math.max(0, ...cells.map(({ column }) => column + 1));
  const places = [...rows.keys()].sort((one, other) => one - other);
  for (let first = 0; first < places.length;) {
    let count = 1;
    while (count < rowsAtOnce && places[first + count] === places[first]! + count) count += 1;
    const block = places.slice(first, first + count).map((row) => rows.get(row)!);
    sheet.getRangeByIndexes(places[first]!, 0, count, columnCount).formulas = block.map((row) =>
      contentsOf(row, columnCount),
    );
    queueLooks(sheet, block);
    await context.sync();
    first += count;
  }
}

function contentsOf(row: readonly WrittenCell[], columnCount: number): (string | number | boolean)[] {
  const contents: (string | number | boolean)[] = Array.from({ length: columnCount }, () => "");
  for (const { column, value, formula } of row)
    // Whatever a text looks like, an apostrophe keeps it one.
    contents[column] = formula !== "" ? formula : typeof value === "string" && value !== "" ? `'${value}` : value;
  return contents;
}

/** Cells of one look below each other are asked for together. */
function queueLooks(sheet: Excel.Worksheet, block: readonly (readonly WrittenCell[])[]): void {
  const columns = new Map<number, { look: WrittenLook; first: number; last: number }>();
  const flush = (column: number) => {
    const run = columns.get(column);
    columns.delete(column);
    if (run === undefined || run.look === "plain") return;
    queueLook(sheet.getRangeByIndexes(run.first, column, run.last - run.first + 1, 1), run.look);
  };
  for (const row of block)
    for (const { row: place, column, look } of row) {
      const run = columns.get(column);
      if (run !== undefined && run.look === look && run.last === place - 1) run.last = place;
      else {
        flush(column);
        columns.set(column, { look, first: place, last: place });
      }
    }
  for (const column of [...columns.keys()]) flush(column);
}

function queueLook(range: Excel.Range, look: WrittenLook): void {
  const { format } = range;
  const looks: Readonly<Record<WrittenLook, () => void>> = {
    plain: () => undefined,
    title: () => {
      format.font.size = 16;
      format.rowHeight = 24;
      format.font.bold = true;
    },
    note: () => void (format.font.color = palette.quiet),
    header: () => {
      format.font.bold = true;
      format.borders.getItem(Excel.BorderIndex.edgeBottom).style = Excel.BorderLineStyle.continuous;
    },
    wrapped: () => {
      format.wrapText = true;
      format.verticalAlignment = Excel.VerticalAlignment.top;
    },
    percent: () => void (range.numberFormat = [["0.0%"]]),
    entry: () => {
      format.fill.color = palette.inputFill;
      format.font.color = palette.input;
    },
  };
  looks[look]();
}
