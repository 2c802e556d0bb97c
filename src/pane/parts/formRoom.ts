/** Tabs in which a form is open. It needs the room that the cell below the tabs would take. */
import { useEffect, useSyncExternalStore } from "react";
import type { Tab } from "./route";

let open: ReadonlyMap<Tab, number> = new Map();
const listeners = new Set<() => void>();

function add(tab: Tab, count: number): void {
  open = new Map(open).set(tab, (open.get(tab) ?? 0) + count);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Called by a form for as long as it is open. */
export function useFormRoom(tab: Tab): void {
  useEffect(() => {
    add(tab, 1);
    return () => add(tab, -1);
  }, [tab]);
}

export function useHasForm(tab: Tab): boolean {
  return useSyncExternalStore(subscribe, () => (open.get(tab) ?? 0) > 0);
}
