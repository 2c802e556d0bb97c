/**
 * The formulas of each sheet, kept until one of them changes. Univer looks through every cell of the book for them at each calculation and
 * wherever cells move, and makes an object of each.
 */
import {
  CommandType,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, initSheetFormulaData, type IFormulaData } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { ownMutations, type Engine } from "./engine";
import type { SheetFormulas } from "./graph/formulaCell";
import { listenFirst } from "./listenFirst";

type Written = IObjectMatrixPrimitiveType<ICellData | null>;

/** They write no cell that was there before: a sheet that comes is one nobody has looked at. */
const besideCells: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  SetFrozenMutation.id,
  SetTabColorMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  ToggleGridlinesMutation.id,
  "sheet.mutation.data-validation-formula-mark-dirty",
]);

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Written;
  readonly trigger?: string;
  /** Of cells that are moved. */
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
}

interface Model {
  getFormulaData(): IFormulaData;
  updateFormulaData(unitId: string, sheetId: string, cellValue: Written): unknown;
}

export function keepFormulas(engine: Engine): void {
  const model = engine.injector.get(FormulaDataModel) as unknown as Model;
  const kept = new KeptFormulas(engine.injector.get(IUniverInstanceService));
  model.getFormulaData = () => kept.all();
  const update = model.updateFormulaData.bind(model);
  // Where formulas are shared it writes into what it is given.
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const isBeside = kept.isBeside(sheetId, cellValue);
    const formulas = update(unitId, sheetId, cellValue);
    if (!isBeside) kept.forget(sheetId);
    return formulas;
  };
  listenFirst(engine, ({ type, id, params }) => {
    if (type === CommandType.MUTATION && !isBesideCells(id)) kept.begin(id, (params ?? {}) as Params);
  });
  engine.commands.onCommandExecuted(({ type, id, params }) => {
    if (type === CommandType.MUTATION && !isBesideCells(id)) kept.end(id, (params ?? {}) as Params);
  });
}

/** What the formula engine is told, or the book keeps beside the cells. */
function isBesideCells(id: string): boolean {
  return id.startsWith("formula.mutation.") || id.startsWith(ownMutations);
}

class KeptFormulas {
  private kept = new WeakMap<Worksheet, SheetFormulas>();
  /** Sheets that a write is under way to, and how many. */
  private readonly open = new Map<string, number>();

  constructor(private readonly instances: IUniverInstanceService) {}

  all(): IFormulaData {
    const formulas: IFormulaData = {};
    for (const workbook of this.workbooks()) {
      const ofUnit: IFormulaData[string] = (formulas[workbook.getUnitId()] = {});
      for (const sheet of workbook.getSheets()) ofUnit[sheet.getSheetId()] = this.of(workbook, sheet);
    }
    return formulas;
  }

  forget(sheetId: string): void {
    for (const sheet of this.sheets(sheetId)) this.kept.delete(sheet);
  }

  /** Whether a write reaches no formula, and none of the sheet is shared. */
  isBeside(sheetId: string, written: Written): boolean {
    return this.sheets(sheetId).every((sheet) => {
      const kept = this.kept.get(sheet);
      return kept !== undefined && !touchesFormulas(sheet, kept, written) && !isAnyShared(kept);
    });
  }

  begin(id: string, params: Params): void {
    const { subUnitId } = params;
    if (id !== SetRangeValuesMutation.id || subUnitId === undefined) return this.forgetAfter(id, params);
    this.open.set(subUnitId, (this.open.get(subUnitId) ?? 0) + 1);
  }

  end(id: string, params: Params): void {
    const { subUnitId, cellValue, trigger } = params;
    if (id !== SetRangeValuesMutation.id || subUnitId === undefined) return this.forgetAfter(id, params);
    const count = (this.open.get(subUnitId) ?? 0) - 1;
    if (count > 0) this.open.set(subUnitId, count);
    else this.open.delete(subUnitId);
    // Looks alone, as `looks/restyle.ts` marks them.
    if (trigger === SetStyleCommand.id) return;
    for (const sheet of this.sheets(subUnitId))
      if (changesFormulas(sheet, this.kept.get(sheet), cellValue ?? {})) this.kept.delete(sheet);
  }

  /** Rows that moved, sheets that went. */
  private forgetAfter(id: string, { subUnitId, from, to }: Params): void {
    if (besideCells.has(id) || id.startsWith("data-validation.mutation.")) return;
    const sheets = from === undefined && to === undefined ? [subUnitId] : [from?.subUnitId, to?.subUnitId];
    for (const sheetId of sheets) {
      if (sheetId === undefined) this.kept = new WeakMap();
      else this.forget(sheetId);
    }
  }

  private of(workbook: Workbook, sheet: Worksheet): SheetFormulas {
    const [unitId, sheetId] = [workbook.getUnitId(), sheet.getSheetId()];
    const known = this.kept.get(sheet);
    if (known !== undefined && !this.open.has(sheetId)) return known;
    const found = initSheetFormulaData({}, unitId, sheetId, sheet.getCellMatrix())[unitId]![sheetId]!;
    if (!this.open.has(sheetId)) this.kept.set(sheet, found);
    return found;
  }

  private workbooks(): Workbook[] {
    return this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }

  private sheets(sheetId: string): Worksheet[] {
    return this.workbooks().flatMap((workbook) => workbook.getSheetBySheetId(sheetId) ?? []);
  }
}

function isAnyShared(kept: SheetFormulas): boolean {
  return Object.values(kept).some((row) =>
    Object.values(row).some((formula) => Boolean((formula as { si?: string } | null)?.si)),
  );
}

function touchesFormulas(sheet: Worksheet, kept: SheetFormulas, written: Written): boolean {
  return someWritten(sheet, kept, written, (...all) => all.some((one) => Boolean(one?.f) || Boolean(one?.si)));
}

function changesFormulas(sheet: Worksheet, kept: SheetFormulas | undefined, written: Written): boolean {
  if (kept === undefined) return false;
  return someWritten(
    sheet,
    kept,
    written,
    (was, is) => (was?.f ?? "") !== (is?.f ?? "") || (was?.si ?? "") !== (is?.si ?? ""),
  );
}

type Formula = Nullable<Pick<ICellData, "f" | "si">>;

/** Whether one of the cells is met: its formula as it is kept, what stands in it, and what is written. */
function someWritten(
  sheet: Worksheet,
  kept: SheetFormulas,
  written: Written,
  isMet: (was: Formula, is: Formula, entry: Formula) => boolean,
): boolean {
  const cells = sheet.getCellMatrix();
  return Object.keys(written)
    .map(Number)
    .some((row) =>
      Object.keys(written[row] ?? {})
        .map(Number)
        .some((column) => isMet(kept[row]?.[column], cells.getValue(row, column), written[row]?.[column])),
    );
}
