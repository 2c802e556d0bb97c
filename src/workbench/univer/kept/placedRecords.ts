/** Records that stand at cells: they move with the cells, go with them, and come back when that is undone. */
import { UndoCommandId } from "@univerjs/core";
import type { Area, CellPlace } from "../../book/bookArea";
import type { Engine } from "../engine/engine";
import { followAreas, type Move } from "./areaMoves";
import type { Shift } from "./tableMoves";
import { UndoableRecords } from "./undoableRecords";

export interface Placing<Kept> {
  areaOf(record: Kept): Area;
  movedTo(record: Kept, area: Area): Kept;
}

export class PlacedRecords<Kept extends { readonly id: string }> extends UndoableRecords<Kept> {
  /** What went with its cells, by what would bring those back. */
  private readonly gone = new Map<string, Kept[]>();

  /** `command` and `changed` as of all records that can be undone. */
  constructor(
    engine: Engine,
    command: string,
    private readonly placing: Placing<Kept>,
    changed?: (before: Kept | undefined, after: Kept | undefined) => void,
  ) {
    super(engine, command, changed);
    let isUndoing = false;
    engine.commands.beforeCommandExecuted(({ id }) => void (isUndoing ||= id === UndoCommandId));
    engine.commands.onCommandExecuted(({ id }) => void (isUndoing &&= id !== UndoCommandId));
    followAreas(engine, {
      linesMoved: (move, shift) => {
        this.move(move, keyOf({ ...shift, count: -shift.count }));
        if (isUndoing) this.bringBack(keyOf(shift));
      },
      cellsMoved: (move) => this.move(move, null),
      sheetRemoved: (sheetId) => this.move((area) => (area.sheetId === sheetId ? null : area), sheetId),
      sheetInserted: (sheetId) => this.bringBack(sheetId),
    });
  }

  onSheet(sheetId: string | undefined): Kept[] {
    return this.list().filter((one) => sheetId === undefined || this.placing.areaOf(one).sheetId === sheetId);
  }

  private bringBack(key: string): void {
    for (const record of this.gone.get(key) ?? []) this.put(record);
    this.gone.delete(key);
  }

  private move(to: Move, broughtBackBy: string | null): void {
    const { areaOf, movedTo } = this.placing;
    const gone: Kept[] = [];
    for (const record of this.list()) {
      const before = areaOf(record);
      const after = to(before);
      if (after === null) {
        this.drop(record.id);
        gone.push(record);
      } else if (after !== before) this.put(movedTo(record, after));
    }
    if (gone.length > 0 && broughtBackBy !== null) this.gone.set(broughtBackBy, gone);
  }
}

function keyOf({ sheetId, along, at, count }: Shift): string {
  return [sheetId, along, at, count].join(" ");
}

/** Of records that stand at one cell. */
export function atOneCell<Kept extends { readonly place: CellPlace }>(): Placing<Kept> {
  return {
    areaOf: ({ place }) => ({ ...place, rowCount: 1, columnCount: 1 }),
    movedTo: (record, { sheetId, row, column }) => ({ ...record, place: { sheetId, row, column } }),
  };
}
