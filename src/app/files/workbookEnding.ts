/** What a file's main part is called decides how its name must end, or Excel does not open it. */
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import { workbookPartOf } from "../../xlsx/read/readWorkbook";

const endings: readonly (readonly [type: string, ending: string])[] = [
  ["sheet.macroEnabled.main", ".xlsm"],
  ["template.macroEnabled.main", ".xltm"],
  ["template.main", ".xltx"],
];

export function workbookEnding(bytes: Uint8Array): string {
  const file = new WorkbookPackage(bytes);
  const type = file.contentType(workbookPartOf(file));
  return endings.find(([known]) => type.includes(known))?.[1] ?? ".xlsx";
}
