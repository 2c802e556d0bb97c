/** The band below the ribbon: what an analyst does to cells all day, one stop of the Tab key with the arrows inside. */
import { drawing, element } from "../parts/element";
import type { Language } from "../parts/pageOptions";
import { moveWithArrows } from "../parts/toolbarArrows";
import { colorValues, type ColorName } from "./colors";
import { toolKeyNames } from "./toolKeys";
import {
  isMenu,
  toolDrawings,
  toolEntries,
  toolGroups,
  toolSigns,
  type Tool,
  type ToolCommand,
  type ToolGroup,
  type ToolMenu,
} from "./toolList";
import { toolMenu } from "./toolMenu";
import { toolTextsIn } from "./toolLanguages";
import type { ToolTexts } from "./toolTexts";

/** How the active cell looks. */
export interface ToolState {
  readonly pressed: ReadonlySet<Tool>;
  /** Menus with the entry that holds. */
  readonly chosen: Partial<Record<ToolMenu, string | null>>;
  /** Of the number format, as its button shows it. */
  readonly numberFormat: string;
}

export interface ToolBand {
  readonly element: HTMLElement;
  show(state: ToolState): void;
}

const toggles: readonly Tool[] = [
  "bold",
  "italic",
  "underline",
  "alignLeft",
  "alignCenter",
  "alignRight",
  "wrapText",
  "mergeCells",
];

export function createToolBand(language: Language, run: (command: ToolCommand) => void): ToolBand {
  const texts = toolTextsIn[language];
  const buttons = new Map<Tool, HTMLButtonElement>();
  let state: ToolState = { pressed: new Set(), chosen: {}, numberFormat: texts.entries.numberFormat.general };
  const band = element("div", { id: "tools", role: "toolbar", "aria-label": texts.band });
  for (const [name, tools] of Object.entries(toolGroups) as [ToolGroup, readonly Tool[]][]) {
    const group = element("div", { class: "tool-group", role: "group", "aria-label": texts.groups[name] });
    for (const tool of tools) {
      const button = toolButton(tool, texts);
      buttons.set(tool, button);
      group.append(button);
      if (isMenu(tool)) group.append(menuOf(tool, button));
      else button.addEventListener("click", () => run(tool as ToolCommand));
    }
    band.append(group);
  }
  moveWithArrows(band, [...buttons.values()]);
  const format = buttons.get("numberFormat")!;
  return {
    element: band,
    show(now) {
      state = now;
      for (const tool of toggles) buttons.get(tool)!.setAttribute("aria-pressed", String(now.pressed.has(tool)));
      format.setAttribute("aria-label", `${texts.tools.numberFormat}: ${now.numberFormat}`);
      format.querySelector("span")!.dataset["sign"] = now.numberFormat;
    },
  };

  function menuOf(menu: ToolMenu, button: HTMLButtonElement): HTMLElement {
    const labels: Readonly<Record<string, string>> = texts.entries[menu];
    const isColor = menu === "fillColor" || menu === "fontColor";
    return toolMenu({
      button,
      label: texts.tools[menu],
      entries: toolEntries[menu].map((id) => ({
        id,
        label: labels[id] ?? id,
        keys: toolKeyNames[`${menu}.${id}` as ToolCommand] ?? "",
        ...(isColor && { swatch: id === "none" ? "transparent" : colorValues[id as ColorName] }),
      })),
      current: () => state.chosen[menu] ?? null,
      run: (entry) => run(`${menu}.${entry}` as ToolCommand),
    });
  }
}

function toolButton(tool: Tool, texts: ToolTexts): HTMLButtonElement {
  const label = texts.tools[tool];
  const button = element("button", { type: "button", class: "tool-button", "data-tool": tool, "aria-label": label });
  const keys = toolKeyNames[tool as ToolCommand];
  button.title = keys === undefined ? label : `${label} (${keys})`;
  const path = toolDrawings[tool];
  button.append(
    path === undefined ? element("span", { class: "tool-sign", "data-sign": toolSigns[tool] ?? "" }) : drawing(path),
  );
  if (isMenu(tool)) button.append(element("span", { class: "tool-arrow", "aria-hidden": "true" }));
  return button;
}
