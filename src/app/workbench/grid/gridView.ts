/** Which part of the active sheet the grid shows, and where on the page: what stands over the cells goes along with them. */
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { Book } from "../../../workbench/book/book";
import type { Grid } from "./grid";

export interface GridView {
  readonly sheetId: string;
  /** 1 at a zoom of 100%. */
  readonly zoom: number;
  /** Pixels at a zoom of 100%. */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly rowHeaderWidth: number;
  readonly columnHeaderHeight: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  /** Of the frozen rows and columns. */
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly canvas: HTMLCanvasElement;
}

const pixelsPerPoint = 96 / 72;

/** Calls `onChange` whenever the grid has drawn itself anew in another place, zoom or size. */
export function watchGridView({ univer, api }: Grid, book: Book, onChange: (view: GridView) => void): void {
  const renders = univer.__getInjector().get(IRenderManagerService);
  let stopFrames = () => {};
  let known = "";
  const look = () => {
    const view = current();
    if (view === null) return;
    const { canvas, ...numbers } = view;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const signature = JSON.stringify([numbers, left, top, width, height]);
    if (signature === known) return;
    known = signature;
    onChange(view);
  };
  const current = (): GridView | null => {
    const workbook = api.getActiveWorkbook();
    const render = workbook && renders.getRenderById(workbook.getId());
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!workbook || !render || !main) return null;
    const sheetId = book.sheets.activeId();
    const { frozenRowCount, frozenColumnCount } = book.sheets.get(sheetId)!;
    const frozen = book.charts.placeOver({
      sheetId,
      row: 0,
      column: 0,
      rowCount: frozenRowCount,
      columnCount: frozenColumnCount,
    });
    const { rowHeader, columnHeader } = workbook.getActiveSheet().getSheet().getConfig();
    return {
      sheetId,
      zoom: render.scene.getAncestorScale().scaleX,
      scrollX: main.viewportScrollX,
      scrollY: main.viewportScrollY,
      rowHeaderWidth: rowHeader.width,
      columnHeaderHeight: columnHeader.height,
      frozenWidth: frozen.width * pixelsPerPoint,
      frozenHeight: frozen.height * pixelsPerPoint,
      frozenRowCount,
      frozenColumnCount,
      canvas: render.engine.getCanvasElement(),
    };
  };
  const follow = () => {
    stopFrames();
    const id = api.getActiveWorkbook()?.getId();
    const engine = id === undefined ? undefined : renders.getRenderById(id)?.engine;
    const frames = engine?.endFrame$.subscribe(look);
    stopFrames = () => frames?.unsubscribe();
    look();
  };
  book.events.on("loaded", follow);
  follow();
}
