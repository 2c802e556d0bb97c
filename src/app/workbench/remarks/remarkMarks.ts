/** A mark in the corner of every cell that has a note, as in Excel. */
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../../../workbench/book/book";
import type { Grid } from "../grid/grid";

const markSize = 6;
const noteColor = "#c50f1f";

export function markNotes({ univer }: Grid, book: Book): void {
  let noted: ReadonlySet<string> | null = null;
  const keyOf = (sheetId: string, row: number, column: number) => `${row} ${column} ${sheetId}`;
  for (const name of ["arranged", "changed", "sheetAdded", "sheetDeleted", "loaded"] as const)
    book.events.on(name, () => (noted = null));
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        noted ??= new Set(book.notes.list().map(({ place }) => keyOf(place.sheetId, place.row, place.column)));
        if (noted.size === 0 || !noted.has(keyOf(subUnitId, row, col))) return next(cell);
        return next({ ...cell, markers: { ...cell?.markers, tr: { color: noteColor, size: markSize } } });
      },
    });
}
