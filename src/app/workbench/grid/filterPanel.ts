/**
 * The panel behind the button of a filtered heading, which the grid opens by the mouse alone and without names for screen readers:
 * Alt+↓ opens it and Esc leaves it, as in Excel, its parts have names, and the words of a value tick it as its box does.
 */
import { ICommandService } from "@univerjs/core";
import {
  CloseFilterPanelOperation,
  OpenFilterPanelOperation,
  SheetsFilterService,
} from "@univerjs/preset-sheets-filter";
import type { Book } from "../../../workbench/book/book";
import type { Grid } from "./grid";

interface FilterPanelOptions {
  readonly grid: Grid;
  readonly book: Book;
  readonly name: string;
  readonly isForCells: (event: KeyboardEvent) => boolean;
  readonly focusGrid: () => void;
}

const panelOf = () => document.querySelector<HTMLElement>("[data-u-comp=sheets-filter-panel]");
const listOpen = "[data-slot=dropdown-menu-content][data-state=open]";

export function mendFilterPanel({ grid, book, name, isForCells, focusGrid }: FilterPanelOptions): void {
  const injector = grid.univer.__getInjector();
  const run = (id: string, params?: object) => void injector.get(ICommandService).executeCommand(id, params);
  const openAt = (): boolean => {
    const { sheetId, row, column } = book.selection.activeCell();
    const unitId = grid.api.getActiveWorkbook()!.getId();
    const range = injector.get(SheetsFilterService).getFilterModel(unitId, sheetId)?.getRange();
    if (range?.startRow !== row || column < range.startColumn || column > range.endColumn) return false;
    run(OpenFilterPanelOperation.id, { unitId, subUnitId: sheetId, col: column });
    return true;
  };
  window.addEventListener(
    "keydown",
    (event) => {
      const isOpening = event.key === "ArrowDown" && event.altKey && isForCells(event) && openAt();
      const isLeaving = event.key === "Escape" && panelOf() !== null && document.querySelector(listOpen) === null;
      if (isLeaving) run(CloseFilterPanelOperation.id);
      if (!isOpening && !isLeaving) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  let isOpen = false;
  const heed = () => {
    const panel = panelOf();
    if (panel !== null) {
      nameParts(panel, name);
      nameLists(name);
      if (!isOpen) panel.addEventListener("click", tickByWords);
    } else if (isOpen && document.activeElement === document.body) focusGrid();
    isOpen = panel !== null;
  };
  new MutationObserver(heed).observe(document.body, { childList: true, subtree: true });
}

function nameParts(panel: HTMLElement, name: string): void {
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", name);
  for (const box of panel.querySelectorAll("input[type=checkbox]"))
    box.setAttribute("aria-label", box.closest("label")?.parentElement?.innerText.replace(/\s+/g, " ").trim() ?? "");
  for (const field of panel.querySelectorAll<HTMLInputElement>("input[type=text]"))
    field.setAttribute("aria-label", field.placeholder);
  for (const list of panel.querySelectorAll("[data-slot=dropdown-menu-trigger]:not(button)")) {
    list.setAttribute("role", "button");
    list.setAttribute("tabindex", "0");
  }
}

/** Lists of the panel stand beside it on the page. */
function nameLists(name: string): void {
  for (const list of document.querySelectorAll("body > [data-radix-popper-content-wrapper]")) {
    list.setAttribute("role", "region");
    list.setAttribute("aria-label", name);
  }
}

/** The box with its label beside the words; what has a task of its own keeps it. */
function tickByWords({ target, currentTarget }: Event): void {
  let part = target instanceof HTMLElement && target.closest("label, button, a, input") === null ? target : null;
  while (part !== null && part !== currentTarget) {
    const label = part.querySelector<HTMLElement>(":scope > label");
    if (label !== null) return label.click();
    part = part.parentElement;
  }
}
