/** What concerns the sheet as a whole: frozen panes and how it is printed. */
import type { ToolCommand } from "./toolList";
import type { ToolAction, ToolTarget } from "./toolTarget";

export const sheetActions: Partial<Record<ToolCommand, ToolAction>> = {
  "freeze.panes": ({ book, active }) => book.sheets.freeze(active.sheetId, active.row, active.column),
  "freeze.topRow": ({ book, active }) => book.sheets.freeze(active.sheetId, 1, 0),
  "freeze.firstColumn": ({ book, active }) => book.sheets.freeze(active.sheetId, 0, 1),
  "freeze.unfreeze": ({ book, active }) => book.sheets.freeze(active.sheetId, 0, 0),
  "print.setPrintArea": ({ book, active, areas }) =>
    void book.pages.setParts(active.sheetId, "printArea", [...areas].reverse()),
  "print.clearPrintArea": ({ book, active }) => void book.pages.setParts(active.sheetId, "printArea", []),
  "print.portrait": (target) => turn(target, "Portrait"),
  "print.landscape": (target) => turn(target, "Landscape"),
  "print.onePageWide": ({ book, active }) => book.pages.change(active.sheetId, { zoom: { horizontalFitToPages: 1 } }),
};

function turn({ book, active }: ToolTarget, orientation: "Portrait" | "Landscape"): void {
  book.pages.change(active.sheetId, { orientation });
}
