/** A button that opens a list of commands: arrows move in it, Escape and a press elsewhere close it. */
import { element } from "../parts/element";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** Keys that do the same. */
  readonly keys: string;
  /** "#RRGGBB" shown before the label. */
  readonly swatch?: string;
}

export interface ToolMenuOptions {
  readonly button: HTMLButtonElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The entry that holds at present, where one does. */
  readonly current: () => string | null;
  readonly run: (entry: string) => void;
}

/** The list, to stand beside the button. */
export function toolMenu({ button, label, entries, current, run }: ToolMenuOptions): HTMLElement {
  const list = element("div", { class: "tool-menu", role: "menu", "aria-label": label, hidden: "" });
  const items = entries.map((entry) => menuItem(entry));
  list.append(...items);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  const isOpen = () => !list.hidden;
  const close = (takesFocus: boolean) => {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    window.removeEventListener("pointerdown", outside, true);
    if (takesFocus) button.focus();
  };
  const outside = (event: PointerEvent) => {
    const pressed = event.target as Node;
    if (!list.contains(pressed) && !button.contains(pressed)) close(false);
  };
  const open = (from: "first" | "last" = "first") => {
    const now = current();
    items.forEach((item, at) => item.setAttribute("aria-checked", String(entries[at]!.id === now)));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    standBelow(list, button);
    window.addEventListener("pointerdown", outside, true);
    const start = items.find((item) => item.getAttribute("aria-checked") === "true");
    (start ?? items.at(from === "first" ? 0 : -1))?.focus();
  };
  button.addEventListener("click", () => (isOpen() ? close(true) : open()));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? "first" : "last");
  });
  list.addEventListener("keydown", (event) => {
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    // The band's own arrows stay out of it.
    event.stopPropagation();
    if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close(true);
    else return;
    if (event.key !== "Tab") event.preventDefault();
  });
  return list;

  function menuItem(entry: MenuEntry): HTMLButtonElement {
    const item = element("button", { type: "button", role: "menuitemradio", tabindex: "-1", "data-entry": entry.id });
    const swatch = element("span", { class: "swatch", "aria-hidden": "true" });
    if (entry.swatch !== undefined) swatch.style.background = entry.swatch;
    item.append(...(entry.swatch === undefined ? [] : [swatch]), element("span", {}, entry.label));
    if (entry.keys !== "") item.append(element("kbd", {}, entry.keys));
    item.addEventListener("click", () => {
      close(false);
      run(entry.id);
    });
    return item;
  }
}

/** Within the window. */
function standBelow(list: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  list.style.top = `${bottom + 2}px`;
  list.style.maxHeight = `${Math.max(96, window.innerHeight - bottom - 12)}px`;
  list.style.left = "0px";
  list.style.left = `${Math.max(4, Math.min(left, window.innerWidth - list.offsetWidth - 4))}px`;
}
