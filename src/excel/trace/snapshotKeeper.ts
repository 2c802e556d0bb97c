/**
 * Keeps the snapshot of the workbook and the graph built on it. While somebody watches, events say which sheets changed
 * and only those are read again; while nobody does, the whole workbook is read each time. Names and tables raise no
 * events and are read each time: where they, a sheet's name or a spill differ, everything is built anew.
 */
import { CellGraph } from "../../audit/trace/cellGraph";
import { supports, type Stop } from "../host/environment";
import { inExcel } from "../host/officeErrors";
import { readSnapshot, type ReadSnapshot, type Staleness } from "./readSnapshot";
import { areaFrom } from "../../formula/address";

interface Kept {
  readonly read: ReadSnapshot;
  readonly graph: CellGraph;
}

let kept: Kept | null = null;
let watchers = 0;
let watching: Promise<() => void> | null = null;
let stale = new Map<string, Staleness>();
let isAllStale = true;
/** One reads at a time, so that what events said is told apart from what they say meanwhile. */
let turn: Promise<unknown> = Promise.resolve();

/** Hands over the graph of the workbook as it is now; it holds until the work is done. */
export function withGraph<Result>(
  work: (graph: CellGraph, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const mine = turn.then(() =>
    inExcel(async (context) => {
      const { graph } = await refreshed(context);
      return work(graph, context);
    }),
  );
  turn = mine.catch(() => undefined);
  return mine;
}

async function refreshed(context: Excel.RequestContext): Promise<Kept> {
  const said = stale;
  const wasAllStale = isAllStale;
  const earlier = watchers > 0 && !wasAllStale ? kept : null;
  stale = new Map();
  isAllStale = false;
  try {
    const read = await readSnapshot(context, earlier?.read ?? null, (sheetId) => said.get(sheetId) ?? "fresh");
    const graph = earlier?.graph ?? new CellGraph(read.snapshot);
    graph.update(read.snapshot);
    kept = { read, graph };
    return kept;
  } catch (failure) {
    // Nothing was read, as while a cell is edited: what was stale still is.
    isAllStale ||= wasAllStale;
    for (const [sheetId, staleness] of said) note(sheetId, staleness);
    throw failure;
  }
}

/** The add-in itself changed what raises no event, such as a name. */
export function workbookChanged(): void {
  isAllStale = true;
  tell();
}

/** Listens to what changes in the workbook and tells, until stopped. */
export async function keepSnapshot(onChange: () => void): Promise<Stop> {
  watchers += 1;
  listeners.add(onChange);
  let isStopped = false;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    listeners.delete(onChange);
    watchers -= 1;
    if (watchers > 0 || watching === null) return;
    const ending = watching;
    watching = null;
    kept = null;
    isAllStale = true;
    void ending.then((disconnect) => disconnect()).catch(() => undefined);
  };
  try {
    watching ??= connect();
    await watching;
  } catch (failure) {
    watching = null;
    stop();
    throw failure;
  }
  return stop;
}

const listeners = new Set<() => void>();

function tell(): void {
  listeners.forEach((listener) => listener());
}

async function wholly({ worksheetId }: { readonly worksheetId: string }): Promise<void> {
  stale.set(worksheetId, "stale");
  tell();
}

async function everything(): Promise<void> {
  isAllStale = true;
  tell();
}

type Handlers = OfficeExtension.EventHandlerResult<unknown>[];

async function connect(): Promise<() => void> {
  isAllStale = true;
  const handlers = await added(({ worksheets }) => [
    worksheets.onChanged.add(async ({ worksheetId, address, changeType }) => {
      if (changeType === Excel.DataChangeType.rangeEdited) note(worksheetId, rowsOf(address));
      else isAllStale = true;
      tell();
    }),
    worksheets.onCalculated.add(wholly),
    worksheets.onAdded.add(everything),
    worksheets.onDeleted.add(everything),
    worksheets.onFormatChanged.add(async ({ worksheetId, address }) => {
      // A number becomes a date by its format.
      note(worksheetId, rowsOf(address));
      tell();
    }),
  ]);
  // Hosts that do not tell of sorting or renaming by themselves tell of changed cells.
  const sorted = await added(({ worksheets }) =>
    supports("ExcelApi", "1.10") ? [worksheets.onRowSorted.add(wholly), worksheets.onColumnSorted.add(wholly)] : [],
  ).catch((): Handlers => []);
  const renamed = await added(({ worksheets }) =>
    supports("ExcelApi", "1.17") ? [worksheets.onNameChanged.add(everything)] : [],
  ).catch((): Handlers => []);
  return () => [handlers, sorted, renamed].forEach(remove);
}

function added(add: (workbook: Excel.Workbook) => Handlers): Promise<Handlers> {
  return inExcel(async (context) => {
    const handlers = add(context.workbook);
    await context.sync();
    return handlers;
  });
}

/** Handlers of a workbook that is closing cannot be taken off and need not be. */
function remove(handlers: Handlers): void {
  for (const handler of handlers) handler.remove();
  void handlers[0]?.context.sync().catch(() => undefined);
}

function rowsOf(address: string): Staleness {
  try {
    const { row, rowCount } = areaFrom(address.slice(address.lastIndexOf("!") + 1));
    return [{ row, rowCount }];
  } catch {
    return "stale";
  }
}

function note(sheetId: string, staleness: Staleness): void {
  const before = stale.get(sheetId) ?? [];
  stale.set(sheetId, typeof before === "string" || typeof staleness === "string" ? "stale" : [...before, ...staleness]);
}
