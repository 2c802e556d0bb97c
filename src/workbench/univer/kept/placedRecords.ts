/** Records that stand at cells: they move with the cells and go with them. */
import type { Area, CellPlace } from "../../book/bookArea";
import type { Engine } from "../engine/engine";
import { followAreas, type Move } from "./areaMoves";
import { UndoableRecords } from "./undoableRecords";

export interface Placing<Kept> {
  areaOf(record: Kept): Area;
  movedTo(record: Kept, area: Area): Kept;
}

export class PlacedRecords<Kept extends { readonly id: string }> extends UndoableRecords<Kept> {
  /** `command` and `changed` as of all records that can be undone. */
  constructor(
    engine: Engine,
    command: string,
    private readonly placing: Placing<Kept>,
    changed?: () => void,
  ) {
    super(engine, command, changed);
    const moved = (move: Move) => this.move(move);
    followAreas(engine, {
      linesMoved: moved,
      cellsMoved: moved,
      sheetRemoved: (sheetId) => moved((area) => (area.sheetId === sheetId ? null : area)),
    });
  }

  onSheet(sheetId: string | undefined): Kept[] {
    return this.list().filter((one) => sheetId === undefined || this.placing.areaOf(one).sheetId === sheetId);
  }

  private move(to: Move): void {
    const { areaOf, movedTo } = this.placing;
    for (const record of this.list()) {
      const before = areaOf(record);
      const after = to(before);
      if (after === null) this.drop(record.id);
      else if (after !== before) this.put(movedTo(record, after));
    }
  }
}

/** Of records that stand at one cell. */
export function atOneCell<Kept extends { readonly place: CellPlace }>(): Placing<Kept> {
  return {
    areaOf: ({ place }) => ({ ...place, rowCount: 1, columnCount: 1 }),
    movedTo: (record, { sheetId, row, column }) => ({ ...record, place: { sheetId, row, column } }),
  };
}
