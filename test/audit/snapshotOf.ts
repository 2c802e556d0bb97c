import { CellGraph } from "../../src/audit/trace/cellGraph";
import { areaOf, type TableLayout } from "../../src/formula/reference";
import { areaOfAddress } from "../../src/formula/sheetAddress";
import { tokensOf } from "../../src/formula/tokens";
import { atOnce } from "../../src/audit/trace/timeSlices";
import { traceSteps, type Trace } from "../../src/audit/trace/traceSteps";
import {
  placeKey,
  type SheetSnapshot,
  type SnapshotCell,
  type SnapshotName,
  type Spill,
  type WorkbookSnapshot,
} from "../../src/audit/snapshot/workbookSnapshot";
import { registerColumns } from "../../src/register/registerColumns";
import { areaFrom, cellAddress } from "../../src/formula/address";

type Content = number | string | boolean;
/** A constant, or a formula with what it shows. */
export type Written = Content | readonly [formula: string, value: Content] | { readonly date: number };

export interface WrittenSheet {
  readonly cells: Readonly<Record<string, Written>>;
  /** "B2:B5" */
  readonly spills?: readonly string[];
}

export interface WrittenBook {
  readonly sheets: Readonly<Record<string, WrittenSheet>>;
  /** "Flows!A4:C9", below the header. */
  readonly tables?: readonly { readonly name: string; readonly body: string; readonly headers: readonly string[] }[];
  readonly names?: readonly SnapshotName[];
}

export function snapshotOf({ sheets, tables = [], names = [] }: WrittenBook): WorkbookSnapshot {
  return {
    sheets: Object.entries(sheets).map(([name, sheet]) => sheetOf(name, sheet)),
    tables: tables.map(({ name, body, headers }): TableLayout => ({ name, headers, body: areaOfAddress(body) })),
    names,
    isCutShort: false,
  };
}

function sheetOf(name: string, { cells, spills = [] }: WrittenSheet): SheetSnapshot {
  const read = new Map<number, SnapshotCell>();
  let [rowCount, columnCount] = [0, 0];
  for (const [address, written] of Object.entries(cells)) {
    const { row, column } = areaFrom(address);
    read.set(placeKey(row, column), cellOf(written));
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  return { name, cells: read, rowCount, columnCount, spills: spills.map((address): Spill => areaFrom(address)) };
}

export function cellOf(written: Written): SnapshotCell {
  const isDate = typeof written === "object" && "date" in written;
  const [formula, value] = isDate ? ["", written.date] : typeof written === "object" ? written : ["", written];
  const isError = typeof value === "string" && /^#.+[!?A]$/.test(value);
  return { value, text: String(value), formula, isError, isDate };
}

/** A register of these sources on a sheet of its own, and its table. */
export function registerSheet(
  sources: readonly { readonly id: string; readonly value: number | string; readonly grade: string }[],
  sheetName = "Sources",
): { readonly sheet: WrittenSheet; readonly table: NonNullable<WrittenBook["tables"]>[number] } {
  const headers = registerColumns.map(({ header }) => header);
  const places = new Map(registerColumns.map(({ field }, place) => [field, place]));
  const cells: Record<string, Written> = {};
  for (const [index, { id, value, grade }] of sources.entries()) {
    const fields = { id, value, grade, company: "Firm", datapoint: `Figure ${id}` };
    for (const [field, content] of Object.entries(fields))
      if (content !== "") cells[cellAddress(4 + index, places.get(field as "id") ?? 0)] = content;
  }
  const last = cellAddress(3 + sources.length, headers.length - 1);
  return { sheet: { cells }, table: { name: "Register", headers, body: `${sheetName}!A5:${last}` } };
}

export function traceOf(snapshot: WorkbookSnapshot, address: string): Trace {
  return atOnce(traceSteps(new CellGraph(snapshot), areaOfAddress(address)));
}

/**
 * The numbers of a formula that count as assumptions. The cells that it names hold errors, so that no condition can be told
 * and every branch counts.
 */
export function typedFigures(formula: string): number[] {
  const sheets: Record<string, { cells: Record<string, Written> }> = { Sheet1: { cells: {} } };
  for (const { kind, text } of tokensOf(formula)) {
    const area = kind === "reference" ? areaOf(text, { sheet: "Sheet1", row: 98, column: 25 }, []) : null;
    if (area === null) continue;
    sheets[area.sheet] ??= { cells: {} };
    sheets[area.sheet]!.cells[cellAddress(area.row, area.column)] = "#N/A";
  }
  sheets.Sheet1!.cells.Z99 = [formula, 0];
  const { nodes } = traceOf(snapshotOf({ sheets }), "Sheet1!Z99").provenance;
  return [...nodes.values()].filter(({ kind }) => kind === "assumption").map(({ value }) => Number(value));
}
