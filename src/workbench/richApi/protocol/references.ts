import type { Area, Book, BookEventArguments } from "../../book/book";
import { gridColumnCount, gridRowCount } from "../../book/bookArea";
import type { HostObject } from "./hostObject";

/**
 * Objects that outlive their batch. Excel keeps a range on its cells: when rows or columns come or go before it, it moves
 * along, both between batches and within one. So every range in use is watched, and those the client keeps have an id.
 */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private readonly watched = new Set<HostObject>();
  private next = 1;
  private readonly stop: () => void;

  constructor(book: Book) {
    this.stop = book.events.on("changed", (event) => this.follow(event));
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `reference-${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  watch(object: HostObject): void {
    this.watched.add(object);
  }

  endBatch(): void {
    this.watched.clear();
  }

  dispose(): void {
    this.stop();
    this.releaseAll();
    this.watched.clear();
  }

  private follow(event: BookEventArguments["changed"]): void {
    if (!movesLines.has(event.kind)) return;
    for (const object of new Set([...this.kept.values(), ...this.watched])) {
      if (isRange(object)) object.target = moved(object.target, event);
    }
  }
}

const movesLines: ReadonlySet<string> = new Set(["rowInserted", "rowDeleted", "columnInserted", "columnDeleted"]);

function isRange(object: HostObject): object is HostObject<"Range"> {
  return object.className === "Range";
}

function moved(area: Area, { kind, area: changed }: BookEventArguments["changed"]): Area {
  if (area.sheetId !== changed.sheetId) return area;
  const byRows = kind === "rowInserted" || kind === "rowDeleted";
  const byColumns = kind === "columnInserted" || kind === "columnDeleted";
  if (byRows && area.rowCount < gridRowCount) {
    const sign = kind === "rowInserted" ? 1 : -1;
    const [row, rowCount] = shifted(area.row, area.rowCount, changed.row, sign * changed.rowCount);
    return { ...area, row, rowCount };
  }
  if (byColumns && area.columnCount < gridColumnCount) {
    const sign = kind === "columnInserted" ? 1 : -1;
    const [column, columnCount] = shifted(area.column, area.columnCount, changed.column, sign * changed.columnCount);
    return { ...area, column, columnCount };
  }
  return area;
}

/** Where a stretch of lines lies after `change` lines were inserted (positive) or deleted (negative) at `at`. */
function shifted(start: number, count: number, at: number, change: number): [number, number] {
  if (change > 0) {
    if (at <= start) return [start + change, count];
    return at < start + count ? [start, count + change] : [start, count];
  }
  const firstLeft = at - change;
  const place = (line: number) => (line < at ? line : Math.max(at, line < firstLeft ? at : line + change));
  const from = place(start);
  return [from, Math.max(1, place(start + count) - from)];
}
