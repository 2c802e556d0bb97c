/** Steps of undo, and whose change it is that runs. */
import type { ChangeSource } from "../book/bookEvents";
import type { Engine } from "./engine/engine";
import { heldLooks } from "./looks/heldLooks";

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
    this.tellWrites();
    return this.engine.undoStack.pitchTopUndoElement() !== null;
  }

  canRedo(): boolean {
    this.tellWrites();
    return this.engine.undoStack.pitchTopRedoElement() !== null;
  }

  forgetSteps(): void {
    this.tellWrites();
    this.engine.undoStack.clearUndoRedo(this.engine.unitId);
  }

  async asOneStep<Result>(work: () => Promise<Result>): Promise<Result> {
    this.tellWrites();
    const batch = this.engine.undoStack.__tempBatchingUndoRedo(this.engine.unitId);
    try {
      return await work();
    } finally {
      this.tellWrites();
      batch.dispose();
    }
  }

  holdingWrites<Result>(work: () => Promise<Result>): Promise<Result> {
    return heldLooks(this.engine).whileHeld(work);
  }

  /** Commands run for looks so far; for benches and tests. */
  get looksTold(): number {
    return heldLooks(this.engine).toldCount;
  }

  tellWrites(): void {
    heldLooks(this.engine).tell();
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
