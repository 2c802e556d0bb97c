/** What the pane needs of workbook files: one chunk, which comes in when a file is first read, compared or written. */
import { reviewSteps } from "../../audit/review/reviewSteps";
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { atOnce } from "../../audit/trace/timeSlices";
import { isChinese } from "../../pane/texts/language";
import type { FormerVersion, PortableCopy, PortableDraft } from "../../pane/ports/sharePort";
import { FileError } from "../../xlsx/package/fileError";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { readWorkbook } from "../../xlsx/read/readWorkbook";
import type { TriedFormulas } from "../../excel/review/tryFormulas";
import { calledSnapshot } from "../reviewer/calledSnapshot";
import { portableFile } from "../files/portableFile";
import { workbookEnding } from "../files/workbookEnding";
import { otherResult, withReviewerSheets } from "../reviewer/reviewerCopy";
import { withoutWrittenBefore } from "../reviewer/writtenBefore";

export { comparedVersions } from "../reviewer/comparedVersions";
export { formulasToTry } from "../files/formulasToTry";

/** What the host says of the formulas, or why it says nothing. */
export type Trial = TriedFormulas | { readonly reason: string };

export function readSnapshot(bytes: Uint8Array): WorkbookSnapshot {
  return snapshotOfFile(readWorkbook(bytes));
}

/**
 * As `aie portable` writes it; what the formulas come to is asked of the host before. One that comes to something else than its function
 * shows keeps the function's result, unless the workbook may be out of date itself. `day` is "2026-06-25".
 */
export function portableCopy(
  given: Uint8Array,
  draft: PortableDraft,
  day: string,
  displayLanguage: string,
  trial: Trial,
): PortableCopy {
  const { as, reader, title, by, former } = draft;
  const language = isChinese(displayLanguage) ? "zh-CN" : "en";
  const { bytes, file } = withoutWrittenBefore(
    { bytes: given, file: readWorkbook(given) },
    { hasFormer: former !== null },
  );
  const snapshot = calledSnapshot(snapshotOfFile(file), { isEven: false });
  const isFrozen = "moved" in trial && !trial.isManual;
  const frozen = new Map(isFrozen ? trial.moved.map(({ formulaAt }) => [formulaAt, otherResult]) : []);
  const { bytes: changed, preview } = portableFile(bytes, { as, reader, frozen, language, day });
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
    former: former && { name: former.name, snapshot: formerSnapshot(former) },
  });
  const { calls, becomes, changes, hiddenSheets, externalLinks, people } = preview;
  return {
    bytes: copy,
    ending: workbookEnding(copy),
    calls,
    becomes,
    without: changes.flatMap(({ address, call, reason }) =>
      reason === null ? [] : [{ address, call, reason: reason[language] }],
    ),
    trial: "reason" in trial ? trial : { moved: isFrozen ? [] : trial.moved, unknown: trial.unknown },
    addedSheets,
    hiddenSheets,
    externalLinks,
    people,
  };
}

/** Of two files the one that cannot be read is named. */
function formerSnapshot({ name, bytes }: FormerVersion): WorkbookSnapshot {
  try {
    return readSnapshot(bytes);
  } catch (failure) {
    if (failure instanceof FileError) throw new FileError(failure.problem, `${name}: ${failure.message}`);
    throw failure;
  }
}
