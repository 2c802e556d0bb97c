/** New, open and save, with a question before anything is lost. */
import type { Book } from "../../../workbench/book/book";
import type { OtherChange } from "../../files/bookChanges";
import { downloadFile } from "../../files/downloadFile";
import { lossesAnew } from "../../files/lossesAnew";
import { writtenAnew, type OpenedFile } from "../../files/openedFile";
import { painted } from "../../../pane/parts/painted";
import { element } from "../parts/element";
import type { Notice } from "../parts/notice";
import type { Language } from "../parts/pageOptions";
import { ask } from "../parts/question";
import { chooseFile, fileNameOf, readFile } from "./bookFile";
import type { Changes } from "./changes";
import type { FileTexts } from "./fileTexts";
import type { GivenFile, KeptBook } from "./keptBooks";
import type { NextPage } from "./nextPage";

export interface FileCommands {
  newBook(): Promise<void>;
  open(): Promise<void>;
  openFile(file: File): Promise<void>;
  /** False when the person thinks better of it, or it fails. */
  save(): Promise<boolean>;
  /** Another, empty workbook takes the place of this one; what is not to be saved is lost, as the add-in wanted it. */
  close(saves: boolean): Promise<void>;
  /** Puts a book that another page left behind in place of this one. */
  recover(left: KeptBook): Promise<void>;
}

export interface FileSurroundings {
  readonly book: Book;
  /** The file that the book was opened from. */
  readonly file: OpenedFile | null;
  /** Another book is another document: as in Excel, the add-in starts again with it, so the page does. */
  readonly next: NextPage;
  readonly notice: Notice;
  readonly changes: Changes;
  readonly texts: FileTexts;
  readonly language: Language;
  /** Puts what is being typed into its cell; false where the entry is refused, and stays open with the reason. */
  readonly endEntry: () => Promise<boolean>;
}

export function fileCommands(surroundings: FileSurroundings): FileCommands {
  const { book, file, next, notice, changes, texts, language, endEntry } = surroundings;

  const mayLeave = async (title: string) => {
    if (!changes.exist()) return true;
    const answer = await ask({
      title,
      body: [texts.unsaved(book.name)],
      answers: [
        { value: "save", label: texts.saveFirst },
        { value: "discard", label: texts.discard },
      ],
      cancel: texts.cancel,
    });
    return answer === "save" ? save() : answer === "discard";
  };

  const openFile = async (chosen: File) => {
    if (!(await endEntry())) return;
    notice.tell(texts.reading(chosen.name));
    await painted();
    let given: GivenFile;
    try {
      given = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
      // The next page reads it again; here whatever is wrong with it is said while nothing is lost.
      readFile(given, language);
    } catch (failure) {
      notice.tell(texts.notOpened(chosen.name, failure));
      return;
    }
    notice.clear();
    if (await mayLeave(texts.openTitle)) await next.startWith(given);
  };

  const save = async () => {
    if (!(await endEntry())) return false;
    notice.tell(texts.saving(book.name));
    await painted();
    await book.settled();
    try {
      const written = await bytesToSave(surroundings);
      if (written === null) {
        notice.clear();
        return false;
      }
      const name = fileNameOf(book, written.bytes);
      downloadFile(written.bytes, name);
      if (written.isWhole) {
        file?.saved(written.bytes);
        changes.forget();
      }
      notice.show(written.isWhole ? texts.saved(name) : texts.savedInPart(name));
      return written.isWhole;
    } catch (failure) {
      notice.tell(texts.notSaved(book.name, failure));
      return false;
    }
  };

  return {
    async newBook() {
      if ((await endEntry()) && (await mayLeave(texts.newTitle))) await next.startEmpty();
    },
    async open() {
      const chosen = await chooseFile();
      if (chosen !== undefined) await openFile(chosen);
    },
    openFile,
    save,
    async close(saves) {
      if ((await endEntry()) && (!saves || (await save()))) await next.startEmpty();
    },
    async recover(left) {
      if ((await endEntry()) && (await mayLeave(texts.recoverTitle))) await next.startFrom(left);
    },
  };
}

interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Nothing of the book is missing in it. */
  readonly isWhole: boolean;
}

/** Where cells lie elsewhere or sheets have other names, the rest of the old file would say something else. */
const moving: ReadonlySet<OtherChange> = new Set<OtherChange>(["sheets", "lines", "tables"]);

/** Null when the person thinks better of it. */
async function bytesToSave({ book, file, texts, notice }: FileSurroundings): Promise<Written | null> {
  if (file === null) return whole(writtenAnew(book));
  const changes = file.otherChanges();
  if (changes.length === 0) return whole(file.withChanges());
  const losses = lossesAnew(file.state().bytes);
  if (losses.length === 0) return whole(writtenAnew(book));
  notice.clear();
  const answer = await ask({
    title: texts.anewTitle,
    body: [
      texts.cannotKeep,
      listOf(changes.map((change) => texts.changes[change])),
      texts.anewLoses,
      listOf(losses.map((loss) => texts.losses[loss])),
    ],
    answers: [
      { value: "anew", label: texts.saveAnew },
      ...(changes.some((change) => moving.has(change)) ? [] : [{ value: "cells" as const, label: texts.saveCells }]),
    ],
    cancel: texts.cancel,
  });
  if (answer === "anew") return whole(writtenAnew(book));
  return answer === "cells" ? { ...whole(file.withChanges()), isWhole: false } : null;
}

function whole(bytes: Uint8Array): Written {
  return { bytes: bytes as Uint8Array<ArrayBuffer>, isWhole: true };
}

function listOf(lines: readonly string[]): HTMLElement {
  return element("ul", {}, ...lines.map((line) => element("li", {}, line)));
}
