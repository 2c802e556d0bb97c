/** What a chart of a file shows, read from the cells that it names. */
import { cellAt, sheetNamed, type SnapshotCell, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import type { SheetArea } from "../../formula/reference";
import type { FileChart, FileSeries } from "../../xlsx/content/chartContent";

export interface SeriesNumbers {
  readonly series: FileSeries;
  readonly name: string;
  /** Null for a blank, a text or an error. */
  readonly values: readonly (number | null)[];
  /** As the cells show them. */
  readonly texts: readonly string[];
  /** Of a scatter chart; 1, 2, 3 where there are none. */
  readonly x: readonly number[];
}

export interface ChartNumbers {
  readonly title: string;
  /** Of the first series that has any. */
  readonly categories: readonly string[];
  readonly series: readonly SeriesNumbers[];
}

export function chartNumbers(snapshot: WorkbookSnapshot, chart: FileChart): ChartNumbers {
  const series = chart.series.map((one, place) => seriesNumbers(snapshot, one, place));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const named = chart.series.find(({ categories }) => categories !== null)?.categories ?? null;
  const cells = named === null ? [] : cellsIn(snapshot, named);
  const categories = Array.from({ length: longest }, (_, place) => cells[place]?.text ?? String(place + 1));
  const onlyName = series.length === 1 ? series[0]!.name : "";
  return { title: chart.title ?? (onlyName || chart.name), categories, series };
}

function seriesNumbers(snapshot: WorkbookSnapshot, series: FileSeries, place: number): SeriesNumbers {
  const { name, values, categories } = series;
  const cells = cellsIn(snapshot, values);
  const along = categories === null ? [] : cellsIn(snapshot, categories).map(numberOf);
  return {
    series,
    name: nameOf(snapshot, name) || `Series${place + 1}`,
    values: cells.map(numberOf),
    texts: cells.map((cell) => cell?.text ?? ""),
    x: cells.map((_, at) => along[at] ?? at + 1),
  };
}

function nameOf(snapshot: WorkbookSnapshot, name: FileSeries["name"]): string {
  if (name === null || typeof name === "string") return name ?? "";
  return cellsIn(snapshot, name)
    .map((cell) => cell?.text ?? "")
    .join(" ")
    .trim();
}

function cellsIn(snapshot: WorkbookSnapshot, area: SheetArea): (SnapshotCell | undefined)[] {
  const sheet = sheetNamed(snapshot, area.sheet);
  if (sheet === undefined) return [];
  const [rows, columns] = [Math.min(area.rowCount, 10_000), Math.min(area.columnCount, 10_000)];
  return Array.from({ length: rows * columns }, (_, at) =>
    cellAt(sheet, area.row + Math.floor(at / columns), area.column + (at % columns)),
  );
}

function numberOf(cell: SnapshotCell | undefined): number | null {
  return typeof cell?.value === "number" && !cell.isError ? cell.value : null;
}
