/** Follows the selection and tells of the selected cell: what it holds, what grade it inherits, why it is in error. */
import type { Source } from "../models/source";
import { inheritedGrade, limitsOf, worstFirst, type InheritedGrade } from "./cellGrade";
import { displayLanguage, type Stop } from "./environment";
import { explainError, type CellFailure, type Evaluate } from "./explainError";
import { inExcel, readable, refusedWith } from "./officeErrors";
import type { ReadCell } from "./readAreas";
import { spillParents } from "./readAreas";
import { traceCell } from "./traceCell";
import { readLayout } from "./workbookLayout";

export interface ThisCell {
  /** "Stack!B4" */
  readonly address: string;
  readonly value: string | number | boolean;
  /** As the cell shows it. */
  readonly text: string;
  /** Empty when the cell holds a constant or nothing. */
  readonly formula: string;
  readonly grade: InheritedGrade;
  /** What the cell rests on, worst grade first: the first ones drag it down. */
  readonly sources: readonly Source[];
  readonly limits: readonly string[];
  readonly error: CellFailure | null;
}

export function readThisCell(evaluate: Evaluate | null = null): Promise<ThisCell> {
  return inExcel(async (context) => {
    const range = context.workbook.getActiveCell();
    range.load("address,rowIndex,columnIndex,values,formulas,text,valueTypes");
    range.worksheet.load("name");
    const layout = await readLayout(context);
    const written = range.formulas[0]?.[0];
    const selected: ReadCell = {
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      value: (range.values[0]?.[0] ?? "") as ReadCell["value"],
      formula: typeof written === "string" && written.startsWith("=") ? written : "",
      isError: range.valueTypes[0]?.[0] === Excel.RangeValueType.error,
    };
    const trace = await traceCell(context, selected, layout);
    const origin = trace.errors[0] ?? selected;
    return {
      address: range.address,
      value: selected.value,
      text: String(range.text[0]?.[0] ?? ""),
      formula: selected.formula || (await spilledFrom(context, selected)),
      grade: inheritedGrade(trace),
      sources: worstFirst(trace.sources),
      limits: limitsOf(trace, displayLanguage()),
      error: selected.isError ? await explainError(origin, selected, evaluate) : null,
    };
  });
}

/** The formula of the cell that fills this one. */
async function spilledFrom(context: Excel.RequestContext, cell: ReadCell): Promise<string> {
  if (cell.value === "") return "";
  const [parent] = await spillParents(context, [cell]);
  if (parent === null || parent === undefined) return "";
  const anchor = context.workbook.worksheets.getItem(parent.sheet).getCell(parent.row, parent.column);
  anchor.load("formulas");
  await context.sync();
  return String(anchor.formulas[0]?.[0] ?? "");
}

/** Keys and clicks come faster than cells are traced. */
const quietMilliseconds = 60;

/** Tells of the selected cell now, whenever another is selected, and when cells change. */
export async function watchThisCell(
  listener: (cell: ThisCell) => void,
  onFailure: (reason: Error) => void,
  evaluate: Evaluate | null = null,
): Promise<Stop> {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let asked = false;
  const tell = async () => {
    if (running) {
      asked = true;
      return;
    }
    running = true;
    try {
      do {
        asked = false;
        const cell = await readThisCell(evaluate);
        if (!stopped && !asked) listener(cell);
      } while (asked && !stopped);
    } catch (failure) {
      const isTyping = failure instanceof Error && refusedWith(failure.cause, "InvalidOperationInCellEditMode");
      if (!stopped && !isTyping) onFailure(readable(failure));
    } finally {
      running = false;
    }
  };
  const soon = async () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), quietMilliseconds);
  };
  const handlers = await inExcel(async (context) => {
    const { workbook } = context;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [
      workbook.onSelectionChanged.add(soon),
      workbook.worksheets.onChanged.add(soon),
      workbook.worksheets.onCalculated.add(soon),
      workbook.worksheets.onActivated.add(soon),
    ];
    await context.sync();
    return added;
  });
  await tell();
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const handler of handlers) handler.remove();
    // Handlers of a workbook that is closing cannot be taken off and need not be.
    void handlers[0]?.context.sync().catch(() => undefined);
  };
}
