/**
 * Whether a result has room to spill. Univer goes through all other spills of the sheet for each cell that the result fills, and finds
 * cells anew for each: over half a second for 8,000 rows of 8 columns. Here what is the same for all cells is found once.
 */
import { isNullCell, type ICellData, type IRange, type Nullable, type ObjectMatrix } from "@univerjs/core";
import { IFormulaCurrentConfigService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

type Cells = Pick<ObjectMatrix<Nullable<ICellData>>, "getValue">;
type OfSheets<Content> = Readonly<Record<string, Readonly<Record<string, Content> | undefined> | undefined>>;

interface Runtime {
  readonly _runtimeData: OfSheets<Cells>;
  readonly _runtimeFeatureCellData: Readonly<Record<string, OfSheets<Cells>>>;
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    range: IRange,
  ): boolean;
}

export function lookForRoomOnce({ injector }: Engine): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const config = injector.get(IFormulaCurrentConfigService);
  runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) => {
    const spills = (config.getArrayFormulaRange() as OfSheets<Readonly<Record<number, Record<number, IRange>>>>)[
      unitId
    ]?.[sheetId];
    const found = runtime._runtimeData[unitId]?.[sheetId];
    if (isInAnother(spills ?? {}, found, row, column, range)) return true;
    const former = spills?.[row]?.[column];
    const filled = (config.getArrayFormulaCellData() as OfSheets<Cells>)[unitId]?.[sheetId];
    const cells = (config.getUnitData() as OfSheets<{ readonly cellData: Cells }>)[unitId]?.[sheetId]?.cellData;
    const features = Object.values(runtime._runtimeFeatureCellData).flatMap((of) => of[unitId]?.[sheetId] ?? []);
    /** What the same formula left there before is no obstacle. */
    const isOwn = (r: number, c: number, cell: ICellData) => {
      const before = former !== undefined && holds(former, r, c) ? filled?.getValue(r, c) : undefined;
      return before?.v !== undefined && before.v === cell.v && before.t === cell.t;
    };
    for (let r = range.startRow; r <= range.endRow; r += 1)
      for (let c = range.startColumn; c <= range.endColumn; c += 1) {
        if (r === row && c === column) continue;
        if (found !== undefined && !isNullCell(found.getValue(r, c))) return true;
        const cell = cells?.getValue(r, c);
        if (!isNullCell(cell) && !isOwn(r, c, cell!)) return true;
        if (features.some((feature) => !isNullCell(feature.getValue(r, c)))) return true;
      }
    return false;
  };
}

/** Another spill reaches into the range, and not only over the cell of the formula; one that found no room itself fills nothing. */
function isInAnother(
  spills: Readonly<Record<number, Record<number, IRange>>>,
  found: Cells | undefined,
  row: number,
  column: number,
  range: IRange,
): boolean {
  for (const [spillRow, ofRow] of Object.entries(spills))
    for (const [spillColumn, other] of Object.entries(ofRow)) {
      const [otherRow, otherColumn] = [Number(spillRow), Number(spillColumn)];
      if (otherRow === row && otherColumn === column) continue;
      const rows = shared([other.startRow, other.endRow], [range.startRow, range.endRow]);
      const columns = shared([other.startColumn, other.endColumn], [range.startColumn, range.endColumn]);
      const isOwnCell = rows * columns === 1 && holds(other, row, column);
      if (rows * columns === 0 || isOwnCell) continue;
      if (found?.getValue(otherRow, otherColumn)?.v !== "#SPILL!") return true;
    }
  return false;
}

type Span = readonly [first: number, last: number];

/** How many lines both have. */
function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]) + 1);
}

function holds({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
