/** New, open and save, with a question before changes are lost. */
import type { Book } from "../../workbench/book/book";
import { chooseFile, openBook, saveBook } from "./bookFile";
import type { Changes } from "./changes";
import type { Page } from "./page";
import { ask } from "./question";
import type { Texts } from "./texts";

export interface FileCommands {
  newBook(): Promise<void>;
  open(): Promise<void>;
  save(): void;
}

/** Another book is another document: as in Excel, the add-in starts again with it, so the page does. */
export interface OtherBook {
  startEmpty(): void;
  /** With the book as it now is. */
  startAgain(): void;
}

export function fileCommands(
  book: Book,
  other: OtherBook,
  { page, changes, texts }: { page: Page; changes: Changes; texts: Texts },
): FileCommands {
  const mayDiscard = async (title: string) =>
    !changes.exist() || (await ask({ title, body: texts.discardBody, yes: texts.discard, no: texts.cancel }));
  return {
    async newBook() {
      if (await mayDiscard(texts.discardTitle)) other.startEmpty();
    },
    async open() {
      if (!(await mayDiscard(texts.openTitle))) return;
      const file = await chooseFile();
      if (file === undefined) return;
      const wereChanges = changes.exist();
      try {
        await openBook(book, file);
        other.startAgain();
      } catch (failure) {
        if (!wereChanges) changes.forget();
        page.notice.show(texts.notOpened(file.name, failure instanceof Error ? failure.message : String(failure)));
      }
    },
    save() {
      page.notice.show(texts.saved(saveBook(book)));
      changes.forget();
    },
  };
}
