/** A copy of a workbook for a reviewer: its calls changed, tried out, and told of on sheets of its own. */
import { queueOfWorkbook } from "../../audit/queue/queueOfWorkbook";
import { newerFunctions } from "../../formula/newerFunctions";
import type { Limit } from "../../twins/twin";
import { addSheets } from "../../xlsx/edit/addSheets";
import { addStyles } from "../../xlsx/edit/addStyles";
import { moveSheetsFirst } from "../../xlsx/edit/moveSheetsFirst";
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { readPackage, readWorkbook } from "../../xlsx/read/readWorkbook";
import type { MovedFigure } from "../files/movedFigures";
import { portableFile, type PortableFile } from "../files/portableFile";
import { formulasOf, type PlanOptions } from "../files/portablePlan";
import { withWrittenSheet } from "../files/queuedFile";
import { reviewerSheets } from "./reviewerSheets";
import { contextOf, type ReviewerContent } from "./sheetContext";
import { StyleList } from "../../xlsx/content/styleList";

/** What comes to something else when a file is calculated anew. */
export type Recalculation = (file: FileWorkbook) => Promise<readonly MovedFigure[]>;

export interface TriedFile extends PortableFile {
  /** Figures of the copy that come to something else when it is calculated anew. */
  readonly moved: readonly MovedFigure[];
}

export const otherResult: Limit = {
  en: "Its formula comes to another result here than the function.",
  "zh-CN": "其公式在此得出与函数不同的结果。",
};

/** A formula that comes to something else than its function did keeps the function's result. */
export async function triedFile(
  bytes: Uint8Array,
  options: PlanOptions,
  recalculated: Recalculation,
): Promise<TriedFile> {
  const first = portableFile(bytes, options);
  const moved = await recalculated(readWorkbook(first.bytes));
  const written = new Set(
    first.preview.changes.filter(({ formula }) => formula !== null).map(({ address }) => address),
  );
  const own = new Set(moved.map(({ formulaAt }) => formulaAt).filter((address) => written.has(address)));
  if (options.as !== "recomputing" || own.size === 0) return { ...first, moved };
  // What the functions themselves no longer give was not calculated when the file was saved.
  for (const { formulaAt } of await recalculated(readWorkbook(bytes))) own.delete(formulaAt);
  if (own.size === 0) return { ...first, moved };
  const frozen = new Map([...(options.frozen ?? []), ...[...own].map((address) => [address, otherResult] as const)]);
  const second = portableFile(bytes, { ...options, frozen });
  return { ...second, moved: await recalculated(readWorkbook(second.bytes)) };
}

export interface ReviewerCopy {
  readonly bytes: Uint8Array;
  /** In the order of the copy. */
  readonly addedSheets: readonly string[];
}

/**
 * The file with the sheets that tell a reviewer of it, and the queue of what to look at: as the workbook has it, with its calls, so
 * that the marks fit the workbook when the copy comes back.
 */
export function withReviewerSheets(bytes: Uint8Array, content: Omit<ReviewerContent, "newer">): ReviewerCopy {
  const file = new WorkbookPackage(bytes);
  const workbook = readPackage(file);
  const looks = new StyleList();
  const { sheet: queue } = queueOfWorkbook(content.snapshot, content.former?.snapshot ?? null, content.language);
  const { cover, others } = reviewerSheets(
    contextOf({ ...content, newer: newerFunctions(formulasOf(workbook)) }, looks),
    queue.name,
  );
  const sheets = [cover, ...others].map((one) => one.content);
  const styles = addStyles(file, looks.all);
  addSheets(file, { ...workbook, styles: looks.all, sheets: [...workbook.sheets, ...sheets] }, { sheets, styles });
  moveSheetsFirst(file, [cover.content.name]);
  const hadQueue = workbook.sheets.some(({ name }) => name.toLowerCase() === queue.name.toLowerCase());
  const added = sheets.map(({ name }) => name);
  return {
    bytes: withWrittenSheet(file.toBytes(), queue),
    addedSheets: hadQueue ? added : [...added, queue.name],
  };
}
