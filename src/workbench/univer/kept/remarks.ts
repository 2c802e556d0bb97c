/** What people say of cells, kept beside Univer's: comments, notes, and where cells lead to. */
import type { Engine } from "../engine/engine";
import { UniverComments } from "./comments";
import { UniverLinks } from "./links";
import { UniverNotes } from "./notes";

export interface Remarks {
  readonly comments: UniverComments;
  readonly notes: UniverNotes;
  readonly links: UniverLinks;
}

/** `changed` hears of every change of a note or a link. */
export function keepRemarks(engine: Engine, newId: () => string, changed: () => void): Remarks {
  return {
    comments: new UniverComments(engine, newId),
    notes: new UniverNotes(engine, newId, changed),
    links: new UniverLinks(engine, newId, changed),
  };
}
