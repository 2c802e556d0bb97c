/**
 * Which cells of a block are series, names and categories, as Excel guesses it: texts in the first row are the names of
 * columns, texts or dates in the first column the categories, and a blank corner says that both are. What there is more
 * of, rows or columns, is the categories. The first series of a scatter chart is the x values.
 */
import type { Area } from "./bookArea";
import type { BookCells, Cell } from "./bookCells";
import type { ChartSeries, ChartType } from "./bookCharts";
import { isScatter, newSeries } from "./chartDefaults";

export type SeriesBy = "Auto" | "Columns" | "Rows";

export interface GuessedSeries {
  readonly plotBy: "Rows" | "Columns";
  readonly series: readonly ChartSeries[];
}

export function seriesFromCells(cells: BookCells, area: Area, type: ChartType, seriesBy: SeriesBy): GuessedSeries {
  const block = cells.read(area);
  const corner = block[0]?.[0];
  const isCornerBlank = corner?.value === null && block.length > 1 && (block[0]?.length ?? 0) > 1;
  const topRow = (block[0] ?? []).slice(1);
  const leftColumn = block.slice(1).map((row) => row[0]);
  const hasTop = block.length > 1 && (isCornerBlank || (topRow.length === 0 ? isName(corner) : topRow.every(isName)));
  const below = hasTop ? leftColumn : block.map((row) => row[0]);
  const hasLeft = area.columnCount > 1 && (isCornerBlank || (below.length > 0 && below.every(isCategory)));
  const [top, left] = [hasTop ? 1 : 0, hasLeft ? 1 : 0];
  const [rows, columns] = [area.rowCount - top, area.columnCount - left];
  const plotBy = seriesBy === "Auto" ? (rows >= columns ? "Columns" : "Rows") : seriesBy;
  const part = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
    sheetId: area.sheetId,
    row: area.row + row,
    column: area.column + column,
    rowCount,
    columnCount,
  });
  const byColumns = plotBy === "Columns";
  const names = (index: number) => {
    if (byColumns) return hasTop ? part(0, left + index, 1, 1) : null;
    return hasLeft ? part(top + index, 0, 1, 1) : null;
  };
  const values = (index: number) =>
    byColumns ? part(top, left + index, rows, 1) : part(top + index, left, 1, columns);
  const labels = byColumns ? (hasLeft ? part(top, 0, rows, 1) : null) : hasTop ? part(0, left, 1, columns) : null;
  const count = byColumns ? columns : rows;
  // Numbers in a first column beside others are the x values of a scatter chart.
  const takesFirst = isScatter(type) && labels === null && count > 1;
  const series = Array.from({ length: count }, (_, index) => ({
    ...newSeries(type),
    name: names(index),
    values: values(index),
    categories: takesFirst ? values(0) : labels,
  }));
  return { plotBy, series: takesFirst ? series.slice(1) : series };
}

function isName(cell: Cell | undefined): boolean {
  return cell !== undefined && typeof cell.value === "string" && cell.error === undefined && cell.value !== "";
}

function isCategory(cell: Cell | undefined): boolean {
  return isName(cell) || (typeof cell?.value === "number" && isDateFormat(cell.numberFormat));
}

export function isDateFormat(format: string): boolean {
  return /[dy]|m{3}/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ""));
}
