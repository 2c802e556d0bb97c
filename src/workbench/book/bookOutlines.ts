import type { Area } from "./bookArea";

export type Lines = "rows" | "columns";

/** Excel shows eight levels, of which the first is that of rows in no group. */
export const mostGroups = 7;

/** Groups of rows or columns, one in the other: how many of them a row is in is its level. */
export interface BookOutlines {
  /** By the number of the row or column; those in no group are not there. */
  levels(sheetId: string, lines: Lines): ReadonlyMap<number, number>;
  /** One group more around the rows (or columns) of the area. */
  group(area: Area, lines: Lines): void;
  /** One group less, where there is any. */
  ungroup(area: Area, lines: Lines): void;
}
