import type { Source } from "../models/source";

export const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] as const;
export type Letter = (typeof letters)[number];

/** A row of the register as the pane shows it. */
export type SourceRecord = Source;

/** What a form hands over to be written. */
export type SourceDraft = Source;
