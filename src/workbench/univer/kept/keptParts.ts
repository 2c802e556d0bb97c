/** What the book keeps beside Univer's own data, and tells of when it changes. */
import type { BookCells } from "../../book/bookCells";
import type { ChangeSource } from "../../book/bookEvents";
import type { BookFormats } from "../../book/bookFormats";
import type { BookTables } from "../../book/bookTables";
import type { Engine } from "../engine/engine";
import type { EventHub } from "../eventHub";
import type { SheetGrowth } from "../sheetGrowth";
import { UniverCharts } from "../univerCharts";
import { UniverConditionalFormats } from "../univerConditionalFormats";
import { UniverBindings } from "./bindings";
import { UniverComments } from "./comments";
import { UniverFilters } from "./filters";
import { UniverLinks } from "./links";
import { UniverNotes } from "./notes";
import { UniverPages } from "./pages";
import { SheetProtection } from "./sheetProtection";

export interface KeptParts {
  readonly charts: UniverCharts;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly comments: UniverComments;
  readonly notes: UniverNotes;
  readonly links: UniverLinks;
  readonly filters: UniverFilters;
  readonly protection: SheetProtection;
  readonly bindings: UniverBindings;
  readonly pages: UniverPages;
}

export interface KeptSurroundings {
  readonly engine: Engine;
  readonly growth: SheetGrowth;
  readonly events: EventHub;
  readonly source: () => ChangeSource;
  readonly newId: () => string;
  readonly calculated: () => Promise<void>;
  readonly cells: BookCells;
  readonly formats: BookFormats;
  readonly tables: BookTables;
}

export function keepParts({ engine, growth, events, source, newId, calculated, ...book }: KeptSurroundings): KeptParts {
  const changed = () => events.raise("arranged", { what: "other", source: source() });
  return {
    charts: new UniverCharts({ engine, growth, events, source }),
    conditionalFormats: new UniverConditionalFormats(engine, book.cells, { events, calculated, today }),
    comments: new UniverComments(engine, newId, (news) =>
      events.raise("commentChanged", { ...news, source: source() }),
    ),
    notes: new UniverNotes(engine, newId, changed),
    links: new UniverLinks(engine, newId, changed),
    filters: new UniverFilters(engine, { ...book, tables: () => book.tables }),
    protection: new SheetProtection(engine, (sheetId, isProtected) =>
      events.raise("protectionChanged", { sheetId, isProtected, source: source() }),
    ),
    pages: new UniverPages(engine, newId, changed),
    bindings: new UniverBindings(engine, book.tables, (id) => events.raise("bindingMade", { id })),
  };
}

/** The serial number of the person's day. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
