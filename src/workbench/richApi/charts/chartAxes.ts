import { displayUnits, type AxisName } from "../../book/bookCharts";
import { groupOf, axisScale } from "../../book/chartExtent";
import { isScatter } from "../../book/chartDefaults";
import { flagValue, isGiven, numberValue, textValue, wordValue } from "../protocol/argument";
import { axisOf, axisProperty, changeAxis, chartOf, dataOf } from "./chartTarget";
import { hostClass, type Property } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { hostObject, type ChartAxisTarget } from "../protocol/hostObject";

export const chartAxesClass = hostClass("ChartAxes", {
  objects: {
    categoryAxis: (target) => hostObject("ChartAxis", { ...target, axis: "category" }),
    valueAxis: (target) => hostObject("ChartAxis", { ...target, axis: "value" }),
  },
  methods: {
    getItem: (target, [type, group]) => {
      const isAcross = wordValue(type, ["Category", "Value"]) === "Category";
      const isSecondary = isGiven(group) && wordValue(group, ["Primary", "Secondary"]) === "Secondary";
      const axis: AxisName = isSecondary
        ? isAcross
          ? "secondaryCategory"
          : "secondaryValue"
        : isAcross
          ? "category"
          : "value";
      return hostObject("ChartAxis", { ...target, axis });
    },
  },
});

export const chartAxisClass = hostClass("ChartAxis", {
  properties: {
    type: { get: ({ axis }) => (isAcross(axis) ? "Category" : "Value") },
    axisGroup: { get: ({ axis }) => groupOf(axis) },
    visible: axisProperty("visible", flagValue),
    minimum: end("minimum"),
    maximum: end("maximum"),
    majorUnit: end("majorUnit"),
    scaleType: axisProperty("scaleType", (value) => wordValue(value, ["Linear", "Logarithmic"])),
    logBase: axisProperty("logBase", (value) => {
      const base = numberValue(value);
      if (base < 2 || base > 1000) throw new HostError("InvalidArgument");
      return base;
    }),
    reversePlotOrder: axisProperty("reversed", flagValue),
    numberFormat: {
      get: (target, context) => axisOf(target, context).numberFormat ?? formatOfCells(target, context),
      set: (target, value, context) => changeAxis(target, { numberFormat: textValue(value) }, context),
    },
    linkNumberFormat: {
      get: (target, context) => axisOf(target, context).numberFormat === null,
      set: (target, value, context) => {
        const numberFormat = flagValue(value) ? null : formatOfCells(target, context);
        return changeAxis(target, { numberFormat }, context);
      },
    },
    displayUnit: axisProperty("displayUnit", (value) => wordValue(value, displayUnits)),
    showDisplayUnitLabel: axisProperty("showDisplayUnitLabel", flagValue),
    tickLabelPosition: axisProperty("tickLabelPosition", (value) =>
      wordValue(value, ["NextToAxis", "High", "Low", "None"]),
    ),
  },
  objects: {
    title: (target) => hostObject("ChartAxisTitle", target),
    majorGridlines: (target) => hostObject("ChartGridlines", { ...target, which: "majorGridlines" }),
    minorGridlines: (target) => hostObject("ChartGridlines", { ...target, which: "minorGridlines" }),
    format: (target) => hostObject("ChartAxisFormat", target),
  },
});

function isAcross(axis: AxisName): boolean {
  return axis === "category" || axis === "secondaryCategory";
}

/** "" hands it back to the values; what is read is where the axis runs. Categories have no numbers. */
function end(key: "minimum" | "maximum" | "majorUnit"): Property<ChartAxisTarget> {
  return {
    get: (target, context) => {
      const chart = chartOf(target, context);
      if (isAcross(target.axis) && !chart.series.some(({ type }) => isScatter(type))) return "";
      return axisScale(chart, dataOf(target, context), target.axis)[key];
    },
    set: (target, value, context) =>
      changeAxis(target, { [key]: value === "" || value === null ? null : numberValue(value) }, context),
  };
}

function formatOfCells(target: ChartAxisTarget, context: Parameters<typeof dataOf>[1]): string {
  const { series } = dataOf(target, context);
  const [first] = series.filter((one) => one.series.axisGroup === groupOf(target.axis));
  return (isAcross(target.axis) ? first?.xNumberFormat : first?.numberFormat) ?? "General";
}
