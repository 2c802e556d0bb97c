import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../../book/bookFormats";
import { flagValue, numberValue, textValue, wordValue } from "../protocol/argument";
import { colorValue } from "../protocol/color";
import { hostClass, type Property } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { hostObject } from "../protocol/hostObject";
import { each, shared, type Areas } from "./areaGroups";

const horizontal: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const vertical: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

export const rangeFormatClass = hostClass("RangeFormat", {
  properties: {
    wrapText: format("wrapText", flagValue),
    horizontalAlignment: format("horizontalAlignment", (value) => wordValue(value, horizontal)),
    verticalAlignment: format("verticalAlignment", (value) => wordValue(value, vertical)),
    indentLevel: format("indentLevel", numberValue),
    textOrientation: format("textOrientation", orientationValue),
    columnWidth: {
      get: (target, { book }) => shared(target, (area) => book.formats.columnWidth(area)),
      set: (target, value, { book }) => each(target, (area) => book.formats.setColumnWidth(area, numberValue(value))),
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
      get: (target, { book }) =>
        shared(target, (area) => {
          const { fill } = book.formats.read(area);
          return fill === undefined ? "" : (fill ?? "#FFFFFF");
        }) ?? "",
      set: (target, value, { book }) =>
        each(target, (area) => book.formats.write(area, { fill: value === "" ? null : colorValue(value) })),
    },
  },
  methods: {
    clear: (target, _, { book }) => each(target, (area) => book.formats.write(area, { fill: null })),
  },
});

export const rangeFontClass = hostClass("RangeFont", {
  properties: {
    name: format("fontName", textValue),
    size: format("fontSize", numberValue),
    color: {
      get: (target, { book }) => shared(target, (area) => book.formats.read(area).fontColor) ?? "",
      set: (target, value, { book }) =>
        each(target, (area) => book.formats.write(area, { fontColor: colorValue(value) })),
    },
    bold: format("bold", flagValue),
    italic: format("italic", flagValue),
    underline: format("underline", (value) => wordValue(value, ["None", "Single"])),
    strikethrough: format("strikethrough", flagValue),
  },
});

export function orientationValue(value: unknown): number {
  const degrees = numberValue(value);
  if (!Number.isInteger(degrees) || (Math.abs(degrees) > 90 && degrees !== 180)) throw new HostError("InvalidArgument");
  return degrees;
}

/** A format that is null where cells differ, as in Excel. */
function format<Key extends keyof CellFormat>(key: Key, accept: (value: unknown) => CellFormat[Key]): Property<Areas> {
  return {
    get: (target, { book }) => shared(target, (area) => book.formats.read(area)[key]) ?? null,
    set: (target, value, { book }) =>
      each(target, (area) => book.formats.write(area, { [key]: accept(value) } as Partial<CellFormat>)),
  };
}
