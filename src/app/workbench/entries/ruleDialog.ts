/** The dialog that refuses an entry against a cell's rule bears the rule's own title, as Excel's does. */
import { DesktopDialogService } from "@univerjs/preset-sheets-core";
import type { Book } from "../../../workbench/book/book";
import { cellAt } from "../tools/toolTarget";

const refusal = "reject-input-dialog";

/** On the class, since whoever opens a dialog holds a stand-in for the service that keeps its methods. */
export function titleRuleDialog(book: Book): void {
  const service = DesktopDialogService.prototype;
  const { open } = service;
  service.open = function (dialog) {
    const title = dialog.id === refusal ? ruleTitle(book) : "";
    return open.call(this, title === "" ? dialog : { ...dialog, title: { title } });
  };
}

function ruleTitle({ formats, selection }: Book): string {
  return formats.dataValidation(cellAt(selection.activeCell()))?.errorAlert?.title ?? "";
}
