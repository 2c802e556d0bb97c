/**
 * Univer puts work off until the page is idle: checking cells against their rules, and the heights of rows. When the sheet or
 * the book is gone by then, the work fails with an error that nobody catches. Here it finds nothing to do.
 */
import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

interface Validator {
  readonly _univerInstanceService: IUniverInstanceService;
}

let isDone = false;

export function forgiveSheetsThatAreGone(): void {
  if (isDone) return;
  isDone = true;
  const validator = SheetsDataValidationValidatorService.prototype;
  const { validatorRanges } = validator;
  validator.validatorRanges = async function ranges(unitId, sheetId, areas) {
    const { _univerInstanceService: units } = this as unknown as Validator;
    const book = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return book?.getSheetBySheetId(sheetId) ? validatorRanges.call(this, unitId, sheetId, areas) : [];
  };
  const skeleton = SpreadsheetSkeleton.prototype;
  const { calculateAutoHeightInRange } = skeleton;
  skeleton.calculateAutoHeightInRange = function heights(...parts) {
    const { _worksheetData: data } = this as unknown as { readonly _worksheetData: object | null };
    return data === null ? [] : calculateAutoHeightInRange.apply(this, parts);
  };
}
