/**
 * A range that a function makes of one cell, as OFFSET with a height, is looked for on a sheet by the workbook's id; and what INDEX
 * takes of a range does not know what formulas fill in the calculation that runs, so that it gives what stood there before.
 */
import {
  NullValueObject,
  RangeReferenceObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";

interface References {
  createReferenceObject(reference: BaseReferenceObject, range: IRange): BaseReferenceObject | BaseValueObject;
}

export function keepRangesWhole(executor: BaseFunction): void {
  const making = executor as unknown as References;
  const create = making.createReferenceObject.bind(making);
  making.createReferenceObject = (reference, range) => {
    const made = create(reference, range);
    if (made instanceof RangeReferenceObject && !reference.getForcedSheetId())
      made.setForcedSheetIdDirect(reference.getSheetId());
    if (made.isReferenceObject()) {
      seeWhatFormulasFill(made as BaseReferenceObject, reference);
      readBlankCells(made as BaseReferenceObject);
    }
    return made;
  };
}

function seeWhatFormulasFill(made: BaseReferenceObject, from: BaseReferenceObject): void {
  made.setArrayFormulaRange(from.getArrayFormulaRange());
  made.setRuntimeArrayFormulaCellData(from.getRuntimeArrayFormulaCellData());
  made.setRuntimeArrayFormulaRange(from.getRuntimeArrayFormulaRange());
  made.setRuntimeFeatureCellData(from.getRuntimeFeatureCellData());
}

/** One cell of several that INDEX takes at once: a blank one is blank, not #VALUE!. */
function readBlankCells(made: BaseReferenceObject): void {
  const cellAt = made.getCellByPosition.bind(made);
  made.getCellByPosition = (row, column) => {
    const { startRow, startColumn } = made.getRangeData();
    return made.getCellData(row || startRow, column || startColumn) ? cellAt(row, column) : NullValueObject.create();
  };
}
