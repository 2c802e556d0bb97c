/**
 * Events of bindings. Data has changed when the values in the bound cells have, whether somebody typed there or a formula came to
 * another result.
 */
import { intersection, type Area } from "../book/bookArea";
import type { Book } from "../book/book";
import type { Binding } from "../book/bookBindings";
import { EventNumber, type Raise } from "./ranges/eventMessage";

export function watchBindings(book: Book, raise: Raise): (() => void)[] {
  const { events, bindings } = book;
  const known = new Map<string, string>();
  let isDue = false;
  const compare = () => {
    isDue = false;
    for (const binding of bindings.list()) {
      const values = valuesOf(book, binding);
      const before = known.get(binding.id);
      known.set(binding.id, values);
      if (before !== undefined && before !== values) raise(EventNumber.bindingDataChanged, [binding.id], {});
    }
  };
  const heed = () => {
    if (isDue || bindings.list().length === 0) return;
    isDue = true;
    void book.settled().then(compare);
  };
  return [
    events.on("bindingMade", ({ id }) => void known.set(id, valuesOf(book, bindings.get(id)!))),
    events.on("changed", ({ kind }) => void (kind !== "formatted" && heed())),
    events.on("calculated", heed),
    events.on("selection", ({ areas }) => tellOfSelection(book, areas[0], raise)),
  ];
}

/** The part of the selection that lies within the binding, counted from its first cell. */
function tellOfSelection({ bindings }: Book, selected: Area | undefined, raise: Raise): void {
  if (selected === undefined) return;
  for (const binding of bindings.list()) {
    const area = bindings.areaOf(binding);
    const common = area === null ? null : intersection(area, selected);
    if (area === null || common === null) continue;
    const { rowCount, columnCount } = common;
    const message = {
      startRow: common.row - area.row,
      startColumn: common.column - area.column,
      rowCount,
      columnCount,
    };
    raise(EventNumber.bindingSelectionChanged, [binding.id], message);
  }
}

function valuesOf({ bindings, cells }: Book, binding: Binding): string {
  const area = bindings.areaOf(binding);
  if (area === null) return "";
  return JSON.stringify(cells.read(area).map((row) => row.map(({ value }) => value)));
}
