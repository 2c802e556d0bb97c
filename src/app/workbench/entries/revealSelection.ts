/** What an add-in selects comes into view, as `Range.select()` in Excel. The grid itself follows the keyboard. */
import { ICommandService, type Univer } from "@univerjs/core";
import { ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import type { Book } from "../../../workbench/book/book";
import type { CellPlace } from "../../../workbench/book/bookArea";
import { toUniverRange } from "../../../workbench/univer/engine/engine";

export function revealSelection(univer: Univer, book: Book): void {
  book.events.on("selection", ({ areas, source }) => {
    const [area] = areas;
    // A sheet that is only now activated is drawn before it can scroll.
    if (source === "api" && area !== undefined)
      setTimeout(() => {
        if (book.sheets.activeId() === area.sheetId) revealCell(univer, area);
      });
  });
}

/** Of an area larger than the window Excel shows the first cell. */
export function revealCell(univer: Univer, place: CellPlace): void {
  const range = toUniverRange({ ...place, rowCount: 1, columnCount: 1 });
  univer.__getInjector().get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range });
}
