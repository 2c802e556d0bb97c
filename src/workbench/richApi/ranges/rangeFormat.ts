import type { Area } from "../../book/bookArea";
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../../book/bookFormats";
import { flagValue, numberValue, textValue, wordValue } from "../protocol/argument";
import { colorValue } from "../protocol/color";
import { hostClass, type Property } from "../protocol/hostClass";
import { hostObject } from "../protocol/hostObject";

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
    columnWidth: {
      get: (area, { book }) => book.formats.columnWidth(area),
      set: (area, value, { book }) => book.formats.setColumnWidth(area, numberValue(value)),
    },
    rowHeight: {
      get: (area, { book }) => book.formats.rowHeight(area),
      set: (area, value, { book }) => book.formats.setRowHeight(area, numberValue(value)),
    },
  },
  objects: {
    fill: (area) => hostObject("RangeFill", area),
    font: (area) => hostObject("RangeFont", area),
    borders: (area) => hostObject("RangeBorderCollection", area),
  },
  methods: {
    autofitColumns: (area, _, { book }) => book.formats.autofitColumns(area),
    autofitRows: (area, _, { book }) => book.formats.autofitRows(area),
  },
});

export const rangeFillClass = hostClass("RangeFill", {
  properties: {
    /** Excel says "#FFFFFF" of no fill and "" where cells differ. */
    color: {
      get: (area, { book }) => {
        const { fill } = book.formats.read(area);
        return fill === undefined ? "" : (fill ?? "#FFFFFF");
      },
      set: (area, value, { book }) => book.formats.write(area, { fill: value === "" ? null : colorValue(value) }),
    },
  },
  methods: {
    clear: (area, _, { book }) => book.formats.write(area, { fill: null }),
  },
});

export const rangeFontClass = hostClass("RangeFont", {
  properties: {
    name: format("fontName", textValue),
    size: format("fontSize", numberValue),
    color: {
      get: (area, { book }) => book.formats.read(area).fontColor ?? "",
      set: (area, value, { book }) => book.formats.write(area, { fontColor: colorValue(value) }),
    },
    bold: format("bold", flagValue),
    italic: format("italic", flagValue),
    underline: format("underline", (value) => wordValue(value, ["None", "Single"])),
    strikethrough: format("strikethrough", flagValue),
  },
});

/** A format that is null where cells differ, as in Excel. */
function format<Key extends keyof CellFormat>(key: Key, accept: (value: unknown) => CellFormat[Key]): Property<Area> {
  return {
    get: (area, { book }) => book.formats.read(area)[key] ?? null,
    set: (area, value, { book }) => book.formats.write(area, { [key]: accept(value) } as Partial<CellFormat>),
  };
}
