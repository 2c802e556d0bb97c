/**
 * A number in a cell that looks like a text is still a number: in Excel the format decides what somebody types next, and a formula sees what
 * stands there. Univer makes a text of it when the cell gets the format, when a formula there has its result, and when a formula reads it.
 */
import {
  CellValueType,
  isTextFormat,
  IUniverInstanceService,
  ObjectMatrix,
  type ICellData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

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
  const write = SetRangeValuesMutation.handler;
  SetRangeValuesMutation.handler = (accessor, params) => {
    const { unitId, subUnitId, cellValue } = params;
    const workbook = accessor.get(IUniverInstanceService).getUnit(unitId) as Workbook | null;
    const cells = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    const kept = cells === undefined ? [] : keptContents(cellValue, cells);
    const isDone = write(accessor, params);
    for (const { row, column, v, t } of kept) {
      const cell = cells?.getValue(row, column);
      if (cell && (cell.v !== v || (t && cell.t !== t))) cells?.setValue(row, column, { ...cell, v, t });
    }
    return isDone;
  };
}

type Cells = ReturnType<Worksheet["getCellMatrix"]>;

interface KeptContent extends Pick<ICellData, "v" | "t"> {
  readonly row: number;
  readonly column: number;
}

/** What a look lies over, and numbers that come as numbers: what is typed into such a cell comes as a text. */
function keptContents(written: ISetRangeValuesMutationParams["cellValue"], cells: Cells): KeptContent[] {
  const kept: KeptContent[] = [];
  new ObjectMatrix(written).forValue((row, column, cell) => {
    if (!cell) return;
    const isLook = cell.v === undefined && cell.p === undefined && cell.f === undefined && cell.si === undefined;
    const { v, t } = (isLook ? cells.getValue(row, column) : cell) ?? {};
    const isKept = isLook ? v !== undefined && v !== null : typeof v === "number" && t === CellValueType.NUMBER;
    if (isKept) kept.push({ row, column, v, t });
  });
  return kept;
}
