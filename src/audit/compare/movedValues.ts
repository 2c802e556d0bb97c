/** Results that are others now, with what they depend on. */
import { sameSheet, type SheetArea, type SheetCell } from "../../formula/reference";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { headlineFigures } from "../snapshot/headlineFigures";
import { causesOf, type Cause } from "./changeCauses";
import { labelOfPair, type CellPair } from "./compareCells";
import type { ValueMove } from "./comparison";
import { shownOf } from "./pairFacts";
import { ReadAreas } from "./readAreas";
import type { WorkbookAlignment } from "./workbookAlignment";

/** A change and the cells that it touched: of what is gone those before, else those after. */
export interface PlacedCause {
  readonly id: string;
  readonly before: readonly SheetArea[];
  readonly after: readonly SheetArea[];
}

export function movedValues(
  alignment: WorkbookAlignment,
  pairs: readonly CellPair[],
  causes: readonly PlacedCause[],
): ValueMove[] {
  const places = pairs.map(({ placeAfter }) => placeAfter!);
  const now = causes.map(({ id, after }): Cause => ({ id, areas: after }));
  const then = causes.map(({ id, before }): Cause => ({ id, areas: before }));
  const isGone = then.some(({ areas }) => areas.length > 0);
  const found = causesOf(alignment.after, places, now);
  const foundBefore = isGone
    ? causesOf(
        alignment.before,
        pairs.map(({ placeBefore }) => placeBefore!),
        then,
      )
    : [];
  const headlines = headlineFigures(alignment.after);
  const read = new ReadAreas(alignment.after);
  const values = pairs.map((pair, place): ValueMove => {
    const at = places[place]!;
    const own = new Set([...found[place]!, ...(foundBefore[place] ?? [])]);
    const isAt = (cell: SheetCell) =>
      cell.row === at.row && cell.column === at.column && sameSheet(cell.sheet, at.sheet);
    return {
      address: sheetCellAddress(at),
      label: labelOfPair(alignment, pair),
      ...shownOf(pair),
      isHeadline: headlines.some(isAt),
      isResult: !read.holds(at),
      causes: [...own].sort((one, other) => one - other).map((index) => causes[index]!.id),
    };
  });
  const rank = ({ isHeadline, isResult }: ValueMove) => (isHeadline ? 0 : isResult ? 1 : 2);
  const size = ({ move, relativeMove }: ValueMove) =>
    relativeMove === null ? (move === 0 ? 0 : Infinity) : Math.abs(relativeMove);
  return values
    .map((value, place) => ({ value, place }))
    .sort(
      (one, other) =>
        rank(one.value) - rank(other.value) ||
        (rank(one.value) === 0 ? 0 : compareSizes(size(other.value), size(one.value))) ||
        one.place - other.place,
    )
    .map(({ value }) => value);
}

function compareSizes(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
