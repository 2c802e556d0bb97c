/**
 * Enter and Tab, in a cell that was typed in or is only selected, lead where they lead in Excel. The grid's own command loses a
 * single cell on its way up or left, and every Enter after a Tab. Where several blocks are selected it is left to itself.
 */
import { CanceledError, Direction, ICommandService, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { KeyCode, MoveSelectionEnterAndTabCommand } from "@univerjs/preset-sheets-core";
import type { Book } from "../../../workbench/book/book";
import type { CellPlace } from "../../../workbench/book/bookArea";
import { nextAlone, nextWithin, type EnteredSheet, type EntryMove } from "../../../workbench/tools/nextCell";
import { cellAt } from "../tools/toolTarget";
import { revealCell } from "./revealSelection";

interface Moving {
  readonly direction: Direction;
  readonly keycode: KeyCode;
  readonly extra?: string;
}

export function moveAfterEntry(univer: Univer, api: FUniver, book: Book): void {
  let tabs: { readonly from: CellPlace; readonly to: CellPlace } | null = null;
  const commands = univer.__getInjector().get(ICommandService);
  let asked: EntryMove | null = null;
  leaveBackwards(api, async (move, endEntry) => {
    asked = move;
    try {
      await endEntry();
    } finally {
      asked = null;
    }
  });
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MoveSelectionEnterAndTabCommand.id) return;
    const { direction, keycode, extra } = params as Moving;
    const areas = book.selection.areas();
    const [area] = areas;
    if (extra !== undefined || area === undefined || areas.length > 1) return;
    const active = book.selection.activeCell();
    const move: EntryMove = asked ?? {
      key: keycode === KeyCode.TAB ? "Tab" : "Enter",
      isBack: direction === Direction.UP || direction === Direction.LEFT,
    };
    const inner = api.getActiveWorkbook()!.getActiveSheet().getSheet();
    const sheet: EnteredSheet = {
      merges: book.formats.merges(active.sheetId),
      isShown: ({ row, column }) => inner.getRowVisible(row) && inner.getColVisible(column),
    };
    const isOneCell = sheet.merges.some((merge) => sameCells(merge, area)) || area.rowCount * area.columnCount === 1;
    const tabbedFrom = tabs !== null && samePlace(tabs.to, active) ? tabs.from : null;
    const to = isOneCell ? nextAlone(move, active, sheet, tabbedFrom) : nextWithin(move, area, active, sheet);
    tabs = isOneCell && move.key === "Tab" ? { from: tabbedFrom ?? active, to } : null;
    void book.selection.select(isOneCell ? cellAt(to) : area, to).then(() => revealCell(univer, to));
    throw new CanceledError();
  });
}

/** An open cell takes Enter and Tab only without Shift; ending the entry moves on, and the move is then another one. */
function leaveBackwards(
  api: FUniver,
  leave: (move: EntryMove, endEntry: () => Promise<unknown>) => Promise<void>,
): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      const workbook = api.getActiveWorkbook();
      if ((key !== "Enter" && key !== "Tab") || !shiftKey || ctrlKey || metaKey || altKey) return;
      if (!workbook?.isCellEditing() || !document.activeElement?.closest("[data-u-comp=editor]")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void leave({ key, isBack: true }, () => workbook.endEditingAsync(true));
    },
    { capture: true },
  );
}

function samePlace(one: CellPlace, other: CellPlace): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}

function sameCells(one: CellPlace & { rowCount: number; columnCount: number }, other: typeof one): boolean {
  return samePlace(one, other) && one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}
