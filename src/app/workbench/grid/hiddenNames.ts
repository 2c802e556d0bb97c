/** Names that are not to be seen, such as those by which an add-in knows its sheets, stand in no list of the grid, as in Excel's Name Manager. */
import type { Book } from "../../../workbench/book/book";

/** An entry of the list under the name box, with the name as its first tip; one of the panel that manages names, with it as its first text. */
const entries = "li.univer-cursor-pointer, .univer-group.univer-p-2";

/** The lists stand anywhere on the page. */
export function hideHiddenNames(book: Book): void {
  const hide = () => {
    const found = [...document.querySelectorAll<HTMLElement>(entries)];
    if (found.length === 0) return;
    const hidden = new Set(book.names.list().flatMap(({ name, visible }) => (visible ? [] : [name])));
    for (const entry of found) {
      const label = entry.matches("li")
        ? entry.querySelector<HTMLElement>("div[title]")?.title
        : entry.querySelector("div > div > div")?.firstChild?.textContent;
      const isHidden = hidden.has(label ?? "");
      if (entry.hidden !== isHidden) entry.hidden = isHidden;
    }
  };
  new MutationObserver(hide).observe(document.body, { childList: true, subtree: true });
}
