import type { ChartFont, ChartLine } from "../../book/bookCharts";
import { flagValue } from "../protocol/argument";
import { hostClass } from "../protocol/hostClass";
import { hostObject } from "../protocol/hostObject";
import { kept, keptProperty } from "./chartParts";

/** The figures below a chart: kept with it, not drawn. */

export const chartDataTableClass = hostClass("ChartDataTable", {
  properties: {
    visible: keptProperty("dataTable.visible", flagValue, false),
    showLegendKey: keptProperty("dataTable.showLegendKey", flagValue, false),
    showHorizontalBorder: keptProperty("dataTable.showHorizontalBorder", flagValue, true),
    showVerticalBorder: keptProperty("dataTable.showVerticalBorder", flagValue, true),
    showOutlineBorder: keptProperty("dataTable.showOutlineBorder", flagValue, true),
  },
  objects: { format: (target) => hostObject("ChartDataTableFormat", target) },
});

export const chartDataTableFormatClass = hostClass("ChartDataTableFormat", {
  objects: {
    font: ({ chartId }) =>
      hostObject("ChartFont", { chartId, part: kept<Partial<ChartFont>>("dataTable.font"), text: "chart" }),
    fill: ({ chartId }) => hostObject("ChartFill", { chartId, part: kept<string>("dataTable.fill") }),
    border: ({ chartId }) => hostObject("ChartBorder", { chartId, part: kept<Partial<ChartLine>>("dataTable.border") }),
  },
});
