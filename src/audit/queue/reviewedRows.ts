/** The rows of a review queue as they were filled in, read back from its sheet. */
import { areaOf, type SheetCell } from "../../formula/reference";
import { areaOfAddress } from "../../formula/sheetAddress";
import { tokensOf } from "../../formula/tokens";
import { reviewQueueName } from "../signoff/signOffSheet";
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { cellsIn, cellsOf, keyOf } from "./queueCells";
import { queueItems, type QueueItem } from "./queueItems";
import { markHeaders, queueHeaders, type QueueHeader, type QueueMarks } from "./queueSheet";

export interface ReviewedRow {
  /** Of the sheet, counted from 0. */
  readonly row: number;
  readonly kind: string;
  /** The cells that its formula names now; empty for what is gone. */
  readonly cells: readonly SheetCell[];
  /** Those that still hold what was listed. */
  readonly listed: ReadonlySet<string>;
  readonly place: string;
  readonly source: string;
  readonly grade: string;
  readonly label: string;
  readonly content: string;
  readonly identity: string;
  readonly marks: QueueMarks;
  readonly note: string;
}

/** Null where the workbook has no queue. A row whose formula somebody overwrote is found by what "Where" says. */
export function reviewedRows(snapshot: WorkbookSnapshot): ReviewedRow[] | null {
  const sheet = sheetNamed(snapshot, reviewQueueName);
  const head = sheet === undefined ? null : headOf(sheet);
  if (sheet === undefined || head === null) return null;
  const itemAt = new Map(
    queueItems(snapshot).flatMap((item) =>
      cellsOf(item).map((cell): [string, QueueItem] => [`${item.kind} ${keyOf(cell)}`, item]),
    ),
  );
  const rows: ReviewedRow[] = [];
  for (let row = head.row + 1; row < sheet.rowCount; row += 1) {
    const text = (header: QueueHeader) => cellAt(sheet, row, head.columns.get(header)!)?.text ?? "";
    const [kind, content, identity] = [text("Kind"), text("Holds"), text("As listed")];
    if (kind === "") continue;
    const cells = kind === "gone" ? [] : cellsNamedIn(snapshot, sheet, row, head.columns.get("Cells")!, text("Where"));
    // Excel itself shifts what a formula names as cells are inserted; then its words, or its distances, stay.
    const isListed = (item: QueueItem | undefined) =>
      item !== undefined && (item.identity === identity || (kind === "formula" && item.content === content));
    rows.push({
      row,
      kind,
      source: text("Source"),
      grade: text("Grade"),
      cells,
      listed: new Set(cells.map(keyOf).filter((key) => isListed(itemAt.get(`${kind} ${key}`)))),
      place: text("Where"),
      label: text("What"),
      content,
      identity,
      marks: Object.fromEntries(markHeaders.map((header) => [header, text(header).trim()])) as unknown as QueueMarks,
      note: text("Since the review before"),
    });
  }
  return rows;
}

/** The row of headers, wherever it stands; columns may have been moved, none may be gone. */
function headOf(
  sheet: SheetSnapshot,
): { readonly row: number; readonly columns: ReadonlyMap<QueueHeader, number> } | null {
  for (let row = 0; row < Math.min(sheet.rowCount, 50); row += 1) {
    const columns = new Map<QueueHeader, number>();
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const header = queueHeaders.find((one) => one === cellAt(sheet, row, column)?.value);
      if (header !== undefined) columns.set(header, column);
    }
    if (queueHeaders.every((header) => columns.has(header))) return { row, columns };
  }
  return null;
}

function cellsNamedIn(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
  where: string,
): SheetCell[] {
  const formula = cellAt(sheet, row, column)?.formula ?? "";
  const at = { sheet: sheet.name, row, column };
  const named = tokensOf(formula).flatMap(({ kind, text }) => {
    const area = kind === "reference" ? areaOf(text, at, snapshot.tables) : null;
    return area === null ? [] : [area];
  });
  // Each area is named twice, for its rows and its columns.
  const cells = new Map(named.flatMap(cellsIn).map((cell) => [keyOf(cell), cell]));
  if (cells.size > 0) return [...cells.values()];
  try {
    return formula === "" ? cellsIn(areaOfAddress(where.split(",")[0]!.trim())) : [];
  } catch {
    return [];
  }
}
