/** Tells of tables that were made, changed or taken away, by a command of their own or with the cells they stood on. */
import type { ChangeSource } from "../book/bookEvents";
import type { Engine } from "./engine/engine";
import type { EventHub } from "./eventHub";
import type { TableRecord, TableStore } from "./kept/tableStore";

export function watchTables(
  engine: Engine,
  events: EventHub,
  store: TableStore,
  sourceOf: () => ChangeSource,
): () => void {
  let [known, revision] = [recordsById(store), store.revision];
  const watching = engine.commands.onCommandExecuted(() => {
    if (store.revision === revision) return;
    const current = recordsById(store);
    const source = sourceOf();
    const before = known;
    [known, revision] = [current, store.revision];
    for (const [tableId, record] of before) {
      if (!current.has(tableId)) {
        events.raise("tableDeleted", { tableId, sheetId: record.area.sheetId, name: record.name, source });
      }
    }
    for (const [tableId, record] of current) {
      if (before.get(tableId) === record) continue;
      const event = { tableId, sheetId: record.area.sheetId, source };
      events.raise(before.has(tableId) ? "tableChanged" : "tableAdded", event);
    }
  });
  const stopLoaded = events.on("loaded", () => {
    [known, revision] = [recordsById(store), store.revision];
  });
  return () => {
    watching.dispose();
    stopLoaded();
  };
}

function recordsById(store: TableStore): Map<string, TableRecord> {
  return new Map(store.list().map((record) => [record.id, record]));
}
