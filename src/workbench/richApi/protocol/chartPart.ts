import type { Chart, ChartContent } from "../../book/bookCharts";

/** A part of a chart that can be read and written wherever it lies: the font of one label, the fill of one point. */
export interface ChartPart<Value> {
  /** Undefined where nothing was set. */
  read(chart: Chart): Value | undefined;
  write(chart: Chart, value: Value): Partial<ChartContent>;
}

export interface ChartPartTarget<Value> {
  readonly chartId: string;
  readonly part: ChartPart<Value>;
}
