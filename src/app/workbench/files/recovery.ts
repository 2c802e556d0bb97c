/** Books that a page left behind with changes that no file has: offered above the grid until they are recovered or deleted. */
import { element } from "../parts/element";
import { bookNameOf } from "./bookFile";
import type { Language } from "../parts/pageOptions";
import type { FileTexts } from "./fileTexts";
import type { KeptBook, KeptBooks } from "./keptBooks";
import { livingPages, type PageName } from "./pageName";

export interface RecoveryOptions {
  readonly kept: KeptBooks;
  readonly page: PageName;
  readonly texts: FileTexts;
  readonly language: Language;
  /** What the offer stands above. */
  readonly below: Element;
  readonly recover: (book: KeptBook) => Promise<void>;
  readonly focusGrid: () => void;
}

export async function offerRecovery(options: RecoveryOptions): Promise<void> {
  const books = await leftBooks(options.kept, options.page);
  if (books.length > 0) options.below.before(offerOf(books, options));
}

/** Of pages that live no more. What they left without changes is of no use to anybody. */
async function leftBooks(kept: KeptBooks, page: PageName): Promise<KeptBook[]> {
  const [books, living] = await Promise.all([kept.list(), livingPages()]);
  const left = books.filter(({ id }) => id !== page.name && !living.has(id));
  for (const { id, isChanged } of left) if (!isChanged) await kept.drop(id);
  return left.filter(({ isChanged }) => isChanged);
}

function offerOf(
  books: readonly KeptBook[],
  { kept, texts, language, recover, focusGrid }: RecoveryOptions,
): HTMLElement {
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const button = (text: string, label: string, press: () => void) => {
    const made = element("button", { type: "button", "aria-label": label }, text);
    made.addEventListener("click", press);
    return made;
  };
  const list = element("ul");
  const later = button(texts.later, texts.later, () => {
    offer.remove();
    focusGrid();
  });
  const offer = element(
    "section",
    { id: "recovery", "aria-label": texts.leftBooks },
    element("p", { role: "status" }, texts.leftBooksBody),
    list,
    later,
  );
  for (const book of books) {
    const name = book.snapshot?.name ?? bookNameOf(book.opening?.name ?? "");
    const row = element("li", {}, element("span", {}, texts.leftBook(name, time.format(book.keptAt))));
    const remove = () => {
      void kept.drop(book.id);
      row.remove();
      if (list.childElementCount > 0) later.focus();
      else later.click();
    };
    row.append(
      button(texts.recover, texts.recoverLabel(name), () => void recover(book)),
      button(texts.deleteLeft, texts.deleteLeftLabel(name), remove),
    );
    list.append(row);
  }
  return offer;
}
