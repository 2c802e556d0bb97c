import { gridColumnCount, gridRowCount, type Area } from "../../book/bookArea";
import type { Lines } from "../../book/bookOutlines";
import { integerArgument, wordValue } from "../protocol/argument";
import type { Members } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import type { SheetTarget } from "../protocol/hostObject";

/** Groups of rows and columns. */
export const rangeGroups: Members<Area> = {
  methods: {
    group: (area, [option], { book }) => book.outlines.group(area, linesValue(option, area)),
    ungroup: (area, [option], { book }) => book.outlines.ungroup(area, linesValue(option, area)),
    hideGroupDetails: (area, [option], context) => setDetails(area, linesValue(option, area), true, context),
    showGroupDetails: (area, [option], context) => setDetails(area, linesValue(option, area), false, context),
  },
};

/** So many levels of the outline are shown; 0 leaves the rows, or the columns, as they are. */
export async function showOutlineLevels(
  { sheetId }: SheetTarget,
  args: readonly unknown[],
  { book }: HostContext,
): Promise<void> {
  const wanted = [integerArgument(args, 0), integerArgument(args, 1)] as const;
  if (wanted.some((levels) => levels < 0 || levels > 8)) throw new HostError("InvalidArgument");
  for (const [at, lines] of (["rows", "columns"] as const).entries()) {
    const shown = wanted[at]!;
    if (shown === 0) continue;
    for (const [line, level] of book.outlines.levels(sheetId, lines))
      await book.formats.setHidden(lineArea(sheetId, lines, line), lines, level >= shown);
  }
}

async function setDetails(area: Area, lines: Lines, isHidden: boolean, { book }: HostContext): Promise<void> {
  const levels = book.outlines.levels(area.sheetId, lines);
  const [first, count] = lines === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const grouped = [...levels.keys()].filter((line) => line >= first && line < first + count);
  if (grouped.length === 0) throw new HostError("InvalidArgument");
  for (const line of grouped) await book.formats.setHidden(lineArea(area.sheetId, lines, line), lines, isHidden);
}

function lineArea(sheetId: string, lines: Lines, line: number): Area {
  return lines === "rows"
    ? { sheetId, row: line, column: 0, rowCount: 1, columnCount: 1 }
    : { sheetId, row: 0, column: line, rowCount: 1, columnCount: 1 };
}

/** Whole rows form no group of columns, nor whole columns one of rows. */
function linesValue(option: unknown, area: Area): Lines {
  const lines = wordValue(option, ["ByRows", "ByColumns"]) === "ByRows" ? "rows" : "columns";
  const isWhole = lines === "rows" ? area.rowCount === gridRowCount : area.columnCount === gridColumnCount;
  if (isWhole) throw new HostError("InvalidArgument");
  return lines;
}
