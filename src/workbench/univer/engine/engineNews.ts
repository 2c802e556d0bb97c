/** Tells the formula engine what it does not notice by itself: tables and names that came, moved or went. */
import { IFunctionService, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
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
    if (!told.includes(true)) return;
    // Formulas that read a moved table or name neither notice by themselves nor forget what it meant when they were parsed.
    this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
  }
}
