/** What the pane needs of workbook files: one chunk, which comes in when a file is first read, compared or written. */
import { reviewSteps } from "../../audit/review/reviewSteps";
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { atOnce } from "../../audit/trace/timeSlices";
import { isChinese } from "../../pane/texts/language";
import type { PortableCopy, PortableDraft } from "../../pane/ports/sharePort";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { readWorkbook } from "../../xlsx/read/readWorkbook";
import { portableFile } from "../files/portableFile";
import { withReviewerSheets } from "../reviewer/reviewerCopy";

export { comparedWorkbooks } from "../../audit/compare/comparedWorkbooks";

export function readSnapshot(bytes: Uint8Array): WorkbookSnapshot {
  return snapshotOfFile(readWorkbook(bytes));
}

/** As `aie portable` writes it; nothing is calculated anew here. `day` is "2026-06-25". */
export function portableCopy(
  bytes: Uint8Array,
  draft: PortableDraft,
  day: string,
  displayLanguage: string,
): PortableCopy {
  const { as, reader, title, by } = draft;
  const language = isChinese(displayLanguage) ? "zh-CN" : "en";
  const file = readWorkbook(bytes);
  const snapshot = snapshotOfFile(file);
  const { bytes: changed, preview } = portableFile(bytes, { as, reader });
  const { bytes: copy, addedSheets } = withReviewerSheets(changed, {
    as,
    reader,
    title,
    by,
    day,
    language,
    file,
    snapshot,
    preview,
    findings: atOnce(reviewSteps(snapshot, day)),
    former: null,
  });
  const { calls, becomes, changes, hiddenSheets, externalLinks, people } = preview;
  return {
    bytes: copy,
    calls,
    becomes,
    without: changes.flatMap(({ address, call, reason }) =>
      reason === null ? [] : [{ address, call, reason: reason[language] }],
    ),
    addedSheets,
    hiddenSheets: hiddenSheets.map(({ name }) => name),
    externalLinks,
    people: people.map(({ name }) => name),
  };
}
