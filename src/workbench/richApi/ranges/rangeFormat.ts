import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../../book/bookFormats";
import { flagValue, numberValue, textValue, wordValue } from "../protocol/argument";
import { colorValue } from "../protocol/color";
import { hostClass, type Property } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { hostObject, type Formatted } from "../protocol/hostObject";
import { each, shared } from "./areaGroups";
import { readFormat, writeFormat } from "./formatted";

export const horizontalAlignments: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
export const verticalAlignments: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** All but the gradients, which are not solid with a pattern over it. */
const fillPatterns = [
  ...["None", "Solid", "Gray50", "Gray75", "Gray25", "Gray16", "Gray8", "SemiGray75", "Checker", "Grid", "CrissCross"],
  ...["Horizontal", "Vertical", "Down", "Up", "LightHorizontal", "LightVertical", "LightDown", "LightUp"],
];

/** Points. */
const standardColumnWidth = 48;
/** Sheets are no wider in the grid. */
const gridEdge = 200;

export const rangeFormatClass = hostClass("RangeFormat", {
  properties: {
    wrapText: formatOf("wrapText", flagValue),
    horizontalAlignment: formatOf("horizontalAlignment", (value) => wordValue(value, horizontalAlignments)),
    verticalAlignment: formatOf("verticalAlignment", (value) => wordValue(value, verticalAlignments)),
    indentLevel: formatOf("indentLevel", numberValue),
    textOrientation: formatOf("textOrientation", orientationValue),
    columnWidth: {
      get: (target, { book }) => shared(target, (area) => book.formats.columnWidth(area)),
      set: (target, value, { book }) => each(target, (area) => book.formats.setColumnWidth(area, numberValue(value))),
    },
    useStandardWidth: {
      get: (target, { book }) =>
        shared(target, (area) => {
          const columns = Array.from({ length: Math.min(area.columnCount, gridEdge) }, (_, at) => ({
            ...area,
            column: area.column + at,
            columnCount: 1,
          }));
          const standard = columns.filter((column) => book.formats.columnWidth(column) === standardColumnWidth);
          return standard.length === columns.length ? true : standard.length > 0 ? null : false;
        }),
      set: (target, value, { book }) =>
        each(target, async (area) => {
          if (flagValue(value)) await book.formats.setColumnWidth(area, standardColumnWidth);
        }),
    },
    rowHeight: {
      get: (target, { book }) => shared(target, (area) => book.formats.rowHeight(area)),
      set: (target, value, { book }) => each(target, (area) => book.formats.setRowHeight(area, numberValue(value))),
    },
  },
  objects: {
    fill: (area) => hostObject("RangeFill", area),
    font: (area) => hostObject("RangeFont", area),
    borders: (area) => hostObject("RangeBorderCollection", area),
  },
  methods: {
    autofitColumns: (target, _, { book }) => each(target, (area) => book.formats.autofitColumns(area)),
    autofitRows: (target, _, { book }) => each(target, (area) => book.formats.autofitRows(area)),
  },
});

export const rangeFillClass = hostClass("RangeFill", {
  properties: {
    /** Excel says "#FFFFFF" of no fill and "" where cells differ. */
    color: {
      get: (target, context) => {
        const fill = readFormat(target, "fill", context);
        return fill === undefined ? "" : (fill ?? "#FFFFFF");
      },
      set: (target, value, context) =>
        writeFormat(
          target,
          value === "" ? { fill: null, fillPattern: null } : { fill: colorValue(value), fillPattern: null },
          context,
        ),
    },
    pattern: {
      get: (target, context) => {
        const [pattern, fill] = [readFormat(target, "fillPattern", context), readFormat(target, "fill", context)];
        return pattern ?? (fill === undefined ? null : fill === null ? "None" : "Solid");
      },
      set: (target, value, context) => {
        const pattern = wordValue(value, fillPatterns);
        if (pattern === "None") return writeFormat(target, { fill: null, fillPattern: null }, context);
        return writeFormat(target, { fillPattern: pattern === "Solid" ? null : pattern }, context);
      },
    },
  },
  methods: {
    clear: (target, _, context) => writeFormat(target, { fill: null, fillPattern: null }, context),
  },
});

export const rangeFontClass = hostClass("RangeFont", {
  properties: {
    name: formatOf("fontName", textValue),
    size: formatOf("fontSize", numberValue),
    color: {
      get: (target, context) => readFormat(target, "fontColor", context) ?? "",
      set: (target, value, context) => writeFormat(target, { fontColor: colorValue(value) }, context),
    },
    bold: formatOf("bold", flagValue),
    italic: formatOf("italic", flagValue),
    underline: formatOf("underline", (value) => wordValue(value, ["None", "Single"])),
    strikethrough: formatOf("strikethrough", flagValue),
  },
});

export function orientationValue(value: unknown): number {
  const degrees = numberValue(value);
  if (!Number.isInteger(degrees) || (Math.abs(degrees) > 90 && degrees !== 180)) throw new HostError("InvalidArgument");
  return degrees;
}

/** A format that is null where cells differ, as in Excel. */
export function formatOf<Key extends keyof CellFormat>(
  key: Key,
  accept: (value: unknown) => CellFormat[Key],
): Property<Formatted> {
  return {
    get: (target, context) => readFormat(target, key, context) ?? null,
    set: (target, value, context) => writeFormat(target, { [key]: accept(value) } as Partial<CellFormat>, context),
  };
}
