import type { Area, CellPlace } from "./bookArea";

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type BorderEdge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideHorizontal"
  | "InsideVertical"
  | "DiagonalDown"
  | "DiagonalUp";
export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  /** "#RRGGBB" */
  readonly color: string;
}

export const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

/** The formats of a cell. Colours are "#RRGGBB". */
export interface CellFormat {
  /** null is no fill. */
  readonly fill: string | null;
  /** "Gray25" and the like: kept and not drawn. null is a solid fill, or none. */
  readonly fillPattern: string | null;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single";
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly wrapText: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly indentLevel: number;
  /** Degrees from -90 (down) to 90 (up); 180 stands the letters below each other. */
  readonly textOrientation: number;
}

export type CellSide = "left" | "right" | "top" | "bottom" | "diagonalDown" | "diagonalUp";

/** All that a cell's look is. A side that is not there has no line. */
export interface CellLook extends CellFormat {
  readonly numberFormat: string;
  readonly borders: { readonly [Side in CellSide]?: Border };
  /** Absent is Normal. */
  readonly namedStyle?: string;
}

/** As `Excel.DataValidation.rule`: one of the kinds, formulas as text or numbers. */
export interface DataValidation {
  readonly kind: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  /** For "list": comma-separated words, or a formula "=Sheet1!A1:A10". For "custom": the formula. */
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator?:
    | "Between"
    | "NotBetween"
    | "EqualTo"
    | "NotEqualTo"
    | "GreaterThan"
    | "LessThan"
    | "GreaterThanOrEqualTo"
    | "LessThanOrEqualTo";
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks?: boolean;
  readonly prompt?: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert?: {
    readonly showAlert: boolean;
    readonly title: string;
    readonly message: string;
    readonly style: "Stop" | "Warning" | "Information";
  };
}

export interface BookFormats {
  /** Cell by cell; cells that look alike share one object. */
  looks(area: Area): CellLook[][];
  /** The merged areas of a sheet. */
  merges(sheetId: string): Area[];
  /** What cells of a sheet allow, each rule once with the areas that it is for. */
  validations(sheetId: string): { readonly areas: readonly Area[]; readonly validation: DataValidation }[];
  /** Each property is the format all cells share, or null where they differ (fill: undefined where they differ). */
  read(area: Area): { [Key in keyof CellFormat]: CellFormat[Key] | null | undefined };
  /** Sets what is given, leaves the rest. */
  write(area: Area, format: Partial<CellFormat>): Promise<void>;
  /** null where cells differ. */
  readBorder(area: Area, edge: BorderEdge): Border | null;
  writeBorder(area: Area, edge: BorderEdge, border: Partial<Border>): Promise<void>;

  /** Points, as `RangeFormat.columnWidth`; null where columns differ. */
  columnWidth(area: Area): number | null;
  setColumnWidth(area: Area, points: number): Promise<void>;
  rowHeight(area: Area): number | null;
  setRowHeight(area: Area, points: number): Promise<void>;
  autofitColumns(area: Area): Promise<void>;
  autofitRows(area: Area): Promise<void>;
  hidden(area: Area, what: "rows" | "columns"): boolean | null;
  /** The last row or column of a sheet that somebody hid; -1 where none is. */
  lastHidden(sheetId: string, what: "rows" | "columns"): number;
  setHidden(area: Area, what: "rows" | "columns", hidden: boolean): Promise<void>;

  merge(area: Area, across: boolean): Promise<void>;
  unmerge(area: Area): Promise<void>;

  /** The validation that every cell of the area shares; null when none has one, undefined when they differ. */
  dataValidation(area: Area): DataValidation | null | undefined;
  setDataValidation(area: Area, validation: DataValidation | null): Promise<void>;
  /** Cells that hold what they do not allow. */
  invalidCells(area: Area): Promise<CellPlace[]>;
}
