/** Answers in the conversations that cells have in newer programs, in the name of this add-in ([MS-XLSX] 2.1.25 and 2.1.26). */
import { areaFrom } from "../../formula/address";
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import type { Note } from "../content/sheetContent";
import { escapedCharacters } from "../package/escape";
import { element } from "../package/element";
import type { WorkbookPackage } from "../package/workbookPackage";
import { workbookPartOf } from "../read/readWorkbook";
import { prefixOf, toTagEnd } from "./partLists";
import { attributeIn, withoutHidden } from "./sheetText";

/** The start of the ids of all that this add-in says; the rest of each is the cell. */
const ownId = "6B1F0C52-3C0E-4D8A-9A55";

/** Notes on cells without a conversation are passed over. */
export function addReplies(file: WorkbookPackage, sheetPart: string, notes: readonly Note[], day: string | null): void {
  for (const { kind, target } of file.relations(sheetPart)) {
    if (kind !== "threadedComment" || !file.has(target)) continue;
    const text = file.text(target);
    const first = firstIds(text);
    const answers = notes.flatMap((note) => {
      const parent = first.get(placeKey(note.row, note.column));
      const author = parent === undefined ? null : authorId(file, note.author);
      return parent === undefined || author === null ? [] : [{ note, parent, author }];
    });
    const end = withoutHidden(text).lastIndexOf("</");
    if (answers.length === 0 || end < 0) continue;
    const prefix = prefixOf(target, text);
    const markup = answers.map(({ note, parent, author }) =>
      element(
        `${prefix}threadedComment`,
        {
          ref: parent.ref,
          dT: day === null ? null : `${day}T00:00:00.00`,
          personId: author,
          id: freeId(text, placeKey(note.row, note.column)),
          parentId: parent.id,
        },
        element(`${prefix}text`, {}, escapedCharacters(note.text)),
      ),
    );
    file.set(target, text.slice(0, end) + markup.join("") + text.slice(end));
  }
}

/** What each conversation began with, by its cell. */
function firstIds(text: string): Map<number, { readonly ref: string; readonly id: string }> {
  const found = new Map<number, { ref: string; id: string }>();
  for (const [tag] of withoutHidden(text).matchAll(new RegExp(`<(?:[\\w.-]+:)?threadedComment\\s${toTagEnd}`, "g"))) {
    const [ref, id] = [attributeIn(tag, "ref"), attributeIn(tag, "id")];
    if (ref === undefined || id === undefined || attributeIn(tag, "parentId") !== undefined) continue;
    const { row, column } = areaFrom(ref);
    found.set(placeKey(row, column), { ref, id });
  }
  return found;
}

function freeId(text: string, place: number): string {
  let number = place;
  const id = () => `{${ownId}-${number.toString(16).toUpperCase().padStart(12, "0").slice(-12)}}`;
  while (text.includes(id())) number += 1;
  return id();
}

/** The person of that name, added to the list of those who speak in the file; null where there is no such list. */
function authorId(file: WorkbookPackage, name: string): string | null {
  const part = file.relations(workbookPartOf(file)).find(({ kind, target }) => kind === "person" && file.has(target));
  if (part === undefined) return null;
  const id = `{${ownId}-000000000000}`;
  const text = file.text(part.target);
  if (text.includes(id)) return id;
  const person = `${prefixOf(part.target, text)}person`;
  const item = element(person, { displayName: name, id, userId: name, providerId: "None" });
  const closing = withoutHidden(text).lastIndexOf("</");
  // Without anybody in it the list closes itself.
  const empty = /<((?:[\w.-]+:)?personList)((?:\s[^>]*?)?)\s*\/>/.exec(text);
  const longer =
    empty === null
      ? text.slice(0, closing) + item + text.slice(closing)
      : text.replace(empty[0], `<${empty[1]}${empty[2]}>${item}</${empty[1]}>`);
  file.set(part.target, longer);
  return id;
}
