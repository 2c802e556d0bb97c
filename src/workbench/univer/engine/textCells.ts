/**
 * A number in a cell that looks like a text is still a number: in Excel the format decides what somebody types next, and a formula sees what
 * stands there. Univer makes a text of it when a formula reads the cell.
 */
import { isTextFormat } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

interface Reference {
  _getPatternByCell(cell: unknown): string;
}

const reference = BaseReferenceObject.prototype as unknown as Reference;
let isTold = false;

export function keepNumbersInTextCells(): void {
  if (isTold) return;
  isTold = true;
  const patternOf = reference._getPatternByCell;
  reference._getPatternByCell = function (this: Reference, cell) {
    const pattern = patternOf.call(this, cell);
    return isTextFormat(pattern) ? "" : pattern;
  };
}
