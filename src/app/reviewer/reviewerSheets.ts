/** The sheets that a copy for a reviewer gets beside those of the workbook. Each is in plain cells, and says in them what it has to say. */
import { callsSheet } from "./callsSheet";
import type { SheetBuilder } from "./sheetContext";

/** In their order. */
export const reviewerSheets: readonly SheetBuilder[] = [{ place: "last", build: callsSheet }];
