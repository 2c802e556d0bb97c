/** Follows the selection and tells of the selected cell: what it holds, what it rests on, why it is in error. */
import type { Source } from "../../register/source";
import { limitsOf, sourcesOf, type Limit } from "../../audit/trace/cellGrade";
import { listen, type Stop } from "../host/hostEvents";
import { explainError, type CellFailure, type Evaluate, type FailedCell } from "../../audit/trace/explainError";
import { readable, refusedWith } from "../host/officeErrors";
import type { Provenance, TraceOptions } from "../../audit/trace/provenance";
import type { GradeOrUngraded } from "../../register/sourceGrade";
import type { SheetCell } from "../../formula/reference";
import { areaOfAddress } from "../../formula/sheetAddress";
import type { SnapshotKeeper } from "./snapshotKeeper";
import { inSlices } from "../../audit/trace/timeSlices";
import { traceSteps } from "../../audit/trace/traceSteps";
import { tellOfWait, type TraceWait } from "./traceWait";
import type { CellGraph } from "../../audit/trace/cellGraph";

export interface SelectedCell {
  /** "Stack!B4" */
  readonly address: string;
  readonly value: string | number | boolean;
  /** As the cell shows it. */
  readonly text: string;
  /** Empty when the cell holds a constant or nothing. */
  readonly formula: string;
  /** The floor of the provenance. */
  readonly grade: GradeOrUngraded | null;
  /** What the cell rests on, worst grade first: the first ones drag it down. */
  readonly sources: readonly Source[];
  readonly limits: readonly Limit[];
  readonly error: CellFailure | null;
  readonly provenance: Provenance;
}

export function readSelectedCell(
  keeper: SnapshotKeeper,
  evaluate: Evaluate | null = null,
  options: TraceOptions = {},
): Promise<SelectedCell> {
  return keeper.withGraph(async (graph, context) => {
    const range = context.workbook.getActiveCell();
    range.load("address,rowIndex,columnIndex");
    range.worksheet.load("name");
    await context.sync();
    const selected = { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
    const { provenance, hasUnknownKey, errorOrigin } = await traceIn(graph, selected, options);
    const content = graph.contentOf(selected);
    return {
      address: range.address,
      value: content?.value ?? "",
      text: content?.text ?? "",
      formula: graph.formulaOf(selected),
      grade: provenance.floor,
      sources: sourcesOf(provenance),
      limits: limitsOf(provenance, hasUnknownKey),
      error:
        content?.isError === true
          ? await explainError(failedCell(graph, errorOrigin), failedCell(graph, selected), evaluate, (cell) => {
              const found = graph.contentOf(cell);
              return found !== undefined && (found.value !== "" || found.formula !== "");
            })
          : null,
      provenance,
    };
  });
}

function traceIn(graph: CellGraph, cell: SheetCell, options: TraceOptions) {
  return inSlices(traceSteps(graph, cell), graph.formulaCount, options);
}

function failedCell(graph: CellGraph, cell: SheetCell): FailedCell {
  const { sheet, row, column } = cell;
  return { sheet, row, column, value: graph.contentOf(cell)?.value ?? "", formula: graph.formulaOf(cell) };
}

/** What the cell at "Stack!B4" rests on. */
export function readProvenance(
  keeper: SnapshotKeeper,
  address: string,
  options: TraceOptions = {},
): Promise<Provenance> {
  const { sheet, row, column } = areaOfAddress(address);
  return keeper.withGraph(async (graph) => (await traceIn(graph, { sheet, row, column }, options)).provenance);
}

/** Keys and clicks come faster than cells are traced. */
const quietMilliseconds = 60;

/** Tells of the selected cell now, whenever another is selected, and when cells change. */
export async function watchSelectedCell(
  keeper: SnapshotKeeper,
  listener: (cell: SelectedCell) => void,
  onFailure: (reason: Error) => void,
  evaluate: Evaluate | null = null,
  onWait: (wait: TraceWait) => void = () => undefined,
): Promise<Stop> {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let asked = false;
  let breakOff: AbortController | null = null;
  const tell = async () => {
    if (running) {
      asked = true;
      breakOff?.abort();
      return;
    }
    running = true;
    try {
      do {
        asked = false;
        const attempt = new AbortController();
        breakOff = attempt;
        const { onProgress, end } = tellOfWait(attempt, onWait);
        const cell = await readSelectedCell(keeper, evaluate, { signal: attempt.signal, onProgress })
          .catch((failure: unknown) => {
            if (attempt.signal.aborted) return null;
            throw failure;
          })
          .finally(end);
        if (!stopped && !asked && cell !== null) listener(cell);
      } while (asked && !stopped);
    } catch (failure) {
      const isTyping = refusedWith(failure, "InvalidOperationInCellEditMode");
      if (!stopped && !isTyping) onFailure(readable(failure));
    } finally {
      running = false;
    }
  };
  const soon = async () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), quietMilliseconds);
  };
  const stops = [
    await keeper.keep(soon),
    await listen((workbook) => [workbook.onSelectionChanged.add(soon), workbook.worksheets.onActivated.add(soon)]),
  ];
  await tell();
  return () => {
    stopped = true;
    breakOff?.abort();
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
