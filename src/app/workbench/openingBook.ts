/** What is open when the page comes up: the book brought along from the page before, the Stack model, or nothing. */
import type { Book } from "../../workbench/book/book";
import { carriedBook } from "./bookFile";
import type { Language, PageOptions } from "./pageOptions";

/** The sheet that shows what the model is about. */
const resultsSheet = "Stack";

export async function openFirstBook(book: Book, options: PageOptions, emptyName: string): Promise<void> {
  const carried = carriedBook();
  if (carried !== undefined) return book.load(carried);
  book.name = emptyName;
  if (options.book === "stack") await openStackModel(book, options.language);
}

/** Inserts it as the task pane does, through Office.js, and takes the empty sheet away. */
async function openStackModel(book: Book, language: Language): Promise<void> {
  const [{ insertModel }, { stackModel }] = await Promise.all([
    import("../../excel/models/insertModel"),
    import("../../models/stack/stack"),
  ]);
  const empty = book.sheets.activeId();
  await insertModel(stackModel);
  const results = book.sheets.find(resultsSheet);
  if (results !== undefined) await book.sheets.activate(results.id);
  await book.sheets.delete(empty);
  book.name = stackModel.title[language === "zh-CN" ? "zh-CN" : "en"];
}
