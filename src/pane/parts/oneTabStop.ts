/**
 * One Tab stop for a list however long: arrows up and down move between rows, left and right within one, Home and End to the
 * ends. Rows are the elements with `data-row`; a form inside one keeps its own Tab stops.
 */
import { useCallback, useRef } from "react";

const stopsOf = "button, a[href], input";
const pageRows = 10;

class OneTabStop {
  private current: HTMLElement | null = null;
  private readonly observer: MutationObserver;

  constructor(private readonly list: HTMLElement) {
    this.observer = new MutationObserver(() => this.refresh());
    this.observer.observe(list, { childList: true, subtree: true });
    list.addEventListener("focusin", this.onFocus);
    list.addEventListener("keydown", this.onKey);
    this.refresh();
  }

  end(): void {
    this.observer.disconnect();
    this.list.removeEventListener("focusin", this.onFocus);
    this.list.removeEventListener("keydown", this.onKey);
  }

  private rows(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>("[data-row]")];
  }

  private stops(row: HTMLElement): HTMLElement[] {
    return [...row.querySelectorAll<HTMLElement>(stopsOf)].filter((stop) => stop.closest("form") === null);
  }

  /** Rows come and go, and with them the one that Tab leads to. */
  private refresh(): void {
    const stops = this.rows().flatMap((row) => this.stops(row));
    if (this.current === null || !stops.includes(this.current)) this.current = stops[0] ?? null;
    for (const stop of stops) stop.tabIndex = stop === this.current ? 0 : -1;
  }

  private readonly onFocus = ({ target }: FocusEvent) => {
    const row = (target as HTMLElement).closest<HTMLElement>("[data-row]");
    if (row === null || !this.stops(row).includes(target as HTMLElement)) return;
    if (this.current !== null) this.current.tabIndex = -1;
    this.current = target as HTMLElement;
    this.current.tabIndex = 0;
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const from = event.target as HTMLElement;
    const rows = this.rows();
    const at = rows.findIndex((row) => row.contains(from));
    if (at < 0 || from.closest("form") !== null || event.altKey || event.ctrlKey || event.metaKey) return;
    // From the row itself, which may have the focus, it goes to the first of the next.
    const place = Math.max(0, this.stops(rows[at]!).indexOf(from));
    const moves: Record<string, readonly [row: number, place: number]> = {
      ArrowDown: [at + 1, place],
      ArrowUp: [at - 1, place],
      PageDown: [Math.min(at + pageRows, rows.length - 1), place],
      PageUp: [Math.max(at - pageRows, 0), place],
      Home: [0, place],
      End: [rows.length - 1, place],
      ArrowRight: [at, place + 1],
      ArrowLeft: [at, place - 1],
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const row = rows[move[0]];
    if (row === undefined || move[1] < 0) return;
    const stops = this.stops(row);
    // A row may have fewer than the one before.
    const stop = event.key === "ArrowRight" ? stops[move[1]] : stops[Math.min(move[1], stops.length - 1)];
    stop?.focus();
  };
}

/** For the element that holds the rows. */
export function useOneTabStop(): (list: HTMLElement | null) => void {
  const kept = useRef<OneTabStop | null>(null);
  return useCallback((list) => {
    kept.current?.end();
    kept.current = list === null ? null : new OneTabStop(list);
  }, []);
}
