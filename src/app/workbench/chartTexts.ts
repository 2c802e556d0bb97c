/** What a screen reader says of a chart. */
import { chartTypes, type ChartType } from "../../workbench/book/book";
import type { Language } from "./parts/pageOptions";

export interface ChartTexts {
  readonly kinds: Readonly<Record<ChartType, string>>;
  chart(title: string, kind: string): string;
  axis(title: string): string;
  categories(count: number, first: string, last: string): string;
  /** Every value with its category. */
  values(name: string, values: readonly string[]): string;
  /** First and last value, or no value at all. */
  series(name: string, first: string, last: string): string;
  emptySeries(name: string): string;
  readonly keys: string;
}

type Kinds = readonly string[];

/** In the order of `chartTypes`. */
function kindsFrom(words: Kinds): Readonly<Record<ChartType, string>> {
  return Object.fromEntries(chartTypes.map((type, index) => [type, words[index]])) as Record<ChartType, string>;
}

const english: ChartTexts = {
  kinds: kindsFrom([
    "clustered columns",
    "stacked columns",
    "columns stacked to 100%",
    "clustered bars",
    "stacked bars",
    "bars stacked to 100%",
    "line",
    "line with markers",
    "area",
    "stacked area",
    "area stacked to 100%",
    "scatter",
    "scatter with lines and markers",
    "scatter with lines",
    "scatter with smooth lines and markers",
    "scatter with smooth lines",
    "pie",
    "doughnut",
  ]),
  chart: (title, kind) => `Chart “${title}”: ${kind}.`,
  axis: (title) => `Axis: ${title}.`,
  categories: (count, first, last) => `${count} categories from ${first} to ${last}.`,
  values: (name, values) => `${name}: ${values.join("; ")}.`,
  series: (name, first, last) => `${name}: from ${first} to ${last}.`,
  emptySeries: (name) => `${name}: no values.`,
  keys: "Arrow keys move the chart, with Shift they change its size, Delete removes it, Escape returns to the cells.",
};

const chinese: ChartTexts = {
  kinds: kindsFrom([
    "簇状柱形图",
    "堆积柱形图",
    "百分比堆积柱形图",
    "簇状条形图",
    "堆积条形图",
    "百分比堆积条形图",
    "折线图",
    "带标记的折线图",
    "面积图",
    "堆积面积图",
    "百分比堆积面积图",
    "散点图",
    "带直线和标记的散点图",
    "带直线的散点图",
    "带平滑线和标记的散点图",
    "带平滑线的散点图",
    "饼图",
    "圆环图",
  ]),
  chart: (title, kind) => `图表“${title}”：${kind}。`,
  axis: (title) => `坐标轴：${title}。`,
  categories: (count, first, last) => `${count} 个类别，从 ${first} 到 ${last}。`,
  values: (name, values) => `${name}：${values.join("；")}。`,
  series: (name, first, last) => `${name}：从 ${first} 到 ${last}。`,
  emptySeries: (name) => `${name}：没有数值。`,
  keys: "方向键移动图表，按住 Shift 改变大小，Delete 删除，Escape 返回单元格。",
};

export const chartTexts: Readonly<Record<Language, ChartTexts>> = { "en-US": english, "zh-CN": chinese };
