/** What is told of a pair of cells: where they stand, what they show and how far the value moved. */
import { Decimal, toDouble } from "../../engine/exact/decimal";
import type { SheetArea, SheetCell } from "../../formula/reference";
import { sheetCellAddress } from "../../formula/sheetAddress";
import type { CellPair } from "./compareCells";
import type { Shown } from "./comparison";

export function areasOf(cell: SheetCell | null): SheetArea[] {
  return cell === null ? [] : [{ ...cell, rowCount: 1, columnCount: 1 }];
}

/** Addresses, where the cell stood elsewhere before both. */
export function addressesOf({ placeBefore, placeAfter, before }: CellPair) {
  return {
    address: sheetCellAddress((placeAfter ?? placeBefore)!),
    formerAddress: before === null || placeBefore === null ? null : sheetCellAddress(placeBefore),
  };
}

export function shownOf({ before, after }: CellPair) {
  const [old, young]: readonly Shown[] = [before?.value ?? null, after?.value ?? null];
  const isNumeric = typeof old === "number" && typeof young === "number" && !before!.isError && !after!.isError;
  const move = isNumeric ? toDouble(new Decimal(young).minus(old)) : null;
  return {
    before: old!,
    after: young!,
    beforeText: before?.text ?? "",
    afterText: after?.text ?? "",
    move,
    relativeMove: move === null || old === 0 ? null : move / Math.abs(old as number),
  };
}
