/** Keys that move about the grid as in Excel and that the grid itself lacks. */
import { ICommandService, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { InsertSheetCommand } from "@univerjs/sheets";
import type { Book } from "../../../workbench/book/book";
import { gridColumnCount, gridRowCount, type Area, type CellPlace } from "../../../workbench/book/bookArea";
import { movedCell, movingCorner, type CellMove, type ShownCells } from "../../../workbench/tools/movedCell";
import { cellMoveKeys, sheetMoveKeys, type SheetMove } from "./moveKeyNames";
import { revealCell } from "./revealSelection";
import { cellAt } from "../tools/toolTarget";

export interface MoveKeysOptions {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly book: Book;
  isForCells: (event: KeyboardEvent) => boolean;
}

const sheetMoves: Readonly<Record<SheetMove, (options: MoveKeysOptions) => unknown>> = {
  wholeColumn: (options) => selectWhole(options, { row: 0, rowCount: gridRowCount }),
  wholeRow: (options) => selectWhole(options, { column: 0, columnCount: gridColumnCount }),
  activeCell: ({ univer, book }) => revealCell(univer, book.selection.activeCell()),
  previousSheet: (options) => showSheet(options, -1),
  nextSheet: (options) => showSheet(options, 1),
  newSheet: insertSheet,
};

export function listenToMoveKeys(options: MoveKeysOptions): void {
  const keys: Readonly<Record<string, () => unknown>> = Object.fromEntries([
    ...Object.entries(cellMoveKeys).flatMap(([key, move]) => [
      [key, () => moveTo(options, move, false)],
      [key.replace(/(?=\w+$)/, "Shift+"), () => moveTo(options, move, true)],
    ]),
    ...Object.entries(sheetMoveKeys).map(([key, move]) => [key, () => sheetMoves[move](options)]),
  ]);
  window.addEventListener(
    "keydown",
    (event) => {
      const work = keys[nameOf(event)];
      if (work === undefined || !isAtCells(options, event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void work();
    },
    { capture: true },
  );
}

/** Fields such as the name box, where the same keys move in the text, stand in the grid's frame too. */
function isAtCells({ isForCells }: MoveKeysOptions, event: KeyboardEvent): boolean {
  const focused = document.activeElement;
  const isCell = focused === document.body || Boolean(focused?.closest("[data-u-comp=editor]"));
  return isCell && document.querySelector("dialog[open]") === null && isForCells(event);
}

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const name = key === " " ? "Space" : key;
  return [(ctrlKey || metaKey) && "Ctrl", altKey && "Alt", shiftKey && "Shift", name].filter(Boolean).join("+");
}

async function moveTo({ book, api, univer }: MoveKeysOptions, move: CellMove, isExtending: boolean): Promise<void> {
  const active = book.selection.activeCell();
  const sheet = api.getActiveWorkbook()!.getActiveSheet();
  const seen = sheet.getVisibleRange();
  const inner = sheet.getSheet();
  // A row or column cut by the edge is on the next page.
  const shown: ShownCells = {
    rowCount: seen === null ? 1 : Math.max(1, seen.endRow - seen.startRow),
    columnCount: seen === null ? 1 : Math.max(1, seen.endColumn - seen.startColumn),
    isRowShown: (row) => inner.getRowVisible(row),
    isColumnShown: (column) => inner.getColVisible(column),
  };
  const from = isExtending ? movingCorner(book.selection.areas()[0]!, active) : active;
  const to = movedCell(move, from, book, shown);
  await book.selection.select(isExtending ? between(active, to) : cellAt(to), isExtending ? active : to);
  if (seen !== null && move.startsWith("page")) {
    const top = movedCell(move, { ...to, row: seen.startRow, column: seen.startColumn }, book, shown);
    sheet.scrollToCell(top.row, top.column);
  }
  revealCell(univer, to);
}

function between(one: CellPlace, other: CellPlace): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    sheetId: one.sheetId,
    row,
    column,
    rowCount: Math.abs(one.row - other.row) + 1,
    columnCount: Math.abs(one.column - other.column) + 1,
  };
}

function selectWhole({ book }: MoveKeysOptions, lines: Partial<Area>): Promise<void> {
  return book.selection.select({ ...book.selection.areas()[0]!, ...lines }, book.selection.activeCell());
}

function showSheet({ book }: MoveKeysOptions, step: number): void {
  const shown = book.sheets.list().filter(({ visibility }) => visibility === "Visible");
  const at = shown.findIndex(({ id }) => id === book.sheets.activeId());
  const next = shown[at + step];
  if (next !== undefined) void book.sheets.activate(next.id);
}

/** Before the one that is open, as in Excel. */
function insertSheet({ univer, book }: MoveKeysOptions): void {
  const index = book.sheets.list().findIndex(({ id }) => id === book.sheets.activeId());
  void univer.__getInjector().get(ICommandService).executeCommand(InsertSheetCommand.id, { index });
}
