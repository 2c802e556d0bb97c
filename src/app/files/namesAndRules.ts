/** What a file says beside cells and what stands on them: its names, what cells allow, how sheets are printed. */
import type { UniverBook } from "../../workbench/univer/univerBook";
import type { WorkbookContent } from "../../xlsx/content/workbookContent";
import { takePrint } from "./pagesOfBook";
import { validationOfFile } from "./rulesOfFile";

/** To be called once the sheets are there; gives the names and the sheets of rules that the book refused. */
export async function putNamesAndRules(
  book: UniverBook,
  { names, sheets }: Pick<WorkbookContent, "names" | "sheets">,
): Promise<string[]> {
  const leftOut: string[] = [];
  const attempt = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch {
      leftOut.push(what);
    }
  };
  for (const { name: own, sheet, formula, comment, isHidden } of names) {
    const scope = sheet === null ? null : (book.sheets.find(sheet)?.id ?? null);
    await attempt(own, async () => {
      const added = await book.names.add(own, formula, scope, comment);
      if (isHidden) await book.names.change(added.id, { visible: false });
    });
  }
  for (const { name: own, validations, print } of sheets) {
    const sheetId = book.sheets.find(own)!.id;
    if (print !== null) takePrint(book, sheetId, print);
    for (const validation of validations)
      for (const area of validation.areas)
        await attempt(own, () => book.formats.setDataValidation({ sheetId, ...area }, validationOfFile(validation)));
  }
  return leftOut;
}
