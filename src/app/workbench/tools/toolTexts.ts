/** What the band "Format and data" says. */
import type { Tool, ToolEntry, ToolGroup, ToolMenu } from "./toolList";

export interface ToolTexts {
  readonly band: string;
  readonly groups: Readonly<Record<ToolGroup, string>>;
  readonly tools: Readonly<Record<Tool, string>>;
  readonly entries: { readonly [Menu in ToolMenu]: Readonly<Record<ToolEntry<Menu>, string>> };
  readonly nothingToFill: string;
  readonly nothingToAdd: string;
  readonly nothingToSort: string;
  readonly nothingToDraw: string;
  readonly nothingToPrint: string;
  readonly mergeLosesTitle: string;
  readonly mergeLoses: string;
  readonly merge: string;
  readonly cancel: string;
  readonly ok: string;
  readonly rowHeightTitle: string;
  readonly columnWidthTitle: string;
  readonly points: string;
  readonly characters: string;
  readonly between: (least: number, most: number) => string;
}

export const english: ToolTexts = {
  band: "Format and data",
  groups: {
    font: "Font",
    alignment: "Alignment",
    number: "Number",
    cells: "Cells",
    data: "Data",
    sheet: "Sheet",
  },
  tools: {
    bold: "Bold",
    italic: "Italic",
    underline: "Underline",
    borders: "Borders",
    fillColor: "Fill color",
    fontColor: "Font color",
    alignLeft: "Align left",
    alignCenter: "Center",
    alignRight: "Align right",
    wrapText: "Wrap text",
    mergeCells: "Merge and center",
    numberFormat: "Number format",
    currency: "Accounting format",
    percent: "Percent style",
    comma: "Comma style",
    increaseDecimals: "Increase decimal",
    decreaseDecimals: "Decrease decimal",
    autoSum: "AutoSum",
    fill: "Fill",
    sizes: "Cell size and format",
    sort: "Sort and filter",
    find: "Find and replace",
    chart: "Insert chart",
    note: "Note",
    freeze: "Freeze panes",
    print: "Print",
    options: "More options",
  },
  entries: {
    borders: {
      bottom: "Bottom border",
      top: "Top border",
      left: "Left border",
      right: "Right border",
      none: "No border",
      all: "All borders",
      outside: "Outside borders",
      thickOutside: "Thick outside borders",
      topAndBottom: "Top and bottom border",
      doubleBottom: "Bottom double border",
    },
    fillColor: {
      none: "No fill",
      paleYellow: "Pale yellow",
      paleBlue: "Pale blue",
      paleGreen: "Pale green",
      paleOrange: "Pale orange",
      grey: "Gray",
      yellow: "Yellow",
      orange: "Orange",
      red: "Red",
      green: "Green",
      darkBlue: "Dark blue",
      white: "White",
    },
    fontColor: {
      black: "Black",
      blue: "Blue",
      green: "Green",
      red: "Red",
      darkRed: "Dark red",
      orange: "Orange",
      purple: "Purple",
      darkBlue: "Dark blue",
      grey: "Gray",
      white: "White",
    },
    numberFormat: {
      general: "General",
      number: "Number",
      thousands: "Thousands",
      currency: "Currency",
      accounting: "Accounting",
      shortDate: "Short date",
      mediumDate: "Date with month",
      time: "Time",
      percentage: "Percentage",
      fraction: "Fraction",
      scientific: "Scientific",
      text: "Text",
      more: "More number formats…",
    },
    fill: { down: "Down", right: "Right", series: "Series from the first cells" },
    sizes: {
      formatCells: "Format cells…",
      rowHeight: "Row height…",
      columnWidth: "Column width…",
      autofitRows: "AutoFit row height",
      autofitColumns: "AutoFit column width",
    },
    sort: {
      ascending: "Sort A to Z",
      descending: "Sort Z to A",
      filter: "Filter",
      clearFilter: "Clear filter",
      reapplyFilter: "Reapply filter",
    },
    find: { find: "Find…", replace: "Replace…" },
    chart: {
      ColumnClustered: "Columns",
      ColumnStacked: "Stacked columns",
      BarClustered: "Bars",
      Line: "Line",
      AreaStacked: "Stacked area",
      XYScatter: "Scatter",
      Pie: "Pie",
    },
    freeze: {
      panes: "Freeze panes",
      topRow: "Freeze top row",
      firstColumn: "Freeze first column",
      unfreeze: "Unfreeze panes",
    },
    print: {
      print: "Print or PDF…",
      setPrintArea: "Set print area",
      clearPrintArea: "Clear print area",
      portrait: "Portrait",
      landscape: "Landscape",
      onePageWide: "Fit all columns on one page",
    },
    options: {
      zero: "Blank cells reach functions as 0 (desktop Excel)",
      null: "Blank cells reach functions as null (Excel on the web)",
    },
  },
  nothingToFill: "Select the first cells of the series together with the blank cells after them.",
  nothingToAdd: "There are no numbers to add beside the selected cell, or the cell for the sum is not blank.",
  nothingToSort: "Select a cell in the column to sort by.",
  nothingToDraw: "Select the cells that hold the chart's data.",
  nothingToPrint: "This sheet holds nothing to print.",
  mergeLosesTitle: "Merge these cells?",
  mergeLoses: "Merging cells only keeps the upper-left value and discards other values.",
  merge: "Merge",
  cancel: "Cancel",
  ok: "OK",
  rowHeightTitle: "Row height",
  columnWidthTitle: "Column width",
  points: "Points, from 0 to 409",
  characters: "Characters, from 0 to 255",
  between: (least, most) => `Enter a number between ${least} and ${most}.`,
};
