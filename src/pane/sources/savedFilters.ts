/** Filters and orders of the list that somebody gave a name, kept by this browser. */
import { useSyncExternalStore } from "react";
import { everySource, type SourceFilter } from "./sourceFilter";
import { sourceOrders, type SourceOrder } from "../../register/sourceOrder";

export interface SourceView {
  readonly filter: SourceFilter;
  readonly order: SourceOrder;
}

export interface SavedView extends SourceView {
  readonly name: string;
}

const place = "ai-economy.source-views";
const listeners = new Set<() => void>();
let views: readonly SavedView[] | null = null;

/** What another version of the add-in kept may lack a part, or be no list at all. */
function read(): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return (Array.isArray(kept) ? (kept as Partial<SavedView>[]) : []).flatMap(({ name, filter, order }) =>
      typeof name === "string" && name !== ""
        ? [{ name, filter: { ...everySource, ...filter }, order: sourceOrders.find((one) => one === order) ?? "sheet" }]
        : [],
    );
  } catch {
    return [];
  }
}

function keep(next: readonly SavedView[]): void {
  views = next;
  try {
    localStorage.setItem(place, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing keeps them as long as the pane is open.
  }
  for (const listener of listeners) listener();
}

export function saveView(view: SavedView): void {
  keep([...savedViews().filter(({ name }) => name !== view.name), view]);
}

export function forgetView(name: string): void {
  keep(savedViews().filter((view) => view.name !== name));
}

function savedViews(): readonly SavedView[] {
  views ??= read();
  return views;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSavedViews(): readonly SavedView[] {
  return useSyncExternalStore(subscribe, savedViews);
}
