/** Steps of undo, and whose change it is that runs. */
import type { ChangeSource } from "../book/bookEvents";
import type { Engine } from "./engine/engine";

export class BookHistory {
  protected source: ChangeSource = "grid";

  constructor(protected readonly engine: Engine) {}

  async undo(): Promise<boolean> {
    const can = this.canUndo();
    if (can) this.engine.workbook.undo();
    return can;
  }

  async redo(): Promise<boolean> {
    const can = this.canRedo();
    if (can) this.engine.workbook.redo();
    return can;
  }

  canUndo(): boolean {
    return this.engine.undoStack.pitchTopUndoElement() !== null;
  }

  canRedo(): boolean {
    return this.engine.undoStack.pitchTopRedoElement() !== null;
  }

  forgetSteps(): void {
    this.engine.undoStack.clearUndoRedo(this.engine.unitId);
  }

  async asOneStep<Result>(work: () => Promise<Result>): Promise<Result> {
    const batch = this.engine.undoStack.__tempBatchingUndoRedo(this.engine.unitId);
    try {
      return await work();
    } finally {
      batch.dispose();
    }
  }

  async asApi<Result>(work: () => Promise<Result>): Promise<Result> {
    const before = this.source;
    this.source = "api";
    try {
      return await work();
    } finally {
      this.source = before;
    }
  }
}
