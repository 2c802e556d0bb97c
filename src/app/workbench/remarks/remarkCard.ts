/**
 * The card at a cell with a note or a link: it comes with the pointer, and with Shift+F2 at the selected cell, where the note can be
 * written, as in Excel. The browser follows links to pages only; a link to another kind of place is shown as it stands.
 */
import { HoverManagerService } from "@univerjs/preset-sheets-core";
import { cellAddress } from "../../../formula/address";
import { splitPrefix } from "../../../formula/sheetPrefix";
import type { Book, CellPlace, Comment, Link, Note } from "../../../workbench/book/book";
import type { Grid } from "../grid/grid";
import { watchGridView, type GridView } from "../grid/gridView";
import { element } from "../parts/element";
import { keepKeysWithin } from "../parts/ownKeys";
import type { RemarkTexts } from "./remarkTexts";

const pixelsPerPoint = 96 / 72;
/** Long enough to cross a cell without the card, and to reach the card from the cell. */
const comesAfterMilliseconds = 250;
const goesAfterMilliseconds = 300;
const gap = 2;

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
      ...(conversation === undefined ? [] : conversationParts(conversation, texts)),
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
      if (isEditing) return;
      const { subUnitId: sheetId, row, col: column } = hovered?.location ?? { subUnitId: "", row: -1, col: -1 };
      const place = { sheetId, row, column };
      const has = [book.notes, book.comments, book.links].some((remarks) => remarks.at(place) !== undefined);
      later(has ? comesAfterMilliseconds : goesAfterMilliseconds, () => (has ? read(place) : hide()));
    });
  card.addEventListener("pointerenter", () => clearTimeout(due));
  card.addEventListener("pointerleave", () => !isEditing && later(goesAfterMilliseconds, hide));
  keepKeysWithin(card, hide);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F2" || !event.shiftKey || !frame.contains(document.activeElement)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      write(book.selection.activeCell());
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
  const button = (label: string, work: () => void) => {
    const built = element("button", { type: "button" }, label);
    built.addEventListener("click", work);
    return built;
  };
  return [
    ...(author === "" ? [] : [element("strong", {}, author)]),
    element("p", {}, content),
    element("menu", {}, button(texts.edit, edit), button(texts.remove, remove)),
  ];
}

function conversationParts({ isResolved, ...first }: Comment, texts: RemarkTexts): HTMLElement[] {
  const messages = [first, ...first.replies].map(({ author, created, content }) => {
    const time = created === null ? [] : [element("small", {}, texts.said(created))];
    return element("li", {}, element("strong", {}, author || texts.nobody), ...time, element("p", {}, content));
  });
  return [
    element("ol", { class: "conversation", tabindex: "0" }, ...messages),
    ...(isResolved ? [element("em", {}, texts.resolved)] : []),
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

/** Right of the cell where there is room, else left of it; never beyond the frame. */
function standBeside(
  card: HTMLElement,
  { book, frame, view }: { readonly book: Book; readonly frame: HTMLElement; readonly view: GridView },
  place: CellPlace,
): void {
  const cell = book.charts.placeOver({ ...place, rowCount: 1, columnCount: 1 });
  const { zoom, scrollX, scrollY, frozenWidth, frozenHeight, rowHeaderWidth, columnHeaderHeight, canvas } = view;
  const [outer, inner] = [frame.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const [left, top] = [cell.left * pixelsPerPoint, cell.top * pixelsPerPoint];
  const x = (left - (left < frozenWidth ? 0 : scrollX) + rowHeaderWidth) * zoom + inner.left - outer.left;
  const y = (top - (top < frozenHeight ? 0 : scrollY) + columnHeaderHeight) * zoom + inner.top - outer.top;
  const width = cell.width * pixelsPerPoint * zoom;
  const right = x + width + gap;
  const fits = right + card.offsetWidth <= outer.width;
  card.style.left = `${Math.max(0, fits ? right : x - card.offsetWidth - gap)}px`;
  card.style.top = `${Math.max(0, Math.min(y, outer.height - card.offsetHeight))}px`;
}
