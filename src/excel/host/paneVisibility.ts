/**
 * Whether the task pane can be seen. Its page lives as long as the workbook: it runs from the first calculation on, and after
 * the pane was closed, in the same thread that answers the functions.
 */
import type { Stop } from "./hostEvents";

export class PaneVisibility {
  /** As Excel says; its word comes with the first change only. */
  private isOpen = true;
  private wasVisible = this.isVisible;
  private readonly listeners = new Set<() => void>();

  constructor() {
    if (typeof window !== "undefined") {
      document.addEventListener("visibilitychange", () => this.tell());
      window.addEventListener("resize", () => this.tell());
    }
    // Hosts without a shared runtime have no such event, and no hidden pane.
    void this.followExcel().catch(() => undefined);
  }

  get isVisible(): boolean {
    return this.isOpen && pageIsSeen();
  }

  watch(listener: () => void): Stop {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Resolves once the pane is seen, at once when it is already. */
  shown(): Promise<void> {
    if (this.isVisible) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.watch(() => {
        if (!this.isVisible) return;
        stop();
        resolve();
      });
    });
  }

  private async followExcel(): Promise<void> {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      this.isOpen = visibilityMode === Office.VisibilityMode.taskpane;
      this.tell();
    });
  }

  private tell(): void {
    if (this.isVisible === this.wasVisible) return;
    this.wasVisible = this.isVisible;
    for (const listener of [...this.listeners]) listener();
  }
}

function pageIsSeen(): boolean {
  if (typeof window === "undefined") return true;
  // A pane that was never opened has no width.
  return document.visibilityState !== "hidden" && window.innerWidth > 0;
}

/**
 * Watches while the pane is seen: stops when it is hidden and starts anew when it comes back, `isAgain` then being true. A
 * new start that fails is tried again the next time.
 */
export async function whileVisible(
  visibility: PaneVisibility,
  start: (isAgain: boolean) => Promise<Stop>,
): Promise<Stop> {
  let running: Promise<Stop | null> | null = null;
  const stopRunning = () => {
    const ending = running;
    running = null;
    void ending?.then((stop) => stop?.());
  };
  const follow = () => {
    if (!visibility.isVisible) return stopRunning();
    running ??= start(true).catch(() => (running = null));
  };
  if (visibility.isVisible) {
    const first = await start(false);
    running = Promise.resolve(first);
  }
  const stopFollowing = visibility.watch(follow);
  // It may have been hidden or shown while the first start took its time.
  follow();
  return () => {
    stopFollowing();
    stopRunning();
  };
}
