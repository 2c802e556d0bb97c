/** Links of cells, kept beside Univer's cells. */
import { holdsCell, intersection, type Area, type CellPlace } from "../../book/bookArea";
import type { BookLinks, Link, LinkTarget } from "../../book/bookLinks";
import type { Engine } from "../engine/engine";
import { PlacedRecords } from "./placedRecords";

export class UniverLinks implements BookLinks {
  private readonly records: PlacedRecords<Link>;

  /** `changed` hears of every change, also of one that is undone. */
  constructor(
    engine: Engine,
    private readonly newId: () => string,
    changed: () => void,
  ) {
    const placing = { areaOf: ({ area }: Link) => area, movedTo: (link: Link, area: Area) => ({ ...link, area }) };
    this.records = new PlacedRecords(engine, "workbench.mutation.set-link", placing, changed);
  }

  saved(): readonly Link[] {
    return this.records.list();
  }

  restore(records: readonly Link[]): void {
    this.records.replaceAll(records);
  }

  list(sheetId?: string): Link[] {
    return this.records.onSheet(sheetId);
  }

  at(place: CellPlace): Link | undefined {
    return this.list(place.sheetId).find(({ area }) => holdsCell(area, place));
  }

  set(area: Area, target: LinkTarget | null): void {
    for (const link of this.list(area.sheetId)) {
      if (intersection(link.area, area) === null) continue;
      this.records.set(link.id, null);
      for (const rest of outside(link.area, area)) this.put({ ...link, id: this.newId(), area: rest });
    }
    if (target !== null) this.put({ ...target, id: this.newId(), area });
  }

  private put(link: Link): void {
    this.records.set(link.id, link);
  }
}

/** What of an area another does not cover: the rows above and below, and what stands left and right between them. */
function outside(area: Area, other: Area): Area[] {
  const middle = intersection(area, other);
  if (middle === null) return [area];
  const { row, column, rowCount, columnCount } = area;
  const [below, right] = [middle.row + middle.rowCount, middle.column + middle.columnCount];
  const pieces: Area[] = [
    { ...area, rowCount: middle.row - row },
    { ...area, row: below, rowCount: row + rowCount - below },
    { ...middle, column, columnCount: middle.column - column },
    { ...middle, column: right, columnCount: column + columnCount - right },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}
