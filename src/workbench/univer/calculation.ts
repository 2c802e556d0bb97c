/** When formulas have their new results: Univer collects changes for a moment, calculates, then writes the results back. */
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { BookError } from "../bookError";
import type { Engine } from "./engine";

const pollMilliseconds = 4;
const longestMilliseconds = 180_000;
/** Commands whose cell writes only restyle; Univer does not calculate after them. */
const restyling = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

export class Calculation {
  /** Changes that Univer has noticed but not begun to calculate. */
  private due = false;
  private sessionCount = 0;
  private readonly session: FormulaCalculationSessionService;

  constructor(
    private readonly engine: Engine,
    private readonly beforeStart: () => void,
  ) {
    const dirty = engine.injector.get(IActiveDirtyManagerService);
    this.session = engine.injector.get(FormulaCalculationSessionService);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.due = false;
        this.sessionCount += 1;
      } else if (dirty.get(command.id)) {
        const params = command.params as { trigger?: string } | undefined;
        const silent = command.id === SetRangeValuesMutation.id && (options?.onlyLocal === true || restyling.has(params?.trigger ?? ""));
        if (!silent) this.due = true;
      }
    });
  }

  /** Which calculation is the latest; tells an old result from a new one. */
  get current(): number {
    return this.sessionCount;
  }

  async settled(): Promise<void> {
    this.beforeStart();
    const started = Date.now();
    // A result can make a further calculation due (a table that grew), hence again until nothing is.
    do {
      while (this.isBusy()) {
        if (Date.now() - started > longestMilliseconds) throw new BookError("GeneralException", "The calculation did not finish.");
        await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
      }
      await Promise.resolve();
    } while (this.isBusy());
  }

  async everything(): Promise<void> {
    this.beforeStart();
    this.due = true;
    this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
    await this.settled();
  }

  private isBusy(): boolean {
    if (this.due) return true;
    const { started, completed, resultApplied } = this.session.state;
    return started && !(completed && resultApplied);
  }
}
