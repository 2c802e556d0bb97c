import { labelPositions, lineStyles, type ChartFont, type ChartLabel, type ChartLine } from "../../book/bookCharts";
import { pointLabel } from "../../book/chartLabelTexts";
import { flagValue, integerArgument, numberValue, textValue, wordValue } from "../protocol/argument";
import { colorValue } from "../protocol/color";
import { hostClass, type Property } from "../protocol/hostClass";
import { HostError } from "../protocol/hostError";
import { hostObject, type ChartPointTarget, type Targets } from "../protocol/hostObject";
import type { ChartPart, ChartPartTarget } from "../protocol/chartPart";
import { field, kept, keptProperty, partProperty, seriesPart } from "./chartParts";
import { chartOf, dataOf } from "./chartTarget";

/** What stands beside the points of a series, of all series, or of one point. */

type Shown =
  "showValue" | "showSeriesName" | "showCategoryName" | "showPercentage" | "showLegendKey" | "showBubbleSize";

/** Of all series: what is written goes to each, what is read is the first one's. */
export const allLabels: ChartPart<ChartLabel> = {
  read: (chart) => chart.series[0]?.labels,
  write: (chart, labels) => ({ series: chart.series.map((one) => ({ ...one, labels, hasLabels: isShown(labels) })) }),
};

export function labelsOfSeries(index: number): ChartPart<ChartLabel> {
  const series = seriesPart(index);
  return {
    read: (chart) => series.read(chart)?.labels,
    write: (chart, labels) => series.write(chart, { ...series.read(chart)!, labels, hasLabels: isShown(labels) }),
  };
}

export function labelOfPoint({ series, point }: Pick<ChartPointTarget, "series" | "point">): ChartPart<ChartLabel> {
  return field(pointPart(series, point), "label");
}

export function pointPart(series: number, point: number) {
  const points = field(seriesPart(series), "points");
  return field({ read: (chart) => points.read(chart) ?? {}, write: points.write } satisfies typeof points, point);
}

/** Labels that were only given a font do not come up by that. */
function isShown({ showValue, showSeriesName, showCategoryName, showPercentage, showBubbleSize }: ChartLabel): boolean {
  return [showValue, showSeriesName, showCategoryName, showPercentage, showBubbleSize].includes(true);
}

function shown(key: Shown): Property<ChartPartTarget<ChartLabel>> {
  return partProperty<ChartLabel, Shown>(key, flagValue, false);
}

const labelProperties = {
  position: partProperty<ChartLabel, "position">("position", (value) => wordValue(value, labelPositions), "BestFit"),
  separator: partProperty<ChartLabel, "separator">("separator", textValue, ", "),
  numberFormat: partProperty<ChartLabel, "numberFormat">("numberFormat", textValue, "General"),
  showValue: shown("showValue"),
  showSeriesName: shown("showSeriesName"),
  showCategoryName: shown("showCategoryName"),
  showPercentage: shown("showPercentage"),
  showLegendKey: shown("showLegendKey"),
  showBubbleSize: shown("showBubbleSize"),
};

export const chartDataLabelsClass = hostClass("ChartDataLabels", {
  properties: labelProperties,
  objects: { format: ({ chartId, part }) => hostObject("ChartDataLabelFormat", { chartId, part }) },
});

export const chartDataLabelFormatClass = hostClass("ChartDataLabelFormat", {
  objects: {
    font: ({ chartId, part }) => hostObject("ChartFont", { chartId, part: field(part, "font"), text: "chart" }),
    fill: ({ chartId, part }) => hostObject("ChartFill", { chartId, part: field(part, "fill") }),
    border: ({ chartId, part }) => hostObject("ChartBorder", { chartId, part: field(part, "border") }),
  },
});

/** Where one label stands and how its text runs is kept for add-ins; the page places each label by itself. */
function placing<Key extends string>(
  keys: readonly Key[],
  accept: (value: unknown) => unknown,
  automatic: unknown,
): Record<Key, Property<Targets["ChartDataLabel"]>> {
  const nameOf = (key: Key) => (target: Targets["ChartDataLabel"]) => `label ${target.series} ${target.point} ${key}`;
  return Object.fromEntries(keys.map((key) => [key, keptProperty(nameOf(key), accept, automatic)])) as Record<
    Key,
    Property<Targets["ChartDataLabel"]>
  >;
}

export const chartDataLabelClass = hostClass("ChartDataLabel", {
  properties: {
    ...labelProperties,
    ...placing(["top", "left", "textOrientation"], numberValue, 0),
    ...placing(["horizontalAlignment", "verticalAlignment"], textValue, "Center"),
    text: {
      get: (target, context) =>
        pointLabel(chartOf(target, context), dataOf(target, context), target.series, target.point),
      set: ({ chartId, part }, value, context) =>
        context.book.charts.change(chartId, field(part, "text").write(chartOf({ chartId }, context), textValue(value))),
    },
  },
  objects: { format: ({ chartId, part }) => hostObject("ChartDataLabelFormat", { chartId, part }) },
  methods: {
    getSubstring: ({ chartId, series, point }, args) =>
      hostObject("ChartFormatString", { chartId, part: substring(`label ${series} ${point}`, args) }),
  },
});

/** Looks of a part of a text are kept; the page draws the text in one. */
export function substring(text: string, args: readonly unknown[]): ChartPart<Partial<ChartFont>> {
  const [start, length] = [integerArgument(args, 0), integerArgument(args, 1)];
  if (start < 0 || length < 0) throw new HostError("InvalidArgument");
  return kept(`${text} from ${start} for ${length}`);
}

export const chartFormatStringClass = hostClass("ChartFormatString", {
  objects: { font: ({ chartId, part }) => hostObject("ChartFont", { chartId, part, text: "title" }) },
});

export const chartBorderClass = hostClass("ChartBorder", {
  properties: {
    color: partProperty<Partial<ChartLine>, "color">("color", colorValue, ""),
    lineStyle: partProperty<Partial<ChartLine>, "style">("style", (value) => wordValue(value, lineStyles), "Automatic"),
    weight: partProperty<Partial<ChartLine>, "weight">("weight", numberValue, 0.75),
  },
});
