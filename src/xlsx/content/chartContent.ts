/** A chart as plain data: what it draws and from which cells. Colours are "#RRGGBB", null the automatic one. */
import type { SheetArea } from "../../formula/reference";

export const chartKinds = [
  "columnClustered",
  "columnStacked",
  "columnStacked100",
  "barClustered",
  "barStacked",
  "barStacked100",
  "line",
  "lineMarkers",
  "area",
  "areaStacked",
  "areaStacked100",
  "scatter",
  "scatterLines",
  "scatterLinesNoMarkers",
  "pie",
  "doughnut",
] as const;
export type FileChartKind = (typeof chartKinds)[number];

export interface FileChart {
  readonly name: string;
  /** Null is no title. */
  readonly title: string | null;
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly series: readonly FileSeries[];
  readonly axes: {
    readonly category: FileAxis;
    readonly value: FileAxis;
    readonly secondaryValue: FileAxis | null;
  };
  readonly displaysBlanksAs: "gap" | "zero" | "span";
  readonly fill: string | null;
  readonly place: ChartPlace;
}

export interface FileSeries {
  readonly kind: FileChartKind;
  /** A text, or the cells that hold it; null is the automatic "Series1". */
  readonly name: string | SheetArea | null;
  readonly values: SheetArea;
  /** Names of the categories, or the x values of a scatter chart. */
  readonly categories: SheetArea | null;
  readonly isOnSecondaryAxis: boolean;
  /** "none" fills nothing. */
  readonly fill: string | null;
  /** "none" draws no line. */
  readonly line: { readonly color: string | null; readonly weight: number | null; readonly dash: LineDash };
  readonly marker: { readonly symbol: MarkerSymbol; readonly size: number | null; readonly color: string | null };
  readonly isSmooth: boolean;
  readonly labels: DataLabels | null;
  /** Fills of single points by their place. */
  readonly points: ReadonlyMap<number, string>;
  /** Percent of a column's width; null is the automatic one. */
  readonly gapWidth: number | null;
  readonly overlap: number | null;
}

export type LineDash = "automatic" | "none" | "solid" | "dash" | "dashDot" | "dot";
export type MarkerSymbol =
  "automatic" | "none" | "square" | "diamond" | "triangle" | "x" | "star" | "dot" | "dash" | "circle" | "plus";

export interface DataLabels {
  readonly showsValue: boolean;
  readonly showsCategory: boolean;
  readonly showsSeries: boolean;
  readonly showsPercent: boolean;
  readonly numberFormat: string | null;
  readonly position:
    "automatic" | "center" | "insideEnd" | "insideBase" | "outsideEnd" | "left" | "right" | "top" | "bottom";
}

export interface FileAxis {
  readonly isVisible: boolean;
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** Null is linear. */
  readonly logarithmBase: number | null;
  readonly isReversed: boolean;
  /** Null follows the cells. */
  readonly numberFormat: string | null;
  readonly hasMajorGridlines: boolean;
  readonly labels: "nextTo" | "high" | "low" | "none";
}

/** From a place within one cell to a place within another; offsets are points. */
export interface ChartPlace {
  readonly from: Corner;
  readonly to: Corner;
}

export interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}
