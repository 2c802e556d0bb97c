/** Groups of rows and columns, kept beside Univer's cells and moved with them. */
import { gridColumnCount, gridRowCount, type Area } from "../../book/bookArea";
import { invalidArgument } from "../../book/bookError";
import { mostGroups, type BookOutlines, type Lines } from "../../book/bookOutlines";
import type { Engine } from "../engine/engine";
import { PlacedRecords } from "./placedRecords";

export interface GroupRecord {
  readonly id: string;
  readonly lines: Lines;
  /** Whole rows or columns. */
  readonly area: Area;
}

export class UniverOutlines implements BookOutlines {
  private readonly records: PlacedRecords<GroupRecord>;

  constructor(
    engine: Engine,
    private readonly newId: () => string,
    changed: () => void,
  ) {
    const placing = {
      areaOf: ({ area }: GroupRecord) => area,
      movedTo: (one: GroupRecord, area: Area) => ({ ...one, area }),
    };
    this.records = new PlacedRecords(engine, "workbench.mutation.set-group", placing, changed);
  }

  saved(): readonly GroupRecord[] {
    return this.records.list();
  }

  restore(records: readonly GroupRecord[]): void {
    this.records.replaceAll(records);
  }

  levels(sheetId: string, lines: Lines): Map<number, number> {
    const levels = new Map<number, number>();
    for (const { area } of this.groups(sheetId, lines))
      for (const line of linesOf(area, lines)) levels.set(line, (levels.get(line) ?? 0) + 1);
    return levels;
  }

  group(area: Area, lines: Lines): void {
    const levels = this.levels(area.sheetId, lines);
    const wanted = linesOf(area, lines);
    if (wanted.some((line) => (levels.get(line) ?? 0) >= mostGroups)) throw invalidArgument();
    for (const line of wanted) levels.set(line, (levels.get(line) ?? 0) + 1);
    this.replace(area.sheetId, lines, levels);
  }

  ungroup(area: Area, lines: Lines): void {
    const levels = this.levels(area.sheetId, lines);
    for (const line of linesOf(area, lines)) levels.set(line, Math.max(0, (levels.get(line) ?? 0) - 1));
    this.replace(area.sheetId, lines, levels);
  }

  private groups(sheetId: string, lines: Lines): GroupRecord[] {
    return this.records.onSheet(sheetId).filter((one) => one.lines === lines);
  }

  private replace(sheetId: string, lines: Lines, levels: ReadonlyMap<number, number>): void {
    const before = this.groups(sheetId, lines);
    const after = groupsOf(sheetId, lines, levels);
    const key = (area: Area) => JSON.stringify([area.row, area.column, area.rowCount, area.columnCount]);
    const left = [...before];
    for (const area of after) {
      const same = left.findIndex((one) => key(one.area) === key(area));
      if (same >= 0) left.splice(same, 1);
      else {
        const id = this.newId();
        this.records.set(id, { id, lines, area });
      }
    }
    for (const { id } of left) this.records.set(id, null);
  }
}

/** Runs of neighbours that are at least so deep, for each depth. */
export function groupsOf(sheetId: string, lines: Lines, levels: ReadonlyMap<number, number>): Area[] {
  const found: Area[] = [];
  for (let level = 1; level <= mostGroups; level += 1) {
    const deep = [...levels].filter(([, own]) => own >= level).map(([line]) => line);
    deep.sort((one, other) => one - other);
    let run: { first: number; last: number } | null = null;
    for (const line of [...deep, Infinity]) {
      if (run !== null && line === run.last + 1) run.last = line;
      else {
        if (run !== null) found.push(areaOf(sheetId, lines, run.first, run.last));
        run = { first: line, last: line };
      }
    }
  }
  return found;
}

function areaOf(sheetId: string, lines: Lines, first: number, last: number): Area {
  const count = last - first + 1;
  return lines === "rows"
    ? { sheetId, row: first, column: 0, rowCount: count, columnCount: gridColumnCount }
    : { sheetId, row: 0, column: first, rowCount: gridRowCount, columnCount: count };
}

function linesOf(area: Area, lines: Lines): number[] {
  const [first, count] = lines === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  return Array.from({ length: count }, (_, at) => first + at);
}
