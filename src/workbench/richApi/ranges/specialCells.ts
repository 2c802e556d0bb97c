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
    getSpecialCells: (area, args, context) => existing(special(area, args, context)),
    getSpecialCellsOrNullObject: (area, args, context) => special(area, args, context),
    getMergedAreasOrNullObject: (area, _, { book }) => {
      const merged = book.formats.merges(area.sheetId).flatMap((one) => intersection(area, one) ?? []);
      return merged.length === 0 ? null : hostObject("RangeAreas", merged);
    },
  },
};

export function allFound(sheetId: string, args: readonly unknown[], { book }: HostContext): HostObject | null {
  const text = textArgument(args, 0);
  const { completeMatch = false, matchCase = false } = (args[1] ?? {}) as Record<string, boolean>;
  const fold = (word: string) => (matchCase ? word : word.toLowerCase());
  return found(sheetId, book.cells.used(sheetId, { valuesOnly: true }), book.cells, (cell) => {
    const shown = fold(String(shownValue(cell)));
    return completeMatch ? shown === fold(text) : shown.includes(fold(text));
  });
}

function special(area: Area, args: readonly unknown[], { book }: HostContext): HostObject | null {
  const type: CellType = wordValue(args[0], cellTypes);
  const kinds = isGiven(args[1]) ? wordValue(args[1], valueTypes) : "All";
  const { sheetId } = area;
  const within = book.cells.used(sheetId, { within: area });
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
): HostObject | null {
  if (within === null) return null;
  const places = cells.read(within).flatMap((row, down) =>
    row.flatMap((cell, across) => {
      const place = { sheetId, row: within.row + down, column: within.column + across, rowCount: 1, columnCount: 1 };
      return isWanted(cell, place) ? [place] : [];
    }),
  );
  return places.length === 0 ? null : hostObject("RangeAreas", rectangles(sheetId, places));
}
