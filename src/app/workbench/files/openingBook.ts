/** What is open when the page comes up: the file that was chosen, the book brought along from the page before, the Stack model, or nothing. */
import type { UniverBook } from "../../../workbench/univer/univerBook";
import { openFile, type OpeningReport } from "../../files/openFile";
import { openDelimited } from "../../files/openDelimited";
import { OpenedFile } from "../../files/openedFile";
import type { Language, PageOptions } from "../parts/pageOptions";
import { bookNameOf, readFile } from "./bookFile";
import type { GivenFile, KeptBooks } from "./keptBooks";
import type { PageName } from "./pageName";

/** The model as a workbook with its results, the file that README offers, and the sheet that shows what the model is about. */
const stackModels: Readonly<Record<Language, { readonly file: string; readonly results: string }>> = {
  "en-US": { file: "assets/models/stack.xlsx", results: "Stack" },
  "zh-CN": { file: "assets/models/zh-CN/stack.xlsx", results: "产业链" },
};

export interface FirstBook {
  /** The file that it was opened from. */
  readonly file: OpenedFile | null;
  readonly isChanged: boolean;
  /** How a file that the person gave went. */
  readonly opened: OpenedReport | null;
}

export interface OpenedReport {
  readonly name: string;
  readonly report: OpeningReport | null;
  /** Why it could not be opened; the book before is there instead. */
  readonly failure: unknown;
}

const emptyBook: FirstBook = { file: null, isChanged: false, opened: null };

export interface FirstBookOptions {
  readonly options: PageOptions;
  readonly emptyName: string;
  readonly stackName: string;
  readonly kept: KeptBooks;
  readonly page: PageName;
}

export async function openFirstBook(
  book: UniverBook,
  { options, emptyName, stackName, kept, page }: FirstBookOptions,
): Promise<FirstBook> {
  const carried = page.isCarriedOn ? await kept.take(page.name) : null;
  if (carried === null) {
    book.name = emptyName;
    return options.book === "stack" ? openStackModel(book, stackName, options.language) : emptyBook;
  }
  const { opening, snapshot, isChanged } = carried.book;
  let failure: unknown = null;
  if (opening !== undefined)
    try {
      const { file, report } = await openGiven(book, opening, options.language);
      return { file, isChanged: opening.isUnsaved === true, opened: { name: opening.name, report, failure: null } };
    } catch (reason) {
      failure = reason;
    }
  if (snapshot === null) book.name = emptyName;
  else await book.load(snapshot);
  const file = carried.file === null ? null : new OpenedFile(book, carried.file);
  return { file, isChanged, opened: opening === undefined ? null : { name: opening.name, report: null, failure } };
}

async function openGiven(
  book: UniverBook,
  given: GivenFile,
  language: Language,
): Promise<{ file: OpenedFile | null; report: OpeningReport }> {
  const content = readFile(given, language);
  const name = bookNameOf(given.name);
  if (content.kind === "workbook") {
    const report = await openFile(book, content.workbook, name);
    return { file: new OpenedFile(book, given.bytes), report };
  }
  if (content.kind === "rows") await openDelimited(book, content.rows, name);
  else await book.load(content.snapshot);
  book.name = name;
  return { file: null, report: { keptValues: 0, leftOut: [] } };
}

/** Where the file does not come, the book stays empty and the person hears why. */
async function openStackModel(book: UniverBook, name: string, language: Language): Promise<FirstBook> {
  const { file: path, results: resultsSheet } = stackModels[language];
  try {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`The server answered ${answer.status} for ${path}.`);
    const given = { name: `${name}.xlsx`, bytes: new Uint8Array(await answer.arrayBuffer()) };
    const { file } = await openGiven(book, given, language);
    const results = book.sheets.find(resultsSheet);
    if (results !== undefined) await book.sheets.activate(results.id);
    return { ...emptyBook, file };
  } catch (failure) {
    return { ...emptyBook, opened: { name, report: null, failure } };
  }
}
