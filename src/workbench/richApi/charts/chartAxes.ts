import { displayUnits, type AxisName } from "../../book/bookCharts";
import { groupOf, axisScale } from "../../book/chartExtent";
import { isScatter } from "../../book/chartDefaults";
import { flagValue, isGiven, numberValue, textValue, wordValue } from "../protocol/argument";
import { change, kept, keptProperty } from "./chartParts";
import { line } from "./chartSeries";
import { sourceArgument } from "./chartCollection";
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
    majorTickMark: keptOfAxis("majorTickMark", (value) => wordValue(value, tickMarks), "None"),
    minorTickMark: keptOfAxis("minorTickMark", (value) => wordValue(value, tickMarks), "None"),
    isBetweenCategories: keptOfAxis("isBetweenCategories", flagValue, true),
    tickLabelSpacing: keptOfAxis("tickLabelSpacing", spacing, 1),
    tickMarkSpacing: keptOfAxis("tickMarkSpacing", spacing, 1),
    position: keptOfAxis("position", (value) => wordValue(value, ["Automatic", "Maximum", "Minimum"]), "Automatic"),
    positionAt: { get: (target, context) => chartOf(target, context).kept?.[`${target.axis}.positionAt`] ?? 0 },
  },
  methods: {
    setPositionAt: ({ chartId, axis }, [value], context) =>
      change({ chartId, part: kept(`${axis}.positionAt`) }, numberValue(value), context),
    setCategoryNames: (target, [source], context) => {
      if (!isAcross(target.axis)) throw new HostError("InvalidArgument");
      const categories = line(sourceArgument(source));
      const series = chartOf(target, context).series.map((one) => ({ ...one, categories }));
      return context.book.charts.change(target.chartId, { series });
    },
  },
  objects: {
    title: (target) => hostObject("ChartAxisTitle", target),
    majorGridlines: (target) => hostObject("ChartGridlines", { ...target, which: "majorGridlines" }),
    minorGridlines: (target) => hostObject("ChartGridlines", { ...target, which: "minorGridlines" }),
    format: (target) => hostObject("ChartAxisFormat", target),
  },
});

const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;

/** Set and read; the page finds its own ticks and spaces. */
function keptOfAxis(key: string, accept: (value: unknown) => unknown, automatic: unknown): Property<ChartAxisTarget> {
  return keptProperty(({ axis }: ChartAxisTarget) => `${axis}.${key}`, accept, automatic);
}

function spacing(value: unknown): number {
  const number = numberValue(value);
  if (!Number.isInteger(number) || number < 1 || number > 31_999) throw new HostError("InvalidArgument");
  return number;
}

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
