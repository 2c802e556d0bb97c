/** The rows of a review queue as they were filled in, read back from its sheet. */
import { columnLetters } from "../../formula/address";
import { areaOf, type SheetCell } from "../../formula/reference";
import { areaOfAddress } from "../../formula/sheetAddress";
import { tokensOf } from "../../formula/tokens";
import type { WrittenCell } from "../sheets/writtenSheet";
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
  /** What columns that a reviewer added hold, by the order of `addedHeaders`; "" where nothing is. */
  readonly added: readonly WrittenCell["value"][];
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
  const added = addedColumns(sheet, head);
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
      added: added.map(({ column }) => cellAt(sheet, row, column)?.value ?? ""),
    });
  }
  return rows;
}

/** The headers of columns that a reviewer added to the queue, from left to right. */
export function addedHeaders(snapshot: WorkbookSnapshot): readonly string[] {
  const sheet = sheetNamed(snapshot, reviewQueueName);
  const head = sheet === undefined ? null : headOf(sheet);
  return sheet === undefined || head === null ? [] : addedColumns(sheet, head).map(({ header }) => header);
}

/** One without a header that holds something is called by its letters. */
function addedColumns(sheet: SheetSnapshot, { row, columns }: Head) {
  const own = new Set(columns.values());
  return Array.from({ length: sheet.columnCount }, (_, column) => column).flatMap((column) => {
    if (own.has(column)) return [];
    const header = cellAt(sheet, row, column)?.text.trim() ?? "";
    const holdsSomething = Array.from({ length: sheet.rowCount - row }, (_, down) =>
      cellAt(sheet, row + down, column),
    ).some((cell) => (cell?.text ?? "") !== "");
    return holdsSomething ? [{ header: header || `Column ${columnLetters(column)}`, column }] : [];
  });
}

interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<QueueHeader, number>;
}

/** The row of headers, wherever it stands; columns may have been moved, none may be gone. */
function headOf(sheet: SheetSnapshot): Head | null {
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
