import { lineStyles, type AxisName, type ChartContent, type ChartFont, type ChartLine } from "../../book/bookCharts";
import { automaticLine } from "../../book/chartDefaults";
import { flagValue, numberValue, textValue, wordValue } from "../protocol/argument";
import { change, kept, keptProperty } from "./chartParts";
import { axisOf, changeAxis, changeSeries, chartOf, seriesOf } from "./chartTarget";
import { colorValue } from "../protocol/color";
import { hostClass, type Property } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { hostObject, type ChartAxisTarget, type Targets } from "../protocol/hostObject";

/** Fills, lines and fonts of a chart's parts. */

export const chartAreaFormatClass = hostClass("ChartAreaFormat", {
  objects: {
    fill: (target) => hostObject("ChartFill", { ...target, of: "chart" }),
    font: (target) => hostObject("ChartFont", { ...target, text: "chart" }),
  },
});

/** Where the page has the plot it finds by itself; what was asked for is kept. */
export const chartPlotAreaClass = hostClass("ChartPlotArea", {
  properties: Object.fromEntries(
    ["left", "top", "width", "height", "insideLeft", "insideTop", "insideWidth", "insideHeight"].map((key) => [
      key,
      keptProperty(`plotArea.${key}`, numberValue, 0),
    ]),
  ),
  objects: { format: (target) => hostObject("ChartPlotAreaFormat", target) },
});

export const chartPlotAreaFormatClass = hostClass("ChartPlotAreaFormat", {
  objects: { fill: (target) => hostObject("ChartFill", { ...target, of: "plotArea" }) },
});

export const chartTitleFormatClass = hostClass("ChartTitleFormat", {
  objects: {
    font: (target) => hostObject("ChartFont", { ...target, text: "title" }),
    fill: ({ chartId }) => hostObject("ChartFill", { chartId, part: kept<string>("title.fill") }),
    border: ({ chartId }) => hostObject("ChartBorder", { chartId, part: kept<Partial<ChartLine>>("title.border") }),
  },
});

export const chartLegendFormatClass = hostClass("ChartLegendFormat", {
  objects: {
    fill: (target) => hostObject("ChartFill", { ...target, of: "legend" }),
    font: (target) => hostObject("ChartFont", { ...target, text: "legend" }),
  },
});

export const chartAxisFormatClass = hostClass("ChartAxisFormat", {
  objects: {
    font: ({ chartId, axis }) => hostObject("ChartFont", { chartId, text: axis }),
    line: ({ chartId, axis }) => hostObject("ChartLineFormat", { chartId, of: axis }),
  },
});

export const chartAxisTitleFormatClass = hostClass("ChartAxisTitleFormat", {
  objects: { font: ({ chartId, axis }) => hostObject("ChartFont", { chartId, text: `${axis}Title` }) },
});

export const chartGridlinesClass = hostClass("ChartGridlines", {
  properties: {
    visible: {
      get: (target, context) => axisOf(target, context)[target.which],
      set: (target, value, context) => changeAxis(target, { [target.which]: flagValue(value) }, context),
    },
  },
  objects: { format: ({ chartId, axis }) => hostObject("ChartGridlinesFormat", { chartId, axis }) },
});

export const chartGridlinesFormatClass = hostClass("ChartGridlinesFormat", {
  objects: {
    line: ({ chartId, axis }: ChartAxisTarget) => hostObject("ChartLineFormat", { chartId, of: `${axis}Gridlines` }),
  },
});

export const chartSeriesFormatClass = hostClass("ChartSeriesFormat", {
  objects: {
    fill: ({ chartId, index }) => hostObject("ChartFill", { chartId, of: index }),
    line: ({ chartId, index }) => hostObject("ChartLineFormat", { chartId, of: index }),
  },
});

export const chartFillClass = hostClass("ChartFill", {
  methods: {
    setSolidColor: (target, [color], context) => setFill(target, colorValue(color), context),
    clear: (target, _, context) =>
      setFill(target, "of" in target && typeof target.of === "number" ? "none" : null, context),
  },
});

function setFill(target: Targets["ChartFill"], color: string | null, context: HostContext): Promise<void> {
  if ("part" in target) return change(target, color ?? "none", context);
  const { chartId, of } = target;
  if (typeof of === "number") return changeSeries({ chartId, index: of }, { fill: color }, context);
  const key = ({ chart: "fill", plotArea: "plotFill", legend: "legendFill" } as const)[of];
  return context.book.charts.change(chartId, { [key]: color });
}

export const chartLineFormatClass = hostClass("ChartLineFormat", {
  properties: {
    color: {
      get: (target, context) => lineOf(target, context).color ?? "",
      set: (target, value, context) => setLine(target, { color: colorValue(value) }, context),
    },
    lineStyle: {
      get: (target, context) => lineOf(target, context).style,
      set: (target, value, context) => setLine(target, { style: wordValue(value, lineStyles) }, context),
    },
    weight: {
      get: (target, context) =>
        lineOf(target, context).weight ?? ("of" in target && typeof target.of !== "number" ? 0.75 : 2.25),
      set: (target, value, context) => setLine(target, { weight: numberValue(value) }, context),
    },
  },
  methods: { clear: (target, _, context) => setLine(target, { style: "None" }, context) },
});

type LineTarget = Targets["ChartLineFormat"];

function axisPart(of: AxisName | `${AxisName}Gridlines`): { axis: ChartAxisTarget["axis"]; key: "line" | "gridLine" } {
  const isGrid = of.endsWith("Gridlines");
  return { axis: of.replace("Gridlines", "") as ChartAxisTarget["axis"], key: isGrid ? "gridLine" : "line" };
}

function lineOf(target: LineTarget, context: HostContext): ChartLine {
  if ("part" in target) return { ...automaticLine, ...target.part.read(chartOf(target, context)) };
  const { chartId, of } = target;
  if (typeof of === "number") return seriesOf({ chartId, index: of }, context).line;
  const { axis, key } = axisPart(of);
  return axisOf({ chartId, axis }, context)[key];
}

function setLine(target: LineTarget, to: Partial<ChartLine>, context: HostContext): Promise<void> {
  const line = { ...lineOf(target, context), ...to };
  if ("part" in target) return change(target, line, context);
  const { chartId, of } = target;
  if (typeof of === "number") return changeSeries({ chartId, index: of }, { line }, context);
  const { axis, key } = axisPart(of);
  return changeAxis({ chartId, axis }, { [key]: line }, context);
}

/** Excel's own sizes: 14 for the title, 10 for the axes' titles, 9 for the rest. */
function defaultFont(text: Targets["ChartFont"]["text"]): ChartFont {
  const size = text === "title" ? 14 : text.endsWith("Title") ? 10 : 9;
  return { name: "Calibri", size, color: "#595959", bold: false, italic: false, underline: "None" };
}

export const chartFontClass = hostClass("ChartFont", {
  properties: {
    name: font("name", textValue),
    size: font("size", numberValue),
    color: font("color", colorValue),
    bold: font("bold", flagValue),
    italic: font("italic", flagValue),
    underline: font("underline", (value) => wordValue(value, ["None", "Single"])),
  },
});

function font<Key extends keyof ChartFont>(
  key: Key,
  accept: (value: unknown) => ChartFont[Key],
): Property<Targets["ChartFont"]> {
  return {
    get: (target, context) => {
      const chart = chartOf(target, context);
      const { fonts } = chart;
      const own = "part" in target ? target.part.read(chart) : fonts[target.text];
      return own?.[key] ?? fonts.chart?.[key] ?? defaultFont(target.text)[key];
    },
    set: (target, value, context) => {
      if ("part" in target)
        return change(target, { ...target.part.read(chartOf(target, context)), [key]: accept(value) }, context);
      const { chartId, text } = target;
      const { fonts } = chartOf({ chartId }, context);
      const changed: ChartContent["fonts"] = { ...fonts, [text]: { ...fonts[text], [key]: accept(value) } };
      return context.book.charts.change(chartId, { fonts: changed });
    },
  };
}
