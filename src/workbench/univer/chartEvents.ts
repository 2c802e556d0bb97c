/** Tells of charts that were made, changed or taken away, by a command of their own or with the cells they stand on. */
import type { ChangeSource } from "../book/bookEvents";
import type { ChartRecord, ChartStore } from "./kept/chartStore";
import type { Engine } from "./engine/engine";
import type { EventHub } from "./eventHub";

export function watchCharts(
  engine: Engine,
  events: EventHub,
  store: ChartStore,
  sourceOf: () => ChangeSource,
): () => void {
  let [known, revision] = [recordsById(store), store.revision];
  const watching = engine.commands.onCommandExecuted(() => {
    if (store.revision === revision) return;
    const before = known;
    const current = recordsById(store);
    [known, revision] = [current, store.revision];
    const source = sourceOf();
    for (const [chartId, { sheetId }] of before)
      if (!current.has(chartId)) events.raise("chartDeleted", { chartId, sheetId, source });
    for (const [chartId, record] of current) {
      if (before.get(chartId) === record) continue;
      const event = { chartId, sheetId: record.sheetId, source };
      events.raise(before.has(chartId) ? "chartChanged" : "chartAdded", event);
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

function recordsById(store: ChartStore): Map<string, ChartRecord> {
  return new Map(store.list().map((record) => [record.id, record]));
}
