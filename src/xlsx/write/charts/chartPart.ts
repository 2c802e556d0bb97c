/** A chart's part. Series of one kind on one pair of axes form a group; groups share the plot. */
import type { FileChart, FileChartKind } from "../../content/chartContent";
import { element } from "../../package/element";
import { axesText, type AxisIds } from "./axesText";
import { chartNamespace, drawingNamespace, relationNamespace } from "./drawingPart";
import { groupsOf, isRound, type SeriesGroup } from "./groups";
import { fillText, titleText } from "./looks";
import { seriesText, type CellsOf } from "./seriesText";

const primary: AxisIds = { category: 500_000_001, value: 500_000_002 };
const secondary: AxisIds = { category: 500_000_003, value: 500_000_004 };

/** `cellsOf` gives what cells hold, for readers that draw before they calculate. */
export function chartText(chart: FileChart, cellsOf: CellsOf): string {
  const { title, legend, displaysBlanksAs, fill } = chart;
  const groups = groupsOf(chart.series);
  return element(
    "c:chartSpace",
    { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace, "xmlns:r": relationNamespace },
    element("c:roundedCorners", { val: false }),
    element(
      "c:chart",
      {},
      title === null ? "" : titleText(title),
      element("c:autoTitleDeleted", { val: title === null }),
      element(
        "c:plotArea",
        {},
        element("c:layout"),
        ...groups.map((group) => groupText(group, cellsOf)),
        ...axesText(chart, groups, primary, secondary),
      ),
      legend === null ? "" : legendText(legend),
      element("c:plotVisOnly", { val: true }),
      element("c:dispBlanksAs", { val: displaysBlanksAs }),
    ),
    fill === null ? "" : element("c:spPr", {}, fillText(fill)),
  );
}

function groupText({ kind, isSecondary, series }: SeriesGroup, cellsOf: CellsOf): string {
  const { category, value } = isSecondary ? secondary : primary;
  const varies = element("c:varyColors", { val: isRound(kind) });
  const drawn = series.map(({ series: one, place }) => seriesText(one, place, cellsOf));
  const ids = [element("c:axId", { val: category }), element("c:axId", { val: value })];
  const grouping = element("c:grouping", { val: groupingOf(kind) });
  const { gapWidth, overlap } = series[0]!.series;
  if (kind.startsWith("column") || kind.startsWith("bar"))
    return element(
      "c:barChart",
      {},
      element("c:barDir", { val: kind.startsWith("bar") ? "bar" : "col" }),
      grouping,
      varies,
      ...drawn,
      gapWidth === null ? "" : element("c:gapWidth", { val: gapWidth }),
      // Parts of a stack stand one on the other only where they overlap whole.
      overlap === null && !kind.includes("Stacked") ? "" : element("c:overlap", { val: overlap ?? 100 }),
      ...ids,
    );
  if (kind.startsWith("line"))
    return element("c:lineChart", {}, grouping, varies, ...drawn, element("c:marker", { val: true }), ...ids);
  if (kind.startsWith("area")) return element("c:areaChart", {}, grouping, varies, ...drawn, ...ids);
  if (kind === "pie") return element("c:pieChart", {}, varies, ...drawn, element("c:firstSliceAng", { val: 0 }));
  if (kind === "doughnut")
    return element(
      "c:doughnutChart",
      {},
      varies,
      ...drawn,
      element("c:firstSliceAng", { val: 0 }),
      element("c:holeSize", { val: 50 }),
    );
  return element("c:scatterChart", {}, element("c:scatterStyle", { val: "lineMarker" }), varies, ...drawn, ...ids);
}

function groupingOf(kind: FileChartKind): string {
  if (kind.endsWith("Stacked100")) return "percentStacked";
  if (kind.endsWith("Stacked")) return "stacked";
  return kind.startsWith("line") || kind.startsWith("area") ? "standard" : "clustered";
}

function legendText(position: NonNullable<FileChart["legend"]>): string {
  const val = { top: "t", bottom: "b", left: "l", right: "r" }[position];
  return element("c:legend", {}, element("c:legendPos", { val }), element("c:overlay", { val: false }));
}
