/** What the pane has told since it was opened, the newest first: a notice leaves by itself and can be read again. */
import { useSyncExternalStore } from "react";

export interface NoticeText {
  readonly kind: "success" | "error";
  readonly title: string;
  readonly detail?: string;
}

export interface PastNotice extends NoticeText {
  readonly number: number;
}

const kept = 50;
let notices: readonly PastNotice[] = [];
let count = 0;
const listeners = new Set<() => void>();

export function rememberNotice(notice: NoticeText): void {
  count += 1;
  notices = [{ ...notice, number: count }, ...notices].slice(0, kept);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePastNotices(): readonly PastNotice[] {
  return useSyncExternalStore(subscribe, () => notices);
}
