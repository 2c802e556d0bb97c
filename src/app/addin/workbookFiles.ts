/** What the pane needs of workbook files: one chunk, which comes in when a file is first read. */
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { readWorkbook } from "../../xlsx/read/readWorkbook";

export function readSnapshot(bytes: Uint8Array): WorkbookSnapshot {
  return snapshotOfFile(readWorkbook(bytes));
}
