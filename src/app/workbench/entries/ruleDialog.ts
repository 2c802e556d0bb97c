/** The dialog that refuses an entry against a cell's rule bears the rule's own title, as Excel's does. */
import type { Univer } from "@univerjs/core";
import { IDialogService } from "@univerjs/preset-sheets-core";
import type { Book } from "../../../workbench/book/book";
import { cellAt } from "../tools/toolTarget";

const refusal = "reject-input-dialog";

export function titleRuleDialog(univer: Univer, book: Book): void {
  const dialogs = univer.__getInjector().get(IDialogService);
  const open = dialogs.open.bind(dialogs);
  dialogs.open = (dialog) => {
    const title = dialog.id === refusal ? ruleTitle(book) : "";
    return open(title === "" ? dialog : { ...dialog, title: { title } });
  };
}

function ruleTitle({ formats, selection }: Book): string {
  return formats.dataValidation(cellAt(selection.activeCell()))?.errorAlert?.title ?? "";
}
