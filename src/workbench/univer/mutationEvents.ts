/** Turns what Univer did into the book's events. Results that a calculation writes back are none: Excel raises no change for them. */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import {
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { gridColumnCount, type Area } from "../book/bookArea";
import type { Cell } from "../book/bookCells";
import type { ChangedFormula, ChangeKind, ChangeSource } from "../book/bookEvents";
import { calculatedCells, changeOf } from "./looks/changedCells";
import { changedFormulas } from "./engine/changedFormulas";
import { toArea, type Engine, type UniverRange } from "./engine/engine";
import { listenFirst } from "./engine/listenFirst";
import type { EventHub } from "./eventHub";

const lineChanges: Record<string, ChangeKind> = {
  [InsertRowMutation.id]: "rowInserted",
  [RemoveRowMutation.id]: "rowDeleted",
  [InsertColMutation.id]: "columnInserted",
  [RemoveColMutation.id]: "columnDeleted",
};

/** Cells that make room or close up: one change, whatever Univer writes and moves for it. */
const cellShifts: Record<string, { kind: ChangeKind; shift: "down" | "right" | "up" | "left" }> = {
  [InsertRangeMoveDownCommand.id]: { kind: "cellInserted", shift: "down" },
  [InsertRangeMoveRightCommand.id]: { kind: "cellInserted", shift: "right" },
  [DeleteRangeMoveUpCommand.id]: { kind: "cellDeleted", shift: "up" },
  [DeleteRangeMoveLeftCommand.id]: { kind: "cellDeleted", shift: "left" },
};
/** What these write besides is formulas that follow their references; Excel tells of no change there. */
const lineCommands: ReadonlySet<string> = new Set([
  InsertRowCommand.id,
  RemoveRowCommand.id,
  InsertColCommand.id,
  RemoveColCommand.id,
]);

/** What cells allow; the package beneath names these. */
const validationMutation = "data-validation.mutation.";
/** What Excel's own events do not tell of. */
const arrangements: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  SetColHiddenMutation.id,
  SetColVisibleMutation.id,
  SetFrozenMutation.id,
  SetRowHiddenMutation.id,
  SetRowVisibleMutation.id,
  SetTabColorMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  ToggleGridlinesMutation.id,
]);

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly range: UniverRange;
  readonly cellValue: IObjectMatrixPrimitiveType<ICellData | null>;
  /** Writes of looks that are told together. */
  readonly pieces?: readonly Area[];
  readonly unitData?: Record<string, Record<string, IObjectMatrixPrimitiveType<unknown>>>;
}

export function watchMutations(
  engine: Engine,
  events: EventHub,
  sourceOf: () => ChangeSource,
  read: (area: Area) => Cell[][],
): () => void {
  let before: Cell | undefined;
  let formulas: ChangedFormula[] = [];
  const names = new Map<string, string>();
  const remember = () => engine.worksheets().forEach((sheet) => names.set(sheet.getSheetId(), sheet.getName()));
  let active = "";
  let [shifting, lining] = [0, 0];
  // Univer rewrites formulas that named a sheet which is gone, those of the sheet itself among them.
  const isGone = (id: string, sheetId: string) => id === SetRangeValuesMutation.id && !engine.hasSheet(sheetId);
  const forget = listenFirst(engine, ({ id, params }, options) => {
    if (id in cellShifts) shifting += 1;
    if (lineCommands.has(id)) lining += 1;
    const { subUnitId, cellValue, pieces } = (params ?? {}) as MutationParams;
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal || !cellValue || isGone(id, subUnitId)) return;
    if (pieces) return void ([before, formulas] = [undefined, []]);
    const change = changeOf(subUnitId, cellValue);
    // Most writes of a model are looks: no value and no formula changes by them.
    if (change?.kind !== "rangeEdited") [before, formulas] = [undefined, []];
    else {
      const { area } = change;
      before = area.rowCount === 1 && area.columnCount === 1 ? read(area)[0]?.[0] : undefined;
      formulas = changedFormulas(engine, subUnitId, cellValue, read);
    }
  });
  const watching = engine.commands.onCommandExecuted(({ id, params }, options) => {
    const { subUnitId, range, cellValue, pieces, unitData } = (params ?? {}) as MutationParams;
    const source = sourceOf();
    const line = lineChanges[id];
    const shifted = cellShifts[id];
    if (shifted) shifting -= 1;
    if (lineCommands.has(id)) lining -= 1;
    const isRewriting = id === SetRangeValuesMutation.id && (lining > 0 || engine.isRearranging);
    const isOwnStep = shifting > 0 && (line !== undefined || isRewriting || id === MoveRangeMutation.id);
    const isSelecting = id === SetSelectionsOperation.id && engine.isRearranging;
    if (isRewriting || isOwnStep || isSelecting || isGone(id, subUnitId)) return;
    if (shifted) {
      const sheetId = engine.workbook.getWorkbook().getActiveSheet()?.getSheetId() ?? subUnitId;
      events.raise("changed", { ...shifted, area: toArea(sheetId, range), source });
    } else if (line) events.raise("changed", { kind: line, area: toArea(subUnitId, range), source });
    else if (pieces) for (const area of pieces) events.raise("changed", { kind: "formatted", area, source });
    else if (id === SetRangeValuesMutation.id && options?.onlyLocal !== true && cellValue) {
      const changed = changeOf(subUnitId, cellValue);
      const cells = formulas.splice(0);
      if (changed) events.raise("changed", { ...changed, source, ...(before && { before }) });
      if (cells.length > 0) events.raise("formulasChanged", { cells, source });
    } else if (id === MoveRangeMutation.id) {
      const { toRange, to } = params as { toRange: UniverRange; to: { subUnitId: string } };
      events.raise("changed", { kind: "rangeEdited", area: toArea(to.subUnitId, toRange), source });
    } else if (id === InsertSheetMutation.id) {
      const { sheet } = params as { sheet: { id: string } };
      remember();
      events.raise("sheetAdded", { sheetId: sheet.id, source });
    } else if (id === RemoveSheetMutation.id)
      events.raise("sheetDeleted", { sheetId: subUnitId, name: names.get(subUnitId) ?? "", source });
    else if (id === SetWorksheetNameMutation.id) {
      const before = names.get(subUnitId) ?? "";
      remember();
      events.raise("sheetRenamed", { sheetId: subUnitId, before, after: names.get(subUnitId) ?? "", source });
    } else if (id === SetWorksheetOrderMutation.id) {
      const { fromOrder, toOrder } = params as { fromOrder: number; toOrder: number };
      events.raise("sheetMoved", { sheetId: subUnitId, before: fromOrder, after: toOrder, source });
    } else if (id === SetWorksheetHideMutation.id) events.raise("sheetVisibility", { sheetId: subUnitId, source });
    else if (id === SetWorksheetActiveOperation.id) {
      // Commands inside commands are told from the inside out, so the last one told need not be the last one run.
      const sheetId = engine.workbook.getActiveSheet().getSheetId();
      if (sheetId !== active) {
        const before = active;
        active = sheetId;
        events.raise("sheetActivated", { sheetId, before, source });
      }
    } else if (id === SetSelectionsOperation.id) {
      const { selections } = params as { selections?: { range: UniverRange }[] };
      const areas = (selections ?? []).map((one) => toArea(subUnitId, one.range));
      if (areas.length > 0) events.raise("selection", { areas, source });
    } else if (arrangements.has(id) || id.startsWith(validationMutation)) {
      if (id === SetRowHiddenMutation.id || id === SetRowVisibleMutation.id) {
        const rows = (params as { ranges: UniverRange[] }).ranges.map((one) => wholeRows(subUnitId, one));
        if (rows.length > 0) events.raise("rowsHidden", { rows, isHidden: id === SetRowHiddenMutation.id, source });
      }
      events.raise("arranged", { what: id === SetWorksheetRowHeightMutation.id ? "rowHeights" : "other", source });
    } else if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id)
      events.raise("namesChanged", { source });
    else if (id === SetFormulaCalculationResultMutation.id)
      events.raise("calculated", { sheets: calculatedCells(unitData?.[engine.unitId] ?? {}) });
  });
  remember();
  active = engine.workbook.getActiveSheet().getSheetId();
  return () => {
    forget();
    watching.dispose();
  };
}

function wholeRows(sheetId: string, { startRow, endRow }: UniverRange): Area {
  return { sheetId, row: startRow, column: 0, rowCount: endRow - startRow + 1, columnCount: gridColumnCount };
}
