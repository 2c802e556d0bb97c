/** Whether the book holds anything that no file has. */
import type { Book, BookEventName } from "../../workbench/book/book";

const changing: readonly BookEventName[] = [
  "changed",
  "sheetAdded",
  "sheetDeleted",
  "sheetRenamed",
  "sheetMoved",
  "tableAdded",
  "tableChanged",
  "tableDeleted",
  "namesChanged",
  "loaded",
];

export interface Changes {
  exist(): boolean;
  /** The book now is as its file, or as it was opened. */
  forget(): void;
}

export function watchChanges(book: Book, onChange: () => void): Changes {
  let changed = false;
  for (const name of changing)
    book.events.on(name, () => {
      changed = true;
      onChange();
    });
  return { exist: () => changed, forget: () => (changed = false) };
}

/** The browser asks before it leaves a page with changes, unless the page itself goes on to another. */
export function guardLeaving(changes: Changes): { letGo(): void } {
  let goingOn = false;
  window.addEventListener("beforeunload", (event) => {
    if (changes.exist() && !goingOn) event.preventDefault();
  });
  return { letGo: () => (goingOn = true) };
}
