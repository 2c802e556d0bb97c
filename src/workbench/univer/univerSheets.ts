/** Sheets of the book. */
import { BooleanNumber, CanceledError, type Worksheet } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { CopySheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { BookError, itemNotFound, invalidArgument, itemAlreadyExists } from "../book/bookError";
import type { BookSheets, Properties, Sheet, SheetVisibility } from "../book/bookSheets";
import type { Engine } from "./engine/engine";
import { listenFirst } from "./engine/listenFirst";
import type { PropertyStore } from "./propertyStore";
import { excelId, excelSizes } from "./savedContent";
import { initialColumnCount, initialRowCount } from "./sheetGrowth";

const forbidden = /[\\/?*[\]:]/;
const longestName = 31;
/** Excel keeps the name for the sheet on which it tracks changes. */
const reservedName = "history";

function isSheetName(name: string): boolean {
  const isValid = name.trim() !== "" && name.length <= longestName && !forbidden.test(name) && !/^'|'$/.test(name);
  return isValid && name.toLowerCase() !== reservedName;
}

export class UniverSheets implements BookSheets {
  /** Set by a page: hears of a name that a person gave a sheet and that Excel would not take. */
  tellPerson: ((name: string) => void) | null = null;
  private readonly veryHidden = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly properties: (sheetId: string) => PropertyStore,
  ) {
    // The grid's own checks let a reserved name and an apostrophe at an end pass.
    listenFirst(engine, ({ id, params }) => {
      const name = id === SetWorksheetNameCommand.id ? (params as { name: string }).name : null;
      if (name === null || isSheetName(name)) return;
      this.tellPerson?.(name);
      throw new CanceledError();
    });
  }

  list(): Sheet[] {
    return this.engine.worksheets().map((sheet, position) => this.describe(sheet, position));
  }

  get(id: string): Sheet | undefined {
    return this.first((sheet) => sheet.getSheetId() === id);
  }

  find(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.first((sheet) => sheet.getName().toLowerCase() === wanted);
  }

  activeId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  async add(name?: string): Promise<Sheet> {
    const wanted = name ?? this.freeName();
    this.checkName(wanted);
    const before = this.activeId();
    const sheet = this.engine.workbook.create(wanted, initialRowCount, initialColumnCount, {
      index: this.engine.worksheets().length,
      sheet: { id: excelId(), ...excelSizes },
    });
    // Univer shows a new sheet at once; Excel leaves the reader where he is.
    this.engine.sheet(before).activate();
    return this.get(sheet.getSheetId())!;
  }

  async duplicate(id: string, name: string): Promise<Sheet> {
    this.need(id);
    this.checkName(name);
    const [before, known] = [this.activeId(), new Set(this.list().map((sheet) => sheet.id))];
    this.engine.run(CopySheetCommand.id, { subUnitId: id });
    const copy = this.list().find((sheet) => !known.has(sheet.id));
    if (!copy) throw new BookError("GeneralException", "The worksheet could not be copied.");
    this.engine.sheet(copy.id).setName(name);
    this.engine.workbook.moveSheet(this.engine.sheet(copy.id), this.list().length - 1);
    this.engine.sheet(before).activate();
    return this.get(copy.id)!;
  }

  async delete(id: string): Promise<void> {
    const others = this.list().filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
    if (this.need(id).visibility === "Visible" && others.length === 0)
      throw new BookError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    // Univer also rewrites formulas of the sheet that name it, which fails once the sheet is gone.
    if (!this.engine.workbook.deleteSheet(id) && this.get(id) !== undefined)
      throw new BookError("GeneralException", "The worksheet could not be deleted.");
    this.deleteNamesOf(id);
  }

  /** The names that a sheet has of its own go with it. */
  private deleteNamesOf(sheetId: string): void {
    const { undoStack, unitId, injector } = this.engine;
    const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
    for (const name of names.filter(({ localSheetId }) => localSheetId === sheetId)) {
      const params = { unitId, ...name };
      this.engine.run(RemoveDefinedNameMutation.id, params);
      undoStack.pushUndoRedo({
        unitID: unitId,
        undoMutations: [{ id: SetDefinedNameMutation.id, params }],
        redoMutations: [{ id: RemoveDefinedNameMutation.id, params }],
      });
    }
  }

  async rename(id: string, name: string): Promise<void> {
    const { name: before } = this.need(id);
    if (before === name) return;
    this.checkName(name, id);
    this.engine.sheet(id).setName(name);
  }

  async move(id: string, position: number): Promise<void> {
    this.need(id);
    if (position < 0 || position >= this.list().length) throw invalidArgument();
    this.engine.workbook.moveSheet(this.engine.sheet(id), position);
  }

  async activate(id: string): Promise<void> {
    if (this.need(id).visibility !== "Visible")
      throw new BookError("InvalidOperation", "A hidden worksheet cannot be activated.");
    this.engine.sheet(id).activate();
  }

  async setVisibility(id: string, visibility: SheetVisibility): Promise<void> {
    const sheet = this.engine.sheet(id);
    if (visibility === "Visible") {
      this.veryHidden.delete(id);
      if (sheet.isSheetHidden()) sheet.showSheet();
      return;
    }
    if (!this.list().some((other) => other.id !== id && other.visibility === "Visible"))
      throw new BookError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    if (!sheet.isSheetHidden()) sheet.hideSheet();
    if (visibility === "VeryHidden") this.veryHidden.add(id);
    else this.veryHidden.delete(id);
  }

  async setTabColor(id: string, color: string): Promise<void> {
    this.engine.sheet(id).setTabColor(color);
  }

  async freeze(id: string, rowCount: number, columnCount: number): Promise<void> {
    const sheet = this.engine.sheet(id);
    if (rowCount === 0 && columnCount === 0) sheet.cancelFreeze();
    else
      sheet.setFreeze({
        xSplit: columnCount,
        ySplit: rowCount,
        startRow: rowCount === 0 ? -1 : rowCount,
        startColumn: columnCount === 0 ? -1 : columnCount,
      });
  }

  async setShowGridlines(id: string, show: boolean): Promise<void> {
    this.engine.sheet(id).setHiddenGridlines(!show);
  }

  customProperties(id: string): Properties {
    this.need(id);
    return this.properties(id);
  }

  private need(id: string): Sheet {
    const sheet = this.get(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  private freeName(): string {
    for (let number = this.list().length; ; number += 1) {
      const name = `Sheet${number}`;
      if (!this.find(name)) return name;
    }
  }

  private checkName(name: string, own?: string): void {
    if (!isSheetName(name)) throw invalidArgument();
    const taken = this.find(name);
    if (taken && taken.id !== own) throw itemAlreadyExists();
  }

  private first(isWanted: (sheet: Worksheet) => boolean): Sheet | undefined {
    const sheets = this.engine.worksheets();
    const position = sheets.findIndex(isWanted);
    return position < 0 ? undefined : this.describe(sheets[position]!, position);
  }

  private describe(sheet: Worksheet, position: number): Sheet {
    const id = sheet.getSheetId();
    const { freeze, tabColor, hidden, showGridlines } = sheet.getConfig();
    return {
      id,
      name: sheet.getName(),
      position,
      visibility: hidden === BooleanNumber.TRUE ? (this.veryHidden.has(id) ? "VeryHidden" : "Hidden") : "Visible",
      tabColor: tabColor ?? "",
      frozenRowCount: Math.max(freeze.ySplit, 0),
      frozenColumnCount: Math.max(freeze.xSplit, 0),
      showGridlines: showGridlines !== BooleanNumber.FALSE,
    };
  }
}
