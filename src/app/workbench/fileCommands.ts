/** New, open and save, with a question before changes are lost. */
import type { Book } from "../../workbench/book";
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

export function fileCommands(book: Book, page: Page, changes: Changes, texts: Texts): FileCommands {
  const mayDiscard = async (title: string) =>
    !changes.exist() || (await ask({ title, body: texts.discardBody, yes: texts.discard, no: texts.cancel }));
  const shown = async () => {
    await book.settled();
    changes.forget();
    page.setBookName(book.name);
  };
  return {
    async newBook() {
      if (!(await mayDiscard(texts.discardTitle))) return;
      await book.loadEmpty();
      book.name = texts.newName;
      await shown();
    },
    async open() {
      if (!(await mayDiscard(texts.openTitle))) return;
      const file = await chooseFile();
      if (file === undefined) return;
      try {
        await openBook(book, file);
        await shown();
        page.notice.show(texts.opened(book.name));
      } catch (failure) {
        page.notice.show(texts.notOpened(file.name, failure instanceof Error ? failure.message : String(failure)));
      }
    },
    save() {
      page.notice.show(texts.saved(saveBook(book)));
      changes.forget();
    },
  };
}
