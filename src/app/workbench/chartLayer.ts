/**
 * The charts of the active sheet, drawn over the grid. They scroll with the cells, behind the headers and the frozen rows
 * and columns, and are drawn again when the figures, the zoom or the page's theme change.
 */
import { CommandType, ICommandService } from "@univerjs/core";
import type { Book, Chart } from "../../workbench/book/book";
import { chartData } from "../../workbench/book/chartData";
import { ChartBox } from "./chartBox";
import { inkOf } from "./chartPalette";
import { chartTexts } from "./chartTexts";
import { element } from "./parts/element";
import type { Grid } from "./grid/grid";
import { watchGridView, type GridView } from "./grid/gridView";
import type { Language, Theme } from "./parts/pageOptions";

const pixelsPerPoint = 96 / 72;
/** The grid's own scroll bars. */
const scrollBar = 14;
const redrawEveryMilliseconds = 80;

export interface ChartLayerOptions {
  readonly grid: Grid;
  readonly book: Book;
  /** The page's frame around the grid. */
  readonly frame: HTMLElement;
  readonly language: Language;
  readonly theme: () => Theme;
  readonly focusGrid: () => void;
}

/** The four panes of a sheet with frozen rows and columns. */
const panes = ["corner", "top", "left", "main"] as const;
type Pane = (typeof panes)[number];

export interface ChartLayer {
  /** The theme has changed. */
  redraw(): void;
}

export function createChartLayer({ grid, book, frame, language, theme, focusGrid }: ChartLayerOptions): ChartLayer {
  const clip = () => element("div", { class: "chart-pane" });
  const clips: Record<Pane, HTMLElement> = { corner: clip(), top: clip(), left: clip(), main: clip() };
  const layer = element("div", { id: "charts" }, ...Object.values(clips));
  frame.append(layer);
  const boxes = new Map<string, ChartBox>();
  let view: GridView | null = null;
  let due: ReturnType<typeof setTimeout> | undefined;

  const redraw = () => {
    due = undefined;
    if (view === null) return;
    const charts = book.charts.list(book.sheets.activeId());
    for (const [id, box] of boxes)
      if (!charts.some((chart) => chart.id === id)) {
        const hadFocus = box.element.contains(document.activeElement);
        box.remove();
        boxes.delete(id);
        if (hadFocus) focusGrid();
      }
    for (const chart of charts) {
      const box = boxes.get(chart.id) ?? newBox(chart);
      stand(box, chart, view);
      void box.draw(chart, chartData(book.cells, chart), inkOf(theme()));
    }
  };
  const redrawSoon = () => (due ??= setTimeout(redraw, redrawEveryMilliseconds));

  const newBox = ({ id }: Chart): ChartBox => {
    const box = new ChartBox(chartTexts[language], {
      selected: () => void book.charts.activate(id),
      left: focusGrid,
      moved: (place) => void book.charts.setPlace(id, place).then(redraw),
      deleted: () => void book.charts.delete(id).then(redraw),
    });
    box.id = id;
    box.element.addEventListener("focusout", () => {
      if (book.charts.activeId() === id) void book.charts.activate(null);
    });
    boxes.set(id, box);
    return box;
  };

  const stand = (box: ChartBox, chart: Chart, shown: GridView) => {
    const place = book.charts.place(chart.id);
    const { zoom, scrollX, scrollY, frozenWidth, frozenHeight } = shown;
    const [left, top] = [place.left * pixelsPerPoint, place.top * pixelsPerPoint];
    const [stays, hangs] = [left < frozenWidth, top < frozenHeight];
    const pane: Pane = stays ? (hangs ? "corner" : "left") : hangs ? "top" : "main";
    // A pane begins at its own corner, the cells at the headers'.
    const x = left - (stays ? 0 : scrollX + frozenWidth);
    const y = top - (hangs ? 0 : scrollY + frozenHeight);
    box.stand(x * zoom, y * zoom, place, zoom);
    if (box.element.parentElement !== clips[pane]) clips[pane].append(box.element);
  };

  const standAll = (shown: GridView) => {
    const sheetChanged = view?.sheetId !== shown.sheetId || view.zoom !== shown.zoom;
    view = shown;
    const { canvas, zoom, rowHeaderWidth, columnHeaderHeight, frozenWidth, frozenHeight } = shown;
    const [outer, inner] = [frame.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const [left, top] = [inner.left - outer.left, inner.top - outer.top];
    for (const pane of panes) {
      const { style } = clips[pane];
      const [stays, hangs] = [pane === "corner" || pane === "left", pane === "corner" || pane === "top"];
      const [fromX, fromY] = [
        (rowHeaderWidth + (stays ? 0 : frozenWidth)) * zoom,
        (columnHeaderHeight + (hangs ? 0 : frozenHeight)) * zoom,
      ];
      style.left = `${left + fromX}px`;
      style.top = `${top + fromY}px`;
      style.width = `${Math.max(0, inner.width - fromX - scrollBar)}px`;
      style.height = `${Math.max(0, inner.height - fromY - scrollBar)}px`;
    }
    if (sheetChanged) return redraw();
    for (const chart of book.charts.list(shown.sheetId)) {
      const box = boxes.get(chart.id);
      if (box !== undefined) stand(box, chart, shown);
    }
  };

  // The wheel scrolls the grid, whatever lies over it.
  layer.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      view?.canvas.dispatchEvent(new WheelEvent("wheel", event));
    },
    { passive: false },
  );
  for (const name of [
    "chartAdded",
    "chartChanged",
    "chartDeleted",
    "changed",
    "calculated",
    "sheetActivated",
    "sheetDeleted",
    "loaded",
  ] as const)
    book.events.on(name, redrawSoon);
  book.events.on("chartActivated", ({ chartId }) => {
    redraw();
    for (const [id, box] of boxes) box.select(id === chartId);
  });
  // Widths, heights and hidden lines move charts, too.
  const commands = grid.univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION && boxes.size > 0) redrawSoon();
  });
  watchGridView(grid, book, standAll);
  return { redraw };
}
