/**
 * Whether a result has room to spill. Univer goes through all other spills of the sheet for each cell that the result fills, and finds
 * cells anew for each: over half a second for 8,000 rows of 8 columns. Here what is the same for all cells is found once.
 * A result without room only takes back what it filled before. Univer also writes the cells of its range as they were before the
 * calculation, over what formulas among them have come to when they ran first, and makes blank ones with a look empty texts.
 */
import { isNullCell, type ICellData, type IRange, type Nullable, type ObjectMatrix } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type ArrayValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine";

type Cells = Pick<ObjectMatrix<Nullable<ICellData>>, "getValue">;
type OfSheets<Content> = Readonly<Record<string, Readonly<Record<string, Content> | undefined> | undefined>>;

type Visit = Parameters<ArrayValueObject["iterator"]>[0];

interface Runtime {
  readonly _currentUnitId: string;
  readonly _currentSubUnitId: string;
  readonly _currentRow: number;
  readonly _currentColumn: number;
  readonly _runtimeData: OfSheets<Pick<ObjectMatrix<Nullable<ICellData>>, "getValue" | "setValue">>;
  readonly _runtimeFeatureCellData: Readonly<Record<string, OfSheets<Cells>>>;
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    range: IRange,
  ): boolean;
  _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, range: IRange): boolean;
  setRuntimeData(result: FunctionVariantType): void;
}

export function lookForRoomOnce({ injector }: Engine): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const config = injector.get(IFormulaCurrentConfigService);
  const onSheet = (unitId: string, sheetId: string) => {
    const spills = (config.getArrayFormulaRange() as OfSheets<Readonly<Record<number, Record<number, IRange>>>>)[
      unitId
    ]?.[sheetId];
    const filled = (config.getArrayFormulaCellData() as OfSheets<Cells>)[unitId]?.[sheetId];
    const cells = (config.getUnitData() as OfSheets<{ readonly cellData: Cells }>)[unitId]?.[sheetId]?.cellData;
    return { spills, filled, cells };
  };
  let hasRoom = true;
  const isBeyond = runtime._checkIfArrayFormulaExceeded.bind(runtime);
  runtime._checkIfArrayFormulaExceeded = (rowCount, columnCount, range) => {
    const beyond = isBeyond(rowCount, columnCount, range);
    hasRoom &&= !beyond;
    return beyond;
  };
  runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) => {
    hasRoom = isFree(unitId, sheetId, row, column, range);
    return !hasRoom;
  };
  const setResult = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    if (!result.isReferenceObject() && !(result.isValueObject() && result.isArray())) return setResult(result);
    const array = result as ArrayValueObject;
    const iterator = (visit: Visit) => {
      if (hasRoom) return array.iterator(visit);
      takeBack();
      const { startRow, startColumn } = array.getRangePosition();
      visit(null, startRow, startColumn);
    };
    setResult(Object.create(array, { iterator: { value: iterator } }) as FunctionVariantType);
  };

  function isFree(unitId: string, sheetId: string, row: number, column: number, range: IRange): boolean {
    const { spills, filled, cells } = onSheet(unitId, sheetId);
    const found = runtime._runtimeData[unitId]?.[sheetId];
    if (isInAnother(spills ?? {}, found, row, column, range)) return false;
    const former = spills?.[row]?.[column];
    const features = Object.values(runtime._runtimeFeatureCellData).flatMap((of) => of[unitId]?.[sheetId] ?? []);
    for (let r = range.startRow; r <= range.endRow; r += 1)
      for (let c = range.startColumn; c <= range.endColumn; c += 1) {
        if (r === row && c === column) continue;
        if (found !== undefined && !isNullCell(found.getValue(r, c))) return false;
        const cell = cells?.getValue(r, c);
        // What the same formula left there before is no obstacle.
        const isOwn = former !== undefined && holds(former, r, c) && isLeftover(filled?.getValue(r, c), cell);
        if (!isNullCell(cell) && !isOwn) return false;
        if (features.some((feature) => !isNullCell(feature.getValue(r, c)))) return false;
      }
    return true;
  }

  /** What the formula that runs filled before, but for the cells that hold something else by now. */
  function takeBack(): void {
    const { _currentUnitId: unitId, _currentSubUnitId: sheetId, _currentRow: row, _currentColumn: column } = runtime;
    const { spills, filled, cells } = onSheet(unitId, sheetId);
    const former = spills?.[row]?.[column];
    if (former === undefined) return;
    for (let r = former.startRow; r <= former.endRow; r += 1)
      for (let c = former.startColumn; c <= former.endColumn; c += 1) {
        if (r === row && c === column) continue;
        const cell = cells?.getValue(r, c) ?? undefined;
        const before = filled?.getValue(r, c);
        if (cell === undefined ? before?.v !== undefined : isLeftover(before, cell))
          runtime._runtimeData[unitId]![sheetId]!.setValue(r, c, null);
      }
  }
}

function isLeftover(before: Nullable<ICellData>, cell: Nullable<ICellData>): boolean {
  return before?.v !== undefined && before.v === cell?.v && before.t === cell.t;
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
