/** Tables and defined names of two versions: which is which, and what became of them. */
import { areaOf, sameSheet, type SheetArea, type TableLayout } from "../../formula/reference";
import { sheetAddress } from "../../formula/sheetAddress";
import { registerTableName } from "../../register/registerColumns";
import { sourceIdOf } from "../../register/sourceNames";
import type { SheetSnapshot, SnapshotName } from "../snapshot/workbookSnapshot";
import type { FoundStructure } from "./compareStructure";
import type { StructureChange } from "./comparison";
import { comparableFormula, FormulaMapping, type Renames } from "./mappedFormula";
import { plainReading, type WorkbookAlignment } from "./workbookAlignment";

type Found = Omit<StructureChange, "id">;

export interface ComparedTables {
  readonly changes: readonly FoundStructure[];
  readonly tables: Renames["tables"];
  readonly headers: Renames["headers"];
}

export function comparedTables(alignment: WorkbookAlignment): ComparedTables {
  const changes: FoundStructure[] = [];
  const [tables, headers] = [new Map<string, string>(), new Map<string, ReadonlyMap<string, string>>()];
  const left = new Set(alignment.after.tables);
  const nameless: TableLayout[] = [];
  const pair = (before: TableLayout, after: TableLayout) => {
    left.delete(after);
    const key = before.name.toLowerCase();
    headers.set(key, renamedHeaders(alignment, before, after));
    if (key !== after.name.toLowerCase()) {
      tables.set(key, after.name);
      changes.push(tableChange("table renamed", after, before.name));
    }
    const expected = alignment.areaAfter(before.body, plainReading);
    if (after.name.toLowerCase() === registerTableName.toLowerCase()) return;
    if (expected === null || !isGrownAlong(alignment, expected, after.body))
      changes.push(resizedTable(before, after, expected));
  };
  for (const before of alignment.before.tables) {
    const after = alignment.after.tables.find(({ name }) => name.toLowerCase() === before.name.toLowerCase());
    if (after === undefined) nameless.push(before);
    else pair(before, after);
  }
  for (const before of nameless) {
    const expected = alignment.areaAfter(before.body, plainReading);
    const after = [...left].find(
      ({ body }) =>
        expected !== null &&
        sameSheet(body.sheet, expected.sheet) &&
        body.row === expected.row &&
        body.column === expected.column,
    );
    if (after !== undefined) pair(before, after);
    else if (!isOn(alignment.sheets.removed, before.body.sheet))
      changes.push(tableChange("table removed", before, null));
  }
  for (const after of left)
    if (!isOn(alignment.sheets.added, after.body.sheet)) changes.push(tableChange("table added", after, null));
  return { changes, tables, headers };
}

/** What came or went with its sheet is told with the sheet. */
function isOn(sheets: readonly SheetSnapshot[], sheet: string | undefined): boolean {
  return sheet !== undefined && sheets.some(({ name }) => sameSheet(name, sheet));
}

function tableChange(
  kind: Found["kind"],
  { name, body }: TableLayout,
  formerPlace: string | null,
  { before = [], after = [] }: { readonly before?: readonly SheetArea[]; readonly after?: readonly SheetArea[] } = {},
): FoundStructure {
  const areas = { areasBefore: before, areasAfter: after };
  return { kind, place: name, formerPlace, detail: sheetAddress(body), cellCount: 0, ...areas };
}

/** Lines at its end that came or went without contents are told in no other place, and count for what reads the table. */
function resizedTable(before: TableLayout, after: TableLayout, expected: SheetArea | null): FoundStructure {
  const formerPlace = sheetAddress(before.body);
  const { body } = after;
  const isInPlace =
    expected !== null &&
    sameSheet(expected.sheet, body.sheet) &&
    expected.row === body.row &&
    expected.column === body.column;
  if (!isInPlace) return tableChange("table moved or resized", after, formerPlace);
  const own = { before: linesBehind(before.body, body), after: linesBehind(body, expected) };
  if (expected.columnCount !== body.columnCount) return tableChange("table moved or resized", after, formerPlace, own);
  const kind = body.rowCount > expected.rowCount ? "table rows added" : "table rows removed";
  return tableChange(kind, after, formerPlace, own);
}

/** The rows below and the columns beside the part that both have. */
function linesBehind(area: SheetArea, { rowCount, columnCount }: SheetArea): SheetArea[] {
  const [rows, columns] = [area.rowCount - rowCount, area.columnCount - columnCount];
  return [
    ...(rows > 0 ? [{ ...area, row: area.row + rowCount, rowCount: rows }] : []),
    ...(columns > 0 ? [{ ...area, column: area.column + columnCount, columnCount: columns }] : []),
  ];
}

function renamedHeaders(alignment: WorkbookAlignment, before: TableLayout, after: TableLayout) {
  const renamed = new Map<string, string>();
  for (const [place, header] of before.headers.entries()) {
    const cell = alignment.areaAfter(
      { ...before.body, column: before.body.column + place, columnCount: 1 },
      plainReading,
    );
    const name = cell === null ? undefined : after.headers[cell.column - after.body.column];
    const isKnown = after.headers.some((one) => one.toLowerCase() === header.toLowerCase());
    if (name !== undefined && !isKnown) renamed.set(header.trim().toLowerCase(), name);
  }
  return renamed;
}

/** Where it should be, or larger by rows and columns that were inserted: those are told as such. */
function isGrownAlong(alignment: WorkbookAlignment, expected: SheetArea, actual: SheetArea): boolean {
  const pair = alignment.sheets.pairs.find(({ after }) => sameSheet(after.name, actual.sheet));
  const lines = pair === undefined ? null : alignment.alignmentOf(pair.before.name);
  if (lines === null || !sameSheet(expected.sheet, actual.sheet)) return false;
  if (expected.row < actual.row || expected.column < actual.column) return false;
  for (let row = actual.row; row < actual.row + actual.rowCount; row += 1) {
    const isInside = row >= expected.row && row < expected.row + expected.rowCount;
    if (!isInside && lines.rows.before(row) !== null) return false;
  }
  for (let column = actual.column; column < actual.column + actual.columnCount; column += 1) {
    const isInside = column >= expected.column && column < expected.column + expected.columnCount;
    if (!isInside && lines.columns.before(column) !== null) return false;
  }
  return (
    expected.row + expected.rowCount <= actual.row + actual.rowCount &&
    expected.column + expected.columnCount <= actual.column + actual.columnCount
  );
}

/** A name that links a source, before and after. */
export interface LinkChange {
  readonly sourceId: string;
  readonly before: SheetArea | null;
  readonly after: SheetArea | null;
}

export interface ComparedNames {
  readonly changes: readonly Found[];
  readonly links: readonly LinkChange[];
  readonly names: Renames["names"];
}

export function comparedNames(
  alignment: WorkbookAlignment,
  renames: Pick<Renames, "tables" | "headers" | "workbooks">,
): ComparedNames {
  const changes: Found[] = [];
  const links: LinkChange[] = [];
  const names = new Map<string, string>();
  const mapping = new FormulaMapping(alignment, { ...renames, names });
  const meaningOf = (one: SnapshotName) =>
    comparableFormula(one.formula, { sheet: one.sheet ?? "", row: 0, column: 0 });
  const expectedOf = (one: SnapshotName) => {
    const sheet = one.sheet === null ? null : (alignment.alignmentOf(one.sheet)?.after.name ?? null);
    const at = { sheet: one.sheet ?? "", row: 0, column: 0 };
    return { ...one, sheet, formula: mapping.mapped(one.formula, at, { ...at, sheet: sheet ?? "" }, plainReading) };
  };
  const left = new Set(alignment.after.names);
  const gone: { readonly before: SnapshotName; readonly expected: SnapshotName }[] = [];
  const told = (before: SnapshotName | null, after: SnapshotName | null, kind: Found["kind"]) => {
    const one = (after ?? before)!;
    const sheets = before === null ? alignment.sheets.added : after === null ? alignment.sheets.removed : [];
    if (isOn(sheets, one.sheet ?? cellsOf(one)?.sheet)) return;
    const sourceId = sourceIdOf(one.name);
    if (sourceId !== null && kind !== "name renamed")
      links.push({ sourceId, before: cellsOf(before), after: cellsOf(after) });
    else {
      const former = kind === "name renamed" ? before!.name : kind === "name changed" ? before!.formula : null;
      changes.push({ kind, place: one.name, formerPlace: former, detail: one.formula, cellCount: 0 });
    }
  };
  for (const before of alignment.before.names) {
    const expected = expectedOf(before);
    const after = [...left].find((one) => isSameName(one, expected));
    if (after === undefined) gone.push({ before, expected });
    else {
      left.delete(after);
      if (meaningOf(expected) !== meaningOf(after)) told(before, after, "name changed");
    }
  }
  for (const { before, expected } of gone) {
    const isLink = sourceIdOf(before.name) !== null;
    const after = [...left].find(
      (one) => one.sheet === expected.sheet && meaningOf(one) === meaningOf(expected) && !isLink,
    );
    if (after === undefined) {
      told(before, null, "name removed");
      continue;
    }
    left.delete(after);
    names.set(before.name.toLowerCase(), after.name);
    told(before, after, "name renamed");
  }
  for (const after of left) told(null, after, "name added");
  return { changes, links, names };
}

function isSameName(one: SnapshotName, other: SnapshotName): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase() && sameSheet(one.sheet ?? "", other.sheet ?? "");
}

function cellsOf(name: SnapshotName | null): SheetArea | null {
  return name === null ? null : areaOf(name.formula.slice(1), { sheet: name.sheet ?? "", row: 0, column: 0 }, []);
}
