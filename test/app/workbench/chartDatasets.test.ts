import { datasetsOf } from "../../../src/app/workbench/chartDatasets";
import type { ChartLook } from "../../../src/app/workbench/chartLook";
import { newChart, newSeries } from "../../../src/workbench/book/chartDefaults";
import type { Chart } from "../../../src/workbench/book/book";
import type { SeriesData } from "../../../src/workbench/book/chartData";

const look = { ink: { ground: "#fff", text: "#000" }, zoom: 1, width: 400 } as ChartLook;

/** A colour of its own and no pattern, which only a page can draw. */
function drawn(overlap: number | null) {
  const series = [0, 1].map(() => ({ ...newSeries("BarClustered"), fill: "none", overlap }));
  const chart = newChart("BarClustered", "Columns", series) as Chart;
  const data = series.map((one) => ({ series: one, name: "One", values: [1], categories: ["A"], x: [1] }));
  return datasetsOf(chart, { title: "", categories: ["A"], series: data as unknown as SeriesData[] }, look);
}

test("bars that overlap altogether lie in one place, as in a tornado; others stand beside each other", () => {
  expect(drawn(100)).toMatchObject([{ grouped: false }, { grouped: false }]);
  for (const overlap of [null, -27, 0]) for (const one of drawn(overlap)) expect(one).not.toHaveProperty("grouped");
});
