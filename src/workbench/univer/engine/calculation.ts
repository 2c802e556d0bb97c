/** When formulas have their new results: Univer collects changes for a moment, calculates, then writes the results back. */
import {
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import type { CellPlace } from "../../book/bookArea";
import { BookError } from "../../book/bookError";
import { showBlankResultsAsZero } from "./blankResults";
import { keepEmptyTexts } from "./emptyTexts";
import { readNamesAnew } from "./boundNames";
import { mendFunctions } from "./functions/mendFunctions";
import { meetCriteriaOnce } from "./manyCriteria";
import { keepResultsOutOfTheIndex } from "./calculatedArrays";
import { negateArraysInOnePass } from "./negation";
import { findCellsQuickly } from "./lean/cellsOfReferences";
import { makeArraysLean } from "./lean/leanArrays";
import { makeFunctionsLean } from "./lean/leanFunctions";
import { makeValuesLean } from "./lean/leanValues";
import { takeOneBranch } from "./lean/takenBranches";
import { keepUnchangedArrays } from "./lean/unchangedArrays";
import { forgetUsedValues } from "./lean/usedValues";
import { leaveOutCellsBeyondTheSheet } from "./deletedValidations";
import { ownMutations, type Engine } from "./engine";
import { keepFormulaSequences, rewriteWhatPoints } from "./formulaSequences";
import { GraphCalculation, type CalculationCounts } from "./graph/graphCalculation";
import { keepNumbersInTextCells } from "./textCells";
import { tellTextsFromNumbers } from "./indexedTexts";
import { quickenInvertedIndex } from "./invertedIndex";
import { readLiterals } from "./literals";
import { forgetOpenBrackets } from "./openBrackets";
import { keepLambdaConstants } from "./lambdaConstants";
import { readMarkedColumns } from "./markedColumns";
import type { CalculationTrigger } from "./graph/calculationTrigger";
import { movesOfCells } from "./graph/movesOfCells";
import { callNamedLambdas } from "./namedLambdas";
import { readTableSections } from "./reading/tableSections";
import { readReferenceOperators } from "./referenceOperators";
import { keepFilledCells } from "./filledCells";
import { keepFormulas } from "./keptFormulas";
import { findWrittenFormulas } from "./writtenFormulas";
import { formatResultsAsExcel } from "./functions/resultFormats";
import { lookForRoomOnce } from "./spillRoom";
import { keepSheetOfReferences } from "./referenceSheets";

const pollMilliseconds = 1;
const longestMilliseconds = 180_000;
/** What one entry at the grid sets off comes together in this time; Univer itself waits for ten times as long. */
const gatherMilliseconds = 10;

interface MoveParams {
  readonly unitId: string;
  readonly subUnitId?: string;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

export class Calculation {
  private sessionCount = 0;
  private isStopped = false;
  private isGathering = false;
  private isHeld = false;
  private readonly session: FormulaCalculationSessionService;
  private readonly trigger: CalculationTrigger;
  private readonly calculation: GraphCalculation;

  constructor(
    private readonly engine: Engine,
    /** Tells Univer where tables are now; true when there was something to tell. */
    private readonly tellTables: () => boolean,
  ) {
    makeValuesLean();
    makeArraysLean();
    makeFunctionsLean(engine.injector);
    findCellsQuickly();
    keepUnchangedArrays();
    takeOneBranch(engine.injector);
    forgetUsedValues(engine.injector);
    negateArraysInOnePass(engine);
    keepResultsOutOfTheIndex(engine);
    tellTextsFromNumbers();
    quickenInvertedIndex();
    leaveOutCellsBeyondTheSheet();
    readNamesAnew(engine);
    forgetOpenBrackets(engine);
    readLiterals(engine);
    readReferenceOperators(engine);
    readTableSections(engine.injector);
    callNamedLambdas(engine);
    readMarkedColumns(engine);
    keepLambdaConstants(engine);
    showBlankResultsAsZero(engine);
    formatResultsAsExcel(engine);
    keepEmptyTexts();
    keepNumbersInTextCells();
    mendFunctions(engine);
    meetCriteriaOnce(engine);
    lookForRoomOnce(engine);
    keepFilledCells(engine);
    findWrittenFormulas(engine);
    keepFormulas(engine);
    keepSheetOfReferences();
    keepFormulaSequences(engine);
    rewriteWhatPoints(engine);
    this.calculation = new GraphCalculation(engine.injector);
    this.session = engine.injector.get(FormulaCalculationSessionService);
    this.trigger = engine.injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
    engine.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.sessionCount += 1;
      else if (movesOfCells.has(id)) this.cellsMoved(params as MoveParams);
      if (this.isHeld) clearTimeout(this.trigger._setTimeoutKey);
      else if (this.trigger._waitingCommandQueue.length > 0 || id.startsWith(ownMutations)) this.gather();
    });
  }

  /** Which calculation is the latest; tells an old result from a new one. */
  get current(): number {
    return this.sessionCount;
  }

  get counts(): CalculationCounts {
    return this.calculation.counts;
  }

  /** Called with the formulas of all circles that a calculation finds, before they run. */
  onCircles(report: (cells: readonly CellPlace[]) => void): void {
    this.calculation.reportCircles = report;
  }

  /** Nothing is calculated any more, and nobody is left waiting for it. */
  stop(): void {
    this.isStopped = true;
  }

  async settled(): Promise<void> {
    if (this.isStopped || this.isHeld) return;
    this.tell();
    const started = Date.now();
    // A result can make a further calculation due (a table that grew), hence again until nothing is.
    do {
      while (this.isBusy()) {
        if (Date.now() - started > longestMilliseconds)
          throw new BookError("GeneralException", "The calculation did not finish.");
        this.startWaiting();
        await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
      }
      await Promise.resolve();
    } while (this.isBusy());
  }

  async everything(): Promise<void> {
    this.tellTables();
    this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
    await this.settled();
  }

  /** Nothing is calculated while the work lasts, and everything once it is done: a book in several parts is not calculated with each. */
  async onceAfter(work: () => Promise<void>): Promise<void> {
    this.isHeld = true;
    try {
      await work();
    } finally {
      this.isHeld = false;
    }
    this.trigger._waitingCommandQueue = [];
    await this.everything();
  }

  /** Before a calculation, whoever starts it. Names it finds by itself. */
  private tell(): void {
    if (this.tellTables())
      this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: false });
  }

  private cellsMoved({ unitId, subUnitId, from, to }: MoveParams): void {
    for (const sheetId of [subUnitId, from?.subUnitId, to?.subUnitId])
      if (sheetId !== undefined) this.calculation.graph.cellsMoved(unitId, sheetId);
  }

  private gather(): void {
    if (this.isGathering) return;
    this.isGathering = true;
    setTimeout(() => {
      this.isGathering = false;
      if (this.isStopped || this.isHeld) return;
      this.tell();
      this.startWaiting();
    }, gatherMilliseconds);
  }

  /** Starts what Univer would start after its pause. Two calculations at once would mix their data, so one that runs comes first. */
  private startWaiting(): void {
    const { trigger } = this;
    if (trigger._waitingCommandQueue.length === 0) return;
    if (this.isRunning()) return this.gather();
    clearTimeout(trigger._setTimeoutKey);
    trigger._executingDirtyData = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(trigger._waitingCommandQueue),
    );
    trigger._waitingCommandQueue = [];
    // At once, so that whoever asks next sees a calculation under way.
    this.engine.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true },
    );
  }

  private isBusy(): boolean {
    if (this.isStopped) return false;
    return this.trigger._waitingCommandQueue.length > 0 || this.isRunning();
  }

  private isRunning(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return started && !(completed && resultApplied);
  }
}
