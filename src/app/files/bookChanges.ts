/** What differs between a book as it was opened or saved and as it stands: cell by cell, name by name, and all else by kind. */
import { placeKey, placeOf, type Spill } from "../../audit/snapshot/workbookSnapshot";
import type { Band, FileCell, SheetContent } from "../../xlsx/content/sheetContent";
import type { FileName, FileTable, WorkbookContent } from "../../xlsx/content/workbookContent";

/** Kinds of changes that cells and names cannot say. */
export const otherChanges = [
  "sheets",
  "lines",
  "sizes",
  "merges",
  "views",
  "rules",
  "tables",
  "charts",
  "notes",
  "links",
  "printing",
  "properties",
  "styles",
  "outlines",
  "filters",
] as const;
export type OtherChange = (typeof otherChanges)[number];

export function otherChangesBetween(held: WorkbookContent, now: WorkbookContent): ReadonlySet<OtherChange> {
  const found = new Set<OtherChange>();
  const note = (kind: OtherChange, one: unknown, other: unknown) => {
    if (JSON.stringify(one) !== JSON.stringify(other)) found.add(kind);
  };
  // Sheets behind those of the file, with what is on them, can be added to it.
  const listed = ({ sheets }: WorkbookContent) =>
    sheets.slice(0, held.sheets.length).map(({ name, visibility }) => [name, visibility]);
  note("sheets", listed(held), listed(now));
  note("tables", held.tables, tablesAsHeld(held, now));
  const properties = ({ properties: own }: WorkbookContent) => ({ ...own, custom: [...own.custom] });
  note("styles", changedDefinitions(held, now), []);
  note("properties", properties(held), properties(now));
  for (const [before, after] of sheetPairs(held, now)) {
    note("merges", before.merges, after.merges);
    note("views", viewOf(before), viewOf(after));
    note("rules", [before.validations, before.conditionalFormats], [after.validations, after.conditionalFormats]);
    note("charts", before.charts, after.charts);
    note("notes", before.notes, after.notes);
    note("links", before.hyperlinks, after.hyperlinks);
    note(
      "outlines",
      [levelsOf(before.columns), levelsOf(before.rows)],
      [levelsOf(after.columns), levelsOf(after.rows)],
    );
    note("filters", before.filter, after.filter);
    note("printing", before.print, after.print);
    const columns = Math.min(before.columnCount, after.columnCount);
    const rows = Math.min(before.rowCount, after.rowCount);
    note("sizes", bandsUpTo(before.columns, columns), bandsUpTo(after.columns, columns));
    // A row's height follows the texts in it; only rows that are hidden or shown are somebody's doing.
    note("sizes", hiddenUpTo(before.rows, rows), hiddenUpTo(after.rows, rows));
  }
  return found;
}

/** Named styles whose look is another one; new ones go into the file with the cells that have them. */
function changedDefinitions(
  { namedStyles: before = [] }: WorkbookContent,
  { namedStyles: after = [] }: WorkbookContent,
) {
  const known = new Map(after.map((style) => [style.name, JSON.stringify(style)]));
  return before.filter((style) => (known.get(style.name) ?? JSON.stringify(style)) !== JSON.stringify(style));
}

/** Of the sheets that were there; those that only got rows at their end as they were. */
function tablesAsHeld(held: WorkbookContent, now: WorkbookContent): readonly FileTable[] {
  const sheets = new Set(held.sheets.map(({ name }) => name.toLowerCase()));
  const before = new Map(held.tables.map((table) => [table.name, table]));
  return now.tables
    .filter(({ body }) => sheets.has(body.sheet.toLowerCase()))
    .map((table) => {
      const known = before.get(table.name);
      return known !== undefined && hasOnlyGrown(known, table) ? known : table;
    });
}

/** Rows at its end are all that a table has got, or lost. */
export function hasOnlyGrown(before: FileTable, after: FileTable): boolean {
  const sameRows = { ...after, body: { ...after.body, rowCount: before.body.rowCount } };
  return JSON.stringify(sameRows) === JSON.stringify(before) && after.body.rowCount !== before.body.rowCount;
}

/** Sheets of one name, as they were and as they are. */
export function sheetPairs(held: WorkbookContent, now: WorkbookContent): (readonly [SheetContent, SheetContent])[] {
  const known = new Map(held.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return now.sheets.flatMap((after) => {
    const before = known.get(after.name.toLowerCase());
    return before === undefined ? [] : [[before, after] as const];
  });
}

function viewOf({ frozenRows, frozenColumns, showsGridlines, tabColor }: SheetContent) {
  return { frozenRows, frozenColumns, showsGridlines, tabColor };
}

function levelsOf(bands: readonly Band[]): string[] {
  return bands.flatMap(({ first, last, level }) =>
    level === undefined ? [] : Array.from({ length: last - first + 1 }, (_, at) => `${first + at} ${level}`),
  );
}

function bandsUpTo(bands: readonly Band[], count: number) {
  return bands
    .filter(({ first }) => first < count)
    .map(({ first, last, size, isHidden }) => [first, Math.min(last, count - 1), size, isHidden]);
}

function hiddenUpTo(bands: readonly Band[], count: number): number[] {
  return bands
    .filter(({ isHidden }) => isHidden)
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .filter((row) => row < count);
}

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** Null where the cell held nothing, or holds nothing now. */
  readonly before: FileCell | null;
  readonly after: FileCell | null;
  /** Its look alone has changed. */
  readonly isSameContent: boolean;
}

/** `lookOf` names a look of either side so that equal ones have equal names. A spill that changes is there whole, before and after. */
export function changedCells(
  before: SheetContent,
  after: SheetContent,
  lookOf: { readonly before: (format: number) => unknown; readonly after: (format: number) => unknown },
): ChangedCell[] {
  const places = new Set<number>();
  const respilled = new Set<number>();
  const isSame = (one: FileCell | undefined, other: FileCell | undefined) =>
    hasSameContent(one, other) && lookOf.before(one?.format ?? 0) === lookOf.after(other?.format ?? 0);
  for (const [key, cell] of after.cells) if (!isSame(before.cells.get(key), cell)) places.add(key);
  for (const [key, cell] of before.cells) if (!after.cells.has(key) && !isSame(cell, undefined)) places.add(key);
  const spillsNow = new Map(after.spills.map((spill) => [placeKey(spill.row, spill.column), spill]));
  for (const spill of before.spills) {
    const key = placeKey(spill.row, spill.column);
    const same = before.cells.get(key)?.formula === after.cells.get(key)?.formula;
    const now = spillsNow.get(key);
    if (same && now?.rowCount === spill.rowCount && now.columnCount === spill.columnCount) continue;
    for (const place of [...cellsOf(spill), ...(now === undefined ? [] : cellsOf(now))]) respilled.add(place);
  }
  return [...new Set([...places, ...respilled])].map((key) => {
    const [was, is] = [before.cells.get(key), after.cells.get(key)];
    const isSameContent = !respilled.has(key) && hasSameContent(was, is);
    return { ...placeOf(key), before: was ?? null, after: is ?? null, isSameContent };
  });
}

function cellsOf({ row, column, rowCount, columnCount }: Spill): number[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) =>
    placeKey(row + Math.floor(at / columnCount), column + (at % columnCount)),
  );
}

function hasSameContent(one: FileCell | undefined, other: FileCell | undefined): boolean {
  return (
    (one?.value ?? null) === (other?.value ?? null) &&
    (one?.formula ?? "") === (other?.formula ?? "") &&
    (one?.isError ?? false) === (other?.isError ?? false)
  );
}

export interface ChangedName {
  readonly name: string;
  readonly sheet: string | null;
  readonly content: Pick<FileName, "formula" | "comment" | "isHidden"> | null;
}

export function changedNames(held: readonly FileName[], now: readonly FileName[]): ChangedName[] {
  const keyOf = ({ name, sheet }: Pick<FileName, "name" | "sheet">) =>
    `${name.toLowerCase()}!${sheet?.toLowerCase() ?? ""}`;
  const contentOf = ({ formula, comment, isHidden }: FileName) => ({ formula, comment, isHidden });
  const before = new Map(held.map((one) => [keyOf(one), one]));
  const after = new Set(now.map(keyOf));
  const changed = now.filter((one) => JSON.stringify(before.get(keyOf(one))) !== JSON.stringify(one));
  const gone = held.filter((one) => !after.has(keyOf(one)));
  return [
    ...gone.map(({ name, sheet }) => ({ name, sheet, content: null })),
    ...changed.map((one) => ({ name: one.name, sheet: one.sheet, content: contentOf(one) })),
  ];
}
