/** Notes of the book, kept beside Univer's cells. */
import type { CellPlace } from "../../book/bookArea";
import type { BookNotes, Note } from "../../book/bookNotes";
import type { Engine } from "../engine/engine";
import { atOneCell, PlacedRecords } from "./placedRecords";

/** Nobody is signed in. */
const author = "Workbench";

export class UniverNotes implements BookNotes {
  private readonly records: PlacedRecords<Note>;

  /** `changed` hears of every change, also of one that is undone. */
  constructor(
    engine: Engine,
    private readonly newId: () => string,
    changed: () => void,
  ) {
    this.records = new PlacedRecords(engine, "workbench.mutation.set-note", atOneCell<Note>(), changed);
  }

  saved(): readonly Note[] {
    return this.records.list();
  }

  restore(records: readonly Note[]): void {
    this.records.replaceAll(records);
  }

  list(sheetId?: string): Note[] {
    return this.records.onSheet(sheetId);
  }

  at({ sheetId, row, column }: CellPlace): Note | undefined {
    return this.list(sheetId).find(({ place }) => place.row === row && place.column === column);
  }

  set({ sheetId, row, column }: CellPlace, content: string, writer?: string): void {
    const known = this.at({ sheetId, row, column });
    if (content === (known?.content ?? "")) return;
    const id = known?.id ?? this.newId();
    const place = { sheetId, row, column };
    this.records.set(id, content === "" ? null : { id, place, author: writer ?? known?.author ?? author, content });
  }
}
