/** What the band's commands work on. */
import type { Area, Book, CellPlace } from "../../../workbench/book/book";
import type { Univer } from "@univerjs/core";
import type { Language } from "../parts/pageOptions";
import type { ToolTexts } from "./toolTexts";

export interface ToolSurroundings {
  readonly book: Book;
  readonly univer: Univer;
  readonly language: Language;
  readonly texts: ToolTexts;
  /** Reads a text as if it had been typed into the cell. */
  readonly type: (place: CellPlace, text: string) => Promise<void>;
  readonly tell: (text: string) => void;
}

export interface ToolTarget extends ToolSurroundings {
  readonly areas: readonly Area[];
  readonly active: CellPlace;
}

export type ToolAction = (target: ToolTarget) => Promise<void> | void;

export const cellAt = (place: CellPlace): Area => ({ ...place, rowCount: 1, columnCount: 1 });
