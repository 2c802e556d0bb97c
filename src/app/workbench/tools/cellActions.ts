/** What cells hold, how wide and high they are, and what is made of them: sums, fills, dates, sorts, filters and charts. */
import { ICommandService } from "@univerjs/core";
import { SmartToggleSheetsFilterCommand } from "@univerjs/preset-sheets-filter";
import { AUTO_FILL_APPLY_TYPE, AutoFillCommand, SheetCopyDownCommand, SheetCopyRightCommand } from "@univerjs/sheets";
import { overlap } from "../../../workbench/book/bookArea";
import type { FilterScope } from "../../../workbench/book/bookFilters";
import type { Area, Book, ChartType } from "../../../workbench/book/book";
import { isScatter, newChart } from "../../../workbench/book/chartDefaults";
import { seriesFromCells, type GuessedSeries } from "../../../workbench/book/chartFromCells";
import { sortLines } from "../../../workbench/richApi/sortRows";
import { autoSums } from "../../../workbench/tools/autoSum";
import { regionOf, sortedRegion } from "../../../workbench/tools/sortedRegion";
import { toUniverRange } from "../../../workbench/univer/engine/engine";
import { momentText } from "./typedMoment";
import { toolEntries, type ToolCommand } from "./toolList";
import { cellAt, type ToolAction, type ToolTarget } from "./toolTarget";

/** Points; Excel's own size of a new chart, five inches by three. */
const chartSize = { width: 360, height: 216 };
const gap = 12;
/** More labels than these would stand on each other. */
const mostLabels = 12;

export const cellActions: Partial<Record<ToolCommand, ToolAction>> = {
  autoSum: addUp,
  "fill.down": command(SheetCopyDownCommand.id),
  "fill.right": command(SheetCopyRightCommand.id),
  "fill.series": fillSeries,
  today: ({ type, active, language }) => type(active, momentText("today", language)),
  now: ({ type, active, language }) => type(active, momentText("now", language)),
  "sort.ascending": (target) => sort(target, true),
  "sort.descending": (target) => sort(target, false),
  "sort.filter": command(SmartToggleSheetsFilterCommand.id),
  "sort.clearFilter": (target) => onFilter(target, ({ filters }, scope) => filters.clear(scope, null)),
  "sort.reapplyFilter": (target) => onFilter(target, ({ filters }, scope) => filters.reapply(scope)),
  "sizes.autofitRows": async ({ book, areas }) => {
    for (const area of areas) await book.formats.autofitRows(area);
  },
  "sizes.autofitColumns": async ({ book, areas }) => {
    for (const area of areas) await book.formats.autofitColumns(area);
  },
  ...Object.fromEntries(toolEntries.chart.map((type) => [`chart.${type}`, (target: ToolTarget) => draw(target, type)])),
};

function command(id: string): ToolAction {
  return async ({ univer }) => {
    await univer.__getInjector().get(ICommandService).executeCommand(id);
  };
}

async function addUp({ book, areas, texts, tell }: ToolTarget): Promise<void> {
  const sums = areas.map((area) => autoSums(book.cells, area));
  if (sums.some((one) => one === null)) return tell(texts.nothingToAdd);
  for (const { place, formula, numberFormat } of sums.flatMap((one) => one ?? [])) {
    const own = book.cells.read(cellAt(place))[0]![0]!.numberFormat;
    await book.cells.write(cellAt(place), [[formula]]);
    if (own === "General" && numberFormat !== "General")
      await book.cells.writeNumberFormats(cellAt(place), [[numberFormat]]);
  }
}

/** On from the lines that hold something at the selection's beginning, along its longer side. */
async function fillSeries({ book, univer, areas, texts, tell }: ToolTarget): Promise<void> {
  const commands = univer.__getInjector().get(ICommandService);
  for (const area of areas) {
    const isDown = area.rowCount >= area.columnCount;
    const block = book.cells.read(area);
    const lines = isDown ? block : (block[0] ?? []).map((_, column) => block.map((row) => row[column]!));
    const blank = lines.findIndex((line) => line.every(({ value, formula }) => value === null && formula === ""));
    if (blank < 1) {
      tell(texts.nothingToFill);
      continue;
    }
    const source: Area = { ...area, ...(isDown ? { rowCount: blank } : { columnCount: blank }) };
    const applyType = AUTO_FILL_APPLY_TYPE.SERIES;
    const range = { sourceRange: toUniverRange(source), targetRange: toUniverRange(area), applyType };
    await commands.executeCommand(AutoFillCommand.id, range);
  }
}

/** The filter of the table that the active cell stands in, or the sheet's own. */
async function onFilter(
  { book, active }: ToolTarget,
  work: (book: Book, scope: FilterScope) => Promise<void>,
): Promise<void> {
  const { sheetId } = active;
  const table = book.tables.list(sheetId).find(({ area }) => overlap(area, cellAt(active)));
  const scope: FilterScope = table === undefined ? { sheetId } : { tableId: table.id };
  if (book.filters.of(scope) !== undefined) await book.asOneStep(() => work(book, scope));
}

async function sort({ book, texts, tell }: ToolTarget, ascending: boolean): Promise<void> {
  const region = sortedRegion(book);
  if (region === null) return tell(texts.nothingToSort);
  const fields = [{ key: region.key, ascending }];
  await sortLines(region.area, { fields, matchCase: false, along: "rows" }, { book }, "grid");
}

async function draw({ book, areas, texts, tell }: ToolTarget, type: ChartType): Promise<void> {
  const area = regionOf(book, areas[0]!);
  const filled = book.cells.read(area).flat();
  if (!filled.some(({ value }) => typeof value === "number")) return tell(texts.nothingToDraw);
  const { plotBy, series } = guessedSeries(book, area, type);
  const points = series.reduce((sum, { values }) => sum + (values ? values.rowCount * values.columnCount : 0), 0);
  const labelled = points <= mostLabels ? series.map((one) => ({ ...one, hasLabels: true })) : series;
  const content = newChart(type, plotBy, labelled);
  const { left, top, width } = book.charts.placeOver(area);
  const chart = await book.charts.add(area.sheetId, content, { left: left + width + gap, top, ...chartSize });
  await book.charts.activate(chart.id);
}

/**
 * Excel would draw a first column of years as a series of its own unless the corner is blank; here years beside other
 * figures are the categories.
 */
function guessedSeries({ cells }: Book, area: Area, type: ChartType): GuessedSeries {
  const [heading, ...years] = cells.read({ ...area, columnCount: 1 }).map(([cell]) => cell!.value);
  const isYear = (value: unknown) => Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2200;
  const hasYears = area.columnCount > 1 && typeof heading === "string" && years.length > 1 && years.every(isYear);
  if (!hasYears || isScatter(type)) return seriesFromCells(cells, area, type, "Auto");
  const others = { ...area, column: area.column + 1, columnCount: area.columnCount - 1 };
  const categories = { ...area, row: area.row + 1, rowCount: area.rowCount - 1, columnCount: 1 };
  const { series } = seriesFromCells(cells, others, type, "Columns");
  return { plotBy: "Columns", series: series.map((one) => ({ ...one, categories })) };
}
