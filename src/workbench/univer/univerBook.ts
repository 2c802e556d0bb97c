/** The book over a running Univer, with a screen or without one. */
import { IUniverInstanceService, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Book, BookSnapshot } from "../book/book";
import type { ChangeSource } from "../book/bookEvents";
import { BookError } from "../book/bookError";
import type { CustomFunctionsSource } from "../book/customFunctions";
import { Calculation } from "./engine/calculation";
import { CellReader } from "./cellReader";
import { DataValidations } from "./dataValidations";
import { Engine } from "./engine/engine";
import type { CalculationCounts } from "./engine/graph/graphCalculation";
import { ErrorMessages } from "./engine/errorMessages";
import { EventHub } from "./eventHub";
import { addressOf, registerFunctions } from "./engine/registerFunctions";
import { watchMutations } from "./mutationEvents";
import { nameValue } from "./nameValue";
import { PropertyStore } from "./propertyStore";
import { References } from "./references";
import { emptySnapshot, emptyWorkbook, type SavedContent } from "./savedContent";
import { letResultsPassEdges } from "./sheetEdges";
import { SheetGrowth } from "./sheetGrowth";
import { SheetProperties } from "./sheetProperties";
import { Spills } from "./spills";
import { watchTables } from "./tableEvents";
import { TableStore } from "./tableStore";
import { UniverCells } from "./univerCells";
import { UniverCharts } from "./univerCharts";
import { UniverConditionalFormats } from "./univerConditionalFormats";
import { UniverFormats } from "./univerFormats";
import { UniverNames } from "./univerNames";
import { UniverSelection } from "./univerSelection";
import { UniverSheets } from "./univerSheets";
import { UniverTables } from "./univerTables";

export interface UniverHandle {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Opens an empty book in Univer. */
export function openUniverBook({ univer, api }: UniverHandle): UniverBook {
  api.createWorkbook(emptyWorkbook());
  return new UniverBook(new Engine(univer, api));
}

export class UniverBook implements Book {
  name = "Book1";
  readonly customProperties = new PropertyStore();
  readonly settings = new PropertyStore();
  readonly documentProperties = new PropertyStore();
  readonly events = new EventHub();
  readonly sheets: UniverSheets;
  readonly cells: UniverCells;
  readonly formats: UniverFormats;
  readonly tables: UniverTables;
  readonly names: UniverNames;
  readonly charts: UniverCharts;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly selection: UniverSelection;

  private readonly sheetProperties = new SheetProperties();
  private readonly messages = new ErrorMessages();
  private readonly calculation: Calculation;
  private readonly tableStore: TableStore;
  private stopWatching: () => void;
  private source: ChangeSource = "grid";

  constructor(private readonly engine: Engine) {
    const spills = new Spills(engine);
    const growth = new SheetGrowth(engine);
    const reader = new CellReader(engine, spills, this.messages);
    this.tableStore = new TableStore(engine);
    this.sheets = new UniverSheets(engine, (id) => this.sheetProperties.of(id));
    this.names = new UniverNames(engine, this.sheets, (formula, area) => nameValue(this.cells, formula, area));
    const references = new References({
      engine,
      reader,
      spills,
      sheets: this.sheets,
      names: this.names,
      // The tables read cells and the cells' references read tables, so one of the two comes later.
      get tables() {
        return tables();
      },
    });
    this.cells = new UniverCells(engine, reader, spills, growth, references);
    this.tables = new UniverTables({ store: this.tableStore, cells: this.cells, names: this.names });
    const tables = () => this.tables;
    this.formats = new UniverFormats(engine, this.cells, growth, new DataValidations(engine));
    this.selection = new UniverSelection(engine, growth);
    this.charts = new UniverCharts({ engine, growth, events: this.events, source: () => this.source });
    this.conditionalFormats = new UniverConditionalFormats(engine, this.cells);
    this.calculation = new Calculation(engine, () =>
      this.tableStore.tellEngine((record) => this.tables.columnNames(record)),
    );
    letResultsPassEdges(engine, spills, growth);
    this.stopWatching = this.watch();
    watchTables(engine, this.events, this.tableStore, () => this.source);
    this.focus();
  }

  /** Makes an add-in's functions known to formulas. */
  registerFunctions(source: CustomFunctionsSource): void {
    registerFunctions(this.engine, {
      source,
      report: (place, errors) => this.messages.keep(place, this.calculation.current, errors),
      addressOf: (place) => addressOf(this.sheets, place),
    });
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  calculate(): Promise<void> {
    return this.calculation.everything();
  }

  /** What calculations have cost so far; for benches and tests. */
  get counts(): CalculationCounts {
    return this.calculation.counts;
  }

  async undo(): Promise<boolean> {
    const can = this.canUndo();
    if (can) this.engine.workbook.undo();
    return can;
  }

  async redo(): Promise<boolean> {
    const can = this.canRedo();
    if (can) this.engine.workbook.redo();
    return can;
  }

  canUndo(): boolean {
    return this.engine.undoStack.pitchTopUndoElement() !== null;
  }

  canRedo(): boolean {
    return this.engine.undoStack.pitchTopRedoElement() !== null;
  }

  async asOneStep<Result>(work: () => Promise<Result>): Promise<Result> {
    const batch = this.engine.undoStack.__tempBatchingUndoRedo(this.engine.unitId);
    try {
      return await work();
    } finally {
      batch.dispose();
    }
  }

  async asApi<Result>(work: () => Promise<Result>): Promise<Result> {
    const before = this.source;
    this.source = "api";
    try {
      return await work();
    } finally {
      this.source = before;
    }
  }

  snapshot(): BookSnapshot {
    return {
      format: "workbench book",
      version: 1,
      name: this.name,
      content: {
        workbook: this.engine.workbook.save(),
        tables: this.tableStore.list(),
        charts: this.charts.saved(),
        conditionalFormats: this.conditionalFormats.saved(),
      } satisfies SavedContent,
      customProperties: this.customProperties.toRecord(),
      settings: this.settings.toRecord(),
      documentProperties: this.documentProperties.toRecord(),
      sheetProperties: this.sheetProperties.toRecord(),
    };
  }

  async load(snapshot: BookSnapshot): Promise<void> {
    if (snapshot?.format !== "workbench book" || snapshot.version !== 1)
      throw new BookError("InvalidArgument", "This is not a file of the workbench.");
    const { workbook, tables, charts = [], conditionalFormats = [] } = snapshot.content as SavedContent;
    this.stopWatching();
    this.engine.api.disposeUnit(this.engine.unitId);
    // A unit of the same id would inherit what services remember of the old one.
    this.engine.api.createWorkbook({ ...workbook, id: emptyWorkbook().id });
    this.messages.clear();
    this.tableStore.replaceAll(tables);
    this.charts.restore(charts);
    this.conditionalFormats.restore(conditionalFormats);
    this.name = snapshot.name;
    this.customProperties.replace(snapshot.customProperties);
    this.settings.replace(snapshot.settings);
    this.documentProperties.replace(snapshot.documentProperties);
    this.sheetProperties.replace(snapshot.sheetProperties);
    this.focus();
    this.stopWatching = this.watch();
    await this.calculate();
    this.events.raise("loaded", {});
  }

  async loadEmpty(): Promise<void> {
    await this.load(emptySnapshot());
  }

  dispose(): void {
    this.stopWatching();
    this.calculation.stop();
    this.engine.univer.dispose();
  }

  /** Univer keeps one stack of undo for each document and looks at the one in focus. */
  private focus(): void {
    this.engine.injector.get(IUniverInstanceService).focusUnit(this.engine.unitId);
  }

  private watch(): () => void {
    return watchMutations(
      this.engine,
      this.events,
      () => this.source,
      (area) => this.cells.read(area),
    );
  }
}
