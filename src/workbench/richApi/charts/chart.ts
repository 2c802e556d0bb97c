import type { ChartPlace } from "../../book/bookCharts";
import { isRound } from "../../book/chartDefaults";
import { seriesFromCells } from "../../book/chartFromCells";
import { numberValue, textValue, wordValue } from "../protocol/argument";
import { chartTypeValue, seriesByValue, sourceArgument } from "./chartCollection";
import { allLabels } from "./chartLabels";
import { chartOf } from "./chartTarget";
import { acceptEvents } from "../protocol/eventMembers";
import { hostClass, type Property } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { hostObject, type ChartTarget } from "../protocol/hostObject";
import { areaArgument, boundingArea } from "../ranges/rangeArgument";

const blanks = ["NotPlotted", "Zero", "Interplotted"] as const;

export const chartClass = hostClass(
  "Chart",
  {
    id: ({ chartId }) => chartId,
    properties: {
      id: { get: ({ chartId }) => chartId },
      name: {
        get: (target, context) => chartOf(target, context).name,
        set: ({ chartId }, value, { book }) => book.charts.change(chartId, { name: textValue(value) }),
      },
      left: place("left"),
      top: place("top"),
      width: place("width"),
      height: place("height"),
      chartType: {
        get: (target, context) => chartOf(target, context).type,
        set: (target, value, context) => {
          const type = chartTypeValue(value);
          const { series, legend } = chartOf(target, context);
          return context.book.charts.change(target.chartId, {
            type,
            series: series.map((one) => ({ ...one, type })),
            legend: { ...legend, visible: legend.visible || isRound(type) },
          });
        },
      },
      plotBy: { get: (target, context) => chartOf(target, context).plotBy },
      displayBlanksAs: {
        get: (target, context) => chartOf(target, context).displayBlanksAs,
        set: ({ chartId }, value, { book }) =>
          book.charts.change(chartId, { displayBlanksAs: wordValue(value, blanks) }),
      },
    },
    objects: {
      title: (target) => hostObject("ChartTitle", target),
      legend: (target) => hostObject("ChartLegend", target),
      axes: (target) => hostObject("ChartAxes", target),
      series: (target) => hostObject("ChartSeriesCollection", target),
      format: (target) => hostObject("ChartAreaFormat", target),
      dataLabels: ({ chartId }) => hostObject("ChartDataLabels", { chartId, part: allLabels }),
      plotArea: (target) => hostObject("ChartPlotArea", target),
      worksheet: (target, context) => hostObject("Worksheet", { sheetId: chartOf(target, context).sheetId }),
    },
    methods: {
      getDataTableOrNullObject: (target, _, context) =>
        isRound(chartOf(target, context).type) ? null : hostObject("ChartDataTable", target),
      activate: (target, _, context) => context.book.charts.activate(chartOf(target, context).id),
      delete: (target, _, context) => context.book.charts.delete(chartOf(target, context).id),
      setData: (target, args, context) => {
        const { type, legend, series: before } = chartOf(target, context);
        const source = sourceArgument(args[0]);
        const guessed = seriesFromCells(context.book.cells, source, type, seriesByValue(args[1]));
        // The look of a series stays with its place, as in Excel.
        const series = guessed.series.map(({ name, values, categories }, index) => ({
          ...(before[index] ?? guessed.series[index]!),
          name,
          values,
          categories,
        }));
        const visible = legend.visible || (before.length < 2 && series.length > 1);
        return context.book.charts.change(target.chartId, { ...guessed, series, legend: { ...legend, visible } });
      },
      setPosition: (target, args, context) => {
        const { sheetId } = chartOf(target, context);
        const first = areaArgument(args, 0, sheetId, context);
        const last = args[1] === undefined || args[1] === null ? null : areaArgument(args, 1, sheetId, context);
        if (first.sheetId !== sheetId || (last !== null && last.sheetId !== sheetId))
          throw new HostError("InvalidArgument");
        const over = context.book.charts.placeOver(last === null ? first : boundingArea(first, last));
        // One cell says where to, and leaves the size.
        const { width, height } = last === null && isCell(first) ? context.book.charts.place(target.chartId) : over;
        return context.book.charts.setPlace(target.chartId, { ...over, width, height });
      },
    },
  },
  acceptEvents(["ActivatedEvent", "DeactivatedEvent"]),
);

function isCell({ rowCount, columnCount }: { rowCount: number; columnCount: number }): boolean {
  return rowCount === 1 && columnCount === 1;
}

function place(key: keyof ChartPlace): Property<ChartTarget> {
  return {
    get: (target, { book }) => book.charts.place(target.chartId)[key],
    set: ({ chartId }, value, { book }) =>
      book.charts.setPlace(chartId, { ...book.charts.place(chartId), [key]: numberValue(value) }),
  };
}
