import type { Area } from "../../book/bookArea";
import { markerStyles } from "../../book/bookCharts";
import { isStacked, newSeries } from "../../book/chartDefaults";
import { seriesName } from "../../book/chartData";
import {
  flagValue,
  integerArgument,
  isGiven,
  numberValue,
  textArgument,
  textValue,
  wordValue,
} from "../protocol/argument";
import { chartTypeValue, sourceArgument } from "./chartCollection";
import { changeSeries, chartOf, dataOf, seriesOf, seriesProperty } from "./chartTarget";
import { colorValue } from "../protocol/color";
import { hostClass } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { labelsOfSeries } from "./chartLabels";
import { hostObject, type ChartSeriesTarget, type ChartTarget } from "../protocol/hostObject";
import { fullAddress } from "../../book/address";
import { sheetName } from "../ranges/rangeArgument";

export const chartSeriesCollectionClass = hostClass("ChartSeriesCollection", {
  properties: { count: { get: (target, context) => chartOf(target, context).series.length } },
  items: (target, context) => chartOf(target, context).series.map((_, index) => seriesObject(target, index)),
  methods: {
    add: async (target, args, context) => {
      const { series, type } = chartOf(target, context);
      const index = integerArgument(args, 1, series.length);
      if (index < 0 || index > series.length) throw new HostError("InvalidArgument");
      const name = isGiven(args[0]) ? textArgument(args, 0) : null;
      const added = { ...newSeries(type), name, categories: series[0]?.categories ?? null };
      await context.book.charts.change(target.chartId, {
        series: [...series.slice(0, index), added, ...series.slice(index)],
      });
      return seriesObject(target, index);
    },
    getCount: (target, _, context) => chartOf(target, context).series.length,
    getItemAt: (target, args, context) => {
      const index = integerArgument(args, 0);
      if (chartOf(target, context).series[index] === undefined) throw new HostError("InvalidArgument");
      return seriesObject(target, index);
    },
  },
});

export const chartSeriesClass = hostClass(
  "ChartSeries",
  {
    properties: {
      name: {
        get: (target, context) => seriesName(context.book.cells, seriesOf(target, context), target.index),
        set: (target, value, context) => changeSeries(target, { name: textValue(value) }, context),
      },
      chartType: seriesProperty("type", chartTypeValue),
      axisGroup: seriesProperty("axisGroup", (value) => wordValue(value, ["Primary", "Secondary"])),
      gapWidth: seriesProperty("gapWidth", percent(0, 500), ({ type }) => (isStacked(type) ? 150 : 219)),
      overlap: seriesProperty("overlap", percent(-100, 100), ({ type }) => (isStacked(type) ? 100 : -27)),
      markerStyle: seriesProperty("markerStyle", (value) => wordValue(value, markerStyles)),
      markerSize: seriesProperty("markerSize", percent(2, 72), () => 5),
      markerBackgroundColor: seriesProperty("markerFill", colorValue, () => ""),
      markerForegroundColor: seriesProperty("markerLine", colorValue, () => ""),
      smooth: seriesProperty("smooth", flagValue),
      hasDataLabels: seriesProperty("hasLabels", flagValue, () => false),
      doughnutHoleSize: seriesProperty("doughnutHoleSize", percent(10, 90), () => 75),
      plotOrder: {
        get: ({ index }) => index,
        set: (target, value, context) => {
          const own = seriesOf(target, context);
          const others = chartOf(target, context).series.filter((one) => one !== own);
          const place = percent(0, others.length)(value);
          return context.book.charts.change(target.chartId, {
            series: [...others.slice(0, place), own, ...others.slice(place)],
          });
        },
      },
    },
    objects: {
      format: (target) => hostObject("ChartSeriesFormat", target),
      dataLabels: ({ chartId, index }) => hostObject("ChartDataLabels", { chartId, part: labelsOfSeries(index) }),
      points: (target) => hostObject("ChartPointsCollection", target),
      trendlines: (target) => hostObject("ChartTrendlineCollection", target),
    },
    methods: {
      setValues: (target, args, context) => changeSeries(target, { values: line(sourceArgument(args[0])) }, context),
      setXAxisValues: (target, args, context) =>
        changeSeries(target, { categories: line(sourceArgument(args[0])) }, context),
      delete: (target, _, context) => {
        seriesOf(target, context);
        const series = chartOf(target, context).series.filter((_one, index) => index !== target.index);
        return context.book.charts.change(target.chartId, { series });
      },
      getDimensionDataSourceString: (target, args, context) => {
        const area = dimension(target, args, context);
        return area === null ? "" : fullAddress(sheetName(area.sheetId, context), area);
      },
      getDimensionDataSourceType: (target, args, context) =>
        dimension(target, args, context) === null ? "Unknown" : "LocalRange",
    },
  },
  {
    waitsForResults: true,
    methods: {
      getDimensionValues: (target, args, context) => {
        const { categories, values, x } = dataOf(target, context).series[target.index]!;
        const which = wordValue(args[0], dimensions);
        return which === "Categories" ? categories : which === "XValues" ? x : values;
      },
    },
  },
);

const dimensions = ["Categories", "Values", "XValues", "YValues"] as const;

function seriesObject({ chartId }: ChartTarget, index: number) {
  return hostObject("ChartSeries", { chartId, index });
}

function dimension(target: ChartSeriesTarget, args: readonly unknown[], context: HostContext): Area | null {
  const which = wordValue(args[0], dimensions);
  const { categories, values } = seriesOf(target, context);
  return which === "Categories" || which === "XValues" ? categories : values;
}

/** A series is one row or one column. */
export function line(area: Area): Area {
  if (area.rowCount > 1 && area.columnCount > 1) throw new HostError("InvalidArgument");
  return area;
}

function percent(least: number, greatest: number): (value: unknown) => number {
  return (value) => {
    const number = numberValue(value);
    if (number < least || number > greatest) throw new HostError("InvalidArgument");
    return number;
  };
}
