/** A mark in the corner of every cell that has a note or a conversation, as in Excel. */
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../../../workbench/book/book";
import type { Grid } from "../grid/grid";

const markSize = 6;
const noteColor = "#c50f1f";
const conversationColor = "#7719aa";

export function markNotes({ univer }: Grid, book: Book): void {
  let noted: ReadonlyMap<string, string> | null = null;
  const keyOf = (sheetId: string, row: number, column: number) => `${row} ${column} ${sheetId}`;
  for (const name of ["arranged", "changed", "commentChanged", "sheetAdded", "sheetDeleted", "loaded"] as const)
    book.events.on(name, () => (noted = null));
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        noted ??= new Map(
          [
            ...book.comments.list().map(({ place }) => [place, conversationColor] as const),
            ...book.notes.list().map(({ place }) => [place, noteColor] as const),
          ].map(([place, color]) => [keyOf(place.sheetId, place.row, place.column), color]),
        );
        const color = noted.size === 0 ? undefined : noted.get(keyOf(subUnitId, row, col));
        if (color === undefined) return next(cell);
        return next({ ...cell, markers: { ...cell?.markers, tr: { color, size: markSize } } });
      },
    });
}
