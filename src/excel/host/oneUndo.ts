/** Everything that one command writes is taken back by one undo, where Excel can group steps. */
import { supports } from "./environment";
import { refusedWith } from "./officeErrors";

/** Of `Excel.run`. */
export interface UndoOptions {
  readonly mergeUndoGroup?: boolean;
}

/**
 * Runs `work` with the options that group its undo steps. A step that cannot be undone is refused inside such a group; the
 * work, which has taken back what it wrote by then, is done once more without.
 */
export async function withOneUndo<Result>(work: (options: UndoOptions) => Promise<Result>): Promise<Result> {
  if (!supports("ExcelApi", "1.20")) return work({});
  try {
    return await work({ mergeUndoGroup: true });
  } catch (failure) {
    if (refusedWith(failure, "UndoNotSupported")) return work({});
    throw failure;
  }
}
