/** Lays out the sheet of the facts as the command line does, and writes rows of it. */
import type { Fact } from "../../register/fact";
import {
  factCells,
  factColumns,
  factNumberFormat,
  factsTableName,
  type FactColumn,
  type FactPlaces,
} from "../../register/factColumns";
import { asTypedEntry } from "../../register/registerRow";
import { queuePrintedPage } from "../host/printedPage";
import { palette } from "../host/styles";
import { evidenceSheetTexts } from "./evidenceSheetTexts";
import { queueSheetHeader, queueSheetTitle } from "./registerSheet";

const headerRow = 3;
const headers = factColumns.map(({ header }) => header);

/** Queues a new sheet with an empty table; the caller syncs. */
export function queueFactsSheet(workbook: Excel.Workbook, sheetName: string): Excel.Worksheet {
  const sheet = workbook.worksheets.add(sheetName);
  sheet.tabColor = palette.sourcesTab;
  const texts = evidenceSheetTexts();
  queueSheetTitle(sheet, texts.facts, texts.factsIntroduction);
  const head = sheet.getRangeByIndexes(headerRow, 0, 1, headers.length);
  head.values = [headers];
  const table = sheet.tables.add(sheet.getRangeByIndexes(headerRow, 0, 2, headers.length), true);
  table.name = factsTableName;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  queueSheetHeader(head);
  for (const [place, { width }] of factColumns.entries())
    sheet.getRangeByIndexes(headerRow, place, 1, 1).format.columnWidth = width;
  sheet.freezePanes.freezeRows(headerRow + 1);
  queuePrintedPage(sheet, headerRow, null);
  return sheet;
}

/**
 * Queues the contents of rows side by side from `firstRow` on, the table's first column being `firstColumn`. Only the facts' own
 * columns are touched; those that stand beside each other are written at once.
 */
export function queueFacts(
  sheet: Excel.Worksheet,
  firstRow: number,
  firstColumn: number,
  places: FactPlaces,
  facts: readonly Fact[],
): void {
  const rows = facts.map(typedCells);
  for (const run of runsOf(places)) {
    const range = sheet.getRangeByIndexes(firstRow, firstColumn + run[0]!.place, facts.length, run.length);
    for (const [offset, { column }] of run.entries()) {
      if (column.kind === "text") continue;
      const cells = sheet.getRangeByIndexes(firstRow, firstColumn + run[0]!.place + offset, facts.length, 1);
      const formats = rows.map((row) => factNumberFormat(column.kind, row[factColumns.indexOf(column)]!));
      const [first = ""] = formats;
      // One format for all cells, which Excel takes and its types do not know.
      cells.numberFormat = formats.every((one) => one === first)
        ? (first as unknown as string[][])
        : formats.map((one) => [one]);
    }
    range.format.font.color = palette.input;
    range.values = rows.map((row) => run.map(({ column }) => row[factColumns.indexOf(column)]!));
  }
}

function typedCells(fact: Fact): (string | number)[] {
  return factCells(fact).map((cell) => asTypedEntry(cell));
}

interface Placed {
  readonly column: FactColumn;
  readonly place: number;
}

function runsOf(places: FactPlaces): Placed[][] {
  const placed = factColumns
    .map((column) => ({ column, place: places.get(column.field)! }))
    .sort((one, other) => one.place - other.place);
  const runs: Placed[][] = [];
  for (const one of placed) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)!.place + 1 === one.place) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
