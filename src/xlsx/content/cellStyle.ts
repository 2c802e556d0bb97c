/** How a cell looks, as plain data. Colours are "#RRGGBB"; theme and indexed colours of a file are worked out to these. */
export interface CellStyle {
  /** "General", "#,##0.00". */
  readonly numberFormat: string;
  readonly font: Font;
  /** Null is no fill. */
  readonly fill: string | null;
  readonly border: Borders;
  readonly alignment: Alignment;
  /** Cells are locked once their sheet is protected, unless this says otherwise. */
  readonly isLocked: boolean;
  /** Absent is Normal. */
  readonly named?: string;
}

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly underline: "none" | "single" | "double";
  readonly isStruckThrough: boolean;
  /** Null is the automatic colour. */
  readonly color: string | null;
}

export const borderEdges = ["left", "right", "top", "bottom", "diagonalDown", "diagonalUp"] as const;
export type BorderEdge = (typeof borderEdges)[number];

/** As the format names them (ECMA-376 part 1, 18.18.3). */
export const borderStyles = [
  "hair",
  "thin",
  "medium",
  "thick",
  "double",
  "dashed",
  "dotted",
  "dashDot",
  "dashDotDot",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
] as const;

export interface BorderLine {
  readonly style: (typeof borderStyles)[number];
  /** Null is the automatic colour. */
  readonly color: string | null;
}

/** An edge that is not there has no line. */
export type Borders = { readonly [Edge in BorderEdge]?: BorderLine };

export const horizontalAlignments = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] as const;
export const verticalAlignments = ["top", "center", "bottom", "justify", "distributed"] as const;

export interface Alignment {
  readonly horizontal: (typeof horizontalAlignments)[number];
  readonly vertical: (typeof verticalAlignments)[number];
  readonly wrapsText: boolean;
  readonly indent: number;
  /** Degrees from -90 (down) to 90 (up), 180 for letters below each other; absent is level. */
  readonly rotation?: number;
}

/** A cell about which nothing is said. */
export const plainStyle: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    isBold: false,
    isItalic: false,
    underline: "none",
    isStruckThrough: false,
    color: null,
  },
  fill: null,
  border: {},
  alignment: { horizontal: "general", vertical: "bottom", wrapsText: false, indent: 0 },
  isLocked: true,
};
