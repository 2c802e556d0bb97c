/** Defined names of the book. */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Area } from "../book/bookArea";
import { itemNotFound, invalidArgument, itemAlreadyExists } from "../book/bookError";
import type { BookNames, DefinedName, NameValue } from "../book/bookNames";
import type { BookSheets } from "../book/bookSheets";
import type { Engine } from "./engine/engine";
import { referenceTokens } from "./engine/formulaTokens";
import { isValidName } from "./nameRules";
import { cellsArea } from "./references";

/** Works out the value of a name's formula; the book lends the formula engine for it. */
export type ValueOf = (formula: string, area: Area | null) => Promise<NameValue>;

export class UniverNames implements BookNames {
  private readonly service: IDefinedNamesService;
  private nextId = 1;

  constructor(
    private readonly engine: Engine,
    private readonly sheets: BookSheets,
    private readonly valueOf: ValueOf,
    /** A formula as it is entered at the first cell of a sheet. */
    private readonly entered: (formula: string, sheetId: string) => string,
  ) {
    this.service = engine.injector.get(IDefinedNamesService);
  }

  list(scope?: string | null): DefinedName[] {
    return this.params()
      .filter((name) => scope === undefined || scopeOf(name) === scope)
      .map((name) => this.describe(name));
  }

  get(id: string): DefinedName | undefined {
    const name = this.service.getValueById(this.engine.unitId, id);
    return name ? this.describe(name) : undefined;
  }

  find(name: string, scope: string | null): DefinedName | undefined {
    const wanted = name.toLowerCase();
    const found = this.params().find((known) => known.name.toLowerCase() === wanted && scopeOf(known) === scope);
    return found && this.describe(found);
  }

  async value(id: string): Promise<NameValue> {
    const { formula, area } = this.get(id) ?? missing();
    return this.valueOf(formula, area);
  }

  async add(name: string, formula: string, scope: string | null, comment = ""): Promise<DefinedName> {
    if (!isValidName(name)) throw invalidArgument();
    if (this.find(name, scope)) throw itemAlreadyExists();
    while (this.get(`name${this.nextId}`)) this.nextId += 1;
    const id = `name${this.nextId}`;
    this.write(
      {
        id,
        name,
        formulaOrRefString: this.stored(formula, scope),
        comment,
        hidden: false,
        localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      },
      null,
    );
    return this.get(id)!;
  }

  async change(
    id: string,
    { formula, comment, visible }: { formula?: string; comment?: string; visible?: boolean },
  ): Promise<void> {
    const before = this.service.getValueById(this.engine.unitId, id) ?? missing();
    this.write(
      {
        ...before,
        ...(formula !== undefined && { formulaOrRefString: this.stored(formula, scopeOf(before)) }),
        ...(comment !== undefined && { comment }),
        ...(visible !== undefined && { hidden: !visible }),
      },
      before,
    );
  }

  async delete(id: string): Promise<void> {
    const before = this.service.getValueById(this.engine.unitId, id) ?? missing();
    this.engine.run(RemoveDefinedNameMutation.id, before);
    this.engine.undoStack.pushUndoRedo({
      unitID: this.engine.unitId,
      undoMutations: [{ id: SetDefinedNameMutation.id, params: { unitId: this.engine.unitId, ...before } }],
      redoMutations: [{ id: RemoveDefinedNameMutation.id, params: { unitId: this.engine.unitId, ...before } }],
    });
  }

  private write(param: IDefinedNamesServiceParam, before: IDefinedNamesServiceParam | null): void {
    const { unitId } = this.engine;
    this.engine.run(SetDefinedNameMutation.id, param);
    const undo = before
      ? { id: SetDefinedNameMutation.id, params: { unitId, ...before } }
      : { id: RemoveDefinedNameMutation.id, params: { unitId, ...param } };
    this.engine.undoStack.pushUndoRedo({
      unitID: unitId,
      undoMutations: [undo],
      redoMutations: [{ id: SetDefinedNameMutation.id, params: { unitId, ...param } }],
    });
  }

  /** As Excel spells it; the engine keeps a plain reference without its equals sign. */
  private stored(formula: string, scope: string | null): string {
    const text = this.entered(formula.startsWith("=") ? formula : `=${formula}`, scope ?? this.sheets.activeId());
    const isReference = /^=(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu.test(
      text,
    );
    return isReference ? text.slice(1) : text;
  }

  private params(): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.engine.unitId) ?? {});
  }

  private describe(param: IDefinedNamesServiceParam): DefinedName {
    const { id, name, formulaOrRefString, comment, hidden } = param;
    const formula = formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
    return {
      id,
      name,
      sheetId: scopeOf(param),
      formula,
      comment: comment ?? "",
      visible: hidden !== true,
      area: this.areaOf(formula),
    };
  }

  private areaOf(formula: string): Area | null {
    const tokens = referenceTokens(formula);
    const [token] = tokens;
    if (tokens.length !== 1 || token?.kind !== "cells" || token.isSpill || token.sheetName === null) return null;
    const sheet = this.sheets.find(token.sheetName);
    const plain = formula.slice(1).replaceAll("$", "");
    return sheet && plain.endsWith(`!${token.text}`) ? cellsArea(sheet.id, token.text) : null;
  }
}

/** The sheet that a name belongs to; null for a name of the workbook. */
function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | null {
  return !localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId;
}

function missing(): never {
  throw itemNotFound();
}
