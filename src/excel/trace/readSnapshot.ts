/**
 * Reads the workbook into a snapshot, in few round trips: the lists of sheets, tables and names, then the places in use,
 * then the cells of those sheets that changed since the last snapshot, then which formulas spill.
 */
import { hasOnlyGrown, type Structure } from "./grownStructure";
import { readCells, type CellBlock, type ReadCells } from "./readCells";
import { readSpills } from "./readSpills";
import type { TableLayout } from "../../formula/reference";
import {
  placeKey,
  type SheetSnapshot,
  type SnapshotCell,
  type SnapshotName,
  type WorkbookSnapshot,
} from "../../audit/snapshot/workbookSnapshot";

/** What of a sheet must be read: nothing, these rows, or all of it. */
export type Staleness = "fresh" | "stale" | readonly { readonly row: number; readonly rowCount: number }[];

const mostCells = 500_000;

interface Loaded {
  readonly id: string;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** A snapshot with the ids of its sheets, which events speak of. */
export interface ReadSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly sheetIds: ReadonlyMap<string, SheetSnapshot>;
}

/** `stalenessOf` is asked by the sheet's id, and only for sheets of the earlier snapshot. */
export async function readSnapshot(
  context: Excel.RequestContext,
  earlier: ReadSnapshot | null,
  stalenessOf: (sheetId: string) => Staleness,
): Promise<ReadSnapshot> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/id");
  tables.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const tableParts = tables.items.map(partsOf);
  const sheets = worksheets.items.map((sheet): Loaded => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.names.load("items/name,items/formula");
    return { id: sheet.id, name: sheet.name, sheet, used };
  });
  await context.sync();
  const layouts = tableParts.map(layoutOf);
  const snapshotNames = [
    ...names.items.map((item) => nameOf(item, null)),
    ...sheets.flatMap(({ sheet, name }) => sheet.names.items.map((item) => nameOf(item, name))),
  ];
  const structure = {
    sheets: new Map(sheets.map(({ id, name }) => [id, name])),
    tables: layouts,
    names: snapshotNames,
  };
  const isSame = earlier !== null && isSameStructure(structureOf(earlier), structure);
  const isKept = earlier !== null && (isSame || hasOnlyGrown(structureOf(earlier), structure));
  const plans = sheets.map((loaded): SheetPlan => {
    const before = isKept ? earlier.sheetIds.get(loaded.id) : undefined;
    return planOf(loaded, before, before === undefined ? "stale" : stalenessOf(loaded.id));
  });
  const isCutShort = cutShort(plans);
  const cells = await readCells(
    context,
    plans.flatMap(({ blocks }) => blocks),
  );
  const unspilled = plans.map((plan) => sheetOf(plan, cells));
  const asked = unspilled.filter((sheet, index) => sheet !== plans[index]?.before);
  const spilled = await readSpills(context, asked);
  const read = unspilled.map((sheet) => spilled.get(sheet) ?? sheet);
  if (isSame && read.every((sheet, index) => sheet === plans[index]?.before)) return earlier;
  const snapshot = { sheets: read, tables: layouts, names: snapshotNames, isCutShort };
  return { snapshot, sheetIds: new Map(read.map((sheet, index) => [sheets[index]?.id ?? "", sheet])) };
}

function partsOf(table: Excel.Table) {
  // A table may hide its row of headers; its columns have names all the same.
  const { columns } = table;
  const body = table.getDataBodyRange();
  table.worksheet.load("name");
  columns.load("items/name");
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  return { table, columns, body };
}

function layoutOf({ table, columns, body }: ReturnType<typeof partsOf>): TableLayout {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = body;
  return {
    name: table.name,
    headers: columns.items.map(({ name }) => name),
    body: { sheet: table.worksheet.name, row, column, rowCount, columnCount },
  };
}

function nameOf({ name, formula }: Excel.NamedItem, sheet: string | null): SnapshotName {
  return { name, sheet, formula: String(formula) };
}

function structureOf({ snapshot: { tables, names }, sheetIds }: ReadSnapshot): Structure {
  return { sheets: new Map([...sheetIds].map(([id, { name }]) => [id, name])), tables, names };
}

function isSameStructure(before: Structure, after: Structure): boolean {
  const [one, other] = [before, after].map(({ sheets, tables, names }) => JSON.stringify([[...sheets], tables, names]));
  return one === other;
}

interface SheetPlan {
  readonly loaded: Loaded;
  readonly before: SheetSnapshot | undefined;
  readonly isFresh: boolean;
  blocks: readonly CellBlock[];
}

function planOf(loaded: Loaded, before: SheetSnapshot | undefined, staleness: Staleness): SheetPlan {
  const { sheet, used } = loaded;
  const isFresh = staleness === "fresh";
  if (isFresh || used.isNullObject) return { loaded, before, isFresh, blocks: [] };
  const { rowIndex, rowCount, columnIndex: column, columnCount } = used;
  const all = [{ row: rowIndex, rowCount }];
  const rows = before === undefined || staleness === "stale" ? all : within(staleness, rowIndex, rowCount);
  return { loaded, before, isFresh, blocks: rows.map((part) => ({ sheet, ...part, column, columnCount })) };
}

/** Leaves out what is beyond the bounds; true when that is anything. */
function cutShort(plans: readonly SheetPlan[]): boolean {
  let left = mostCells;
  let isCutShort = false;
  for (const plan of plans) {
    plan.blocks = plan.blocks.filter(
      ({ rowCount, columnCount }) => (left -= rowCount * columnCount) >= 0 || !(isCutShort = true),
    );
  }
  return isCutShort;
}

function sheetOf(
  { loaded: { name, used }, before, isFresh, blocks }: SheetPlan,
  read: ReadonlyMap<CellBlock, ReadCells>,
): SheetSnapshot {
  if (before !== undefined && isFresh) return before;
  if (used.isNullObject) return { name, cells: new Map(), rowCount: 0, columnCount: 0, spills: [] };
  const cells = new Map<number, SnapshotCell>();
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  for (let row = rowIndex; row < rowIndex + rowCount; row += 1) {
    const block = blocks.find((one) => row >= one.row && row < one.row + one.rowCount);
    const fresh = block === undefined ? undefined : read.get(block);
    for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
      const key = placeKey(row, column);
      const known = before?.cells.get(key);
      const cell = block === undefined ? known : fresh?.get(key);
      // Cells that are as they were keep their object, which saves memory and comparing.
      if (cell !== undefined) cells.set(key, known !== undefined && isAlike(known, cell) ? known : cell);
    }
  }
  return { name, cells, rowCount: rowIndex + rowCount, columnCount: columnIndex + columnCount, spills: [] };
}

/** Rows that many events name are read once. */
function within(rows: Exclude<Staleness, string>, first: number, count: number): { row: number; rowCount: number }[] {
  const merged: { row: number; rowCount: number }[] = [];
  for (const part of [...rows].sort((one, other) => one.row - other.row)) {
    const from = Math.max(part.row, first);
    const to = Math.min(part.row + part.rowCount, first + count);
    const last = merged.at(-1);
    if (to <= from) continue;
    if (last === undefined || from > last.row + last.rowCount) merged.push({ row: from, rowCount: to - from });
    else last.rowCount = Math.max(last.rowCount, to - last.row);
  }
  return merged;
}

function isAlike(one: SnapshotCell, other: SnapshotCell): boolean {
  return (
    one.value === other.value &&
    one.formula === other.formula &&
    one.text === other.text &&
    one.isDate === other.isDate &&
    one.isError === other.isError
  );
}
