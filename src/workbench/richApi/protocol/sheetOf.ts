import type { Sheet } from "../../book/bookSheets";
import type { HostContext } from "./hostContext";
import { HostError } from "./hostError";
import type { SheetTarget } from "./hostObject";

/** The sheet an object stands on; one that is gone is InvalidReference, as in Excel. */
export function sheetOf({ sheetId }: SheetTarget, { book }: HostContext): Sheet {
  const sheet = book.sheets.get(sheetId);
  if (sheet === undefined) throw new HostError("InvalidReference");
  return sheet;
}
