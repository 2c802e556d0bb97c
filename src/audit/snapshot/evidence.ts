/**
 * The rows that figures of a workbook rest on: sources of the register and facts of filings. Each has a number of its own that
 * stays the same while rows of the other table come and go.
 */
import type { Fact } from "../../register/fact";
import { factFromRow, factPlaces, factsTableName, type FactPlaces } from "../../register/factColumns";
import { sourceOfFact } from "../../register/import/filings/factSource";
import { contains, type SheetArea, type SheetCell, type TableLayout } from "../../formula/reference";
import type { Source } from "../../register/source";
import { sheetAddress } from "../../formula/sheetAddress";
import {
  cellAt,
  sheetNamed,
  type SheetSnapshot,
  type SnapshotRegister,
  type WorkbookSnapshot,
} from "./workbookSnapshot";

/** The table of facts as the snapshot shows it. */
export interface SnapshotFacts {
  readonly table: TableLayout;
  readonly places: FactPlaces;
  /** By the row of the sheet; blank rows and rows without a value are not there. */
  readonly facts: ReadonlyMap<number, Fact>;
}

/** Null when there is no table of facts, or one that lacks columns. */
export function factsOf(snapshot: WorkbookSnapshot): SnapshotFacts | null {
  const table = snapshot.tables.find(({ name }) => name.toLowerCase() === factsTableName.toLowerCase());
  const sheet = table === undefined ? undefined : sheetNamed(snapshot, table.body.sheet);
  if (table === undefined || sheet === undefined) return null;
  let places: FactPlaces;
  try {
    places = factPlaces(table.headers, table.name);
  } catch {
    return null;
  }
  const { row: first, column, rowCount, columnCount } = table.body;
  const valuePlace = column + places.get("value")!;
  const facts = new Map<number, Fact>();
  for (let row = first; row < first + rowCount; row += 1) {
    if ((cellAt(sheet, row, valuePlace)?.value ?? "") === "") continue;
    const contents = Array.from({ length: columnCount }, (_, place) => cellAt(sheet, row, column + place)?.value ?? "");
    facts.set(row, factFromRow(contents, places));
  }
  return { table, places, facts };
}

export class Evidence {
  /** By number. */
  readonly sources: ReadonlyMap<number, Source>;

  constructor(
    private readonly register: SnapshotRegister | null,
    private readonly filed: SnapshotFacts | null,
  ) {
    this.sources = new Map([
      ...[...(register?.sources ?? [])].map(([row, source]) => [numberOf(row, false), source] as const),
      ...[...(filed?.facts ?? [])].map(([row, fact]) => [numberOf(row, true), sourceOfFact(fact)] as const),
    ]);
  }

  /** The register's sources and the facts of the companies that it names: what may contradict each other. */
  comparable(): ReadonlyMap<number, Source> {
    const named = new Set([...(this.register?.sources.values() ?? [])].map(({ company }) => company.toLowerCase()));
    return new Map(
      [...this.sources].filter(([number, { company }]) => !isFact(number) || named.has(company.toLowerCase())),
    );
  }

  /** The number of the row that the cell lies in; null where it is in neither table or its row holds nothing. */
  at(cell: SheetCell): number | null {
    const { register, filed } = this;
    if (register !== null && contains(register.table.body, cell) && register.sources.has(cell.row))
      return numberOf(cell.row, false);
    return filed !== null && contains(filed.table.body, cell) && filed.facts.has(cell.row)
      ? numberOf(cell.row, true)
      : null;
  }

  /** Whether the cell, in a row of either table, holds the row's figure. */
  isFigure({ column }: SheetCell, number: number): boolean {
    const { register, filed } = this;
    if (!isFact(number)) return column === register!.table.body.column + (register!.places.get("value") ?? -1);
    const place = column - filed!.table.body.column;
    return place === filed!.places.get("value") || place === filed!.places.get("firstFiled");
  }

  /** What a trace calls the row. */
  keyOf(number: number): string {
    return `${isFact(number) ? "fact" : "source"} ${rowOf(number) + 1}`;
  }

  /** Filed facts are of their year for good; what is said elsewhere grows old. */
  mayAge(number: number): boolean {
    return !isFact(number);
  }

  /** The first cell of the row, "Sources!A5". */
  addressOf(number: number): string {
    const row = this.rowArea(number);
    return row === null ? "" : sheetAddress({ ...row, columnCount: 1 });
  }

  /** The cell with the figure of the row that a trace calls so, "Sources!D5"; null where there is none. */
  figureAddress(key: string): string | null {
    const number = [...this.sources.keys()].find((one) => this.keyOf(one) === key);
    const row = number === undefined ? null : this.rowArea(number);
    if (number === undefined || row === null) return null;
    const place = (isFact(number) ? this.filed : this.register)?.places.get("value");
    return place === undefined ? null : sheetAddress({ ...row, column: row.column + place, columnCount: 1 });
  }

  /** All cells of the row. */
  rowArea(number: number): SheetArea | null {
    const body = (isFact(number) ? this.filed : this.register)?.table.body;
    return body === undefined ? null : { ...body, row: rowOf(number), rowCount: 1 };
  }

  /** Whether the cell, or the first of an area, lies in the body of one of the two tables. */
  holds(cell: SheetCell): boolean {
    return [this.register, this.filed].some((table) => table !== null && contains(table.table.body, cell));
  }
}

/** Rows of the register have even numbers, facts odd ones. */
const numberOf = (row: number, ofFact: boolean) => row * 2 + (ofFact ? 1 : 0);
const isFact = (number: number) => number % 2 === 1;
const rowOf = (number: number) => Math.floor(number / 2);

export function registerNumber(row: number): number {
  return numberOf(row, false);
}

/** The sheet that the register or the facts stand on, in the snapshot given. */
export function evidenceSheet(
  of: SnapshotRegister | SnapshotFacts | null,
  snapshot: WorkbookSnapshot,
): SheetSnapshot | undefined {
  return of === null ? undefined : sheetNamed(snapshot, of.table.body.sheet);
}

/** Which source stands in which row: links and look-ups lead there. */
export function sourceRows(register: SnapshotRegister | null): string {
  return JSON.stringify([...(register?.sources ?? [])].map(([row, { id }]) => [row, id]));
}
