import { legendPositions } from "../../book/bookCharts";
import { flagValue, numberValue, textValue, wordValue } from "../protocol/argument";
import { substring } from "./chartLabels";
import { keptProperty } from "./chartParts";
import { axisOf, changeAxis, chartOf, dataOf } from "./chartTarget";
import { hostClass } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { hostObject } from "../protocol/hostObject";

export const chartTitleClass = hostClass("ChartTitle", {
  properties: {
    text: {
      get: (target, context) => dataOf(target, context).title,
      /** Writing a title shows it. */
      set: ({ chartId }, value, { book }) =>
        book.charts.change(chartId, { title: { text: textValue(value), visible: true } }),
    },
    visible: {
      get: (target, context) => chartOf(target, context).title.visible,
      set: (target, value, context) => {
        const { title } = chartOf(target, context);
        return context.book.charts.change(target.chartId, { title: { ...title, visible: flagValue(value) } });
      },
    },
    showShadow: keptProperty("title.showShadow", flagValue, false),
    textOrientation: keptProperty("title.textOrientation", degrees, 0),
    overlay: keptProperty("title.overlay", flagValue, false),
  },
  objects: { format: (target) => hostObject("ChartTitleFormat", target) },
  methods: {
    getSubstring: ({ chartId }, args) => hostObject("ChartFormatString", { chartId, part: substring("title", args) }),
  },
});

export const chartLegendClass = hostClass("ChartLegend", {
  properties: {
    visible: {
      get: (target, context) => chartOf(target, context).legend.visible,
      set: (target, value, context) => {
        const { legend } = chartOf(target, context);
        return context.book.charts.change(target.chartId, { legend: { ...legend, visible: flagValue(value) } });
      },
    },
    position: {
      get: (target, context) => chartOf(target, context).legend.position,
      set: ({ chartId }, value, { book }) =>
        book.charts.change(chartId, { legend: { visible: true, position: wordValue(value, legendPositions) } }),
    },
  },
  objects: { format: (target) => hostObject("ChartLegendFormat", target) },
});

export const chartAxisTitleClass = hostClass("ChartAxisTitle", {
  properties: {
    text: {
      get: (target, context) => axisOf(target, context).title.text ?? "",
      set: (target, value, context) =>
        changeAxis(target, { title: { text: textValue(value), visible: true } }, context),
    },
    visible: {
      get: (target, context) => axisOf(target, context).title.visible,
      set: (target, value, context) => {
        const visible = flagValue(value);
        const { text } = axisOf(target, context).title;
        return changeAxis(target, { title: { text: text ?? (visible ? "Axis Title" : null), visible } }, context);
      },
    },
  },
  objects: { format: (target) => hostObject("ChartAxisTitleFormat", target) },
});

/** From -90 to 90; 180 stands letters one over the other. */
function degrees(value: unknown): number {
  const angle = numberValue(value);
  if (angle !== 180 && (angle < -90 || angle > 90)) throw new HostError("InvalidArgument");
  return angle;
}
