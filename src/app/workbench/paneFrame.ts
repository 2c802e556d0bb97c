/** The task pane's frame beside the grid: a title, a close button and an edge that the mouse and the keyboard can move. */
import { drawing, element } from "./parts/element";
import type { Texts } from "./texts";

export const smallestWidth = 320;
const usualWidth = 400;
/** The grid keeps at least this much. */
const gridWidth = 360;
const keyboardStep = 16;
const remembered = "workbench.paneWidth";

export interface PaneFrame {
  readonly element: HTMLElement;
  readonly separator: HTMLElement;
  /** Where the add-in draws. */
  readonly content: HTMLElement;
  isOpen(): boolean;
  open(): void;
  close(): void;
  onChange(listener: (isOpen: boolean) => void): void;
}

export function createPaneFrame(texts: Texts): PaneFrame {
  const close = element("button", {
    type: "button",
    class: "icon-button",
    title: texts.closePane,
    "aria-label": texts.closePane,
  });
  close.append(drawing("M5 5l10 10M15 5L5 15"));
  const title = element("h2", { id: "pane-title" }, texts.addin);
  const content = element("div", { id: "pane" });
  const frame = element("aside", { id: "pane-frame", "aria-labelledby": "pane-title" });
  frame.append(element("header", { class: "pane-header" }, title, close), content);
  const separator = element("div", {
    id: "pane-separator",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": texts.resizePane,
    "aria-controls": "pane-frame",
    "aria-valuemin": String(smallestWidth),
  });
  const listeners = new Set<(isOpen: boolean) => void>();
  let width = clamp(Number(localStorage.getItem(remembered)) || usualWidth);

  function clamp(asked: number): number {
    return Math.round(Math.max(smallestWidth, Math.min(asked, largestWidth())));
  }
  function show(asked: number): void {
    width = clamp(asked);
    frame.style.width = `${width}px`;
    separator.setAttribute("aria-valuenow", String(width));
    separator.setAttribute("aria-valuemax", String(largestWidth()));
  }
  function choose(asked: number): void {
    show(asked);
    localStorage.setItem(remembered, String(width));
  }
  function setOpen(open: boolean): void {
    if (frame.hidden === !open) return;
    frame.hidden = separator.hidden = !open;
    for (const listener of listeners) listener(open);
  }

  frame.hidden = separator.hidden = window.innerWidth < smallestWidth + gridWidth;
  show(width);
  close.addEventListener("click", () => setOpen(false));
  separator.addEventListener("keydown", (event) => {
    const moves: Record<string, number> = {
      ArrowLeft: width + keyboardStep,
      ArrowRight: width - keyboardStep,
      Home: smallestWidth,
      End: largestWidth(),
    };
    const asked = moves[event.key];
    if (asked === undefined) return;
    event.preventDefault();
    choose(asked);
  });
  separator.addEventListener("pointerdown", (event) => {
    separator.setPointerCapture(event.pointerId);
    const [from, before] = [event.clientX, width];
    const move = (moved: PointerEvent) => choose(before + from - moved.clientX);
    separator.addEventListener("pointermove", move);
    separator.addEventListener("lostpointercapture", () => separator.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  separator.addEventListener("dblclick", () => choose(usualWidth));
  window.addEventListener("resize", () => show(width));

  return {
    element: frame,
    separator,
    content,
    isOpen: () => !frame.hidden,
    open: () => setOpen(true),
    close: () => setOpen(false),
    onChange: (listener) => void listeners.add(listener),
  };
}

function largestWidth(): number {
  return Math.max(smallestWidth, window.innerWidth - gridWidth);
}
