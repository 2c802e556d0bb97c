/**
 * Notes added to the cells of a sheet that is there. A cell that has a note keeps it, with the new words below; one with a conversation
 * gets them as an answer. Every other note and drawing stays to the letter.
 */
import { areaFrom } from "../../formula/address";
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import type { Note } from "../content/sheetContent";
import { element } from "../package/element";
import type { WorkbookPackage } from "../package/workbookPackage";
import { authorText, letters, notesText, noteText } from "../write/notesParts";
import { spreadsheetML } from "../write/sheetParts";
import { addNoteBoxes } from "./addNoteBoxes";
import { addReplies } from "./addReplies";
import { AddedParts, refuseStrict } from "./addedParts";
import { itemCount, itemsOf, prefixOf, toTagEnd, withItems } from "./partLists";
import { attributeIn, withoutHidden } from "./sheetText";
import { splicedText, type Splice } from "./splice";

/** At most one note a cell. `day` is "2026-06-25": conversations say when something was said; null leaves that open. */
export function addNotes(
  file: WorkbookPackage,
  sheetPart: string,
  notes: readonly Note[],
  { day }: { readonly day: string | null },
): void {
  if (notes.length === 0) return;
  refuseStrict(sheetPart, file.text(sheetPart));
  addReplies(file, sheetPart, notes, day);
  const part = file.relations(sheetPart).find(({ kind, target }) => kind === "comments" && file.has(target))?.target;
  if (part === undefined) {
    const parts = new AddedParts(file);
    const made = parts.freePart("xl/comments", ".xml");
    parts.add(made, `${spreadsheetML}.comments+xml`, notesText(notes));
    parts.relate(sheetPart, "comments", made);
    addNoteBoxes(file, sheetPart, notes);
    return;
  }
  const known = longerNotes(part, file.text(part), notes);
  const more = notes.filter(({ row, column }) => !known.places.has(placeKey(row, column)));
  file.set(part, withMoreNotes(part, known.text, more));
  addNoteBoxes(file, sheetPart, more);
}

/** The notes that are there with what is to be said below them, and whose cells those are. */
function longerNotes(
  part: string,
  text: string,
  notes: readonly Note[],
): { readonly text: string; readonly places: ReadonlySet<number> } {
  const prefix = prefixOf(part, text);
  const added = new Map(notes.map((note) => [placeKey(note.row, note.column), note]));
  const places = new Set<number>();
  const splices: Splice[] = [];
  const pattern = new RegExp(`<${prefix}comment(?=\\s)${toTagEnd}(?:[^]*?</${prefix}comment\\s*>)?`, "g");
  for (const { 0: plain, index } of withoutHidden(text).matchAll(pattern)) {
    const { row, column } = areaFrom(attributeIn(plain, "ref") ?? "A1");
    const note = added.get(placeKey(row, column));
    if (note === undefined || places.has(placeKey(row, column))) continue;
    places.add(placeKey(row, column));
    const whole = text.slice(index, index + plain.length);
    splices.push({ start: index, end: index + whole.length, text: longerNote(whole, prefix, `\n\n${note.text}`) });
  }
  return { text: splicedText(text, splices), places };
}

/** Runs come one after the other, before what tells how to read them aloud (ECMA-376 part 1, CT_Rst). */
function longerNote(markup: string, prefix: string, text: string): string {
  const run = named(element("r", {}, letters(text)), prefix);
  const open = new RegExp(`<${prefix}text(?=[\\s/>])${toTagEnd}`).exec(markup);
  if (open === null || open[0].endsWith("/>")) {
    const bare = open === null ? markup : markup.replace(open[0], "");
    const whole = `<${prefix}text>${run}</${prefix}text>`;
    return bare.endsWith("/>")
      ? `${bare.slice(0, -2)}>${whole}</${prefix}comment>`
      : bare.replace(new RegExp(`^<${prefix}comment\\s${toTagEnd}`), (tag) => tag + whole);
  }
  const start = open.index + open[0].length;
  const end = markup.indexOf(`</${prefix}text`, start);
  // A text without runs becomes the first of them.
  const inside = markup
    .slice(start, end)
    .replace(
      new RegExp(`^(\\s*)(<${prefix}t(?=[\\s>])${toTagEnd}[^]*?</${prefix}t\\s*>)`),
      (_, blank: string, plain: string) => `${blank}<${prefix}r>${plain}</${prefix}r>`,
    );
  const aloud = inside.search(new RegExp(`<${prefix}(?:rPh|phoneticPr)[\\s/>]`));
  const at = aloud < 0 ? inside.length : aloud;
  return markup.slice(0, start) + inside.slice(0, at) + run + inside.slice(at) + markup.slice(end);
}

function withMoreNotes(part: string, text: string, notes: readonly Note[]): string {
  let longer = text;
  for (const author of new Set(notes.map((note) => note.author))) {
    const own = notes.filter((note) => note.author === author);
    const known = itemsOf(part, longer, "authors").indexOf(named(authorText(author), prefixOf(part, longer)));
    const place = known < 0 ? itemCount(part, longer, "authors") : known;
    const authors = { name: "authors", before: ["commentList", "extLst"], isCounted: false };
    if (known < 0) longer = withItems(part, longer, authors, [authorText(author)]);
    longer = withItems(
      part,
      longer,
      { name: "commentList", before: ["extLst"], isCounted: false },
      own.map((note) => noteText(note, place)),
    );
  }
  return longer;
}

function named(markup: string, prefix: string): string {
  return prefix === "" ? markup : markup.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
}
