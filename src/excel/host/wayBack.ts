/** What takes a write back, should a later one fail. */
import { readable } from "./officeErrors";

export type WayBackStep = (context: Excel.RequestContext) => Promise<void>;

/** In the order of the writes; the last one goes back first. */
export type WayBack = WayBackStep[];

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

export interface WentBack {
  readonly isComplete: boolean;
  /** What the workbook is like now. */
  readonly sentence: string;
}

/** Goes back as far as it can. */
export async function goBack(wayBack: WayBack): Promise<WentBack> {
  const failures: string[] = [];
  for (const step of [...wayBack].reverse())
    try {
      await Excel.run(step);
    } catch (failure) {
      failures.push(readable(failure).message);
    }
  if (failures.length === 0) return { isComplete: true, sentence: "What had been written was taken back." };
  const sentence = `Not everything that had been written could be taken back: ${failures.join(" ")}`;
  return { isComplete: false, sentence };
}
