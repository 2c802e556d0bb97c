import { gridColumnCount, gridRowCount, type Area } from "../../book/bookArea";
import { wordValue } from "../protocol/argument";
import type { HostContext } from "../protocol/hostContext";
import type { Members } from "../protocol/hostClass";
import { hostObject, isOfClass } from "../protocol/hostObject";
import { boundingArea } from "./rangeArgument";

/** Ctrl+arrow and Ctrl+Shift+arrow: where a run of filled or blank cells ends. */
export const rangeEdges: Members<Area> = {
  waitsForResults: true,
  methods: {
    getRangeEdge: (area, args, { book }) =>
      hostObject("Range", edge(startCell(area, args[1]), direction(args[0]), book)),
    getExtendedRange: (area, args, { book }) => {
      const end = edge(startCell(area, args[1]), direction(args[0]), book);
      return hostObject("Range", boundingArea(area, end));
    },
  },
};

interface Step {
  readonly rows: number;
  readonly columns: number;
}

const steps: Readonly<Record<"Up" | "Down" | "Left" | "Right", Step>> = {
  Up: { rows: -1, columns: 0 },
  Down: { rows: 1, columns: 0 },
  Left: { rows: 0, columns: -1 },
  Right: { rows: 0, columns: 1 },
};

function direction(value: unknown): Step {
  return steps[wordValue(value, ["Up", "Down", "Left", "Right"])];
}

function startCell(area: Area, activeCell: unknown): Area {
  const start = isOfClass(activeCell, "Range") ? activeCell.target : area;
  return { ...start, rowCount: 1, columnCount: 1 };
}

/** From a filled cell with a filled neighbour to the last filled one; else to the next filled one, or the sheet's end. */
function edge(start: Area, step: Step, book: HostContext["book"]): Area {
  const used = book.cells.used(start.sheetId, { valuesOnly: true });
  const isFilled = (cell: Area) => book.cells.read(cell)[0]?.[0]?.value !== null;
  const next = (cell: Area): Area => ({ ...cell, row: cell.row + step.rows, column: cell.column + step.columns });
  const along = isFilled(start) && isInGrid(next(start)) && isFilled(next(start));
  let cell = start;
  while (isInGrid(next(cell))) {
    if (along && !isFilled(next(cell))) return cell;
    cell = next(cell);
    if (!along && isFilled(cell)) return cell;
    if (used === null || isPast(cell, used, step)) return atEnd(cell, step);
  }
  return cell;
}

function isInGrid({ row, column }: Area): boolean {
  return row >= 0 && column >= 0 && row < gridRowCount && column < gridColumnCount;
}

function isPast(cell: Area, used: Area, step: Step): boolean {
  if (step.rows > 0) return cell.row > used.row + used.rowCount;
  if (step.columns > 0) return cell.column > used.column + used.columnCount;
  return step.rows < 0 ? cell.row < used.row : cell.column < used.column;
}

function atEnd(cell: Area, step: Step): Area {
  if (step.rows !== 0) return { ...cell, row: step.rows > 0 ? gridRowCount - 1 : 0 };
  return { ...cell, column: step.columns > 0 ? gridColumnCount - 1 : 0 };
}
