/**
 * The members that Excel on the web cannot undo, of those that this host has: Microsoft, "Undo support with the Excel JavaScript
 * API", table of unsupported APIs. (On the desktop `Worksheet.name`, `position` and `visibility` belong to them too, and the
 * document's properties do not.)
 */
const notUndoable: ReadonlySet<string> = new Set([
  ...["author", "category", "comments", "company", "keywords", "manager", "revisionNumber", "subject", "title"].map(
    (name) => `DocumentProperties.${name}`,
  ),
  "NamedItem.comment",
  "Workbook.close",
  "Workbook.insertWorksheetsFromBase64",
  "Workbook.save",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.standardWidth",
  "WorksheetCollection.addFromBase64",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "WorksheetProtection.updateOptions",
]);

export function isUndoable(member: string): boolean {
  return !notUndoable.has(member);
}
