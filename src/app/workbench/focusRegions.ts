/** F6 goes from the ribbon to the grid to the pane and round again, Shift+F6 the other way, as in Excel. */
export interface FocusRegion {
  readonly element: HTMLElement;
  focus(): void;
}

export function moveWithF6(regions: readonly FocusRegion[]): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const open = regions.filter(({ element }) => !element.hidden);
      const at = open.findIndex(({ element }) => element.contains(document.activeElement));
      const next = at < 0 ? 0 : (at + (event.shiftKey ? -1 : 1) + open.length) % open.length;
      open[next]?.focus();
    },
    { capture: true },
  );
}

const focusable = "a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]";

/** The first thing inside that the Tab key stops at. */
export function focusFirstIn(container: HTMLElement): void {
  const stops = container.querySelectorAll<HTMLElement>(focusable);
  for (const stop of stops)
    if (stop.tabIndex >= 0 && stop.getClientRects().length > 0) {
      stop.focus();
      return;
    }
}
