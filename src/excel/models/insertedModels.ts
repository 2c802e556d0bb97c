/** The models that are in the workbook, and whether their checks pass. */
import { readRecords } from "./modelRecord";
import { refusal } from "../host/hostRefusal";
import { listen, type Stop } from "../host/hostEvents";
import { inExcel } from "../host/officeErrors";

export interface ModelInWorkbook {
  readonly key: string;
  /** The gallery's id. */
  readonly id: string;
  readonly version: string;
  readonly sheets: readonly string[];
  /** What the overall check shows: "PASS", "2 FAIL", "" when its cell is gone. */
  readonly verdict: string;
}

export function modelsInWorkbook(): Promise<readonly ModelInWorkbook[]> {
  return inExcel(async (context) => {
    const { models } = await readRecords(context);
    const cells = models.map(({ key }) => {
      const range = context.workbook.names.getItemOrNullObject(key).getRangeOrNullObject();
      range.load("values");
      return range;
    });
    await context.sync();
    return models.map(({ key, id, version, sheets }, index) => {
      const cell = cells[index];
      const shown: unknown = cell === undefined || cell.isNullObject ? "" : cell.values[0]?.[0];
      return { key, id, version, sheets, verdict: String(shown ?? "") };
    });
  });
}

/** Selects the first line of the model's checks that fails, or the overall check when none does. */
export function showChecks(key: string): Promise<void> {
  return inExcel(async (context) => {
    const overall = context.workbook.names.getItemOrNullObject(key).getRangeOrNullObject();
    overall.load("address");
    await context.sync();
    if (overall.isNullObject) throw refusal("overallCheckGone", {});
    const sheet = overall.worksheet;
    const used = sheet.getUsedRange(true);
    used.load("values,rowIndex,columnIndex");
    overall.load("rowIndex,columnIndex");
    await context.sync();
    sheet.activate();
    const rows = used.values as unknown[][];
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex((cell) => cell === "FAIL");
      if (column < 0) continue;
      sheet.getCell(used.rowIndex + row, used.columnIndex + column).select();
      await context.sync();
      return;
    }
    overall.select();
    await context.sync();
  });
}

/** Calculation and new or deleted sheets may change what is there; a burst of them is told once. */
const quietMilliseconds = 300;

export async function watchModels(listener: () => void): Promise<Stop> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = async () => {
    clearTimeout(timer);
    timer = setTimeout(listener, quietMilliseconds);
  };
  const stop = await listen(({ worksheets }) => [
    worksheets.onCalculated.add(soon),
    worksheets.onAdded.add(soon),
    worksheets.onDeleted.add(soon),
  ]);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
