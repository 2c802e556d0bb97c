/** Draws one chart on a canvas. This file brings the drawing library in and is loaded when there is a chart to draw. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
  type ChartConfiguration,
  type TooltipItem,
} from "chart.js";
import type { Chart } from "../../workbench/book/book";
import type { ChartData } from "../../workbench/book/chartData";
import { isBar, isFullStack, isRound, isScatter } from "../../workbench/book/chartDefaults";
import { datasetsOf } from "./chartDatasets";
import { legendLabels, legendSamples } from "./chartLegend";
import { valueLabels } from "./chartLabels";
import { textLook, wrapped, type ChartLook } from "./chartLook";
import { numberText } from "./chartNumber";
import { formatOf, scalesOf } from "./chartScales";
import { inkColor } from "./chartPalette";

Drawing.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
);

export type ChartPicture = Drawing;

export function drawChart(canvas: HTMLCanvasElement, chart: Chart, data: ChartData, look: ChartLook): ChartPicture {
  return new Drawing(canvas, configuration(chart, data, look));
}

function configuration(chart: Chart, data: ChartData, look: ChartLook): ChartConfiguration {
  const titleLook = textLook(chart, "title", look);
  const { legend } = chart;
  const position = legend.position === "Corner" ? "right" : (legend.position.toLowerCase() as "top");
  return {
    type: chart.series.some(({ type }) => isRound(type)) ? "doughnut" : "bar",
    data: { labels: [...data.categories], datasets: datasetsOf(chart, data, look) },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      indexAxis: chart.series.some(({ type }) => isBar(type)) ? "y" : "x",
      // Labels of narrow slices stand beside them.
      layout: {
        padding: (chart.series.some(({ type, hasLabels }) => isRound(type) && hasLabels) ? 24 : 10) * look.zoom,
      },
      scales: scalesOf(chart, data, look),
      plugins: {
        title: {
          display: chart.title.visible && data.title !== "",
          text: wrapped(data.title, titleLook, look.width - 24 * look.zoom),
          padding: { top: 0, bottom: 10 * look.zoom },
          ...titleLook,
        },
        legend: {
          display: legend.visible,
          position,
          align: legend.position === "Corner" ? "start" : "center",
          labels: legendLabels(chart, look),
        },
        tooltip: { callbacks: { label: (item) => tipOf(chart, data, item) } },
      },
    },
    plugins: [grounds(chart, look), legendSamples(look), valueLabels(chart, data, look)],
  } as ChartConfiguration;
}

function tipOf(chart: Chart, data: ChartData, item: TooltipItem<never>): string {
  const one = data.series[item.datasetIndex];
  if (one === undefined) return "";
  const { series, name, values, x } = one;
  const format = formatOf(chart, data, series.axisGroup === "Primary" ? "value" : "secondaryValue");
  const value = values[item.dataIndex] ?? null;
  // Of a part of a whole the cell's own figure is told.
  const text = value === null ? "" : numberText(value, isFullStack(series.type) ? one.numberFormat : format);
  if (!isScatter(series.type)) return `${name}: ${text}`;
  const across = x[item.dataIndex];
  return `${name}: ${across === null || across === undefined ? "" : numberText(across, formatOf(chart, data, "category"))}, ${text}`;
}

/** The grounds of the chart, of its plot and of its legend, under everything else. */
function grounds({ fill, plotFill, legendFill = null }: Chart, { ink }: ChartLook) {
  return {
    id: "grounds",
    beforeDraw({ ctx, width, height, chartArea, legend }: Drawing) {
      ctx.save();
      ctx.fillStyle = fill === null ? ink.ground : inkColor(fill, ink);
      ctx.fillRect(0, 0, width, height);
      if (plotFill !== null) {
        ctx.fillStyle = inkColor(plotFill, ink);
        ctx.fillRect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
      }
      if (legendFill !== null && legend?.options.display === true) {
        ctx.fillStyle = inkColor(legendFill, ink);
        ctx.fillRect(legend.left, legend.top, legend.width, legend.height);
      }
      ctx.restore();
    },
  };
}
