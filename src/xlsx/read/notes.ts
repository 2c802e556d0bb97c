/** Notes on cells, and the conversations that newer programs keep beside them. */
import { areaFrom } from "../../formula/address";
import type { Message, Note } from "../content/sheetContent";
import { attributeOf, readMarkup } from "../package/markup";
import type { Relation, WorkbookPackage } from "../package/workbookPackage";
import { TextGatherer } from "./sharedStrings";

/** Of a cell with a conversation the conversation, not the note that stands in for it. `people` are names by id. */
export function notesOf(
  file: WorkbookPackage,
  relations: readonly Relation[],
  people: ReadonlyMap<string, string>,
): Note[] {
  const parts = (kind: string) =>
    relations.filter((one) => one.kind === kind && !one.isExternal && file.has(one.target)).map(({ target }) => target);
  const threads = parts("threadedComment").flatMap((part) => conversations(file, part, people));
  const places = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  const notes = parts("comments").flatMap((part) => plainNotes(file, part));
  return [...notes.filter(({ row, column }) => !places.has(`${row} ${column}`)), ...threads];
}

export function peopleOf(file: WorkbookPackage, part: string | undefined): Map<string, string> {
  const people = new Map<string, string>();
  if (part === undefined || !file.has(part)) return people;
  readMarkup(part, file.text(part), {
    open: (name, attributes) => {
      if (name === "person")
        people.set(attributeOf(attributes, "id") ?? "", attributeOf(attributes, "displayName") ?? "");
    },
  });
  return people;
}

function plainNotes(file: WorkbookPackage, part: string): Note[] {
  const notes: Note[] = [];
  const authors: string[] = [];
  const gatherer = new TextGatherer();
  let place = { ref: "A1", authorId: "" };
  readMarkup(part, file.text(part), {
    open: (name, { ref = "A1", authorId = "" }) => {
      if (name === "author") authors.push("");
      if (name === "comment") place = { ref, authorId };
    },
    text: (text, path) => {
      if (path[path.length - 1] === "author") authors[authors.length - 1] += text;
      else gatherer.hear(text, path);
    },
    close: (name) => {
      if (name !== "comment") return;
      const { row, column } = areaFrom(place.ref);
      notes.push({ row, column, author: authors[Number(place.authorId)] ?? "", text: gatherer.take() });
    },
  });
  return notes;
}

function conversations(file: WorkbookPackage, part: string, people: ReadonlyMap<string, string>): Note[] {
  const found = new Map<string, { readonly messages: Message[]; isResolved: boolean }>();
  let said = { ref: "A1", author: "", text: "", created: null as number | null };
  readMarkup(part, file.text(part), {
    open: (name, attributes) => {
      if (name !== "threadedComment") return;
      const ref = attributes["ref"] ?? said.ref;
      said = {
        ref,
        author: people.get(attributes["personId"] ?? "") ?? "",
        text: "",
        created: timeOf(attributes["dT"]),
      };
      const isFirst = !found.has(ref);
      if (isFirst) found.set(ref, { messages: [], isResolved: /^(?:1|true)$/.test(attributes["done"] ?? "") });
    },
    text: (content, path) => {
      if (path[path.length - 1] === "text") said.text += content;
    },
    close: (name) => {
      if (name !== "threadedComment") return;
      const { ref, ...message } = said;
      found.get(ref)?.messages.push(message);
    },
  });
  return [...found].map(([ref, conversation]) => {
    const { row, column } = areaFrom(ref);
    const [first] = conversation.messages;
    return { row, column, author: first?.author ?? "", text: textOfMessages(conversation.messages), conversation };
  });
}

/** As one text, for programs that do not know conversations. */
export function textOfMessages(messages: readonly Pick<Message, "author" | "text">[]): string {
  return messages
    .map(({ author, text }, place) => (place === 0 || author === "" ? text : `${author}: ${text}`))
    .join("\n");
}

/** The file has it in universal time, without saying so. */
function timeOf(text: string | undefined): number | null {
  const time = Date.parse(text === undefined || /(?:Z|[+-]\d\d:\d\d)$/.test(text) ? (text ?? "") : `${text}Z`);
  return Number.isNaN(time) ? null : time;
}
