/** A line that comes up over the grid, is read out, and goes again. */
import { element } from "./element";

const shownMilliseconds = 6_000;

export interface Notice {
  readonly element: HTMLElement;
  show(text: string): void;
}

export function createNotice(): Notice {
  const line = element("div", { id: "notice", role: "status" });
  let timer = 0;
  return {
    element: line,
    show(text) {
      line.textContent = text;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => (line.textContent = ""), shownMilliseconds);
    },
  };
}
