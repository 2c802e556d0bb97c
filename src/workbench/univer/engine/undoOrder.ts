/** Univer takes back a step of several writes from the first to the last; where they overlap, only backwards is right. */
import type { IUndoRedoItem, IUndoRedoService } from "@univerjs/core";

interface Merging {
  _tryBatchingElements(step: IUndoRedoItem, added: IUndoRedoItem): void;
}

export function undoBackwards(undoStack: IUndoRedoService): void {
  (undoStack as unknown as Merging)._tryBatchingElements = (step, added) => {
    step.redoMutations.push(...added.redoMutations);
    step.undoMutations.unshift(...added.undoMutations);
  };
}
