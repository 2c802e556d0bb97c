/** Which tab is open. Kept in memory: office.js removes the history API, and the ribbon opens tabs from outside React. */
import { useSyncExternalStore } from "react";
import type { PanePlace } from "../../excel/host/commands";

export const tabs = ["sources", "models", "functions", "review", "share"] as const;
export type Tab = (typeof tabs)[number];

let openTab: Tab = "sources";
const listeners = new Set<() => void>();

export function showTab(tab: Tab): void {
  openTab = tab;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTab(): Tab {
  return useSyncExternalStore(subscribe, () => openTab);
}

/** Where a button of the ribbon leads. Help stands with the functions it explains. */
export function showPlace(place: PanePlace): void {
  showTab(place === "help" ? "functions" : place);
}
