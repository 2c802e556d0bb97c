/** A line that comes up over the grid and is read out. */
import { drawing, element } from "./element";

const shownMilliseconds = 6_000;

export interface Notice {
  readonly element: HTMLElement;
  /** Goes again by itself. */
  show(text: string): void;
  /** Stays until the person closes it or another comes: what must not be missed. */
  tell(text: string): void;
  clear(): void;
}

export function createNotice(closeText: string): Notice {
  const line = element("div", { role: "status" });
  const close = element("button", { type: "button", class: "icon-button", title: closeText, "aria-label": closeText });
  close.append(drawing("M5 5l10 10M15 5L5 15"));
  const box = element("div", { id: "notice" }, line, close);
  let timer = 0;
  const put = (text: string, stays: boolean) => {
    window.clearTimeout(timer);
    line.textContent = text;
    box.classList.toggle("shown", text !== "");
    close.hidden = !stays;
  };
  close.addEventListener("click", () => put("", false));
  put("", false);
  return {
    element: box,
    show(text) {
      put(text, false);
      timer = window.setTimeout(() => put("", false), shownMilliseconds);
    },
    tell: (text) => put(text, true),
    clear: () => put("", false),
  };
}
