/** Going on to another page in this tab: the same book under other settings, another file, or an empty book. */
import type { Book } from "../../../workbench/book/book";
import type { OpenedFile } from "../../files/openedFile";
import type { Notice } from "../parts/notice";
import { searchWith } from "../parts/pageOptions";
import { guardLeaving, type Changes } from "./changes";
import type { FileTexts } from "./fileTexts";
import type { GivenFile, KeptBooks } from "./keptBooks";
import { carryOn, type PageName } from "./pageName";

export interface NextPage {
  /** The same book under another address. */
  startAgain(search: string): Promise<void>;
  startWith(file: GivenFile): Promise<void>;
  startEmpty(): Promise<void>;
}

export interface BookOnPage {
  readonly book: Book;
  /** The file that the book was opened from. */
  readonly file: OpenedFile | null;
  readonly changes: Changes;
  readonly kept: KeptBooks;
  readonly page: PageName;
  readonly notice: Notice;
  readonly texts: FileTexts;
}

export function nextPage({ book, file, changes, kept, page, notice, texts }: BookOnPage): NextPage {
  const leaving = guardLeaving(changes);
  const goTo = (search: string) => {
    leaving.letGo();
    if (search === window.location.search) window.location.reload();
    else window.location.search = search;
  };
  const carry = async (search: string, opening?: GivenFile) => {
    const state = file?.state() ?? null;
    const fileChanges = state?.changes ?? null;
    const isChanged = changes.exist();
    const own = { id: page.name, snapshot: book.snapshot(), isChanged, keptAt: Date.now(), fileChanges };
    try {
      await kept.keep({ ...own, ...(opening !== undefined && { opening }) }, state);
    } catch (failure) {
      notice.tell(texts.notKept(failure));
      return;
    }
    carryOn(page);
    goTo(search);
  };
  return {
    startAgain: (search) => carry(search),
    startWith: (file) => carry(window.location.search, file),
    async startEmpty() {
      await kept.drop(page.name).catch(() => undefined);
      goTo(searchWith(window.location.search, { book: "empty" }));
    },
  };
}
