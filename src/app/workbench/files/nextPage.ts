/** Going on to another page in this tab: the same book under other settings, another file, or an empty book. */
import { searchWith } from "../parts/pageOptions";
import { guardLeaving } from "./changes";
import { keptBook, type Autosave, type BookOnPage } from "./autosave";
import type { GivenFile, KeptBook } from "./keptBooks";
import { carryOn } from "./pageName";

export interface NextPage {
  /** The same book under another address. */
  startAgain(search: string): Promise<void>;
  startWith(file: GivenFile): Promise<void>;
  startEmpty(): Promise<void>;
  /** With a book that another page left behind. */
  startFrom(book: KeptBook): Promise<void>;
}

export function nextPage(onPage: BookOnPage, saving: Autosave): NextPage {
  const { file, changes, kept, page, notice, texts } = onPage;
  const leaving = guardLeaving(changes);
  const goTo = (search: string) => {
    leaving.letGo();
    if (search === window.location.search) window.location.reload();
    else window.location.search = search;
  };
  const carry = async (search: string, opening?: GivenFile) => {
    await saving.stop();
    try {
      const own = keptBook(onPage);
      await kept.keep({ ...own, ...(opening !== undefined && { opening }) }, file?.state() ?? null);
    } catch (failure) {
      saving.resume();
      notice.tell(texts.notKept(failure));
      return;
    }
    carryOn(page.name);
    goTo(search);
  };
  return {
    startAgain: (search) => carry(search),
    startWith: (file) => carry(window.location.search, file),
    async startEmpty() {
      await saving.stop();
      await kept.drop(page.name).catch(() => undefined);
      goTo(searchWith(window.location.search, { book: "empty" }));
    },
    async startFrom({ id, snapshot, isChanged, keptAt, fileChanges, opening }) {
      await saving.stop();
      try {
        // A file that was to be opened in its place is not what is recovered.
        const own = snapshot === null && opening !== undefined ? { opening } : {};
        await kept.keep({ id, snapshot, isChanged, keptAt, fileChanges, ...own });
        await kept.drop(page.name);
      } catch (failure) {
        saving.resume();
        notice.tell(texts.notKept(failure));
        return;
      }
      carryOn(id);
      goTo(window.location.search);
    },
  };
}
