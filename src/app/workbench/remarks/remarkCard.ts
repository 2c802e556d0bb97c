/**
 * The card at a cell with a note, a conversation or a link: it comes with the pointer, and at the selected cell with Shift+F2, where
 * the note can be written, or Ctrl+Shift+F2, where a conversation is begun or answered, as in Excel. The browser follows links to pages only; a link to another kind of place is shown as it stands.
 */
import { HoverManagerService } from "@univerjs/preset-sheets-core";
import { cellAddress } from "../../../formula/address";
import { splitPrefix } from "../../../formula/sheetPrefix";
import type { Book, CellPlace, Comment, Link, Note } from "../../../workbench/book/book";
import type { Grid } from "../grid/grid";
import { watchGridView, type GridView } from "../grid/gridView";
import { element } from "../parts/element";
import { keepKeysWithin } from "../parts/ownKeys";
import { cardButton } from "./cardButton";
import { conversationParts, messageForm } from "./conversationCard";
import type { RemarkTexts } from "./remarkTexts";
import { standBeside } from "./standBeside";

/** Long enough to cross a cell without the card, and to reach the card from the cell. */
const comesAfterMilliseconds = 250;
const goesAfterMilliseconds = 300;

export interface RemarkCardOptions {
  readonly grid: Grid;
  readonly book: Book;
  /** The page's frame around the grid. */
  readonly frame: HTMLElement;
  readonly texts: RemarkTexts;
  readonly tell: (text: string) => void;
  readonly focusGrid: () => void;
}

export interface RemarkCard {
  /** Opens the note of the active cell, a new one where it has none. */
  write(): void;
}

export function showRemarks(options: RemarkCardOptions): RemarkCard {
  const { grid, book, frame, texts, focusGrid } = options;
  const card = element("div", { id: "remark", role: "group", hidden: "" });
  frame.append(card);
  let view: GridView | null = null;
  let due: ReturnType<typeof setTimeout> | undefined;
  let isEditing = false;

  const isHeld = () => isEditing || card.contains(document.activeElement);
  const hide = () => {
    const hadFocus = card.contains(document.activeElement);
    isEditing = false;
    card.hidden = true;
    if (hadFocus) focusGrid();
  };
  const later = (milliseconds: number, work: () => void) => {
    clearTimeout(due);
    due = setTimeout(work, milliseconds);
  };

  const show = (place: CellPlace, ...content: HTMLElement[]) => {
    card.setAttribute("aria-label", texts.card(cellAddress(place.row, place.column)));
    card.replaceChildren(...content);
    card.hidden = false;
    if (view !== null) standBeside(card, { book, frame, view }, place);
  };
  const actionsOn = ({ id, place, replies }: Comment) => {
    const change = (to: Parameters<Book["comments"]["change"]>[1]) =>
      void book.comments.change(id, to).then(() => speak(place));
    return {
      reply: (text: string) => change({ replies: [...replies, book.comments.newReply(text)] }),
      resolve: (isResolved: boolean) => change({ isResolved }),
      remove: () => void book.comments.delete(id).then(hide),
    };
  };
  /** A cell has a note or a conversation, as in Excel. */
  const speak = (place: CellPlace) => {
    clearTimeout(due);
    if (book.comments.at(place) !== undefined || book.notes.at(place) !== undefined) {
      read(place);
      const [field, said] = ["textarea", ".conversation, button"].map((part) => card.querySelector<HTMLElement>(part));
      return (field ?? said)?.focus();
    }
    const label = texts.newConversation(cellAddress(place.row, place.column));
    const { form, menu, text } = messageForm(label, texts.begin, (said) => {
      void book.comments.add(place, said).then(() => speak(place));
    });
    menu.append(cardButton(texts.cancel, hide));
    show(place, form);
    text.focus();
  };
  const read = (place: CellPlace) => {
    const [note, conversation, link] = [book.notes.at(place), book.comments.at(place), book.links.at(place)];
    if (note === undefined && conversation === undefined && link === undefined) return hide();
    const edit = () => write(place);
    const remove = () => {
      book.notes.set(place, "");
      hide();
    };
    const parts = [
      ...(note === undefined ? [] : noteParts(note, texts, { edit, remove })),
      ...(conversation === undefined ? [] : conversationParts(conversation, texts, actionsOn(conversation))),
      ...(link === undefined ? [] : linkParts(link, texts, (target) => void goTo(target, options).then(hide))),
    ];
    show(place, ...parts);
  };
  const write = (place: CellPlace) => {
    clearTimeout(due);
    // A cell has a note or a conversation, as in Excel; what people said to each other is read here.
    if (book.comments.at(place) !== undefined) {
      read(place);
      return card.querySelector<HTMLElement>(".conversation")?.focus();
    }
    const text = element("textarea", {
      "aria-label": texts.editor(cellAddress(place.row, place.column)),
      rows: "4",
    });
    text.value = book.notes.at(place)?.content ?? "";
    const save = element("button", { type: "submit", class: "primary" }, texts.save);
    const cancel = element("button", { type: "button" }, texts.cancel);
    const form = element("form", {}, text, element("menu", {}, save, cancel));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      book.notes.set(place, text.value.trim());
      hide();
    });
    cancel.addEventListener("click", hide);
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    show(place, form);
    isEditing = true;
    text.focus();
  };

  watchGridView(grid, book, (shown) => {
    view = shown;
    if (!isEditing) hide();
  });
  grid.univer
    .__getInjector()
    .get(HoverManagerService)
    .currentCell$.subscribe((hovered) => {
      if (isHeld()) return;
      const { subUnitId: sheetId, row, col: column } = hovered?.location ?? { subUnitId: "", row: -1, col: -1 };
      const place = { sheetId, row, column };
      const has = [book.notes, book.comments, book.links].some((remarks) => remarks.at(place) !== undefined);
      later(has ? comesAfterMilliseconds : goesAfterMilliseconds, () => (has ? read(place) : hide()));
    });
  card.addEventListener("pointerenter", () => clearTimeout(due));
  card.addEventListener("pointerleave", () => !isHeld() && later(goesAfterMilliseconds, hide));
  // What is being written in the card stays when the pointer leaves it.
  card.addEventListener("focusin", ({ target }) => (isEditing = target instanceof HTMLTextAreaElement));
  keepKeysWithin(card, hide);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F2" || !event.shiftKey || !frame.contains(document.activeElement)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.ctrlKey || event.metaKey) speak(book.selection.activeCell());
      else write(book.selection.activeCell());
    },
    { capture: true },
  );
  return { write: () => write(book.selection.activeCell()) };
}

interface NoteActions {
  readonly edit: () => void;
  readonly remove: () => void;
}

function noteParts({ author, content }: Note, texts: RemarkTexts, { edit, remove }: NoteActions): HTMLElement[] {
  return [
    ...(author === "" ? [] : [element("strong", {}, author)]),
    element("p", {}, content),
    element("menu", {}, cardButton(texts.edit, edit), cardButton(texts.remove, remove)),
  ];
}

function linkParts(link: Link, texts: RemarkTexts, go: (place: string) => void): HTMLElement[] {
  const tip = link.tip === "" ? [] : [element("p", {}, link.tip)];
  const { address, place } = link;
  if (address === null) {
    const button = element("button", { type: "button", class: "link" }, texts.goTo(place ?? ""));
    button.addEventListener("click", () => go(place ?? ""));
    return [...tip, button];
  }
  const whole = place === null ? address : `${address}#${place}`;
  return /^(?:https?|mailto):/i.test(address)
    ? [...tip, element("a", { href: whole, target: "_blank", rel: "noopener noreferrer" }, whole)]
    : [...tip, element("span", {}, whole)];
}

/** "Sheet!A1", "A1" on the active sheet, or a name. */
async function goTo(place: string, { tell, texts }: RemarkCardOptions): Promise<void> {
  const { sheet, place: within } = splitPrefix(place);
  try {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const name = names.getItemOrNullObject(within);
      await context.sync();
      const where = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
      const range = name.isNullObject || sheet !== null ? where.getRange(within) : name.getRange();
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
  } catch {
    tell(texts.gone(place));
  }
}
