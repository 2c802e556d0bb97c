/** The one filter of a sheet that the grid draws and a person sets by the buttons in its head. */
import type { Worksheet } from "@univerjs/core";
import {
  FILTER_MUTATIONS,
  FilterColumn,
  RemoveSheetFilterCommand,
  ReCalcSheetsFilterMutation,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import type { Area } from "../../book/bookArea";
import type { BookCells } from "../../book/bookCells";
import type { Filter } from "../../book/bookFilters";
import { passing, type FilterCriteria } from "../../book/filterCriteria";
import { toArea, toUniverRange, type Engine } from "../engine/engine";
import { askedCriteria, gridCriteria, type GridCriteria } from "./gridCriteria";

export class GridFilter {
  private readonly service: SheetsFilterService;

  /** `changed` hears of each change, whoever made it; `wholeArea` is where a filter goes that a person puts over an area. */
  constructor(
    private readonly engine: Engine,
    private readonly cells: BookCells,
    changed: () => void,
    wholeArea: (area: Area) => Area,
  ) {
    this.service = engine.injector.get(SheetsFilterService);
    answerAsExcel();
    engine.commands.beforeCommandExecuted(({ id, params }) => {
      const { subUnitId, range } = (params ?? {}) as { subUnitId: string; range: ReturnType<typeof toUniverRange> };
      if (FILTER_MUTATIONS.has(id)) readers.set(engine.worksheet(subUnitId), this.readColumn(subUnitId));
      if (id === SetSheetFilterRangeCommand.id)
        Object.assign(range, toUniverRange(wholeArea(toArea(subUnitId, range))));
    });
    engine.commands.onCommandExecuted(({ id }) => {
      if (FILTER_MUTATIONS.has(id)) changed();
    });
  }

  of(sheetId: string): Filter | undefined {
    const model = this.service.getFilterModel(this.engine.unitId, sheetId);
    if (!model) return undefined;
    const area = toArea(sheetId, model.getRange());
    const criteria = model.getAllFilterColumns().flatMap(([column, own]) => {
      const asked = askedCriteria(own.serialize());
      return asked === null ? [] : [[column - area.column, asked] as const];
    });
    return { area, criteria: Object.fromEntries(criteria) };
  }

  /** The rows that it hides. */
  filteredOut(sheetId: string): ReadonlySet<number> {
    return this.service.getFilterModel(this.engine.unitId, sheetId)?.filteredOutRows ?? new Set();
  }

  /** Leaves the criteria of columns that stay as they are. */
  set({ area, criteria }: Filter): void {
    const { sheetId } = area;
    const before = this.of(sheetId);
    if (before !== undefined && JSON.stringify(before.area) !== JSON.stringify(area)) this.remove(sheetId);
    if (this.of(sheetId) === undefined)
      this.engine.run(SetSheetFilterRangeCommand.id, { subUnitId: sheetId, range: toUniverRange(area) });
    const known = this.of(sheetId)?.criteria ?? {};
    for (let at = 0; at < area.columnCount; at += 1)
      if (JSON.stringify(known[at]) !== JSON.stringify(criteria[at])) this.setColumn(area, at, criteria[at]);
  }

  /** To the rows that the area has now. */
  resize(area: Area): void {
    const before = this.of(area.sheetId)?.area;
    if (before === undefined || JSON.stringify(before) === JSON.stringify(area)) return;
    const [undo, redo] = [before, area].map((one) => ({
      id: SetSheetsFilterRangeMutation.id,
      params: { unitId: this.engine.unitId, subUnitId: area.sheetId, range: toUniverRange(one) },
    }));
    this.engine.run(redo!.id, redo!.params);
    const steps = { undoMutations: [undo!], redoMutations: [redo!] };
    this.engine.undoStack.pushUndoRedo({ unitID: this.engine.unitId, ...steps });
  }

  /** By what the cells hold now. */
  reapply(sheetId: string): void {
    const filter = this.of(sheetId);
    if (filter === undefined) return;
    for (const [at, asked] of Object.entries(filter.criteria))
      if (/^(Top|Bottom|Dynamic|Values)/.test(asked.filterOn)) this.setColumn(filter.area, Number(at), asked);
    this.engine.run(ReCalcSheetsFilterMutation.id, { subUnitId: sheetId });
  }

  remove(sheetId: string): void {
    if (this.of(sheetId) !== undefined) this.engine.run(RemoveSheetFilterCommand.id, { subUnitId: sheetId });
  }

  private setColumn(area: Area, at: number, asked: FilterCriteria | undefined): void {
    const { sheetId } = area;
    const col = area.column + at;
    const own = this.service.getFilterModel(this.engine.unitId, sheetId)?.getFilterColumn(col)?.serialize();
    const isOfPerson = own !== undefined && (own as GridCriteria).asked === undefined;
    if (isOfPerson && JSON.stringify(askedCriteria(own)) === JSON.stringify(asked)) return;
    const criteria = asked === undefined ? null : gridCriteria(asked, col, this.columnOf(area, at));
    this.engine.run(SetSheetsFilterCriteriaCommand.id, { subUnitId: sheetId, col, criteria });
  }

  private columnOf(area: Area, at: number) {
    return this.readColumn(area.sheetId)(area.column + at, area.row + 1, area.row + area.rowCount - 1);
  }

  private readColumn(sheetId: string): ColumnReader {
    return (column, firstRow, lastRow) => {
      const area = { sheetId, row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 };
      return area.rowCount < 1 ? [] : this.cells.read(area).map(([cell]) => cell!);
    };
  }
}

type ColumnReader = (column: number, firstRow: number, lastRow: number) => ReturnType<BookCells["read"]>[number];

const readers = new WeakMap<Worksheet, ColumnReader>();

interface OpenColumn {
  readonly _worksheet: Worksheet;
  readonly _column: number;
  readonly _range: { readonly startRow: number; readonly endRow: number } | null;
  readonly _criteria: GridCriteria;
}

let isAnswering = false;

/** What was asked the way of Excel decides as Excel does; what a person chose in the grid as its list says. */
function answerAsExcel(): void {
  if (isAnswering) return;
  isAnswering = true;
  const { prototype } = FilterColumn;
  const own = prototype.calc;
  prototype.calc = function calc(this: FilterColumn, context) {
    const { _worksheet: sheet, _column: column, _range: range, _criteria: criteria } = this as unknown as OpenColumn;
    const read = readers.get(sheet);
    if (criteria.asked === undefined || read === undefined || range === null) return own.call(this, context);
    const first = range.startRow + 1;
    const passes = passing(read(column, first, range.endRow), criteria.asked);
    return new Set(passes.flatMap((isShown, at) => (isShown ? [] : [first + at])));
  };
}
