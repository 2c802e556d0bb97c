/** Everything that one command writes is taken back by one undo, where Excel can group steps. */
import { Refusal } from "../../register/refusal";
import { supports } from "./environment";
import { officeCodeOf } from "./officeErrors";

/** Of `Excel.run`. */
export interface UndoOptions {
  readonly mergeUndoGroup?: boolean;
}

/** These would be refused without a group as well. */
const refusedAnyway = new Set(["AccessDenied", "InvalidOperationInCellEditMode"]);

/**
 * Runs `work` with the options that group its undo steps. Excel refuses such a group for a step that cannot be undone and,
 * on the web, for reasons that it does not give; the work, which has taken back what it wrote by then, is done once more
 * without. Where something could not be taken back, it is not.
 */
export async function withOneUndo<Result>(work: (options: UndoOptions) => Promise<Result>): Promise<Result> {
  if (!supports("ExcelApi", "1.20")) return work({});
  try {
    return await work({ mergeUndoGroup: true });
  } catch (failure) {
    const code = officeCodeOf(failure);
    const isLeftOver = failure instanceof Refusal && failure.code === "notTakenBack";
    if (code === null || refusedAnyway.has(code) || isLeftOver) throw failure;
    return work({});
  }
}
