import type { Area } from "../../book/bookArea";
import { existing } from "../protocol/existing";
import type { HostContext } from "../protocol/hostContext";
import type { Members } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { hostObject, type HostObject } from "../protocol/hostObject";
import { isUnbounded } from "./rangeArgument";

/** Which cells a formula reads, which read it, and where it spills. Excel fails with ItemNotFound when there are none. */
export const rangeTracing: Members<Area> = {
  properties: {
    hasSpill: { get: (area, context) => hasSpill(area, context) },
  },
  waitsForResults: true,
  methods: {
    getDirectPrecedents: (area, _, { book }) => someAreas(book.cells.precedents(area, "direct")),
    getPrecedents: (area, _, { book }) => someAreas(book.cells.precedents(area, "all")),
    getDirectDependents: (area, _, { book }) => someAreas(book.cells.dependents(area, "direct")),
    getDependents: (area, _, { book }) => someAreas(book.cells.dependents(area, "all")),
    getSpillingToRange: (area, _, context) => existing(spillingTo(area, context)),
    getSpillingToRangeOrNullObject: (area, _, context) => spillingTo(area, context),
    getSpillParent: (area, _, context) => existing(spillParent(area, context)),
    getSpillParentOrNullObject: (area, _, context) => spillParent(area, context),
  },
};

function someAreas(areas: readonly Area[]): HostObject<"WorkbookRangeAreas"> {
  if (areas.length === 0) throw new HostError("ItemNotFound");
  return hostObject("WorkbookRangeAreas", areas);
}

function onlyCell(area: Area): Area {
  if (area.rowCount !== 1 || area.columnCount !== 1) throw new HostError("InvalidArgument");
  return area;
}

function spillingTo(area: Area, { book }: HostContext): HostObject<"Range"> | null {
  const spill = book.cells.spillArea(onlyCell(area));
  return spill === null ? null : hostObject("Range", spill);
}

/** Excel gives the parent of the cells spilled into, and none of the anchor itself. */
function spillParent(area: Area, { book }: HostContext): HostObject<"Range"> | null {
  const cell = onlyCell(area);
  const anchor = book.cells.spillAnchor(cell);
  if (anchor === null || (anchor.row === cell.row && anchor.column === cell.column)) return null;
  return hostObject("Range", { ...anchor, rowCount: 1, columnCount: 1 });
}

/** true and false when all cells agree, null when they do not. */
function hasSpill(area: Area, { book }: HostContext): boolean | null {
  if (isUnbounded(area)) return null;
  const states = new Set<boolean>();
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      states.add(book.cells.spillAnchor({ sheetId: area.sheetId, row, column }) !== null);
    }
    if (states.size > 1) return null;
  }
  return states.has(true);
}
