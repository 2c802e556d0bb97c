/**
 * An entry that Excel would not take stays open in its cell with the reason shown: Enter, Tab, the formula bar's tick, a
 * click elsewhere and another sheet do not leave it; Esc does.
 */
import { CanceledError, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { DocumentDataModel, Univer } from "@univerjs/core";
import {
  IEditorBridgeService,
  KeyCode,
  SetCellEditVisibleOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { CellPlace } from "../../../workbench/book/bookArea";
import type { UniverBook } from "../../../workbench/univer/univerBook";

interface Leaving {
  readonly visible: boolean;
  readonly keycode?: number;
}

export function keepRefusedEntriesOpen(univer: Univer, book: UniverBook, refused: (reason: string) => void): void {
  const injector = univer.__getInjector();
  const editor = injector.get(IEditorBridgeService);
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const isLeaving =
      id === SetCellEditVisibleOperation.id
        ? !(params as Leaving).visible && (params as Leaving).keycode !== KeyCode.ESC
        : id === SetWorksheetActiveOperation.id && !editor.isForceKeepVisible();
    if (!isLeaving || !editor.isVisible().visible || !editor.getEditorDirty()) return;
    const cell = editor.getEditLocation();
    const text = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getBody()?.dataStream;
    if (!cell || text === undefined) return;
    const place = { sheetId: cell.sheetId, row: cell.row, column: cell.column };
    const reason = book.entry.refusalOf(text.replace(/\r\n$/, ""), place);
    if (reason === null) return;
    refused(reason);
    if (!("keycode" in (params as object))) stayAt(book, place);
    throw new CanceledError();
  });
}

/** A click has already selected another cell. */
function stayAt(book: UniverBook, place: CellPlace): void {
  const stay = () => void book.selection.select({ ...place, rowCount: 1, columnCount: 1 });
  window.addEventListener("pointerup", () => setTimeout(stay), { once: true });
}
