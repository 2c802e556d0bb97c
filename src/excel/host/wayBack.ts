/** What takes a write back, should a later one fail. */
import { refusal } from "./hostRefusal";
import { readable } from "./officeErrors";
import type { UndoOptions } from "./oneUndo";

export type WayBackStep = (context: Excel.RequestContext) => Promise<void>;

/** In the order of the writes; the last one goes back first. */
export type WayBack = WayBackStep[];

/** Runs a command that says, before each write, how to take it back; one that fails leaves the workbook as it was, or says what it left. */
export async function orBack<Result>(
  work: (context: Excel.RequestContext, wayBack: WayBack) => Promise<Result>,
  options: UndoOptions = {},
): Promise<Result> {
  const wayBack: WayBack = [];
  try {
    return await Excel.run(options, (context) => work(context, wayBack));
  } catch (failure) {
    throw await goneBack(wayBack, readable(failure));
  }
}

/** Takes away the sheet with all that is on it, and names of the workbook that pointed there. */
export function removeSheet(sheetName: string, names: readonly string[]): WayBackStep {
  return async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
    for (const item of items) item.load("name");
    sheet.load("name");
    await context.sync();
    for (const item of items) if (!item.isNullObject) item.delete();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  };
}

/** Goes back as far as it can. Returns what to throw: the reason, and what became of what had been written. */
export async function goneBack(wayBack: WayBack, reason: Error): Promise<Error> {
  const failures: Error[] = [];
  for (const step of [...wayBack].reverse())
    try {
      await Excel.run(step);
    } catch (failure) {
      failures.push(readable(failure));
    }
  const options = { cause: reason };
  if (failures.length > 0) return refusal("notTakenBack", { reason, failures }, options);
  return wayBack.length > 0 ? refusal("takenBack", { reason }, options) : reason;
}
