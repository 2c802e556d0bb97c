/** The band above the grid: the file's buttons and the add-in's, one stop of the Tab key with the arrows inside. */
import { drawing, element } from "./parts/element";
import { moveWithArrows } from "./parts/toolbarArrows";
import type { Texts } from "./texts";

export type RibbonCommand = "newBook" | "open" | "save" | "undo" | "redo" | "sources" | "models" | "functions" | "help";

const drawings: Partial<Record<RibbonCommand, string>> = {
  newBook: "M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M10 9.5v5M7.5 12h5",
  open: "M2.5 16V4.5h5l1.5 2h7V9M2.5 16l2.5-7h13l-2.5 7z",
  save: "M3.5 3.5h11l2 2v11h-13zM6.5 3.5v4h6v-4M6 16.5v-5.5h8v5.5",
  undo: "M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5",
  redo: "M16 8H8a4 4 0 0 0 0 8h4M16 8l-3.5-3.5M16 8l-3.5 3.5",
};

const groups: readonly { readonly name: "file" | "addin"; readonly commands: readonly RibbonCommand[] }[] = [
  { name: "file", commands: ["newBook", "open", "save", "undo", "redo"] },
  { name: "addin", commands: ["sources", "models", "functions", "help"] },
];

export interface Ribbon {
  readonly element: HTMLElement;
  setEnabled(command: RibbonCommand, enabled: boolean): void;
}

export function createRibbon(texts: Texts, run: (command: RibbonCommand) => void): Ribbon {
  const buttons = new Map<RibbonCommand, HTMLButtonElement>();
  const toolbar = element("div", { id: "ribbon", role: "toolbar", "aria-label": texts.ribbon });
  for (const { name, commands } of groups) {
    const group = element("div", { class: "ribbon-group", role: "group", "aria-label": texts[name] });
    for (const command of commands) {
      const button = ribbonButton(command, texts);
      button.addEventListener("click", () => {
        if (button.getAttribute("aria-disabled") !== "true") run(command);
      });
      buttons.set(command, button);
      group.append(button);
    }
    group.append(element("span", { class: "ribbon-caption", "aria-hidden": "true" }, texts[name]));
    toolbar.append(group);
  }
  moveWithArrows(toolbar, [...buttons.values()]);
  return {
    element: toolbar,
    setEnabled: (command, enabled) => buttons.get(command)?.setAttribute("aria-disabled", String(!enabled)),
  };
}

function ribbonButton(command: RibbonCommand, texts: Texts): HTMLButtonElement {
  const button = element("button", { type: "button", class: "ribbon-button", "data-command": command });
  const path = drawings[command];
  button.append(
    path === undefined
      ? element("img", { src: `assets/icons/${command}.svg`, alt: "", width: "24", height: "24" })
      : drawing(path),
    element("span", {}, texts[command]),
  );
  const tip = texts[`${command}Tip` as keyof Texts];
  if (typeof tip === "string") button.title = tip;
  return button;
}
