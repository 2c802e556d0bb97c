import { chartTypes, type Chart, type ChartPlace, type ChartType } from "../../book/bookCharts";
import { newChart } from "../../book/chartDefaults";
import { seriesFromCells, type SeriesBy } from "../../book/chartFromCells";
import type { Area } from "../../book/bookArea";
import { integerArgument, isGiven, wordValue } from "../protocol/argument";
import { acceptEvents } from "../protocol/eventMembers";
import { existing } from "../protocol/existing";
import { hostClass } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, isOfClass, type HostObject, type SheetTarget } from "../protocol/hostObject";
import { sheetOf } from "../protocol/sheetOf";

/** Points, as Excel makes a new chart. */
const size = { width: 360, height: 216 };
const gap = 18;

export const chartCollectionClass = hostClass(
  "ChartCollection",
  {
    properties: { count: { get: (target, context) => charts(target, context).length } },
    items: (target, context) => charts(target, context).map(chartObject),
    item: (target, key, context) => findChart(target, key, context),
    methods: {
      add: async ({ sheetId }, args, context) => {
        const type = chartTypeValue(args[0]);
        const source = sourceArgument(args[1]);
        const { plotBy, series } = seriesFromCells(context.book.cells, source, type, seriesByValue(args[2]));
        const place = placeBeside(source, sheetId, context);
        return chartObject(await context.book.charts.add(sheetId, newChart(type, plotBy, series), place));
      },
      getCount: (target, _, context) => charts(target, context).length,
      getItem: (target, [key], context) => existing(findChart(target, key, context)),
      getItemAt: (target, args, context) => {
        const chart = charts(target, context)[integerArgument(args, 0)];
        if (chart === undefined) throw new HostError("InvalidArgument");
        return chartObject(chart);
      },
      getItemOrNullObject: (target, [key], context) => findChart(target, key, context),
    },
  },
  acceptEvents(["ActivatedEvent", "DeactivatedEvent", "AddedEvent", "DeletedEvent"]),
);

function charts(target: SheetTarget, context: HostContext): Chart[] {
  return context.book.charts.list(sheetOf(target, context).id);
}

function chartObject({ id }: Chart): HostObject<"Chart"> {
  return hostObject("Chart", { chartId: id });
}

/** By name, which ignores case, or by id. */
function findChart(target: SheetTarget, key: unknown, context: HostContext): HostObject<"Chart"> | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const all = charts(target, context);
  const found = all.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? all.find(({ id }) => id === key);
  return found === undefined ? null : chartObject(found);
}

/** A kind that Excel has and this host does not draw is refused by its name. */
export function chartTypeValue(value: unknown): ChartType {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const known = chartTypes.find((type) => type.toLowerCase() === value.toLowerCase());
  if (known === undefined)
    throw new HostError("UnsupportedOperation", `This host does not draw charts of the type "${value}".`);
  return known;
}

export function sourceArgument(value: unknown): Area {
  if (!isOfClass(value, "Range")) throw new HostError("InvalidArgument");
  return value.target;
}

export function seriesByValue(value: unknown): SeriesBy {
  return isGiven(value) ? wordValue(value, ["Auto", "Columns", "Rows"]) : "Auto";
}

/** A new chart hides none of its figures. */
function placeBeside(source: Area, sheetId: string, { book }: HostContext): ChartPlace {
  if (source.sheetId !== sheetId) return { left: gap, top: gap, ...size };
  const { left, top, width } = book.charts.placeOver(source);
  return { left: left + width + gap, top, ...size };
}
