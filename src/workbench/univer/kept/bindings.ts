/** Bindings of add-ins, kept beside Univer's cells. */
import type { Area } from "../../book/bookArea";
import type { Binding, BookBindings } from "../../book/bookBindings";
import type { BookTables } from "../../book/bookTables";
import type { Engine } from "../engine/engine";
import { PlacedRecords } from "./placedRecords";

export class UniverBindings implements BookBindings {
  private readonly records: PlacedRecords<Binding>;

  constructor(
    engine: Engine,
    private readonly tables: BookTables,
    private readonly made: (id: string) => void,
  ) {
    const placing = { areaOf: ({ area }: Binding) => area, movedTo: (one: Binding, area: Area) => ({ ...one, area }) };
    this.records = new PlacedRecords(engine, "workbench.mutation.set-binding", placing);
  }

  saved(): readonly Binding[] {
    return this.records.list();
  }

  restore(records: readonly Binding[]): void {
    this.records.replaceAll(records);
  }

  list(): Binding[] {
    return this.records.list();
  }

  get(id: string): Binding | undefined {
    return this.records.get(id);
  }

  /** No step of undo: what an add-in knows of the workbook is none of the person's work. */
  set(binding: Binding): void {
    this.records.put(binding);
    this.made(binding.id);
  }

  delete(id: string): void {
    this.records.drop(id);
  }

  areaOf({ area, tableId }: Binding): Area | null {
    return tableId === null ? area : (this.tables.get(tableId)?.area ?? null);
  }
}
