import type { ChartTrendline } from "../../book/bookCharts";
import { integerArgument, isGiven, textValue } from "../protocol/argument";
import type { ChartPart } from "../protocol/chartPart";
import { existing } from "../protocol/existing";
import { hostClass } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type ChartSeriesTarget, type Targets } from "../protocol/hostObject";
import { field, seriesPart } from "./chartParts";
import { changeSeries, dataOf, seriesOf } from "./chartTarget";

type TrendlineTarget = Targets["ChartTrendline"];

const kinds = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];

export const chartTrendlineCollectionClass = hostClass("ChartTrendlineCollection", {
  items: (target, context) => trendlines(target, context).map((_, place) => trendline(target, place)),
  item: (target, key, context) => found(target, key, context),
  methods: {
    add: async (target, [type], context) => {
      const kind = isGiven(type) ? textValue(type) : "Linear";
      if (!kinds.includes(kind)) throw new HostError("InvalidArgument");
      if (kind !== "Linear")
        throw new HostError("UnsupportedOperation", `This host does not draw trendlines of the type "${kind}".`);
      const before = trendlines(target, context);
      await changeSeries(target, { trendlines: [...before, { type: "Linear", name: "" }] }, context);
      return trendline(target, before.length);
    },
    getCount: (target, _, context) => trendlines(target, context).length,
    getItem: (target, args, context) => existing(found(target, integerArgument(args, 0), context)),
  },
});

export const chartTrendlineClass = hostClass("ChartTrendline", {
  properties: {
    type: { get: (target, context) => trendlineOf(target, context).type },
    name: {
      get: (target, context) =>
        trendlineOf(target, context).name || `Linear (${dataOf(target, context).series[target.index]!.name})`,
      set: (target, value, context) => changeSeries(target, renamed(target, textValue(value), context), context),
    },
  },
  objects: { format: (target) => hostObject("ChartTrendlineFormat", target) },
  methods: {
    delete: (target, _, context) => {
      trendlineOf(target, context);
      const left = trendlines(target, context).filter((_one, place) => place !== target.place);
      return changeSeries(target, { trendlines: left }, context);
    },
  },
});

export const chartTrendlineFormatClass = hostClass("ChartTrendlineFormat", {
  objects: {
    line: ({ chartId, index, place }) =>
      hostObject("ChartLineFormat", { chartId, part: field(trendlinePart(index, place), "line") }),
  },
});

function trendlines(target: ChartSeriesTarget, context: HostContext): readonly ChartTrendline[] {
  return seriesOf(target, context).trendlines ?? [];
}

function trendline({ chartId, index }: ChartSeriesTarget, place: number) {
  return hostObject("ChartTrendline", { chartId, index, place });
}

function found(target: ChartSeriesTarget, key: unknown, context: HostContext) {
  if (typeof key !== "number") throw new HostError("InvalidArgument");
  return trendlines(target, context)[key] === undefined ? null : trendline(target, key);
}

function trendlineOf(target: TrendlineTarget, context: HostContext): ChartTrendline {
  const one = trendlines(target, context)[target.place];
  if (one === undefined) throw new HostError("InvalidReference");
  return one;
}

function renamed(target: TrendlineTarget, name: string, context: HostContext): { trendlines: ChartTrendline[] } {
  const all = trendlines(target, context).map((one, place) => (place === target.place ? { ...one, name } : one));
  return { trendlines: all };
}

function trendlinePart(index: number, place: number): ChartPart<ChartTrendline> {
  const all = field(seriesPart(index), "trendlines");
  return {
    read: (chart) => all.read(chart)?.[place],
    write: (chart, value) =>
      all.write(
        chart,
        (all.read(chart) ?? []).map((one, at) => (at === place ? value : one)),
      ),
  };
}
