/** What an add-in selects comes into view, as `Range.select()` in Excel. The grid itself follows the keyboard. */
import { ICommandService, type Univer } from "@univerjs/core";
import { ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import type { Book } from "../../../workbench/book/book";
import { toUniverRange } from "../../../workbench/univer/engine/engine";

export function revealSelection(univer: Univer, book: Book): void {
  const commands = univer.__getInjector().get(ICommandService);
  book.events.on("selection", ({ areas, source }) => {
    const [area] = areas;
    // A sheet that is only now activated is drawn before it can scroll.
    if (source === "api" && area !== undefined)
      setTimeout(() => {
        if (book.sheets.activeId() === area.sheetId)
          commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: toUniverRange(corner(area)) });
      });
  });
}

/** Of an area larger than the window Excel shows the first cell. */
function corner<Area extends object>(area: Area): Area {
  return { ...area, rowCount: 1, columnCount: 1 };
}
