/** The page's parts and where they stand; what they do comes from outside. */
import { element } from "./parts/element";
import { focusFirstIn, moveWithF6 } from "./focusRegions";
import { nameGridParts } from "./gridNames";
import { createNotice, type Notice } from "./parts/notice";
import type { PageOptions } from "./parts/pageOptions";
import { createPaneFrame, type PaneFrame } from "./paneFrame";
import { createRibbon, type Ribbon, type RibbonCommand } from "./ribbon";
import { createSettings, type SettingsChange } from "./settings";
import type { Texts } from "./texts";
import { createToolBand, type ToolBand } from "./tools/toolBand";
import { listenToToolKeys, type ToolKeys } from "./tools/toolKeys";
import type { ToolCommand } from "./tools/toolList";

export interface Page {
  readonly ribbon: Ribbon;
  readonly tools: ToolBand;
  readonly toolKeys: ToolKeys;
  readonly grid: HTMLElement;
  /** Around the grid, for what stands over it. */
  readonly gridFrame: HTMLElement;
  readonly pane: PaneFrame;
  readonly notice: Notice;
  setBookName(name: string): void;
  /** Takes the cover off the grid; from here on it can be typed in. */
  uncover(): void;
  /** Says in place of the grid why there is none. */
  fail(reason: string): void;
}

export interface PageActions {
  run(command: RibbonCommand): void;
  use(tool: ToolCommand): void;
  change(setting: SettingsChange): void;
  focusGrid(): void;
}

export function createPage(texts: Texts, options: PageOptions, actions: PageActions): Page {
  document.documentElement.lang = options.language;
  document.documentElement.dataset["theme"] = options.theme;
  document.title = texts.title;
  document.body.classList.add("workbench");

  const bookName = element("span", { id: "book-name", "aria-label": texts.workbook });
  const titleBar = element(
    "div",
    { id: "title-bar" },
    element("img", { src: "assets/icons/aie.svg", alt: "", width: "20", height: "20" }),
    element("h1", {}, "AI Economy for Excel"),
    bookName,
    createSettings(texts, options, actions.change),
  );
  const ribbon = createRibbon(texts, actions.run);
  const tools = createToolBand(options.language, actions.use);
  const bands = element("div", {}, ribbon.element, tools.element);
  const cover = element(
    "div",
    { id: "cover", role: "status" },
    element("span", {}, texts.loading),
    element("span", { class: "working" }),
  );
  const grid = element("section", { id: "grid", "aria-label": texts.worksheet });
  const gridFrame = element("div", { id: "grid-frame" }, grid, cover);
  const pane = createPaneFrame(texts);
  const notice = createNotice(texts.closeMessage);
  const workspace = element("main", { id: "workspace" }, gridFrame, pane.separator, pane.element);
  document.body.append(element("header", {}, titleBar, bands), workspace, notice.element);

  moveWithF6([
    { element: bands, focus: () => focusFirstIn(ribbon.element) },
    { element: gridFrame, focus: actions.focusGrid },
    { element: pane.element, focus: () => focusFirstIn(pane.content) },
  ]);

  fileShortcuts(actions.run);
  const toolKeys = listenToToolKeys(actions.use);

  return {
    ribbon,
    tools,
    toolKeys,
    grid,
    gridFrame,
    pane,
    notice,
    setBookName: (name) => (bookName.textContent = name),
    uncover() {
      cover.remove();
      nameGridParts(grid, texts);
    },
    fail(reason) {
      cover.setAttribute("role", "alert");
      cover.textContent = reason;
      gridFrame.append(cover);
    },
  };
}

/** Without them the browser would open and save files of its own. */
function fileShortcuts(run: PageActions["run"]): void {
  const commands: Readonly<Record<string, RibbonCommand>> = { o: "open", s: "save" };
  window.addEventListener(
    "keydown",
    (event) => {
      const command = commands[event.key.toLowerCase()];
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || command === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat && document.querySelector("dialog[open]") === null) run(command);
    },
    { capture: true },
  );
}
