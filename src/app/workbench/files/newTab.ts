/** A workbook that the add-in made, opened in a tab of its own; this page, its book and the add-in stay as they are. */
import { searchWith } from "../parts/pageOptions";
import { ask } from "../parts/question";
import type { FileTexts } from "./fileTexts";
import type { KeptBooks } from "./keptBooks";
import { openCarrying } from "./pageName";

export interface NewTabOptions {
  readonly kept: KeptBooks;
  readonly texts: FileTexts;
  /** What a new book is called. */
  readonly name: string;
}

/** Null is an empty book. An Error where the browser, and then the person, do not open a tab. */
export async function openInNewTab(bytes: Uint8Array | null, { kept, texts, name }: NewTabOptions): Promise<void> {
  const id = crypto.randomUUID();
  const opening = bytes === null ? undefined : { name: `${name}.xlsx`, bytes, isUnsaved: true };
  if (opening !== undefined)
    await kept.keep({ id, snapshot: null, isChanged: true, keptAt: Date.now(), fileChanges: null, opening }, null);
  const address = searchWith(window.location.search, { book: "empty" });
  const open = () => openCarrying(opening === undefined ? null : id, address);
  if (open()) return;
  // Browsers open a tab only soon after a click.
  const answer = await ask({
    title: texts.tabTitle,
    body: [texts.tabBody],
    answers: [{ value: "open", label: texts.openTab }],
    cancel: texts.cancel,
  });
  if (answer !== null && open()) return;
  await kept.drop(id);
  throw new Error(texts.tabNotOpened);
}
