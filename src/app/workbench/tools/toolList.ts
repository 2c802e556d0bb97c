/** The buttons of the band "Format and data", in their groups; those with entries open a menu. */
import { fillColors, fontColors } from "./colors";
import { numberFormatNames, type KeyFormat } from "./numberFormats";

const borderEntries = [
  "bottom",
  "top",
  "left",
  "right",
  "none",
  "all",
  "outside",
  "thickOutside",
  "topAndBottom",
  "doubleBottom",
] as const;

export const toolGroups = {
  font: ["bold", "italic", "underline", "borders", "fillColor", "fontColor"],
  alignment: ["alignLeft", "alignCenter", "alignRight", "wrapText", "mergeCells"],
  number: ["numberFormat", "currency", "percent", "comma", "increaseDecimals", "decreaseDecimals"],
  cells: ["autoSum", "fill", "sizes"],
  data: ["sort", "find", "chart"],
  sheet: ["note", "freeze", "print", "options"],
} as const;

export type ToolGroup = keyof typeof toolGroups;
export type Tool = (typeof toolGroups)[ToolGroup][number];

export const toolEntries = {
  borders: borderEntries,
  fillColor: fillColors,
  fontColor: fontColors,
  numberFormat: [...numberFormatNames, "more"],
  fill: ["down", "right", "series"],
  sizes: ["formatCells", "rowHeight", "columnWidth", "autofitRows", "autofitColumns"],
  sort: ["ascending", "descending", "filter", "clearFilter", "reapplyFilter"],
  find: ["find", "replace"],
  chart: ["ColumnClustered", "ColumnStacked", "BarClustered", "Line", "AreaStacked", "XYScatter", "Pie"],
  freeze: ["panes", "topRow", "firstColumn", "unfreeze"],
  print: ["print", "setPrintArea", "clearPrintArea", "portrait", "landscape", "onePageWide"],
  options: ["zero", "null"],
} as const;

export type ToolMenu = keyof typeof toolEntries;
export type ToolEntry<Menu extends ToolMenu = ToolMenu> = (typeof toolEntries)[Menu][number];

/** What a press asks for: a button's name, or a menu's with its entry. */
export type ToolCommand =
  Exclude<Tool, ToolMenu> | { [Menu in ToolMenu]: `${Menu}.${ToolEntry<Menu>}` }[ToolMenu] | KeyCommand;

/** What only keys ask for. */
export type KeyCommand = "strikethrough" | "today" | "now" | `format.${KeyFormat}`;

export const isMenu = (tool: Tool): tool is Tool & ToolMenu => tool in toolEntries;

/** Of 20 by 20 units. */
export const toolDrawings: Partial<Record<Tool, string>> = {
  borders: "M3.5 3.5h13v13h-13zM10 3.5v13M3.5 10h13",
  alignLeft: "M3 4.5h14M3 8.2h8M3 11.8h14M3 15.5h8",
  alignCenter: "M3 4.5h14M6 8.2h8M3 11.8h14M6 15.5h8",
  alignRight: "M3 4.5h14M9 8.2h8M3 11.8h14M9 15.5h8",
  wrapText: "M3 4.5h14M3 9.5h11a2.8 2.8 0 0 1 0 5.6h-3M13 13l-2.2 2.1L13 17.2M3 15h4",
  mergeCells: "M3.5 4.5h13v11h-13zM5.5 10h3.5M7.3 8.3L9 10l-1.7 1.7M14.5 10H11M12.7 8.3L11 10l1.7 1.7",
  fill: "M4 3.5h12v4H4zM10 10v6.5M7 13.5l3 3 3-3",
  sizes: "M4 4.5h12M4 15.5h12M10 7v6M8 8.8L10 7l2 1.8M8 11.2l2 1.8 2-1.8",
  sort: "M6 4v12M3.5 13.5L6 16l2.5-2.5M11 5h6M11 9.5h4.5M11 14h3",
  find: "M12.8 12.8L17 17M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z",
  chart: "M3.5 16.5h13M5.5 16.5V11M10 16.5V4.5M14.5 16.5V8",
  note: "M3.5 4h13v9.5H9.5L6 17v-3.5H3.5zM6.5 7.5h7M6.5 10.3h4.5",
  freeze: "M3.5 3.5h13v13h-13zM3.5 8h13M8 3.5v13M5.7 5.7h.1",
  print: "M6 7V3.5h8V7M6 13.5H3.5V7h13v6.5H14M6 11.5h8v5H6z",
  options: "M4 10h.1M10 10h.1M16 10h.1",
};

export const toolSigns: Partial<Record<Tool, string>> = {
  bold: "B",
  italic: "I",
  underline: "U",
  fontColor: "A",
  fillColor: "◪",
  currency: "$",
  percent: "%",
  comma: ",",
  increaseDecimals: ".0→.00",
  decreaseDecimals: ".00→.0",
  autoSum: "Σ",
};
