/** The legend's samples: each shows what its series is drawn with, a pattern, a dashed line or a line with its marker. */
import { Chart as Drawing, type LegendItem, type LineOptions, type PointOptions } from "chart.js";
import { drawPoint } from "chart.js/helpers";
import type { Chart } from "../../workbench/book/book";
import { textLook, type ChartLook } from "./chartLook";

const sampleWidth = 24;
const sampleHeight = 10;

export function legendLabels(chart: Chart, look: ChartLook): object {
  const { font, color } = textLook(chart, "legend", look);
  const usual = Drawing.defaults.plugins.legend.labels;
  const roundOnes = Drawing.overrides.doughnut.plugins.legend.labels;
  const isRound = chart.series.some(({ type }) => type === "Pie" || type === "Doughnut");
  return {
    font,
    color,
    padding: 12 * look.zoom,
    boxWidth: sampleWidth * look.zoom,
    boxHeight: sampleHeight * look.zoom,
    // The library's own box stays empty.
    generateLabels: (drawing: Drawing): LegendItem[] =>
      (isRound ? roundOnes : usual)
        .generateLabels(drawing)
        // In the order of the series, whichever is drawn on top.
        .sort((one, other) => (one.datasetIndex ?? 0) - (other.datasetIndex ?? 0))
        .map((item) => ({ ...item, sample: item.fillStyle, fillStyle: "transparent", strokeStyle: "transparent" })),
  };
}

interface PlacedLegend {
  readonly options: { readonly display: boolean };
  readonly legendItems: readonly (LegendItem & { readonly sample: string | CanvasPattern })[];
  readonly legendHitBoxes: readonly { readonly left: number; readonly top: number; readonly height: number }[];
}

export function legendSamples({ zoom }: ChartLook) {
  return {
    id: "legendSamples",
    afterDraw(drawing: Drawing) {
      const legend = (drawing as unknown as { legend?: PlacedLegend }).legend;
      if (legend?.options.display !== true) return;
      const { ctx } = drawing;
      for (const [index, item] of legend.legendItems.entries()) {
        const box = legend.legendHitBoxes[index];
        if (box === undefined) continue;
        const [left, middle] = [box.left, box.top + box.height / 2];
        ctx.save();
        if (isLine(drawing, item)) line(drawing, item, left, middle, zoom);
        else {
          ctx.fillStyle = item.sample;
          ctx.fillRect(left, middle - (sampleHeight / 2) * zoom, sampleWidth * zoom, sampleHeight * zoom);
        }
        ctx.restore();
      }
    },
  };
}

function isLine(drawing: Drawing, { datasetIndex }: LegendItem): boolean {
  if (datasetIndex === undefined) return false;
  const { type } = drawing.getDatasetMeta(datasetIndex);
  const { fill } = drawing.data.datasets[datasetIndex] as { fill?: unknown };
  return (type === "line" || type === "scatter") && fill === false;
}

function line(drawing: Drawing, item: LegendItem, left: number, middle: number, zoom: number): void {
  const { ctx } = drawing;
  const dataset = drawing.data.datasets[item.datasetIndex!] as unknown as LineOptions & {
    showLine: boolean;
    pointRadius: number;
    pointStyle: PointOptions["pointStyle"];
    pointBackgroundColor: string;
    pointBorderColor: string;
  };
  ctx.strokeStyle = dataset.borderColor as string;
  ctx.lineWidth = dataset.borderWidth;
  ctx.setLineDash(dataset.borderDash);
  if (dataset.showLine) {
    ctx.beginPath();
    ctx.moveTo(left, middle);
    ctx.lineTo(left + sampleWidth * zoom, middle);
    ctx.stroke();
  }
  if (dataset.pointRadius === 0) return;
  ctx.setLineDash([]);
  ctx.fillStyle = dataset.pointBackgroundColor;
  ctx.strokeStyle = dataset.pointBorderColor;
  drawPoint(
    ctx,
    { pointStyle: dataset.pointStyle, radius: dataset.pointRadius, borderWidth: 1.5 * zoom, rotation: 0 } as never,
    left + (sampleWidth / 2) * zoom,
    middle,
  );
}
