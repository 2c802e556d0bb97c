/** Names and roles for screen readers on those parts of the grid that come without. */
import type { Texts } from "./texts";

type Naming = readonly [selector: string, attributes: Readonly<Record<string, string>>];

function namings(texts: Texts): readonly Naming[] {
  return [
    ["[data-u-comp=defined-name] input", { "aria-label": texts.nameBox }],
    ["[data-u-comp=defined-name] a", { role: "button", "aria-label": texts.definedNames }],
    [
      "[data-u-comp=formula-bar] > button, [data-u-comp=formula-bar] div > button",
      { "aria-label": texts.expandFormulaBar },
    ],
    ["[data-u-comp=sheet-bar-append-button]", { "aria-label": texts.newSheet }],
    ["[data-slot=dropdown-menu-trigger]:not(button)", { role: "presentation" }],
    ["[data-slot=dropdown-menu-trigger] > [data-u-comp=sheet-bar-append-button]", { "aria-label": texts.allSheets }],
    ["[data-u-comp=sheets-formula-editor]", { tabindex: "0", "aria-label": texts.functions }],
    ["[data-u-comp=editor]", { role: "textbox", "aria-label": texts.cellEditor }],
    ["section[aria-label^=Notifications] ~ section[aria-label^=Notifications]", { "aria-label": texts.messages }],
    [
      `section[aria-label="${texts.notifications}"] ~ section[aria-label^=Notifications]`,
      { "aria-label": texts.messages },
    ],
    ["section[aria-label^=Notifications]", { "aria-label": texts.notifications }],
    ["[role=tablist][aria-label='Sheet tabs']", { "aria-label": texts.sheetTabs }],
    ["[aria-label='Sidebar panel']", { "aria-label": texts.sidePanel }],
    ["[aria-label='Close sidebar']", { "aria-label": texts.closeSidePanel }],
    // A positive tabindex would put the canvas before everything else on the page.
    ["canvas[tabindex='1']", { tabindex: "-1" }],
  ];
}

/** The grid draws parts of itself again and again, so they are named again. */
export function nameGridParts(grid: HTMLElement, texts: Texts): void {
  const all = namings(texts);
  const nameAll = () => {
    for (const [selector, attributes] of all)
      for (const part of grid.querySelectorAll(selector))
        for (const [name, value] of Object.entries(attributes))
          if (part.getAttribute(name) !== value) part.setAttribute(name, value);
    for (const trigger of grid.querySelectorAll("[data-slot=dropdown-menu-trigger]:not(button)"))
      for (const name of ["aria-haspopup", "aria-expanded", "type"]) trigger.removeAttribute(name);
  };
  nameAll();
  new MutationObserver(nameAll).observe(grid, { childList: true, subtree: true });
}
