import type { WrittenSheet as Draft } from "../../src/audit/sheets/writtenSheet";
import type { WorkbookSnapshot } from "../../src/audit/snapshot/workbookSnapshot";
import { cellAddress } from "../../src/formula/address";
import { snapshotOf, type Written, type WrittenBook, type WrittenSheet } from "./snapshotOf";

/** The sheet as it would be read back: every formula with the value it was written with. */
export function readBack({ cells }: Draft): WrittenSheet {
  const read: Record<string, Written> = {};
  for (const { row, column, value, formula } of cells)
    if (value !== "" || formula !== "") read[cellAddress(row, column)] = formula === "" ? value : [formula, value];
  return { cells: read };
}

export function bookWith(book: WrittenBook, ...drafts: readonly Draft[]): WorkbookSnapshot {
  const sheets = { ...book.sheets };
  for (const draft of drafts) sheets[draft.name] = readBack(draft);
  return snapshotOf({ ...book, sheets });
}

/** Answers each trial by `of` and returns what the trials come to. */
export function answered<Asked, Result, Given>(
  trials: Generator<Asked, Result, Given>,
  of: (asked: Asked) => Given,
): Result {
  let step = trials.next();
  while (step.done !== true) step = trials.next(of(step.value));
  return step.value;
}
