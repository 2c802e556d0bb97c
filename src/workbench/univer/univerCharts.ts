/** Charts of the book, as Excel's object model sees them. */
import type { Area } from "../book/bookArea";
import type { BookCharts, Chart, ChartContent, ChartPlace } from "../book/bookCharts";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../book/bookError";
import type { ChangeSource } from "../book/bookEvents";
import { SheetLines } from "./kept/chartAnchor";
import { watchCharts } from "./chartEvents";
import { ChartStore, type ChartRecord } from "./kept/chartStore";
import type { Engine } from "./engine/engine";
import type { EventHub } from "./eventHub";
import { excelId } from "./savedContent";
import type { SheetGrowth } from "./sheetGrowth";

export interface ChartParts {
  readonly engine: Engine;
  readonly growth: SheetGrowth;
  readonly events: EventHub;
  readonly source: () => ChangeSource;
}

export class UniverCharts implements BookCharts {
  private active: string | null = null;
  private readonly store: ChartStore;

  constructor(private readonly parts: ChartParts) {
    this.store = new ChartStore(parts.engine);
    watchCharts(parts.engine, parts.events, this.store, parts.source);
  }

  saved(): readonly ChartRecord[] {
    return this.store.list();
  }

  restore(records: readonly ChartRecord[]): void {
    this.active = null;
    this.store.replaceAll(records);
  }

  list(sheetId?: string): Chart[] {
    return this.store.list().filter((record) => sheetId === undefined || record.sheetId === sheetId);
  }

  get(id: string): Chart | undefined {
    return this.store.get(id);
  }

  async add(sheetId: string, content: Omit<ChartContent, "name">, place: ChartPlace): Promise<Chart> {
    const id = excelId();
    const name = this.freeName(sheetId);
    const anchor = this.anchored(sheetId, place);
    this.store.set(id, { ...content, id, sheetId, name, anchor });
    return this.need(id);
  }

  async change(id: string, to: Partial<ChartContent>): Promise<void> {
    const record = this.need(id);
    if (to.name !== undefined) this.checkName(record, to.name);
    this.store.set(id, { ...record, ...to });
  }

  async delete(id: string): Promise<void> {
    this.need(id);
    if (this.active === id) await this.activate(null);
    this.store.set(id, null);
  }

  place(id: string): ChartPlace {
    const { sheetId, anchor } = this.need(id);
    return this.lines(sheetId).place(anchor);
  }

  async setPlace(id: string, place: ChartPlace): Promise<void> {
    const record = this.need(id);
    this.store.set(id, { ...record, anchor: this.anchored(record.sheetId, place) });
  }

  placeOver(area: Area): ChartPlace {
    return this.lines(area.sheetId).over(area);
  }

  activeId(): string | null {
    if (this.active !== null && this.get(this.active) === undefined) this.active = null;
    return this.active;
  }

  async activate(id: string | null): Promise<void> {
    const before = this.activeId();
    if (id !== null) {
      const { sheetId } = this.need(id);
      if (this.parts.engine.workbook.getActiveSheet().getSheetId() !== sheetId)
        this.parts.engine.sheet(sheetId).activate();
    }
    this.active = id;
    if (before !== id) this.parts.events.raise("chartActivated", { chartId: id, before, source: this.parts.source() });
  }

  private anchored(sheetId: string, place: ChartPlace) {
    if (!Object.values(place).every(Number.isFinite) || place.width < 0 || place.height < 0) throw invalidArgument();
    const anchor = this.lines(sheetId).anchor(place);
    this.parts.growth.include({ sheetId, row: anchor.to.row, column: anchor.to.column, rowCount: 1, columnCount: 1 });
    return anchor;
  }

  private lines(sheetId: string): SheetLines {
    return new SheetLines(this.parts.engine, sheetId);
  }

  private need(id: string): ChartRecord {
    const record = this.store.get(id);
    if (!record) throw itemNotFound();
    return record;
  }

  private checkName({ id, sheetId }: ChartRecord, name: string): void {
    if (name.trim() === "") throw invalidArgument();
    const taken = this.list(sheetId).some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase());
    if (taken) throw itemAlreadyExists();
  }

  private freeName(sheetId: string): string {
    const names = new Set(this.list(sheetId).map(({ name }) => name.toLowerCase()));
    for (let number = 1; ; number += 1) if (!names.has(`chart ${number}`)) return `Chart ${number}`;
  }
}
