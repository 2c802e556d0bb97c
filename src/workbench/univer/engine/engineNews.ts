/** Tells the formula engine what it does not notice by itself: tables and names that came, moved or went. */
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

export class EngineNews {
  private isDue = false;

  /** Each teller says whether it had anything to tell. */
  constructor(
    private readonly engine: Engine,
    private readonly tellers: readonly (() => boolean)[],
  ) {
    // Changes at the grid reach the engine as well, in the moment before Univer starts to calculate.
    engine.commands.onCommandExecuted(() => {
      if (this.isDue) return;
      this.isDue = true;
      queueMicrotask(() => {
        this.isDue = false;
        this.tell();
      });
    });
  }

  tell(): void {
    const told = this.tellers.map((tell) => tell());
    // The calculation itself finds out who reads what came, moved or went.
    if (told.includes(true))
      this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: false });
  }
}
