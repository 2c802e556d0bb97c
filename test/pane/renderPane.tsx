import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/pane/frame/Pane";
import { showTab, type Tab } from "../../src/pane/parts/route";
import { FakeWorkbook } from "./fakeWorkbook";

// Roles and names are slow to work out in jsdom, and a busy machine is slower still.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

function parentOf(this: HTMLElement): Element | null {
  return this.parentElement;
}

/** Draws the whole pane at a tab; jsdom has no layout, so what depends on size is left to the browser tests. */
export async function renderPane(tab: Tab = "sources", workbook = new FakeWorkbook()) {
  // jsdom lays nothing out; Fluent takes an element without a place for a hidden one and would not move the focus to it.
  Object.defineProperty(HTMLElement.prototype, "offsetParent", { configurable: true, get: parentOf });
  document.body.getBoundingClientRect = () =>
    ({ x: 0, y: 0, top: 0, left: 0, right: 320, bottom: 720, width: 320, height: 720 }) as DOMRect;
  // Fluent asks for both; jsdom has neither.
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
  showTab(tab);
  const user = userEvent.setup();
  const view = render(<Pane workbook={workbook} />);
  await act(async () => undefined);
  return { workbook, user, ...view };
}

/** What a change has led to, by a clock that runs on at once; only for what needs no other promise of the outside. */
export async function afterAMinute(change: () => void): Promise<void> {
  jest.useFakeTimers();
  try {
    await act(async () => change());
    await act(async () => void (await jest.advanceTimersByTimeAsync(60_000)));
  } finally {
    jest.useRealTimers();
  }
}

/** The accessible name of what has the focus, e.g. of the button that a dialog gives it back to. */
export function focusedName(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return "";
  const label = "labels" in focused ? (focused as HTMLInputElement).labels?.[0] : undefined;
  return focused.ariaLabel ?? focused.getAttribute("aria-label") ?? label?.textContent ?? focused.textContent;
}
