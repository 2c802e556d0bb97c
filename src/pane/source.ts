import type { Grade } from "../engine/grade";
import type { Source } from "../models/source";

export { grades as letters } from "../engine/grade";
export type Letter = Grade;

/** A row of the register as the pane shows it. */
export type SourceRecord = Source;

/** What a form hands over to be written. */
export type SourceDraft = Source;
