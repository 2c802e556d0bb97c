import { legendPositions } from "../../book/bookCharts";
import { flagValue, textValue, wordValue } from "../protocol/argument";
import { axisOf, changeAxis, chartOf, dataOf } from "./chartTarget";
import { hostClass } from "../protocol/hostClass";
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
  },
  objects: { format: (target) => hostObject("ChartTitleFormat", target) },
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
