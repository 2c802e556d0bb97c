import { gridColumnCount, gridRowCount, holdsCell, type Area } from "../../book/bookArea";
import { flagArgument, textArgument, wordValue } from "../protocol/argument";
import { copyCells } from "./copyCells";
import type { HostContext } from "../protocol/hostContext";
import type { Members } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { hostObject, isOfClass } from "../protocol/hostObject";
import { areaArgument, insideGrid } from "./rangeArgument";

/** What changes the cells of a range, or the sheet around it. */
export const rangeChanges: Members<Area> = {
  methods: {
    clear: (area, args, context) => clearArea(area, args, context),
    insert: async (area, args, { book }) => {
      const wanted = wordValue(args[0], ["Down", "Right"]) === "Down" ? "down" : "right";
      await book.cells.insert(area, lineShift(area, "down", "right") ?? wanted);
      return hostObject("Range", area);
    },
    delete: async (area, args, { book }) => {
      const wanted = wordValue(args[0], ["Up", "Left"]) === "Up" ? "up" : "left";
      const shift = lineShift(area, "up", "left") ?? wanted;
      const table =
        shift === "up" ? book.tables.list(area.sheetId).find((one) => isRowsOf(one.bodyArea, area)) : undefined;
      // Rows of a table across its whole width are rows that the table loses.
      if (table) await book.tables.deleteRows(table.id, area.row - table.bodyArea.row, area.rowCount);
      else await book.cells.delete(area, shift);
    },
    merge: (area, args, { book }) => book.formats.merge(area, flagArgument(args, 0)),
    unmerge: (area, _, { book }) => book.formats.unmerge(area),
    select: (area, _, { book }) => book.selection.select(area),
    calculate: (_, __, { book }) => book.calculate(),
    setDirty: (_, __, { book }) => book.calculate(),
    copyFrom: (area, args, context) => copyFrom(area, args, context),
    moveTo: async (area, args, context) => {
      const place = areaArgument(args, 0, area.sheetId, context);
      const destination = { ...area, sheetId: place.sheetId, row: place.row, column: place.column };
      if (destination.sheetId === area.sheetId) return context.book.cells.move(area, insideGrid(destination));
      await copyCells(
        area,
        destination,
        { what: "All", skipBlanks: false, transpose: false, keepFormulas: true },
        context,
      );
      await clearOutside(area, destination, context);
    },
  },
};

export async function clearArea(area: Area, args: readonly unknown[], { book }: HostContext): Promise<void> {
  const word = wordValue(textArgument(args, 0, "All"), clearable);
  const what = cleared[word];
  if (what !== null) await book.cells.clear(area, what);
  if (word === "All" || word === "Hyperlinks" || word === "RemoveHyperlinks") book.links.set(area, null);
  if (word === "RemoveHyperlinks") await book.formats.write(area, { fontColor: "#000000", underline: "None" });
  if (word !== "All") return;
  for (const { place } of book.notes.list(area.sheetId)) if (holdsCell(area, place)) book.notes.set(place, "");
  for (const { id, place } of book.comments.list(area.sheetId))
    if (holdsCell(area, place)) await book.comments.delete(id);
}

function isRowsOf(body: Area, { row, column, rowCount, columnCount }: Area): boolean {
  const isWithin = row >= body.row && row + rowCount <= body.row + body.rowCount;
  return isWithin && column === body.column && columnCount === body.columnCount;
}

const clearable = ["All", "Contents", "Formats", "ResetContents", "Hyperlinks", "RemoveHyperlinks"] as const;
/** What of the cells themselves goes. */
const cleared: Readonly<Record<(typeof clearable)[number], "all" | "contents" | "formats" | null>> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  ResetContents: "contents",
  Hyperlinks: null,
  RemoveHyperlinks: null,
};

/** Whole rows move down whatever was asked, whole columns to the right. */
function lineShift<Vertical, Horizontal>(
  area: Area,
  vertical: Vertical,
  horizontal: Horizontal,
): Vertical | Horizontal | null {
  if (area.columnCount === gridColumnCount) return vertical;
  return area.rowCount === gridRowCount ? horizontal : null;
}

export async function copyFrom(area: Area, args: readonly unknown[], context: HostContext): Promise<void> {
  if (isOfClass(args[0], "RangeAreas")) throw new HostError("UnsupportedOperation");
  const source = areaArgument(args, 0, area.sheetId, context);
  const what = wordValue(textArgument(args, 1, "All"), ["All", "Formulas", "Values", "Formats"]);
  await copyCells(
    source,
    area,
    { what, skipBlanks: flagArgument(args, 2), transpose: flagArgument(args, 3), keepFormulas: false },
    context,
  );
}

/** What was moved away is blank afterwards, but for cells that the destination covers. */
async function clearOutside(source: Area, destination: Area, { book }: HostContext): Promise<void> {
  for (let row = source.row; row < source.row + source.rowCount; row++) {
    for (let column = source.column; column < source.column + source.columnCount; column++) {
      const covered =
        source.sheetId === destination.sheetId &&
        row >= destination.row &&
        row < destination.row + destination.rowCount &&
        column >= destination.column &&
        column < destination.column + destination.columnCount;
      if (!covered)
        await book.cells.clear({ sheetId: source.sheetId, row, column, rowCount: 1, columnCount: 1 }, "all");
    }
  }
}
