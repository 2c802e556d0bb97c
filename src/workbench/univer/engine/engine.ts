/** Univer as the book uses it: the running instance, its one workbook, and the services beneath its facade. */
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import type { Area, CellPlace } from "../../book/bookArea";
import { BookError, itemNotFound } from "../../book/bookError";
import { undoBackwards } from "./undoOrder";

/** How mutations of what the book keeps beside Univer begin, as of tables and notes: Univer would neither calculate for one nor write cells. */
export const ownMutations = "workbench.mutation.";

export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoStack: IUndoRedoService;
  /** A program moves cells: what Univer selects and rewrites meanwhile is no change of anybody's. */
  isRearranging = false;
  /** Of the page: how days and times are typed and shown. */
  locale: "en-US" | "zh-CN" = "en-US";
  /** Asked before formats are written, which reach the cells without a command of Univer's. */
  refusesLooks: (sheetId: string) => boolean = () => false;
  /** The cells behind `Table[Column]` as an address with its sheet, seen from a cell; null where there are none. */
  addressOfTable: (reference: string, from: CellPlace) => string | null = () => null;
  private readonly instances: IUniverInstanceService;
  private facade: FWorkbook | null = null;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoStack = this.injector.get(IUndoRedoService);
    this.instances = this.injector.get(IUniverInstanceService);
    undoBackwards(this.undoStack);
  }

  /** Asked for with every cell that is read; Univer would make a new facade each time. */
  get workbook(): FWorkbook {
    const open = this.open;
    if (this.facade?.getWorkbook() !== open) {
      const workbook = this.api.getActiveWorkbook();
      if (!workbook) throw new BookError("GeneralException", "No workbook is open.");
      this.facade = workbook;
    }
    return this.facade!;
  }

  get unitId(): string {
    return this.open.getUnitId();
  }

  private get open(): Workbook {
    const open = this.instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!open) throw new BookError("GeneralException", "No workbook is open.");
    return open;
  }

  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Without a facade, since this is asked for with every block that is read. */
  worksheet(id: string): Worksheet {
    const sheet = this.open.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  hasSheet(id: string): boolean {
    return Boolean(this.open.getSheetBySheetId(id));
  }

  worksheets(): Worksheet[] {
    return this.open.getSheets();
  }

  run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }
}

export function toUniverRange({ row, column, rowCount, columnCount }: Area): UniverRange {
  return { startRow: row, endRow: row + rowCount - 1, startColumn: column, endColumn: column + columnCount - 1 };
}

export function toArea(sheetId: string, { startRow, endRow, startColumn, endColumn }: UniverRange): Area {
  return {
    sheetId,
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}
