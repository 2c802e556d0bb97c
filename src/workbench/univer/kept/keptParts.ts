/** What the book keeps beside Univer's own data, and tells of when it changes. */
import type { BookCells } from "../../book/bookCells";
import type { BookEvents, ChangeSource } from "../../book/bookEvents";
import type { BookFormats } from "../../book/bookFormats";
import type { BookTables } from "../../book/bookTables";
import type { Engine } from "../engine/engine";
import { UniverBindings } from "./bindings";
import { UniverComments } from "./comments";
import { UniverFilters } from "./filters";
import { UniverLinks } from "./links";
import { UniverNotes } from "./notes";
import { UniverOutlines } from "./outlines";
import { UniverPages } from "./pages";
import { UniverStyles } from "./styles";
import { XmlParts } from "./xmlParts";
import { SheetProtection } from "./sheetProtection";

export interface KeptParts {
  readonly comments: UniverComments;
  readonly notes: UniverNotes;
  readonly links: UniverLinks;
  readonly filters: UniverFilters;
  readonly protection: SheetProtection;
  readonly bindings: UniverBindings;
  readonly pages: UniverPages;
  readonly styles: UniverStyles;
  readonly outlines: UniverOutlines;
  readonly xmlParts: XmlParts;
}

export interface KeptSurroundings {
  readonly engine: Engine;
  readonly events: BookEvents;
  readonly source: () => ChangeSource;
  readonly newId: () => string;
  readonly cells: BookCells;
  readonly formats: BookFormats;
  readonly tables: BookTables;
}

export function keepParts({ engine, events, source, newId, ...book }: KeptSurroundings): KeptParts {
  const changed = () => events.raise("arranged", { what: "other", source: source() });
  return {
    comments: new UniverComments(engine, newId, (news) =>
      events.raise("commentChanged", { ...news, source: source() }),
    ),
    notes: new UniverNotes(engine, newId, changed),
    links: new UniverLinks(engine, newId, changed),
    filters: new UniverFilters(engine, { ...book, tables: () => book.tables }, changed),
    protection: new SheetProtection(engine, (sheetId, isProtected) =>
      events.raise("protectionChanged", { sheetId, isProtected, source: source() }),
    ),
    pages: new UniverPages(engine, newId, changed),
    styles: new UniverStyles(engine, changed),
    outlines: new UniverOutlines(engine, newId, changed),
    xmlParts: new XmlParts(newId),
    bindings: new UniverBindings(engine, book.tables, (id) => events.raise("bindingMade", { id })),
  };
}
