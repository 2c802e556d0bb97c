/** How sheets are printed, kept beside Univer's cells: a page's settings by its sheet, its areas and breaks at their cells. */
import type { Area } from "../../book/bookArea";
import { plainPage, type BookPages, type PagePart, type PageSettings, type PlacedPart } from "../../book/bookPages";
import type { Engine } from "../engine/engine";
import { PlacedRecords } from "./placedRecords";
import { UndoableRecords } from "./undoableRecords";

interface SheetSettings {
  /** The sheet's. */
  readonly id: string;
  readonly settings: Partial<PageSettings>;
}

export class UniverPages implements BookPages {
  private readonly sheets: UndoableRecords<SheetSettings>;
  private readonly placed: PlacedRecords<PlacedPart>;

  constructor(
    engine: Engine,
    private readonly newId: () => string,
    changed: () => void,
  ) {
    this.sheets = new UndoableRecords(engine, "workbench.mutation.set-page", changed);
    const placing = {
      areaOf: ({ area }: PlacedPart) => area,
      movedTo: (one: PlacedPart, area: Area) => ({ ...one, area }),
    };
    this.placed = new PlacedRecords(engine, "workbench.mutation.set-page-part", placing, changed);
  }

  saved(): readonly (SheetSettings | PlacedPart)[] {
    return [...this.sheets.list(), ...this.placed.list()];
  }

  restore(records: readonly (SheetSettings | PlacedPart)[]): void {
    this.sheets.replaceAll(records.filter((one): one is SheetSettings => "settings" in one));
    this.placed.replaceAll(records.filter((one): one is PlacedPart => "part" in one));
  }

  settings(sheetId: string): PageSettings {
    return { ...plainPage, ...this.sheets.get(sheetId)?.settings };
  }

  isSet(sheetId: string): boolean {
    return this.sheets.get(sheetId) !== undefined || this.placed.onSheet(sheetId).length > 0;
  }

  change(sheetId: string, to: Partial<PageSettings>): void {
    this.sheets.set(sheetId, { id: sheetId, settings: { ...this.sheets.get(sheetId)?.settings, ...to } });
  }

  parts(sheetId: string, part: PagePart): PlacedPart[] {
    return this.placed.onSheet(sheetId).filter((one) => one.part === part);
  }

  setParts(sheetId: string, part: PagePart, areas: readonly Area[]): PlacedPart[] {
    for (const { id } of this.parts(sheetId, part)) this.deletePart(id);
    return areas.map((area) => this.addPart(part, area));
  }

  addPart(part: PagePart, area: Area): PlacedPart {
    const placed = { id: this.newId(), part, area };
    this.placed.set(placed.id, placed);
    return placed;
  }

  deletePart(id: string): void {
    this.placed.set(id, null);
  }
}
