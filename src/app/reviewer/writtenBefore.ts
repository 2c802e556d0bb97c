/**
 * The sheets that a workbook has since it was itself made as a copy for a reviewer. A copy of it gets them anew, so that its figures are told
 * once and not also as they stood before.
 */
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import { englishDiff } from "../../pane/texts/diffWords.en";
import { chineseDiff } from "../../pane/texts/diffWords.zh-CN";
import { dropSheets } from "../../xlsx/edit/dropSheets";
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import type { FileSheet, FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { readWorkbook } from "../../xlsx/read/readWorkbook";
import { englishReviewer } from "./reviewerWords.en";
import { chineseReviewer } from "./reviewerWords.zh-CN";

interface Rewritten {
  /** Whether the copy tells of a version before, which replaces what the workbook tells of one. */
  readonly hasFormer: boolean;
}

export interface ReadBytes {
  readonly bytes: Uint8Array;
  /** What the bytes hold. */
  readonly file: FileWorkbook;
}

/** What calls became stays, since nothing else in the workbook knows them. A sheet that other sheets read stays too. */
export function withoutWrittenBefore(given: ReadBytes, { hasFormer }: Rewritten): ReadBytes {
  const { bytes, file: workbook } = given;
  const written = workbook.sheets.filter((sheet) => isWritten(sheet, hasFormer));
  const rest = workbook.sheets.filter((sheet) => !written.includes(sheet));
  if (written.length === 0 || rest.length === 0) return given;
  const file = new WorkbookPackage(bytes);
  const texts = [
    ...rest.map(({ part }) => file.text(part)),
    ...workbook.names.filter(({ sheet }) => !written.some(({ name }) => name === sheet)).map(({ formula }) => formula),
  ];
  const isRead = ({ name }: FileSheet) => texts.some((text) => text.includes(`${name}!`) || text.includes(`${name}'!`));
  dropSheets(
    file,
    written.filter((sheet) => !isRead(sheet)).map(({ name }) => name),
  );
  const dropped = file.toBytes();
  return { bytes: dropped, file: readWorkbook(dropped) };
}

/** Known by its name and by what its first cell says. */
function isWritten(sheet: FileSheet, hasFormer: boolean): boolean {
  const marks = [englishReviewer, chineseReviewer].flatMap((words) => [
    [words.coverSheet, words.forReview],
    [words.gradesSheet, words.grades],
  ]);
  const changes = [
    [englishReviewer.changesSheet, englishDiff.title],
    [chineseReviewer.changesSheet, chineseDiff.title],
  ];
  const first = sheet.cells.get(placeKey(0, 0));
  const name = sheet.name.replace(/ \d+$/u, "");
  return [...marks, ...(hasFormer ? changes : [])].some(
    ([wanted, text]) => name === wanted && first?.formula === "" && first.value === text,
  );
}
