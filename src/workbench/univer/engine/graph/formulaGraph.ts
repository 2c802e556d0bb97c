/**
 * The formulas of the book and who reads whom, kept from one calculation to the next: before each, what is new, changed or
 * gone is taken up, and nothing else is looked at again.
 */
import type { Injector, IUnitRange } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  IOtherFormulaManagerService,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { CellsBySheet } from "./cellsBySheet";
import { CellsByWord } from "./cellsByWord";
import { concernedFormulas } from "./concernedFormulas";
import { coverage, holds, isSpilling, overlaps, type FormulaCell, type SheetFormulas } from "./formulaCell";
import { MovedReads } from "./movedReads";
import { FormulaParser } from "./parsedFormula";
import { OutsideFormulas, type FormulaPlace } from "./outsideFormulas";
import { RangeIndex, sheetKey } from "./rangeIndex";
import { ReadAreas } from "./readAreas";
import { SharedWords } from "./sharedWords";

export class FormulaGraph {
  readonly index = new RangeIndex<FormulaCell>();
  /** How often a formula was, to see whether it is still the same and what it reads. */
  lookedAt = 0;
  private readonly config: IFormulaCurrentConfigService;
  private readonly parser: FormulaParser;
  private readonly readAreas: ReadAreas;
  private readonly words: SharedWords;
  private readonly cells = new CellsBySheet();
  private readonly byWord: CellsByWord;
  /** The formulas of each sheet as they were last looked at: the same object where none is another one. */
  private taken = new Map<string, object>();
  private readonly outside: OutsideFormulas;
  private readonly all = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly unresolved = new Set<FormulaCell>();
  private readonly spilling = new Set<FormulaCell>();
  private readonly moved = new Set<string>();
  /** Formulas that rows which came to a table leave as they are, and those rows. */
  private readonly left = new Set<FormulaCell>();
  private appended: readonly IUnitRange[] = [];
  /** To be run in the next calculation, whatever else is. */
  private readonly owed = new Set<FormulaCell>();

  constructor(injector: Injector) {
    this.config = injector.get(IFormulaCurrentConfigService);
    this.outside = new OutsideFormulas(
      injector.get(IOtherFormulaManagerService),
      (place, text) => this.insert(place, text),
      (cell) => this.remove(cell),
    );
    this.parser = new FormulaParser(injector);
    this.readAreas = new ReadAreas(injector);
    const functions = injector.get(IFunctionService);
    this.byWord = new CellsByWord((name) => functions.hasExecutor(name.toUpperCase()));
    this.words = new SharedWords(injector.get(IDefinedNamesService), this.parser);
  }

  /** Cells of a sheet changed places: none of its formulas is taken for the one that was there before. */
  cellsMoved(unitId: string, sheetId: string): void {
    this.moved.add(sheetKey(unitId, sheetId));
  }

  owe(cell: FormulaCell): void {
    if (this.all.has(cell)) this.owed.add(cell);
  }

  /** Everything anew, as after the opening of a book. */
  forget(): void {
    for (const cell of this.all) this.remove(cell);
    this.parser.keep(() => false);
    this.words.forget();
    this.taken.clear();
    this.owed.clear();
  }

  /** What a calculation has to begin with. */
  takeUp(): Set<FormulaCell> {
    if (this.config.isForceCalculate()) this.forget();
    this.followWords();
    for (const cell of this.unresolved) this.register(cell);
    const gone = [...this.takeUpCells(), ...this.outside.takeUp()];
    for (const cell of gone) this.removeWithReaders(cell);
    this.moved.clear();
    if (this.parser.size > 2 * this.all.size + 100) this.parser.keep((formula) => this.byWord.has(formula));
    return this.begin();
  }

  note(cell: FormulaCell): void {
    if (isSpilling(cell)) this.spilling.add(cell);
    else this.spilling.delete(cell);
  }

  /** Formulas that would fill a cell of the area, or do. */
  spillingInto(area: IUnitRange): FormulaCell[] {
    return [...this.spilling].filter(
      (cell) =>
        cell.unitId === area.unitId && cell.sheetId === area.sheetId && overlaps(cell.result!.wanted, area.range),
    );
  }

  /** Formulas that stand in the area. */
  cellsIn(area: IUnitRange): Iterable<FormulaCell> {
    return this.cells.within(area);
  }

  private begin(): Set<FormulaCell> {
    if (this.config.isForceCalculate()) {
      this.owed.clear();
      this.left.clear();
      return new Set(this.all);
    }
    const begin = new Set([...this.owed, ...this.volatile, ...this.unresolved]);
    this.owed.clear();
    for (const area of this.config.getDirtyRanges()) {
      for (const cell of this.cellsIn(area)) begin.add(cell);
      const isAppended = this.appended.some((rows) => holds(rows, area));
      for (const cell of this.index.readersOf(area)) if (!isAppended || !this.left.has(cell)) begin.add(cell);
      for (const cell of this.spillingInto(area)) begin.add(cell);
    }
    this.left.clear();
    this.appended = [];
    for (const [unitId, names] of Object.entries(this.config.getDirtyNameMap()))
      for (const sheetId of Object.keys(names ?? {})) {
        const range = { startRow: 0, endRow: Infinity, startColumn: 0, endColumn: Infinity };
        for (const cell of this.cellsIn({ unitId, sheetId, range })) begin.add(cell);
        for (const cell of this.index.readersOf({ unitId, sheetId, range })) begin.add(cell);
      }
    for (const sheets of Object.values(this.config.getDirtyUnitOtherFormulaMap()))
      for (const ids of Object.values(sheets ?? {}))
        for (const id of Object.keys(ids ?? {})) for (const cell of this.outside.of(id)) begin.add(cell);
    return begin;
  }

  /** Looks at the sheets whose formulas are others than before; returns the formulas that are gone. */
  private takeUpCells(): FormulaCell[] {
    const taken = new Map<string, object>();
    const gone: FormulaCell[] = [];
    for (const [unitId, sheets] of Object.entries(this.config.getFormulaData()))
      for (const [sheetId, formulas] of Object.entries(sheets ?? {})) {
        const key = sheetKey(unitId, sheetId);
        taken.set(key, formulas ?? {});
        if (this.taken.get(key) !== formulas || this.moved.has(key))
          gone.push(...this.takeUpSheet(unitId, sheetId, formulas ?? {}));
      }
    for (const key of this.taken.keys()) if (!taken.has(key)) gone.push(...this.cells.onSheet(key));
    this.taken = taken;
    return gone;
  }

  private takeUpSheet(unitId: string, sheetId: string, formulas: SheetFormulas): FormulaCell[] {
    const key = sheetKey(unitId, sheetId);
    const isMoved = this.moved.has(key);
    const present = new Set<FormulaCell>();
    for (const [rowText, columns] of Object.entries(formulas)) {
      const row = Number(rowText);
      for (const [columnText, item] of Object.entries((columns ?? {}) as Record<string, IFormulaDataItem | null>)) {
        if (!item) continue;
        this.lookedAt += 1;
        const column = Number(columnText);
        const [text, offsetX, offsetY] = [item.f, item.x ?? 0, item.y ?? 0];
        let cell = this.cells.at(key, row, column);
        const isSame = cell?.formula.text === text && cell.offsetX === offsetX && cell.offsetY === offsetY;
        if (!cell || !isSame || isMoved) {
          if (cell) this.removeWithReaders(cell);
          const place = { unitId, sheetId, row, column, offsetX, offsetY, formulaId: null };
          cell = this.insert(place, text);
          this.cells.set(key, cell);
        }
        present.add(cell);
      }
    }
    return this.cells.onSheet(key).filter((cell) => !present.has(cell));
  }

  private insert(place: FormulaPlace, text: string): FormulaCell {
    const formula = this.parser.parse(place.unitId, text);
    const cell: FormulaCell = { ...place, formula, reads: [], isUnresolved: false, result: null };
    this.all.add(cell);
    this.byWord.add(cell);
    this.register(cell);
    this.owed.add(cell);
    return cell;
  }

  private register(cell: FormulaCell): void {
    this.lookedAt += 1;
    for (const read of cell.reads) this.index.remove(read, cell);
    this.readAreas.read(cell);
    for (const read of cell.reads) this.index.add(read, cell);
    if (cell.isUnresolved) this.unresolved.add(cell);
    else this.unresolved.delete(cell);
    if (cell.formula.isVolatile) this.volatile.add(cell);
    else this.volatile.delete(cell);
  }

  private removeWithReaders(cell: FormulaCell): void {
    if (cell.formulaId === null) for (const reader of this.index.readersOf(coverage(cell))) this.owe(reader);
    this.remove(cell);
  }

  private remove(cell: FormulaCell): void {
    for (const read of cell.reads) this.index.remove(read, cell);
    for (const set of [this.all, this.volatile, this.unresolved, this.spilling, this.owed]) set.delete(cell);
    this.byWord.remove(cell);
    this.outside.forget(cell);
    this.cells.remove(cell);
  }

  /** Tables and names that came, moved or went: what mentions them means something else now. */
  private followWords(): void {
    const change = this.words.changes(this.config.getExecuteUnitId() ?? "");
    if (!change) return;
    // A formula that comes back later is read by what its names mean then.
    this.parser.keep((formula) => this.byWord.has(formula));
    this.appended = change.grown.map(({ appended }) => appended);
    const movedReads = new MovedReads();
    for (const { cell, formula, isLeft } of concernedFormulas(this.byWord, change, this.parser)) {
      if (formula !== cell.formula) {
        this.byWord.remove(cell);
        cell.formula = formula;
        this.byWord.add(cell);
        this.register(cell);
      } else if (!this.readAreas.follow(cell, movedReads)) this.register(cell);
      if (isLeft) this.left.add(cell);
      else this.owed.add(cell);
    }
    movedReads.tell(this.index);
  }
}
