import { markerStyles, type ChartPoint } from "../../book/bookCharts";
import { hasLabel } from "../../book/chartLabelTexts";
import { flagValue, integerArgument, numberValue, wordValue } from "../protocol/argument";
import type { ChartPartTarget } from "../protocol/chartPart";
import { colorValue } from "../protocol/color";
import { hostClass, type Property } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type ChartPointTarget, type ChartSeriesTarget } from "../protocol/hostObject";
import { labelOfPoint, pointPart } from "./chartLabels";
import { field, partProperty } from "./chartParts";
import { chartOf, dataOf } from "./chartTarget";

/** The points of a series: as many as it has cells. */

export const chartPointsCollectionClass = hostClass("ChartPointsCollection", {
  properties: { count: { get: (target, context) => pointCount(target, context) } },
  items: (target, context) =>
    Array.from({ length: pointCount(target, context) }, (_, point) => pointObject(target, point)),
  methods: {
    getCount: (target, _, context) => pointCount(target, context),
    getItemAt: (target, args, context) => {
      const point = integerArgument(args, 0);
      if (point < 0 || point >= pointCount(target, context)) throw new HostError("InvalidArgument");
      return pointObject(target, point);
    },
  },
});

function pointCount(target: ChartSeriesTarget, context: HostContext): number {
  return dataOf(target, context).series[target.index]?.values.length ?? 0;
}

function pointObject({ chartId, index }: ChartSeriesTarget, point: number) {
  return hostObject("ChartPoint", { chartId, series: index, point });
}

function pointProperty<Key extends keyof ChartPoint>(
  key: Key,
  accept: (value: unknown) => NonNullable<ChartPoint[Key]>,
  automatic: NonNullable<ChartPoint[Key]>,
): Property<ChartPointTarget> {
  const { get, set } = partProperty<ChartPoint, Key>(key, accept, automatic);
  const inView = ({ chartId, series, point }: ChartPointTarget): ChartPartTarget<ChartPoint> => ({
    chartId,
    part: pointPart(series, point),
  });
  return {
    get: (target, context) => get(inView(target), context),
    set: (target, value, context) => set!(inView(target), value, context),
  };
}

export const chartPointClass = hostClass("ChartPoint", {
  properties: {
    value: {
      get: (target, context) => dataOf(target, context).series[target.series]?.values[target.point] ?? null,
    },
    hasDataLabel: {
      get: (target, context) => hasLabel(chartOf(target, context), target.series, target.point),
      set: pointProperty("hasLabel", flagValue, false).set!,
    },
    markerStyle: pointProperty("markerStyle", (value) => wordValue(value, markerStyles), "Automatic"),
    markerSize: pointProperty("markerSize", numberValue, 5),
    markerBackgroundColor: pointProperty("markerFill", colorValue, ""),
    markerForegroundColor: pointProperty("markerLine", colorValue, ""),
  },
  objects: {
    format: (target) => hostObject("ChartPointFormat", target),
    dataLabel: (target) => hostObject("ChartDataLabel", { ...target, part: labelOfPoint(target) }),
  },
});

export const chartPointFormatClass = hostClass("ChartPointFormat", {
  objects: {
    fill: ({ chartId, series, point }) =>
      hostObject("ChartFill", { chartId, part: field(pointPart(series, point), "fill") }),
    border: ({ chartId, series, point }) =>
      hostObject("ChartBorder", { chartId, part: field(pointPart(series, point), "border") }),
  },
});
