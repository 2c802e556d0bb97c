/**
 * Univer's calculation with the graph of the book in place of its own, which it builds anew each time, twice where a formula
 * fills an area, and whose tree of ranges grows with every edit.
 */
import type { Injector } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { beginCalculation } from "../lean/unchangedArrays";
import { CalculationRun, nextTask } from "./calculationRun";
import type { FormulaCell } from "./formulaCell";
import { FormulaGraph } from "./formulaGraph";
import { noteSpills, tellReferencesOfSpills } from "./spillsOfReferences";

interface Listeners {
  readonly _executionInProgressListener$: { next(state: unknown): void };
  readonly _executionCompleteListener$: { next(data: unknown): void };
  _executeStep: () => Promise<boolean | undefined>;
}

export interface CalculationCounts {
  /** Since the book was opened: formulas run, and calculations of everything. */
  readonly runs: number;
  readonly forced: number;
  /** Formulas looked at, to see whether they are still the same and what they read. */
  readonly lookedAt: number;
  /** Areas and cells that formulas read, as they are kept. */
  readonly rangeEntries: number;
}

export class GraphCalculation {
  readonly graph: FormulaGraph;
  reportCircles: (cells: readonly FormulaCell[]) => void = () => undefined;
  private readonly service: Listeners;
  private readonly runtime: IFormulaRuntimeService;
  private readonly config: IFormulaCurrentConfigService;
  private runs = 0;
  private forced = 0;

  constructor(private readonly injector: Injector) {
    this.graph = new FormulaGraph(injector);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.config = injector.get(IFormulaCurrentConfigService);
    this.service = injector.get(ICalculateFormulaService) as unknown as Listeners;
    // A table that is told anew would count as changed in all its cells; its readers are known by its name.
    injector.get(IActiveDirtyManagerService).remove(SetSuperTableMutation.id);
    tellReferencesOfSpills();
    this.service._executeStep = async () => {
      const end = beginCalculation();
      try {
        return await this.step();
      } finally {
        end();
      }
    };
  }

  get counts(): CalculationCounts {
    return { runs: this.runs, forced: this.forced, lookedAt: this.graph.lookedAt, rangeEntries: this.graph.index.size };
  }

  private async step(): Promise<boolean | undefined> {
    const { runtime } = this;
    if (this.config.isForceCalculate()) this.forced += 1;
    this.enter(FormulaExecuteStageType.START_DEPENDENCY);
    noteSpills(runtime.getRuntimeArrayFormulaCellData(), {
      before: this.config.getArrayFormulaRange(),
      now: runtime.getUnitArrayFormula(),
    });
    const begin = this.graph.takeUp();
    runtime.setTotalFormulasToCalculate(begin.size);
    this.enter(FormulaExecuteStageType.START_CALCULATION);
    const run = new CalculationRun(this.injector, this.graph, {
      circles: (cells) => this.reportCircles(cells),
      pause: async (count) => {
        await nextTask();
        runtime.setTotalFormulasToCalculate(run.planned);
        runtime.setCompletedFormulasCount(count + 1);
        this.enter(FormulaExecuteStageType.CURRENTLY_CALCULATING);
        return !runtime.isStopExecution();
      },
    });
    const isDone = await run.run(begin);
    this.runs += run.count;
    if (!isDone) {
      runtime.setFormulaExecuteStage(FormulaExecuteStageType.IDLE);
      runtime.markedAsStopFunctionsExecuted();
      this.service._executionCompleteListener$.next(runtime.getAllRuntimeData());
      return undefined;
    }
    if (begin.size > 0) runtime.markedAsSuccessfullyExecuted();
    else runtime.markedAsNoFunctionsExecuted();
    return true;
  }

  private enter(stage: FormulaExecuteStageType): void {
    this.runtime.setFormulaExecuteStage(stage);
    this.service._executionInProgressListener$.next(this.runtime.getRuntimeState());
  }
}
