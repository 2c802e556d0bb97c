/** Protected sheets and the protected structure of the workbook: nothing writes into them, whoever asks. */
import { CanceledError } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { BookProtection, ProtectionRecord } from "../../book/bookProtection";
import { BookError } from "../../book/bookError";
import type { Engine } from "../engine/engine";
import { listenFirst } from "../engine/listenFirst";

const ofCells: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveRangeMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  SetRangeValuesMutation.id,
]);
const ofStructure: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** Of `WorksheetProtectionOptions`, by what it allows. */
const sizeOptions: Readonly<Record<string, string>> = {
  [SetWorksheetColWidthMutation.id]: "allowFormatColumns",
  [SetWorksheetRowHeightMutation.id]: "allowFormatRows",
};

interface Written {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
}

function onlyLooks(cells: Written["cellValue"]): boolean {
  return Object.values(cells ?? {}).every((row) =>
    Object.values(row).every((cell) => cell !== null && Object.keys(cell).every((key) => key === "s")),
  );
}

export class SheetProtection implements BookProtection {
  /** Set by a page. */
  tellPerson: ((what: "sheet" | "structure") => void) | null = null;
  private refused: "sheet" | "structure" | null = null;
  private readonly records = new Map<string, ProtectionRecord>();

  /** `changed` hears what is protected or free from now on. */
  constructor(
    engine: Engine,
    private readonly changed: (sheetId: string | null, isProtected: boolean) => void,
  ) {
    // Before the formula engine, which would write a cell's new formula or end its old one whatever comes of the command.
    listenFirst(engine, ({ id, params }, options) => {
      if (this.records.size === 0 || options?.onlyLocal === true) return;
      const { subUnitId, cellValue } = (params ?? {}) as Written;
      const record = ofCells.has(id) && subUnitId !== undefined ? this.of(subUnitId) : undefined;
      const isFormat =
        record?.options["allowFormatCells"] === true && id === SetRangeValuesMutation.id && onlyLooks(cellValue);
      const option = sizeOptions[id];
      const isSize = option !== undefined && subUnitId !== undefined && this.refusesTo(subUnitId, option);
      if (ofStructure.has(id) && this.of(null)) this.refuse("structure");
      if ((record && !isFormat) || isSize) this.refuse("sheet");
    });
    engine.refusesLooks = (sheetId) => {
      const isRefused = this.refusesTo(sheetId, "allowFormatCells");
      if (isRefused) this.tell("sheet");
      return isRefused;
    };
  }

  private refusesTo(sheetId: string, option: string): boolean {
    const record = this.of(sheetId);
    return record !== undefined && record.options[option] !== true;
  }

  private refuse(what: "sheet" | "structure"): never {
    this.tell(what);
    // Univer takes this for a command that does nothing; what it does in several steps swallows any other failure.
    throw new CanceledError();
  }

  private tell(what: "sheet" | "structure"): void {
    this.refused = what;
    this.tellPerson?.(what);
  }

  saved(): readonly ProtectionRecord[] {
    return [...this.records.values()];
  }

  restore(records: readonly ProtectionRecord[]): void {
    this.records.clear();
    for (const record of records) this.records.set(record.id, record);
  }

  forgetRefused(): void {
    this.refused = null;
  }

  failWhenRefused(): void {
    const { refused } = this;
    this.refused = null;
    if (refused !== null)
      throw new BookError("AccessDenied", `The ${refused === "sheet" ? "worksheet" : "workbook"} is protected.`);
  }

  of(sheetId: string | null): ProtectionRecord | undefined {
    return this.records.get(sheetId ?? "");
  }

  protect(sheetId: string | null, options: Readonly<Record<string, unknown>>, password: string): void {
    if (this.of(sheetId)) throw new BookError("InvalidOperation", "It is protected already.");
    const id = sheetId ?? "";
    this.records.set(id, { id, options, password });
    this.changed(sheetId, true);
  }

  unprotect(sheetId: string | null, password: string): void {
    const record = this.of(sheetId);
    if (!record) return;
    if (record.password !== password) throw new BookError("AccessDenied", "The password is not correct.");
    this.records.delete(record.id);
    this.changed(sheetId, false);
  }
}
