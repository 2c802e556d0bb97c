import type { CellPlace } from "./bookArea";

/** What somebody wrote about a cell; at most one to a cell. */
export interface Note {
  readonly id: string;
  readonly place: CellPlace;
  readonly author: string;
  readonly content: string;
}

/** Notes move with their cells and go with them. */
export interface BookNotes {
  /** In order of creation, on one sheet or on all. */
  list(sheetId?: string): Note[];
  at(place: CellPlace): Note | undefined;
  /** Puts it in place of the one that the cell has; an empty content takes that away. Without an author, that one's stays. */
  set(place: CellPlace, content: string, author?: string): void;
}
