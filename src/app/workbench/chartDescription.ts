/** A chart in words: its title, kind and axes, and its figures, or of many the first and the last. */
import type { Chart } from "../../workbench/book/book";
import type { ChartData, SeriesData } from "../../workbench/book/chartData";
import { isRound, isScatter } from "../../workbench/book/chartDefaults";
import { numberText } from "./chartNumber";
import type { ChartTexts } from "./chartTexts";

export function describeChart(chart: Chart, data: ChartData, texts: ChartTexts): string {
  const { categories } = data;
  const kinds = [...new Set(chart.series.map(({ type }) => texts.kinds[type]))];
  const title = (chart.title.visible && data.title) || chart.name;
  const axes = chart.series.every(({ type }) => isRound(type)) ? [] : Object.values(chart.axes);
  return [
    texts.chart(title, kinds.join(", ")),
    ...axes.flatMap((axis) => (axis.title.visible && axis.title.text !== null ? [texts.axis(axis.title.text)] : [])),
    ...(categories.length > 0 && !chart.series.some(({ type }) => isScatter(type))
      ? [texts.categories(categories.length, categories[0]!, categories.at(-1)!)]
      : []),
    ...data.series.map((one) => describeSeries(one, texts)),
  ].join(" ");
}

/** More than a listener keeps in mind. */
const many = 6;

function describeSeries({ series, name, values, categories, numberFormat }: SeriesData, texts: ChartTexts): string {
  const written = values.flatMap((value, at) =>
    value === null ? [] : [`${categories[at]} ${numberText(value, numberFormat)}`],
  );
  if (!isScatter(series.type) && written.length > 0 && written.length <= many) return texts.values(name, written);
  const numbers = values.filter((value): value is number => value !== null);
  if (numbers.length === 0) return texts.emptySeries(name);
  return texts.series(name, numberText(numbers[0]!, numberFormat), numberText(numbers.at(-1)!, numberFormat));
}
