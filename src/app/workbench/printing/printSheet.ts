/**
 * Prints the active sheet, or makes a PDF of it by the browser's own dialog: the print area, else all that the sheet holds,
 * on the paper that its page settings name. Nothing else of the page is printed.
 */
import type { Area, Book, Chart } from "../../../workbench/book/book";
import { element } from "../parts/element";
import { printedPage, printedScale } from "./printedPage";
import { printedTable } from "./printedTable";

/** A picture of a chart for paper, its size in points. */
export type ChartPrint = (
  chart: Chart,
  size: { readonly width: number; readonly height: number },
) => Promise<HTMLElement>;

/** False where the sheet holds nothing. */
export async function printSheet(book: Book, chartPrint: ChartPrint, language: string): Promise<boolean> {
  await book.settled();
  const sheetId = book.sheets.activeId();
  const areas = printedAreas(book, sheetId);
  if (areas.length === 0) return false;
  document.getElementById("print")?.remove();
  const settings = book.pages.settings(sheetId);
  const sheetName = book.sheets.get(sheetId)?.name ?? "";
  const page = printedPage(settings, { file: book.name, sheet: sheetName, language, now: new Date() });
  const print = element("section", { id: "print", "aria-hidden": "true" });
  const lines = (part: "titleRows" | "rowBreak") =>
    new Set(book.pages.parts(sheetId, part).flatMap(({ area }) => rowsOf(area)));
  for (const area of areas) {
    const { rowCount } = area;
    const table = printedTable(book, {
      area,
      titleRows: lines("titleRows"),
      breaks: lines("rowBreak"),
      hasGridlines: settings.printGridlines,
      hasHeadings: settings.printHeadings,
    });
    const scale = printedScale(settings, page, table);
    const sheet = element("div", { class: "printed-area", "data-rows": String(rowCount) }, table.element);
    sheet.style.zoom = String(scale);
    sheet.style.width = `${table.width}pt`;
    if (settings.centerHorizontally) sheet.style.marginInline = "auto";
    for (const chart of await chartsOver(book, area, chartPrint)) {
      chart.style.translate = `${table.left}pt ${table.top}pt`;
      sheet.append(chart);
    }
    print.append(sheet);
  }
  const style = new CSSStyleSheet();
  style.replaceSync(page.rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  document.body.append(print);
  window.addEventListener(
    "afterprint",
    () => {
      print.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    },
    { once: true },
  );
  window.print();
  return true;
}

function printedAreas(book: Book, sheetId: string): Area[] {
  const chosen = book.pages.parts(sheetId, "printArea").map(({ area }) => clipped(book, area));
  if (chosen.length > 0) return chosen;
  const used = book.cells.used(sheetId);
  const ends = book.charts.list(sheetId).map(({ id }) => endOf(book, sheetId, id));
  const rowCount = Math.max(used ? used.row + used.rowCount : 0, ...ends.map(({ row }) => row));
  const columnCount = Math.max(used ? used.column + used.columnCount : 0, ...ends.map(({ column }) => column));
  return rowCount === 0 || columnCount === 0 ? [] : [{ sheetId, row: 0, column: 0, rowCount, columnCount }];
}

/** Whole columns are printed as far as the sheet holds anything. */
function clipped(book: Book, area: Area): Area {
  const used = book.cells.used(area.sheetId);
  const [rows, columns] = used ? [used.row + used.rowCount, used.column + used.columnCount] : [1, 1];
  return {
    ...area,
    rowCount: area.rowCount > 10_000 ? Math.max(1, rows - area.row) : area.rowCount,
    columnCount: area.columnCount > 1_000 ? Math.max(1, columns - area.column) : area.columnCount,
  };
}

/** The first row and column that lie wholly beyond the chart. */
function endOf(book: Book, sheetId: string, chartId: string): { row: number; column: number } {
  const { left, top, width, height } = book.charts.place(chartId);
  const cell = (row: number, column: number) =>
    book.charts.placeOver({ sheetId, row, column, rowCount: 1, columnCount: 1 });
  let [row, column] = [0, 0];
  while (cell(row, 0).top < top + height) row += 1;
  while (cell(0, column).left < left + width) column += 1;
  return { row, column };
}

async function chartsOver(book: Book, area: Area, chartPrint: ChartPrint): Promise<HTMLElement[]> {
  const whole = book.charts.placeOver(area);
  const inside = book.charts.list(area.sheetId).filter(({ id }) => {
    const { left, top, width, height } = book.charts.place(id);
    return (
      left < whole.left + whole.width &&
      left + width > whole.left &&
      top < whole.top + whole.height &&
      top + height > whole.top
    );
  });
  return Promise.all(
    inside.map(async (chart) => {
      const { left, top, width, height } = book.charts.place(chart.id);
      const picture = await chartPrint(chart, { width, height });
      picture.classList.add("printed-chart");
      picture.style.left = `${left - whole.left}pt`;
      picture.style.top = `${top - whole.top}pt`;
      picture.style.width = `${width}pt`;
      picture.style.height = `${height}pt`;
      return picture;
    }),
  );
}

function rowsOf({ row, rowCount }: Area): number[] {
  return Array.from({ length: Math.min(rowCount, 1_000) }, (_, index) => row + index);
}
