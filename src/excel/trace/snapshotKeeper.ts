/**
 * Keeps the snapshot of the workbook and the graph built on it. While somebody watches, events say which sheets changed
 * and only those are read again; while nobody does, the whole workbook is read each time. Names and tables raise no
 * events and are read each time: where they, a sheet's name or a spill differ, everything is built anew; where there are only
 * more of them than before, as after a model was inserted, the other sheets are not read again.
 */
import { CellGraph } from "../../audit/trace/cellGraph";
import { supports } from "../host/environment";
import { listen, listenWhereKnown, type Stop } from "../host/hostEvents";
import { inExcel } from "../host/officeErrors";
import { readSnapshot, type ReadSnapshot, type Staleness } from "./readSnapshot";
import { areaFrom } from "../../formula/address";

interface Kept {
  readonly read: ReadSnapshot;
  readonly graph: CellGraph;
}

export class SnapshotKeeper {
  private kept: Kept | null = null;
  private watching: Promise<Stop> | null = null;
  private stale = new Map<string, Staleness>();
  private isAllStale = true;
  private readonly listeners = new Set<() => void>();
  /** One reads at a time, so that what events said is told apart from what they say meanwhile. */
  private turn: Promise<unknown> = Promise.resolve();

  /** Hands over the graph of the workbook as it is now; it holds until the work is done. */
  withGraph<Result>(work: (graph: CellGraph, context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    const mine = this.turn.then(() =>
      inExcel(async (context) => {
        const { graph } = await this.refreshed(context);
        return work(graph, context);
      }),
    );
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /** The add-in itself changed what raises no event, such as a name. */
  changed(): void {
    this.isAllStale = true;
    this.tell();
  }

  /** Listens to what changes in the workbook and tells, until stopped. */
  async keep(onChange: () => void): Promise<Stop> {
    // Each has a listener of its own, even if two pass the same function.
    const listener = () => onChange();
    this.listeners.add(listener);
    const stop = () => {
      if (!this.listeners.delete(listener) || this.listeners.size > 0 || this.watching === null) return;
      const ending = this.watching;
      this.watching = null;
      this.kept = null;
      this.isAllStale = true;
      void ending.then((disconnect) => disconnect()).catch(() => undefined);
    };
    try {
      this.watching ??= this.connect();
      await this.watching;
    } catch (failure) {
      this.watching = null;
      stop();
      throw failure;
    }
    return stop;
  }

  private async refreshed(context: Excel.RequestContext): Promise<Kept> {
    const said = this.stale;
    const wasAllStale = this.isAllStale;
    const earlier = this.listeners.size > 0 && !wasAllStale ? this.kept : null;
    this.stale = new Map();
    this.isAllStale = false;
    try {
      const read = await readSnapshot(context, earlier?.read ?? null, (sheetId) => said.get(sheetId) ?? "fresh");
      const graph = earlier?.graph ?? new CellGraph(read.snapshot);
      graph.update(read.snapshot);
      this.kept = { read, graph };
      return this.kept;
    } catch (failure) {
      // Nothing was read, as while a cell is edited: what was stale still is.
      this.isAllStale ||= wasAllStale;
      for (const [sheetId, staleness] of said) this.note(sheetId, staleness);
      throw failure;
    }
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private async connect(): Promise<Stop> {
    this.isAllStale = true;
    const wholly = async ({ worksheetId }: { readonly worksheetId: string }) => {
      this.stale.set(worksheetId, "stale");
      this.tell();
    };
    const everything = async () => this.changed();
    const stops = [
      await listen(({ worksheets }) => [
        worksheets.onChanged.add(async ({ worksheetId, address, changeType }) => {
          if (changeType === Excel.DataChangeType.rangeEdited) this.note(worksheetId, rowsOf(address));
          else this.isAllStale = true;
          this.tell();
        }),
        worksheets.onCalculated.add(wholly),
        // A new sheet is read for being new.
        worksheets.onAdded.add(async () => this.tell()),
        worksheets.onDeleted.add(everything),
        worksheets.onFormatChanged.add(async ({ worksheetId, address }) => {
          // A number becomes a date by its format.
          this.note(worksheetId, rowsOf(address));
          this.tell();
        }),
      ]),
      // Hosts that do not tell of sorting or renaming by themselves tell of changed cells.
      await listenWhereKnown(({ worksheets }) =>
        supports("ExcelApi", "1.10") ? [worksheets.onRowSorted.add(wholly), worksheets.onColumnSorted.add(wholly)] : [],
      ),
      await listenWhereKnown(({ worksheets }) =>
        supports("ExcelApi", "1.17") ? [worksheets.onNameChanged.add(everything)] : [],
      ),
    ];
    return () => stops.forEach((stop) => stop());
  }

  private note(sheetId: string, staleness: Staleness): void {
    const before = this.stale.get(sheetId) ?? [];
    const isWhole = typeof before === "string" || typeof staleness === "string";
    this.stale.set(sheetId, isWhole ? "stale" : [...before, ...staleness]);
  }
}

function rowsOf(address: string): Staleness {
  try {
    const { row, rowCount } = areaFrom(address.slice(address.lastIndexOf("!") + 1));
    return [{ row, rowCount }];
  } catch {
    return "stale";
  }
}
