/** A chart of a model's sheet. Cells are "B5:B12" on that sheet, or "{sheet:Flows}!B5:B12". */
export type ChartKind =
  | "ColumnClustered"
  | "ColumnStacked"
  | "ColumnStacked100"
  | "BarClustered"
  | "BarStacked"
  | "Line"
  | "LineMarkers"
  | "AreaStacked"
  | "XYScatter"
  | "XYScatterLines"
  | "XYScatterLinesNoMarkers";

export interface ChartAxis {
  /** What is counted and in which unit: "Revenue, USD bn". */
  readonly title: string;
  readonly numberFormat?: string;
  readonly isLogarithmic?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface ModelChartSeries {
  readonly name: string;
  readonly values: string;
  /** Where they differ from the chart's own, as in a scatter of several groups. */
  readonly categories?: string;
  /** In a combination of columns and lines. */
  readonly kind?: ChartKind;
  readonly onSecondaryAxis?: boolean;
  /** The values stand beside the points. */
  readonly hasLabels?: boolean;
  /** "amber" and "red" are thresholds and what lies beyond them; "none" draws nothing, as under a step of a bridge. */
  readonly color?: "none" | "safe" | "amber" | "red" | "total";
}

export interface ModelChart {
  /** The question that the chart answers; no two charts of a sheet ask the same. */
  readonly title: string;
  readonly kind: ChartKind;
  /** The cells that it covers. */
  readonly area: string;
  /** The names along the axis, or a scatter's x values. */
  readonly categories: string;
  readonly series: readonly ModelChartSeries[];
  readonly valueAxis: ChartAxis;
  readonly categoryAxis?: ChartAxis;
  readonly secondaryAxis?: ChartAxis;
  /** A bridge explains its colours itself. */
  readonly hasLegend?: boolean;
}
