/** What people say of cells, kept beside Univer's: comments, notes, and where cells lead to. */
import type { Engine } from "../engine/engine";
import { excelId } from "../savedContent";
import { UniverComments } from "./comments";
import { UniverLinks } from "./links";
import { UniverNotes } from "./notes";

export interface Remarks {
  readonly comments: UniverComments;
  readonly notes: UniverNotes;
  readonly links: UniverLinks;
}

/** `changed` hears of every change of a note or a link. */
export function keepRemarks(engine: Engine, changed: () => void): Remarks {
  return {
    comments: new UniverComments(engine, excelId),
    notes: new UniverNotes(engine, excelId, changed),
    links: new UniverLinks(engine, excelId, changed),
  };
}
