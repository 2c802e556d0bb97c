import type { AxisName, Chart, ChartAxis, ChartSeries } from "../../book/bookCharts";
import { chartData, type ChartData } from "../../book/chartData";
import type { Property } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import type { ChartAxisTarget, ChartSeriesTarget, ChartTarget } from "../protocol/hostObject";

/** A chart that has been deleted is an invalid reference. */
export function chartOf({ chartId }: ChartTarget, { book }: HostContext): Chart {
  const chart = book.charts.get(chartId);
  if (chart === undefined) throw new HostError("InvalidReference");
  return chart;
}

export function dataOf(target: ChartTarget, context: HostContext): ChartData {
  return chartData(context.book.cells, chartOf(target, context));
}

export function axisOf(target: ChartAxisTarget, context: HostContext): ChartAxis {
  return chartOf(target, context).axes[target.axis];
}

export function seriesOf(target: ChartSeriesTarget, context: HostContext): ChartSeries {
  const series = chartOf(target, context).series[target.index];
  if (series === undefined) throw new HostError("InvalidReference");
  return series;
}

export function changeAxis(target: ChartAxisTarget, to: Partial<ChartAxis>, context: HostContext): Promise<void> {
  const { axes } = chartOf(target, context);
  return context.book.charts.change(target.chartId, {
    axes: { ...axes, [target.axis]: { ...axes[target.axis], ...to } } as Record<AxisName, ChartAxis>,
  });
}

export function changeSeries(target: ChartSeriesTarget, to: Partial<ChartSeries>, context: HostContext): Promise<void> {
  seriesOf(target, context);
  const series = chartOf(target, context).series.map((one, index) =>
    index === target.index ? { ...one, ...to } : one,
  );
  return context.book.charts.change(target.chartId, { series });
}

/** A property of an axis that is read as it was set. */
export function axisProperty<Key extends keyof ChartAxis>(
  key: Key,
  accept: (value: unknown) => ChartAxis[Key],
): Property<ChartAxisTarget> {
  return {
    get: (target, context) => axisOf(target, context)[key],
    set: (target, value, context) => changeAxis(target, { [key]: accept(value) } as Partial<ChartAxis>, context),
  };
}

/** A property of a series; `automatic` is what Excel answers where nothing was set. */
export function seriesProperty<Key extends keyof ChartSeries>(
  key: Key,
  accept: (value: unknown) => ChartSeries[Key],
  automatic?: (series: ChartSeries) => unknown,
): Property<ChartSeriesTarget> {
  return {
    get: (target, context) => {
      const series = seriesOf(target, context);
      return series[key] ?? automatic?.(series) ?? series[key];
    },
    set: (target, value, context) => changeSeries(target, { [key]: accept(value) } as Partial<ChartSeries>, context),
  };
}
