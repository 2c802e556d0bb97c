/** Who judges in this session: a name given once is proposed again wherever a grade is given. */
import { useSyncExternalStore } from "react";

let name = "";
const listeners = new Set<() => void>();

export function rememberReviewer(next: string): void {
  name = next.trim();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReviewer(): string {
  return useSyncExternalStore(subscribe, () => name);
}
