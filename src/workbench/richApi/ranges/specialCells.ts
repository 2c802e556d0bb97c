import { intersection, type Area } from "../../book/bookArea";
import type { Cell } from "../../book/bookCells";
import { isGiven, textArgument, wordValue } from "../protocol/argument";
import { existing } from "../protocol/existing";
import type { Members } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type HostObject } from "../protocol/hostObject";
import { rectangles } from "./areaGroups";
import { shownValue, valueType } from "./rangeValues";

/** Cells of a kind, as Excel's "Go To Special": Range.getSpecialCells, and all cells that hold a text. */

const cellTypes = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;
const valueTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;
type CellType = (typeof cellTypes)[number];

export const specialCells: Members<Area> = {
  waitsForResults: true,
  methods: {
    getSpecialCells: (area, args, context) => existing(rangeAreas(special(area, args, context))),
    getSpecialCellsOrNullObject: (area, args, context) => rangeAreas(special(area, args, context)),
    getMergedAreasOrNullObject: (area, _, { book }) => {
      const merged = book.formats.merges(area.sheetId).flatMap((one) => intersection(area, one) ?? []);
      return rangeAreas(merged);
    },
  },
};

export function allFound(sheetId: string, args: readonly unknown[], { book }: HostContext): HostObject | null {
  const text = textArgument(args, 0);
  const { completeMatch = false, matchCase = false } = (args[1] ?? {}) as Record<string, boolean>;
  const fold = (word: string) => (matchCase ? word : word.toLowerCase());
  const areas = found(sheetId, book.cells.used(sheetId, { valuesOnly: true }), book.cells, (cell) => {
    const shown = fold(String(shownValue(cell)));
    return completeMatch ? shown === fold(text) : shown.includes(fold(text));
  });
  return rangeAreas(areas);
}

/** A null object where there are none. */
export function rangeAreas(areas: readonly Area[]): HostObject<"RangeAreas"> | null {
  return areas.length === 0 ? null : hostObject("RangeAreas", areas);
}

export function special(area: Area, args: readonly unknown[], { book }: HostContext): Area[] {
  const type: CellType = wordValue(args[0], cellTypes);
  const kinds = isGiven(args[1]) ? wordValue(args[1], valueTypes) : "All";
  const { sheetId } = area;
  // Excel looks as far as the sheet is used, not the area: a blank cell at its end counts.
  const used = book.cells.used(sheetId);
  const within = used && intersection(used, area);
  switch (type) {
    case "Constants":
      return found(sheetId, within, book.cells, (cell) => cell.formula === "" && isOfKind(cell, kinds));
    case "Formulas":
      return found(sheetId, within, book.cells, (cell) => cell.formula !== "" && isOfKind(cell, kinds));
    case "Blanks":
      return found(sheetId, within, book.cells, (cell) => cell.value === null && cell.formula === "");
    case "Visible": {
      const isHidden = (place: Area) =>
        book.formats.hidden(place, "rows") === true || book.formats.hidden(place, "columns") === true;
      return found(sheetId, within, book.cells, (_cell, place) => !isHidden(place));
    }
    case "DataValidations":
      return found(sheetId, area, book.cells, (_cell, place) => book.formats.dataValidation(place) !== null);
    case "ConditionalFormats": {
      const areas = book.conditionalFormats.list(area).map((one) => one.area);
      return found(sheetId, area, book.cells, (_cell, place) => areas.some((one) => intersection(one, place) !== null));
    }
    default:
      throw new HostError("UnsupportedOperation", `This host finds no cells of the kind "${type}".`);
  }
}

function isOfKind(cell: Cell, kinds: (typeof valueTypes)[number]): boolean {
  const type = valueType(cell);
  if (type === "Empty") return false;
  const word = { Error: "Error", Boolean: "Logical", Double: "Number", String: "Text" }[type];
  return kinds === "All" || (word !== undefined && kinds.includes(word));
}

function found(
  sheetId: string,
  within: Area | null,
  cells: HostContext["book"]["cells"],
  isWanted: (cell: Cell, place: Area) => boolean,
): Area[] {
  if (within === null) return [];
  const places = cells.read(within).flatMap((row, down) =>
    row.flatMap((cell, across) => {
      const place = { sheetId, row: within.row + down, column: within.column + across, rowCount: 1, columnCount: 1 };
      return isWanted(cell, place) ? [place] : [];
    }),
  );
  return rectangles(sheetId, places);
}
