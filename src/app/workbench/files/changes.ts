/** Whether the book holds anything that no file has. */
import type { Book, BookEventName } from "../../../workbench/book/book";

const changing: readonly BookEventName[] = [
  "changed",
  "arranged",
  "sheetAdded",
  "sheetDeleted",
  "sheetRenamed",
  "sheetMoved",
  "sheetVisibility",
  "tableAdded",
  "tableChanged",
  "tableDeleted",
  "chartAdded",
  "chartChanged",
  "chartDeleted",
  "namesChanged",
  "loaded",
];

export interface Changes {
  exist(): boolean;
  /** The book now is as its file, or as it was opened. */
  forget(): void;
}

/** `exist` is whether there are any from the page before; `onChange` hears of changes, and when they are forgotten. */
export function watchChanges(book: Book, exist: boolean, onChange: () => void): Changes {
  let changed = exist;
  for (const name of changing)
    book.events.on(name, () => {
      changed = true;
      onChange();
    });
  return {
    exist: () => changed,
    forget() {
      changed = false;
      onChange();
    },
  };
}

/** The browser asks before it leaves a page with changes, unless the page itself goes on to another. */
export function guardLeaving(changes: Changes): { letGo(): void } {
  let goingOn = false;
  window.addEventListener("beforeunload", (event) => {
    if (changes.exist() && !goingOn) event.preventDefault();
  });
  return { letGo: () => (goingOn = true) };
}
