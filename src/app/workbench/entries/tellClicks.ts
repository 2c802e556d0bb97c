/** Tells the book of clicks on cells, for `Worksheet.onSingleClicked`. */
import type { Univer } from "@univerjs/core";
import { HoverManagerService } from "@univerjs/preset-sheets-core";
import type { Book } from "../../../workbench/book/book";

const pointsPerPixel = 72 / 96;

export function tellClicks(univer: Univer, book: Book): void {
  const hover = univer.__getInjector().get(HoverManagerService);
  let pressed = { x: 0, y: 0 };
  hover.currentPointerDownCell$.subscribe(({ event }) => {
    pressed = { x: event.offsetX, y: event.offsetY };
  });
  hover.currentClickedCell$.subscribe(({ location: { subUnitId: sheetId, row, col: column }, position }) => {
    const offset = (at: number, start: number) => Math.max(0, Math.round((at - start) * pointsPerPixel * 100) / 100);
    const [offsetX, offsetY] = [offset(pressed.x, position.startX), offset(pressed.y, position.startY)];
    book.events.raise("clicked", { place: { sheetId, row, column }, offsetX, offsetY });
  });
}
