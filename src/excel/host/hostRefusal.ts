/** The codes of what a running Excel, or the workbook in it, does not allow, and what each says. */
import { Refusal } from "../../register/refusal";

export interface HostRefusals {
  /** A code of Office.js; the detail is Excel's own, empty when it gives none. */
  readonly refusedByExcel: { readonly officeCode: string; readonly detail: string };
  /** A command failed; what it had written was taken back. */
  readonly takenBack: { readonly reason: Error };
  /** A command failed, and so did a part of taking it back. */
  readonly notTakenBack: { readonly reason: Error; readonly failures: readonly Error[] };
  /** Office gave no copy of the workbook; the detail is its own reason, empty when it gives none. */
  readonly fileNotHandedOver: { readonly detail: string };
  /** An output to sign that is no cells like Output!C5, lies on no sheet of the workbook, or holds nothing. */
  readonly outputNotAPlace: { readonly text: string };
  readonly outputSheetAbsent: { readonly sheet: string; readonly sheets: readonly string[] };
  readonly outputsBlank: { readonly text: string };
  /** The review queue is gone, or another row stands where the one to mark stood. */
  readonly queueChanged: Record<never, never>;
  readonly importCancelled: Record<never, never>;
  readonly registerAbsent: { readonly table: string };
  readonly registerNotCreated: { readonly table: string };
  readonly registerProtected: { readonly sheet: string };
  readonly factsProtected: { readonly sheet: string };
  readonly factsNotCreated: { readonly table: string };
  readonly companyWithoutFacts: { readonly company: string };
  /** Of two tables that belong together, one is gone. */
  readonly tableGone: { readonly table: string };
  readonly noNewerYear: { readonly company: string; readonly last: string };
  /** A row of a company's sheet, counted from 1, is not the one that its model has there. */
  readonly otherLines: {
    readonly company: string;
    readonly sheet: string;
    readonly row: number;
    readonly needs: string;
    readonly got: string;
  };
  readonly linesMove: { readonly company: string; readonly cells: readonly string[] };
  readonly formulasChanged: { readonly company: string; readonly cells: readonly string[] };
  readonly companyIsCondition: { readonly company: string };
  readonly companyWithoutName: { readonly name: string };
  readonly nameInUse: { readonly name: string };
  readonly sourceGone: { readonly id: string };
  /** Rows that had been deleted were added again. */
  readonly rowsBackAnew: { readonly sheet: string };
  readonly idEmpty: Record<never, never>;
  readonly idTaken: { readonly id: string };
  /** Rows of the sheet, counted from 1. */
  readonly idTwice: { readonly id: string; readonly rows: readonly number[]; readonly sheet: string };
  readonly cellsInUseBelow: { readonly row: number; readonly sheet: string };
  readonly notLinked: { readonly cell: string; readonly id: string };
  readonly filledBySpill: { readonly cell: string; readonly by: string };
  /** The Excel is too old to say which cells formulas fill (before ExcelApi 1.12): the cell may be one, or the formula in it may fill others. */
  readonly mayBeFilled: { readonly cell: string; readonly by: string };
  readonly mayFillOthers: { readonly cell: string };
  /** A formula among whose arguments its own cell is. */
  readonly readsItself: { readonly cell: string; readonly reference: string };
  /** A formula that names a sheet that is not there. */
  readonly noSuchSheet: { readonly sheet: string; readonly reference: string };
  readonly sheetsProtected: { readonly sheets: readonly string[] };
  readonly structureProtected: { readonly prevents: "adding" | "deleting" };
  readonly modelNeedsNewerExcel: Record<never, never>;
  /** What had gone by then is gone. */
  readonly modelRemovedInPart: { readonly reason: Error };
  readonly modelGone: Record<never, never>;
  readonly overallCheckGone: Record<never, never>;
  /** Trials of values: what is to be moved or looked at is no single cell of the workbook, or the same one twice. */
  readonly notACell: { readonly text: string };
  readonly sameCellTwice: { readonly cells: readonly string[] };
  readonly tooManyTrials: { readonly count: number; readonly most: number };
  readonly trialsCancelled: Record<never, never>;
  readonly calculationNotDone: { readonly cell: string };
  readonly inputIsFormula: { readonly cell: string; readonly formula: string };
  readonly inputNotANumber: { readonly cell: string };
  readonly nothingToMove: { readonly cell: string };
  readonly gradeRangeUnfit: { readonly grade: string; readonly got: string; readonly sheet: string };
  /** None of the cells can be an input of cases; `unfit` hold numbers and cannot all the same. */
  readonly noCaseInputs: { readonly cells: readonly string[]; readonly unfit: readonly string[] };
  readonly casesGone: Record<never, never>;
}

export function refusal<Code extends keyof HostRefusals>(
  code: Code,
  values: HostRefusals[Code],
  options?: ErrorOptions,
): Refusal {
  return new Refusal(code, values, options);
}
