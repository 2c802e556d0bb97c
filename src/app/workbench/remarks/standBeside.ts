import type { Book, CellPlace } from "../../../workbench/book/book";
import type { GridView } from "../grid/gridView";

const pixelsPerPoint = 96 / 72;
const gap = 2;

/** Right of the cell where there is room, else left of it; never beyond the frame. */
export function standBeside(
  card: HTMLElement,
  { book, frame, view }: { readonly book: Book; readonly frame: HTMLElement; readonly view: GridView },
  place: CellPlace,
): void {
  const cell = book.charts.placeOver({ ...place, rowCount: 1, columnCount: 1 });
  const { zoom, scrollX, scrollY, frozenWidth, frozenHeight, rowHeaderWidth, columnHeaderHeight, canvas } = view;
  const [outer, inner] = [frame.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const [left, top] = [cell.left * pixelsPerPoint, cell.top * pixelsPerPoint];
  const x = (left - (left < frozenWidth ? 0 : scrollX) + rowHeaderWidth) * zoom + inner.left - outer.left;
  const y = (top - (top < frozenHeight ? 0 : scrollY) + columnHeaderHeight) * zoom + inner.top - outer.top;
  const width = cell.width * pixelsPerPoint * zoom;
  const right = x + width + gap;
  const fits = right + card.offsetWidth <= outer.width;
  card.style.left = `${Math.max(0, fits ? right : x - card.offsetWidth - gap)}px`;
  card.style.top = `${Math.max(0, Math.min(y, outer.height - card.offsetHeight))}px`;
}
