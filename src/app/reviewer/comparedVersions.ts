/** What differs between two versions of a workbook, of which either may be a copy without the add-in. */
import { comparedWorkbooks } from "../../audit/compare/comparedWorkbooks";
import type { Comparison } from "../../audit/compare/comparison";
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { calledSnapshot } from "./calledSnapshot";

/** A twin is compared as the call that it stands for, on either side. */
export function comparedVersions(before: WorkbookSnapshot, after: WorkbookSnapshot): Comparison {
  const hasTwins = [before, after].some((one) => calledSnapshot(one, { isEven: false }) !== one);
  if (!hasTwins) return comparedWorkbooks(before, after);
  return comparedWorkbooks(calledSnapshot(before, { isEven: true }), calledSnapshot(after, { isEven: true }));
}
