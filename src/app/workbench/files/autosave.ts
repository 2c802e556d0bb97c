/**
 * Keeps a changed book in the browser's storage, a little after each change, until it is saved to a file: a page that ends
 * otherwise loses at most the last seconds. Large books are kept less often, so that keeping them never takes much of the time.
 */
import type { Book } from "../../../workbench/book/book";
import type { OpenedFile } from "../../files/openedFile";
import type { Notice } from "../parts/notice";
import type { Changes } from "./changes";
import type { FileTexts } from "./fileTexts";
import type { KeptBook, KeptBooks } from "./keptBooks";
import type { PageName } from "./pageName";

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

const quietMilliseconds = 1_500;
/** The pause after one copy, in copies' own time. */
const pauseFactor = 20;

/** The book as it stands, for the storage. */
export function keptBook({ book, file, changes, page }: BookOnPage): KeptBook {
  return {
    id: page.name,
    snapshot: book.snapshot(),
    isChanged: changes.exist(),
    keptAt: Date.now(),
    fileChanges: file?.state().changes ?? null,
  };
}

export interface Autosave {
  /** The book has changed, or is saved. */
  heed(): void;
  /** Another page goes on with the book: nothing is kept any more. */
  stop(): Promise<void>;
  /** It does not after all. */
  resume(): void;
}

export function autosave(onPage: BookOnPage): Autosave {
  const { file, changes, kept, page, notice, texts } = onPage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keptBytes: Uint8Array | null = null;
  let hasFailed = false;
  let hasStopped = false;
  let pause = quietMilliseconds;
  let work: Promise<void> = Promise.resolve();

  const keep = async () => {
    timer = undefined;
    if (hasStopped) return;
    if (!changes.exist()) return kept.drop(page.name);
    const started = performance.now();
    const state = file?.state() ?? null;
    await kept.keep(keptBook(onPage), state !== null && state.bytes === keptBytes ? undefined : state);
    keptBytes = state?.bytes ?? null;
    pause = Math.max(quietMilliseconds, (performance.now() - started) * pauseFactor);
  };
  const keepNow = () => {
    clearTimeout(timer);
    work = work.then(keep).catch((failure: unknown) => {
      // Said once: it fails again with every change.
      if (!hasFailed) notice.tell(texts.notKept(failure));
      hasFailed = true;
    });
  };
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== undefined) keepNow();
  });
  return {
    heed() {
      if (hasStopped) return;
      if (!changes.exist()) keepNow();
      else timer ??= setTimeout(keepNow, pause);
    },
    async stop() {
      hasStopped = true;
      clearTimeout(timer);
      timer = undefined;
      await work;
    },
    resume: () => (hasStopped = false),
  };
}
