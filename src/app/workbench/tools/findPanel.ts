/** Find and replace, beside the cells so that what is found stays in view. */
import { fullAddress } from "../../../workbench/book/address";
import type { Book, CellPlace } from "../../../workbench/book/book";
import { BookError } from "../../../workbench/book/bookError";
import { foundCells, nextFound, replacement, type FoundCell, type Search } from "../../../workbench/tools/searchCells";
import { element } from "../parts/element";
import { keepKeysWithin } from "../parts/ownKeys";
import type { Language } from "../parts/pageOptions";
import type { FindTexts } from "./findTexts";
import { cellAt } from "./toolTarget";

/** More hits are counted, not listed. */
const mostListed = 200;

export interface FindPanelOptions {
  readonly book: Book;
  /** The page's frame around the grid. */
  readonly frame: HTMLElement;
  readonly texts: FindTexts;
  readonly language: Language;
  readonly type: (place: CellPlace, text: string) => Promise<void>;
  /** Selects the cell and brings it into view. */
  readonly show: (place: CellPlace) => Promise<void>;
  readonly focusGrid: () => void;
}

export interface FindPanel {
  open(what: "find" | "replace"): void;
}

export function createFindPanel({ book, frame, texts, language, type, show, focusGrid }: FindPanelOptions): FindPanel {
  const what = element("input", { type: "text", name: "what", autocomplete: "off" });
  const by = element("input", { type: "text", name: "by", autocomplete: "off" });
  const within = choice("within", [
    ["sheet", texts.sheet],
    ["workbook", texts.workbook],
  ]);
  const lookIn = choice("lookIn", [
    ["formulas", texts.formulas],
    ["values", texts.values],
  ]);
  const matchCase = element("input", { type: "checkbox", name: "matchCase" });
  const wholeCell = element("input", { type: "checkbox", name: "wholeCell" });
  const status = element("p", { role: "status" });
  const list = element("ul", { "aria-label": texts.hits, hidden: "" });
  const buttons = element("menu", {});
  const form = element(
    "form",
    {},
    element("label", {}, texts.what, what),
    element("label", {}, texts.by, by),
    element(
      "div",
      { class: "find-choices" },
      element("label", {}, texts.within, within),
      element("label", {}, texts.lookIn, lookIn),
    ),
    element(
      "div",
      { class: "find-choices" },
      element("label", {}, matchCase, texts.matchCase),
      element("label", {}, wholeCell, texts.wholeCell),
    ),
    buttons,
    status,
    list,
  );
  const panel = element("div", { id: "find", role: "dialog", "aria-label": texts.title, hidden: "" }, form);
  const search = (): Search => ({
    text: what.value,
    within: within.value as Search["within"],
    lookIn: lookIn.value as Search["lookIn"],
    matchCase: matchCase.checked,
    wholeCell: wholeCell.checked,
    language,
  });
  const tell = (text: string) => (status.textContent = text);
  const close = () => {
    panel.hidden = true;
    focusGrid();
  };
  const step = async (backwards = false): Promise<FoundCell | undefined> => {
    const found = foundCells(book, search());
    const next = nextFound(found, book.selection.activeCell(), backwards);
    if (next === undefined) tell(texts.none);
    else {
      tell(texts.found(found.length));
      await show(next.place);
    }
    return next;
  };
  const listAll = () => {
    const found = foundCells(book, search());
    tell(found.length === 0 ? texts.none : texts.found(found.length));
    list.hidden = found.length === 0;
    list.replaceChildren(...found.slice(0, mostListed).map(hit));
  };
  /** The cell that is shown, if it is one of those sought; else the next is shown first. */
  const replaceOne = async () => {
    const place = book.selection.activeCell();
    const here = foundCells(book, search()).find(({ place: one }) => isSame(one, place));
    if (here === undefined) return void (await step());
    const text = replacement(here, search(), by.value);
    if (text === null) return void tell(texts.onlyResult);
    await type(place, text);
    await step();
  };
  const replaceAll = async () => {
    const asked = search();
    let count = 0;
    const kept: string[] = [];
    const all = foundCells(book, asked);
    await book.asOneStep(async () => {
      for (const found of all) {
        const text = replacement(found, asked, by.value);
        if (text === null) continue;
        try {
          await type(found.place, text);
          count += 1;
        } catch (failure) {
          if (!(failure instanceof BookError)) throw failure;
          kept.push(`${addressOf(found)}: ${failure.code === "AccessDenied" ? texts.protected : failure.message}`);
        }
      }
    });
    const nothing = all.length === 0 ? texts.none : texts.onlyResult;
    const told = count === 0 ? (kept.length === 0 ? nothing : "") : texts.replaced(count);
    tell([told, kept.length === 0 ? "" : texts.kept(kept.length, kept[0]!)].filter(Boolean).join(" "));
    list.hidden = true;
  };

  buttons.append(
    button(texts.findNext, () => step(), "submit"),
    button(texts.findPrevious, () => step(true)),
    button(texts.findAll, listAll),
    button(texts.replace, replaceOne),
    button(texts.replaceAll, replaceAll),
    button(texts.close, close),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void step();
  });
  keepKeysWithin(panel, close);
  frame.append(panel);
  return {
    open(field) {
      panel.hidden = false;
      const start = field === "find" ? what : by;
      start.focus();
      start.select();
    },
  };

  function addressOf({ place }: FoundCell): string {
    return fullAddress(book.sheets.get(place.sheetId)!.name, cellAt(place));
  }

  function hit(found: FoundCell): HTMLElement {
    const shown = button(`${addressOf(found)}: ${found.cell.text}`, () => show(found.place));
    return element("li", {}, shown);
  }

  function button(label: string, work: () => unknown, kind: "button" | "submit" = "button"): HTMLButtonElement {
    const built = element("button", { type: kind }, label);
    if (kind === "button")
      built.addEventListener("click", () => {
        void Promise.resolve(work()).catch((failure: unknown) =>
          tell(failure instanceof Error ? failure.message : String(failure)),
        );
      });
    return built;
  }
}

function choice(name: string, values: readonly (readonly [string, string])[]): HTMLSelectElement {
  const select = element("select", { name });
  for (const [value, text] of values) select.append(new Option(text, value));
  return select;
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}
