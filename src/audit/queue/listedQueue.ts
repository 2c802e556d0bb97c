/** The review queue as it stands on its sheet, for whoever ticks it elsewhere. */
import { sheetAddress } from "../../formula/sheetAddress";
import { rectanglesOf } from "../compare/cellRectangles";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { cellsIn, keyOf } from "./queueCells";
import { queueItems } from "./queueItems";
import { mostAreasInFormula, type QueueMarks } from "./queueSheet";
import { reviewedRows, type ReviewedRow } from "./reviewedRows";

export interface ListedRow {
  /** Of the sheet, counted from 0. */
  readonly row: number;
  readonly kind: string;
  /** As the sheet says it. */
  readonly place: string;
  /** Where its first cells stand now; null for what is gone. */
  readonly address: string | null;
  readonly label: string;
  readonly content: string;
  readonly source: string;
  readonly grade: string;
  readonly identity: string;
  readonly marks: QueueMarks;
  readonly note: string;
}

export interface ListedQueue {
  readonly rows: readonly ListedRow[];
  /** It lists what is in the workbook, each thing as it is. */
  readonly isUpToDate: boolean;
}

/** Null where the workbook has no queue. */
export function listedQueue(snapshot: WorkbookSnapshot): ListedQueue | null {
  const rows = reviewedRows(snapshot);
  if (rows === null) return null;
  return { rows: rows.map(listedRow), isUpToDate: isUpToDate(rows, snapshot) };
}

function listedRow(reviewed: ReviewedRow): ListedRow {
  const { row, kind, place, label, content, source, grade, identity, marks, note, cells } = reviewed;
  const [first] = cells;
  const [area] = first === undefined ? [] : rectanglesOf(cells.filter(({ sheet }) => sheet === first.sheet));
  const address = first === undefined || area === undefined ? null : sheetAddress({ sheet: first.sheet, ...area });
  return { row, kind, place, address, label, content, source, grade, identity, marks, note };
}

function isUpToDate(rows: readonly ReviewedRow[], snapshot: WorkbookSnapshot): boolean {
  const there = rows.filter(({ kind }) => kind !== "gone");
  if (there.some(({ cells, listed }) => cells.length === 0 || listed.size < cells.length)) return false;
  const known = new Set(there.flatMap(({ kind, cells }) => cells.map((cell) => `${kind} ${keyOf(cell)}`)));
  const items = queueItems(snapshot);
  return (
    items.length === there.length &&
    items.every(({ kind, areas }) =>
      areas
        .slice(0, mostAreasInFormula)
        .flatMap(cellsIn)
        .every((cell) => known.has(`${kind} ${keyOf(cell)}`)),
    )
  );
}
