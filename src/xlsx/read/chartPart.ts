/** One chart, from its part: kinds, ranges, titles, axes, colours. */
import type { SheetArea } from "../../formula/reference";
import { areaOfAddress } from "../../formula/sheetAddress";
import type { FileAxis, FileChart, FileChartKind, FileSeries } from "../content/chartContent";
import { flagOf } from "../package/markup";
import { childOf, descendant, textIn, treeOf, valueOf, type Tree } from "../package/tree";
import { colorIn, lineIn, type Theme } from "./chartLooks";

/** Null where it is of a kind that is not drawn here, or draws no cells. */
export function chartOf(part: string, text: string, theme: Theme): Omit<FileChart, "name" | "place"> | null {
  const space = treeOf(part, text);
  const chart = childOf(space, "chart");
  const plot = childOf(chart, "plotArea");
  if (chart === undefined || plot === undefined) return null;
  const groups = plot.children.filter(({ name }) => name.endsWith("Chart"));
  const axes = plot.children.filter(({ name }) => name.endsWith("Ax"));
  const series: FileSeries[] = [];
  const first = groups[0] === undefined ? [] : axisIds(groups[0]);
  for (const group of groups) {
    const isOnSecondaryAxis = groups.length > 1 && axisIds(group).join() !== first.join();
    for (const one of group.children.filter(({ name }) => name === "ser")) {
      const kind = kindOf(group, one);
      const values = areaIn(childOf(one, "val") ?? childOf(one, "yVal"));
      if (kind === null || values === null) return null;
      series.push(seriesFrom({ group, one, kind, values, isOnSecondaryAxis }, theme));
    }
  }
  if (series.length === 0) return null;
  const own = axes.filter((axis) => first.includes(valueOf(childOf(axis, "axId")) ?? ""));
  const [category, value] = sorted(own);
  const other = axes.filter((axis) => !own.includes(axis));
  const isTitled = !flagOf(valueOf(childOf(chart, "autoTitleDeleted")));
  const title = childOf(chart, "title");
  return {
    title: title !== undefined ? textIn(title) : isTitled && series.length === 1 ? seriesTitle(series[0]!) : null,
    legend: legendOf(childOf(chart, "legend")),
    series,
    axes: {
      category: axisFrom(category),
      value: axisFrom(value),
      secondaryValue: other.length === 0 ? null : axisFrom(sorted(other)[1]),
    },
    displaysBlanksAs: blanksOf(valueOf(childOf(chart, "dispBlanksAs"))),
    fill: colorIn(childOf(space, "spPr"), theme),
  };
}

function seriesTitle({ name }: FileSeries): string | null {
  return typeof name === "string" ? name : null;
}

function axisIds(group: Tree): string[] {
  return group.children.filter(({ name }) => name === "axId").map((one) => valueOf(one) ?? "");
}

/** Categories first; of two value axes, as scatter charts have, the one across. */
function sorted(axes: readonly Tree[]): [Tree | undefined, Tree | undefined] {
  const category =
    axes.find(({ name }) => name !== "valAx") ??
    axes.find((axis) => /^[bt]$/.test(valueOf(childOf(axis, "axPos")) ?? ""));
  return [category, axes.find((axis) => axis !== category)];
}

function kindOf(group: Tree, series: Tree): FileChartKind | null {
  const grouping = valueOf(childOf(group, "grouping"));
  const stacked = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  const marker = valueOf(childOf(childOf(series, "marker"), "symbol"));
  switch (group.name) {
    case "barChart":
      return `${valueOf(childOf(group, "barDir")) === "bar" ? "bar" : "column"}${(stacked || "Clustered") as "Clustered"}`;
    case "lineChart":
      return stacked !== ""
        ? null
        : marker === "none" || childOf(group, "marker") === undefined
          ? "line"
          : "lineMarkers";
    case "areaChart":
      return `area${stacked as ""}`;
    case "pieChart":
      return "pie";
    case "doughnutChart":
      return "doughnut";
    case "scatterChart": {
      const line = childOf(childOf(series, "spPr"), "ln");
      if (childOf(line, "noFill") !== undefined || valueOf(childOf(group, "scatterStyle")) === "marker")
        return "scatter";
      return marker === "none" ? "scatterLinesNoMarkers" : "scatterLines";
    }
    default:
      return null;
  }
}

interface FoundSeries {
  readonly group: Tree;
  readonly one: Tree;
  readonly kind: FileChartKind;
  readonly values: SheetArea;
  readonly isOnSecondaryAxis: boolean;
}

function seriesFrom({ group, one, kind, values, isOnSecondaryAxis }: FoundSeries, theme: Theme): FileSeries {
  const look = childOf(one, "spPr");
  const marker = childOf(one, "marker");
  const points = one.children.filter(({ name }) => name === "dPt");
  return {
    kind,
    name: nameOf(childOf(one, "tx")),
    values,
    categories: areaIn(childOf(one, "cat") ?? childOf(one, "xVal")),
    isOnSecondaryAxis,
    fill: colorIn(look, theme),
    line: lineIn(look, theme),
    marker: {
      symbol: markerSymbols.find((symbol) => symbol === valueOf(childOf(marker, "symbol"))) ?? "automatic",
      size: numberIn(childOf(marker, "size")),
      color: colorIn(childOf(marker, "spPr"), theme),
    },
    isSmooth: childOf(one, "smooth") !== undefined && flagOf(valueOf(childOf(one, "smooth")), true),
    labels: labelsOf(childOf(one, "dLbls")),
    points: new Map(
      points.flatMap((point): [number, string][] => {
        const color = colorIn(childOf(point, "spPr"), theme);
        return color === null ? [] : [[Number(valueOf(childOf(point, "idx"))), color]];
      }),
    ),
    gapWidth: numberIn(childOf(group, "gapWidth")),
    overlap: numberIn(childOf(group, "overlap")),
  };
}

const markerSymbols = ["none", "square", "diamond", "triangle", "x", "star", "dot", "dash", "circle", "plus"] as const;

function nameOf(name: Tree | undefined): FileSeries["name"] {
  if (name === undefined) return null;
  return areaIn(name) ?? (descendant(name, "v")?.text || null);
}

/** Of its formula; null where that is no rectangle of this workbook. */
function areaIn(data: Tree | undefined): SheetArea | null {
  const formula = descendant(data, "f")?.text.trim();
  if (formula === undefined || formula.includes("[")) return null;
  try {
    return areaOfAddress(formula);
  } catch {
    return null;
  }
}

function labelsOf(labels: Tree | undefined): FileSeries["labels"] {
  if (labels === undefined) return null;
  const shows = (name: string) => flagOf(valueOf(childOf(labels, name)));
  const found = {
    showsValue: shows("showVal"),
    showsCategory: shows("showCatName"),
    showsSeries: shows("showSerName"),
    showsPercent: shows("showPercent"),
  };
  if (!Object.values(found).includes(true)) return null;
  const position = valueOf(childOf(labels, "dLblPos")) ?? "";
  return {
    ...found,
    numberFormat: childOf(labels, "numFmt")?.attributes["formatCode"] ?? null,
    position: labelPositions[position] ?? "automatic",
  };
}

const labelPositions: Readonly<Record<string, NonNullable<FileSeries["labels"]>["position"]>> = {
  ctr: "center",
  inEnd: "insideEnd",
  inBase: "insideBase",
  outEnd: "outsideEnd",
  l: "left",
  r: "right",
  t: "top",
  b: "bottom",
};

function legendOf(legend: Tree | undefined): FileChart["legend"] {
  if (legend === undefined) return null;
  const places = { t: "top", b: "bottom", l: "left", r: "right", tr: "right" } as const;
  return places[(valueOf(childOf(legend, "legendPos")) ?? "r") as "r"] ?? "right";
}

function blanksOf(value: string | undefined): FileChart["displaysBlanksAs"] {
  return value === "gap" || value === "span" ? value : "zero";
}

function axisFrom(axis: Tree | undefined): FileAxis {
  const scaling = childOf(axis, "scaling");
  const format = childOf(axis, "numFmt");
  const title = childOf(axis, "title");
  const labels = valueOf(childOf(axis, "tickLblPos"));
  return {
    isVisible: axis !== undefined && !flagOf(valueOf(childOf(axis, "delete"))),
    title: title === undefined ? null : textIn(title),
    minimum: numberIn(childOf(scaling, "min")),
    maximum: numberIn(childOf(scaling, "max")),
    majorUnit: numberIn(childOf(axis, "majorUnit")),
    logarithmBase: numberIn(childOf(scaling, "logBase")),
    isReversed: valueOf(childOf(scaling, "orientation")) === "maxMin",
    numberFormat:
      format === undefined || flagOf(format.attributes["sourceLinked"])
        ? null
        : (format.attributes["formatCode"] ?? null),
    hasMajorGridlines: childOf(axis, "majorGridlines") !== undefined,
    labels: labels === "high" || labels === "low" || labels === "none" ? labels : "nextTo",
  };
}

function numberIn(tree: Tree | undefined): number | null {
  const number = Number(valueOf(tree) ?? NaN);
  return Number.isFinite(number) ? number : null;
}
