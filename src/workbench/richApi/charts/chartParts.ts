import type { ChartSeries } from "../../book/bookCharts";
import type { ChartPart, ChartPartTarget } from "../protocol/chartPart";
import type { Property } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import type { ChartTarget } from "../protocol/hostObject";
import { chartOf } from "./chartTarget";

/** A field of the part that contains it. */
export function field<Whole extends object, Key extends keyof Whole>(
  whole: ChartPart<Whole>,
  key: Key,
): ChartPart<NonNullable<Whole[Key]>> {
  return {
    read: (chart) => whole.read(chart)?.[key] ?? undefined,
    write: (chart, value) => whole.write(chart, { ...(whole.read(chart) as Whole), [key]: value }),
  };
}

export function seriesPart(index: number): ChartPart<ChartSeries> {
  return {
    read: (chart) => chart.series[index],
    write: ({ series }, value) => ({ series: series.map((one, at) => (at === index ? value : one)) }),
  };
}

/** What the page does not draw is kept with the chart, by a name of its own, and given back. */
export function kept<Value>(name: string): ChartPart<Value> {
  return {
    read: (chart) => chart.kept?.[name] as Value | undefined,
    write: (chart, value) => ({ kept: { ...chart.kept, [name]: value } }),
  };
}

export function change<Value>(target: ChartPartTarget<Value>, value: Value, context: HostContext): Promise<void> {
  return context.book.charts.change(target.chartId, target.part.write(chartOf(target, context), value));
}

/** A property of the part in view; `automatic` is what Excel answers where nothing was set. */
export function partProperty<Whole extends object, Key extends keyof Whole & string>(
  key: Key,
  accept: (value: unknown) => NonNullable<Whole[Key]>,
  automatic: NonNullable<Whole[Key]>,
): Property<ChartPartTarget<Whole>> {
  return {
    get: (target, context) => target.part.read(chartOf(target, context))?.[key] ?? automatic,
    set: (target, value, context) =>
      change({ chartId: target.chartId, part: field(target.part, key) }, accept(value), context),
  };
}

/** A property that is only kept. `nameOf` tells the parts of a chart apart, such as its axes. */
export function keptProperty<Target extends ChartTarget>(
  nameOf: string | ((target: Target) => string),
  accept: (value: unknown) => unknown,
  automatic: unknown,
): Property<Target> {
  const partOf = (target: Target) => kept(typeof nameOf === "string" ? nameOf : nameOf(target));
  return {
    get: (target, context) => partOf(target).read(chartOf(target, context)) ?? automatic,
    set: ({ chartId, ...rest }, value, context) =>
      change({ chartId, part: partOf({ chartId, ...rest } as Target) }, accept(value), context),
  };
}
