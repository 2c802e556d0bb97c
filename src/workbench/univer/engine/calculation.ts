/** When formulas have their new results: Univer collects changes for a moment, calculates, then writes the results back. */
import {
  FormulaDataModel,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import { BookError } from "../../book/bookError";
import { showBlankResultsAsZero } from "./blankResults";
import { leaveOutCellsBeyondTheSheet } from "./deletedValidations";
import type { Engine } from "./engine";
import { quickenInvertedIndex } from "./invertedIndex";
import { readLiterals } from "./literals";
import { callNamedLambdas } from "./namedLambdas";
import { readReferenceOperators } from "./referenceOperators";
import { keepSheetOfReferences } from "./referenceSheets";
import { ShrunkenSpills } from "./shrunkenSpills";

const pollMilliseconds = 4;
const longestMilliseconds = 180_000;

export class Calculation {
  private sessionCount = 0;
  private isStopped = false;
  private isOwed = false;
  private readonly session: FormulaCalculationSessionService;
  private readonly trigger: { readonly _waitingCommandQueue: readonly unknown[] };

  constructor(
    private readonly engine: Engine,
    private readonly beforeStart: () => void,
  ) {
    const spills = new ShrunkenSpills();
    quickenInvertedIndex();
    leaveOutCellsBeyondTheSheet();
    readLiterals(engine);
    readReferenceOperators(engine);
    callNamedLambdas(engine);
    showBlankResultsAsZero(engine);
    keepSheetOfReferences();
    this.session = engine.injector.get(FormulaCalculationSessionService);
    // Univer has no public word for "changes are waiting for the next calculation"; its queue says so.
    this.trigger = engine.injector.get(TriggerCalculationController) as unknown as Calculation["trigger"];
    engine.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.sessionCount += 1;
      else if (
        id === SetArrayFormulaDataMutation.id &&
        spills.note(engine.injector.get(FormulaDataModel).getArrayFormulaRange() as never)
      )
        this.owe();
    });
  }

  /** Which calculation is the latest; tells an old result from a new one. */
  get current(): number {
    return this.sessionCount;
  }

  /** Nothing is calculated any more, and nobody is left waiting for it. */
  stop(): void {
    this.isStopped = true;
  }

  async settled(): Promise<void> {
    if (this.isStopped) return;
    this.beforeStart();
    const started = Date.now();
    // A result can make a further calculation due (a table that grew), hence again until nothing is.
    do {
      while (this.isBusy()) {
        if (Date.now() - started > longestMilliseconds)
          throw new BookError("GeneralException", "The calculation did not finish.");
        await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
      }
      await Promise.resolve();
    } while (this.isBusy());
  }

  async everything(): Promise<void> {
    this.beforeStart();
    this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
    await this.settled();
  }

  /** Calculates everything once more when the calculation under way has ended. */
  private owe(): void {
    if (this.isOwed) return;
    this.isOwed = true;
    const pay = () => {
      if (this.isStopped) return;
      if (this.isRunning()) return void setTimeout(pay, pollMilliseconds);
      this.isOwed = false;
      this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
    };
    setTimeout(pay, 0);
  }

  private isBusy(): boolean {
    if (this.isStopped) return false;
    if (this.isOwed) return true;
    if (this.trigger._waitingCommandQueue.length > 0) return true;
    return this.isRunning();
  }

  private isRunning(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return started && !(completed && resultApplied);
  }
}
