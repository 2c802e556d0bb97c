import type { Area, CellPlace } from "./bookArea";

/** Where a cell leads to: a page, a place of the workbook, or a place on a page. */
export interface LinkTarget {
  /** "https://..."; null where it leads to a place of the workbook. */
  readonly address: string | null;
  /** "Sheet!A1" or a name of the workbook, or the part of the page. */
  readonly place: string | null;
  /** Shown while the pointer is over it. */
  readonly tip: string;
}

export interface Link extends LinkTarget {
  readonly id: string;
  readonly area: Area;
}

/** Links move with their cells and go with them; a cell has at most one. */
export interface BookLinks {
  list(sheetId?: string): Link[];
  at(place: CellPlace): Link | undefined;
  /** Null takes away those of the area; of a link that reaches beyond, the rest stays. */
  set(area: Area, target: LinkTarget | null): void;
}
