/** The areas that a formula reads, found by executing its references, as Univer does. */
import { moveRangeByOffset, type Injector, type IRange, type IUnitRange } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  type BaseAstNode,
  type BaseReferenceObject,
} from "@univerjs/engine-formula";
import { overlaps, type FormulaCell } from "./formulaCell";
import type { MovedReads } from "./movedReads";
import { isOfOwnRow, type TableNode } from "./parsedFormula";

const lastRow = 1_048_575;
const lastColumn = 16_383;

export class ReadAreas {
  private readonly config: IFormulaCurrentConfigService;
  private readonly runtime: IFormulaRuntimeService;
  private readonly interpreter: Interpreter;

  private readonly columns = new WeakMap<object, IUnitRange>();

  constructor(injector: Injector) {
    this.config = injector.get(IFormulaCurrentConfigService);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.interpreter = injector.get(Interpreter);
  }

  /** Puts what the formula reads into the cell. */
  read(cell: FormulaCell): void {
    this.enter(cell);
    const reads: IUnitRange[] = [];
    cell.isUnresolved = false;
    for (const node of cell.formula.references) {
      const area = this.areaOf(node, cell);
      if (area) reads.push(area);
      else cell.isUnresolved = true;
    }
    for (const span of cell.formula.spans) reads.push(...around(span.flatMap((node) => this.areaOf(node, cell) ?? [])));
    cell.reads = reads;
  }

  /** Exchanges the columns of tables that stand elsewhere now and leaves the rest; false where that is not all there is to do. */
  follow(cell: FormulaCell, moved: MovedReads): boolean {
    const { references, tablePlaces } = cell.formula;
    const { reads, isUnresolved, offsetX, offsetY } = cell;
    if (tablePlaces === null || isUnresolved || offsetX !== 0 || offsetY !== 0 || reads.length !== references.length)
      return false;
    const now = [...reads];
    for (const place of tablePlaces) {
      const area = this.columnOf(references[place]!, cell);
      if (area === null) return false;
      now[place] = area;
    }
    const left = reads.filter((_read, place) => !tablePlaces.includes(place));
    const isReadTwice = tablePlaces.some((place) =>
      left.some(({ sheetId, range }) => sheetId === reads[place]!.sheetId && overlaps(range, reads[place]!.range)),
    );
    if (isReadTwice) return false;
    cell.reads = now;
    for (const place of tablePlaces) moved.add(reads[place]!, now[place]!, cell);
    return true;
  }

  private columnOf(node: TableNode, cell: FormulaCell): IUnitRange | null {
    const { _tableReferenceObject: table } = node;
    const known = table && this.columns.get(table);
    if (known) return known;
    this.enter(cell);
    return this.areaOf(node, cell);
  }

  /** Where OFFSET and INDIRECT point at the moment. */
  moving(cell: FormulaCell): IUnitRange[] {
    if (cell.formula.moving.length === 0) return [];
    this.enter(cell);
    return cell.formula.moving.flatMap((node) => this.areaOf(node, cell) ?? []);
  }

  /** Tells the engine which cell it is in. */
  enter({ unitId, sheetId, row, column }: FormulaCell): void {
    const sheet = this.config.getUnitData()[unitId]?.[sheetId];
    this.runtime.setCurrent(row, column, sheet?.rowCount ?? 0, sheet?.columnCount ?? 0, sheetId, unitId);
  }

  /** Columns of tables are the same for all formulas that name them, unless it is their own row. */
  private areaOf(node: BaseAstNode, cell: FormulaCell): IUnitRange | null {
    const { _tableReferenceObject: table } = node as TableNode;
    if (table === undefined || cell.offsetX !== 0 || cell.offsetY !== 0 || isOfOwnRow(node))
      return this.executed(node, cell);
    const area = this.columns.get(table) ?? this.executed(node, cell);
    if (area) this.columns.set(table, area);
    return area;
  }

  private executed(node: BaseAstNode, { offsetX, offsetY }: FormulaCell): IUnitRange | null {
    const value = this.interpreter.execute({ node, refOffsetX: offsetX, refOffsetY: offsetY });
    node.resetCalculationState();
    if (!value.isReferenceObject()) return null;
    const reference = value as BaseReferenceObject;
    if (reference.getForcedSheetName() && !reference.getForcedSheetId()) return null;
    return { unitId: reference.getUnitId(), sheetId: reference.getSheetId(), range: wholeRange(reference) };
  }
}

/** The smallest area that holds all of them; none if they stand on different sheets. */
function around(areas: readonly IUnitRange[]): IUnitRange[] {
  const [first, ...others] = areas;
  if (!first || others.some(({ sheetId }) => sheetId !== first.sheetId)) return [];
  const range = others.reduce(
    (whole, { range: { startRow, endRow, startColumn, endColumn } }) => ({
      startRow: Math.min(whole.startRow, startRow),
      endRow: Math.max(whole.endRow, endRow),
      startColumn: Math.min(whole.startColumn, startColumn),
      endColumn: Math.max(whole.endColumn, endColumn),
    }),
    first.range,
  );
  return [{ ...first, range }];
}

/** Univer ends a whole column where its sheet ends at the moment. */
function wholeRange(reference: BaseReferenceObject): IRange {
  const { x, y } = reference.getRefOffset();
  const { startRow, endRow, startColumn, endColumn } = moveRangeByOffset(reference.getRangeData(), x, y);
  return {
    startRow: Number.isNaN(startRow) ? 0 : startRow,
    endRow: Number.isNaN(endRow) ? lastRow : endRow,
    startColumn: Number.isNaN(startColumn) ? 0 : startColumn,
    endColumn: Number.isNaN(endColumn) ? lastColumn : endColumn,
  };
}
