import type { Area } from "./bookArea";

/** The kinds of charts that a book knows, by their names in `Excel.ChartType`. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "Pie",
  "Doughnut",
] as const;
export type ChartType = (typeof chartTypes)[number];

export const axisNames = ["category", "value", "secondaryCategory", "secondaryValue"] as const;
export type AxisName = (typeof axisNames)[number];

export const lineStyles = ["Automatic", "None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
export const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;
export const displayUnits = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
] as const;
export const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export interface ChartLine {
  /** "#RRGGBB"; null is the automatic one. */
  readonly color: string | null;
  readonly style: (typeof lineStyles)[number];
  /** Points; null is the automatic one. */
  readonly weight: number | null;
}

export interface ChartFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single";
}

export const labelPositions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

/** What stands beside points; what is absent is automatic. */
export interface ChartLabel {
  readonly showValue?: boolean;
  readonly showSeriesName?: boolean;
  readonly showCategoryName?: boolean;
  /** Of the sum of the series. */
  readonly showPercentage?: boolean;
  readonly showLegendKey?: boolean;
  readonly showBubbleSize?: boolean;
  readonly position?: (typeof labelPositions)[number];
  readonly separator?: string;
  readonly numberFormat?: string;
  readonly font?: Partial<ChartFont>;
  /** "#RRGGBB" or "none". */
  readonly fill?: string;
  readonly border?: Partial<ChartLine>;
  /** Of one point, in place of its figures. */
  readonly text?: string;
}

/** One point of a series, where it differs from the others. */
export interface ChartPoint {
  /** "#RRGGBB" or "none". */
  readonly fill?: string;
  readonly border?: Partial<ChartLine>;
  readonly markerStyle?: (typeof markerStyles)[number];
  readonly markerSize?: number;
  readonly markerFill?: string;
  readonly markerLine?: string;
  readonly hasLabel?: boolean;
  readonly label?: ChartLabel;
}

/** A straight line of least squares through the points of a series. */
export interface ChartTrendline {
  readonly type: "Linear";
  /** "" is the automatic one, "Linear (Series)". */
  readonly name: string;
  readonly line?: Partial<ChartLine>;
}

export interface ChartSeries {
  /** A text, the cells that hold it, or null for the automatic "Series1". */
  readonly name: string | Area | null;
  /** null where the cells are gone or none were given. */
  readonly values: Area | null;
  /** Names of the categories, or the x values of a scatter chart. */
  readonly categories: Area | null;
  readonly type: ChartType;
  readonly axisGroup: "Primary" | "Secondary";
  /** "#RRGGBB" or "none"; null is the automatic one. */
  readonly fill: string | null;
  readonly line: ChartLine;
  readonly markerStyle: (typeof markerStyles)[number];
  /** Points; null is the automatic one. */
  readonly markerSize: number | null;
  readonly markerFill: string | null;
  readonly markerLine: string | null;
  readonly smooth: boolean;
  /** Percent of a column's width; null is the automatic one. */
  readonly gapWidth: number | null;
  readonly overlap: number | null;
  /** Its values are written beside its points. */
  readonly hasLabels?: boolean;
  readonly labels?: ChartLabel;
  /** By their places. */
  readonly points?: Readonly<Record<number, ChartPoint>>;
  readonly trendlines?: readonly ChartTrendline[];
  /** Percent of a doughnut's width; absent is 75. */
  readonly doughnutHoleSize?: number;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: { readonly text: string | null; readonly visible: boolean };
  /** null is found from the values. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly scaleType: "Linear" | "Logarithmic";
  readonly logBase: number;
  readonly reversed: boolean;
  /** null follows the cells. */
  readonly numberFormat: string | null;
  readonly displayUnit: (typeof displayUnits)[number];
  readonly showDisplayUnitLabel: boolean;
  readonly majorGridlines: boolean;
  readonly minorGridlines: boolean;
  readonly line: ChartLine;
  readonly gridLine: ChartLine;
  readonly tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
}

/** What is written in a chart, each with a font of its own. */
export type ChartText = "chart" | "title" | "legend" | AxisName | `${AxisName}Title`;

export interface ChartContent {
  readonly name: string;
  readonly type: ChartType;
  readonly plotBy: "Rows" | "Columns";
  /** A null text is the automatic one: the only series' name. */
  readonly title: { readonly text: string | null; readonly visible: boolean };
  readonly legend: { readonly visible: boolean; readonly position: (typeof legendPositions)[number] };
  readonly series: readonly ChartSeries[];
  readonly axes: Readonly<Record<AxisName, ChartAxis>>;
  readonly fonts: { readonly [Text in ChartText]?: Partial<ChartFont> };
  /** "#RRGGBB"; null is the automatic one. */
  readonly fill: string | null;
  readonly plotFill: string | null;
  /** Absent is automatic, and so is null. */
  readonly legendFill?: string | null;
  readonly displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  /** What Excel has and the page does not draw, such as a shadow or a tick's kind: only kept. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

export interface Chart extends ChartContent {
  readonly id: string;
  readonly sheetId: string;
}

/** Points from the upper left corner of A1. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Charts stand over the cells of a sheet and move and grow with them. Their sources follow inserted and deleted rows and
 * columns and cells that are moved, as a formula's references do.
 */
export interface BookCharts {
  /** In order of creation, on one sheet or on all. */
  list(sheetId?: string): Chart[];
  get(id: string): Chart | undefined;
  /** Without a name the next free "Chart 1" of the sheet. */
  add(sheetId: string, content: Omit<ChartContent, "name">, place: ChartPlace): Promise<Chart>;
  change(id: string, to: Partial<ChartContent>): Promise<void>;
  delete(id: string): Promise<void>;
  place(id: string): ChartPlace;
  setPlace(id: string, place: ChartPlace): Promise<void>;
  /** From the upper left corner of the area to its lower right one. */
  placeOver(area: Area): ChartPlace;

  /** The chart that is selected; null when cells are. */
  activeId(): string | null;
  activate(id: string | null): Promise<void>;
}
