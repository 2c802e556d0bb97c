/** The book over a running Univer, with a screen or without one. */
import { IUniverInstanceService, LocaleService, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Area, Book, BookSnapshot } from "../book/book";
import type { NameValue } from "../book/bookNames";
import type { Sheet } from "../book/bookSheets";
import type { CustomFunctionsSource } from "../book/customFunctions";
import { Calculation } from "./engine/calculation";
import { breakCircles } from "./engine/circles";
import { CellReader } from "./cellReader";
import { DataValidations } from "./dataValidations";
import { Engine } from "./engine/engine";
import type { CalculationCounts } from "./engine/graph/graphCalculation";
import { ErrorMessages } from "./engine/errorMessages";
import { EventHub } from "./eventHub";
import { GridEntry } from "./gridEntry";
import type { EntryLocale } from "./entry/typedText";
import { formulaEntry } from "./formulaEntry";
import { addressOf, registerFunctions } from "./engine/registerFunctions";
import { watchMutations } from "./mutationEvents";
import { nameValue } from "./nameValue";
import { PropertyStore } from "./propertyStore";
import { References } from "./references";
import {
  contentOf,
  emptySnapshot,
  emptyWorkbook,
  excelId,
  restoreKeepers,
  savedContent,
  snapshotOf,
  type Keeper,
  type SavedContent,
} from "./savedContent";
import { insertSheetsOf } from "./insertedSheets";
import { letResultsPassEdges } from "./sheetEdges";
import { copySheet } from "../book/sheetCopy";
import { SheetGrowth } from "./sheetGrowth";
import { SheetProperties } from "./sheetProperties";
import { BookOfParts } from "./bookOfParts";
import { keepParts } from "./kept/keptParts";
import { Spills } from "./spills";
import { watchTables } from "./tableEvents";
import { TableExpansion } from "./tableExpansion";
import { TableStore } from "./kept/tableStore";
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

export class UniverBook extends BookOfParts implements Book {
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
  readonly selection: UniverSelection;
  /** What a person types at the grid. */
  readonly entry: GridEntry;

  private readonly sheetProperties = new SheetProperties();
  private readonly messages = new ErrorMessages();
  private readonly calculation: Calculation;
  private readonly tableStore: TableStore;
  private readonly keepers: Readonly<Record<string, Keeper>>;
  private stopWatching: () => void = () => undefined;

  constructor(engine: Engine) {
    super(engine);
    const spills = new Spills(engine);
    const growth = new SheetGrowth(engine);
    const reader = new CellReader(engine, spills, this.messages);
    this.tableStore = new TableStore(engine);
    this.sheets = new UniverSheets(engine, (id) => this.sheetProperties.of(id));
    this.names = new UniverNames(engine, this.sheets, this.evaluate.bind(this), (formula, sheetId) =>
      formulaEntry(engine, this)(formula, { sheetId, row: 0, column: 0 }),
    );
    const tables = () => this.tables;
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
    const expansion = new TableExpansion(engine, () => this);
    const startEntry = (locale?: EntryLocale) => formulaEntry(engine, this, locale);
    this.cells = new UniverCells(
      engine,
      reader,
      spills,
      growth,
      references,
      startEntry,
      () => expansion.expand(),
      () => this.protection,
    );
    this.formats = new UniverFormats(engine, this.cells, growth, new DataValidations(engine));
    const { tableStore: store, cells, names, formats, events } = this;
    this.tables = new UniverTables({ store, cells, names, formats, expansion });
    this.selection = new UniverSelection(engine, growth);
    const source = () => this.source;
    const parts = {
      charts: new UniverCharts({ engine, growth, events, source }),
      conditionalFormats: new UniverConditionalFormats(engine, cells, { events, calculated: () => this.settled() }),
      ...keepParts({ engine, events, source, newId: excelId, cells, formats, tables: this.tables }),
    };
    this.take(parts);
    this.keepers = { tables: store, ...parts };
    this.calculation = new Calculation(engine, () =>
      this.tableStore.tellEngine((record) => this.tables.columnNames(record)),
    );
    this.entry = new GridEntry(engine, this.cells, startEntry);
    letResultsPassEdges(engine, spills, growth);
    breakCircles(engine, this.calculation, (cells) => this.events.raise("circularReferences", { cells }));
    this.start();
    watchTables(engine, this.events, this.tableStore, () => this.source);
  }

  /** Makes an add-in's functions known to formulas. */
  registerFunctions(source: CustomFunctionsSource): void {
    registerFunctions(this.engine, {
      source,
      report: (place, errors) => this.messages.keep(place, this.calculation.current, errors),
      addressOf: (place) => addressOf(this.sheets, place),
    });
  }

  /** Whether formulas may call it: the engine's own functions and those of add-ins; case does not matter. */
  knowsFunction(name: string): boolean {
    const known = name.toUpperCase();
    return known === "LET" || this.engine.injector.get(IFunctionService).hasExecutor(known);
  }

  evaluate(formula: string, area: Area | null = null): Promise<NameValue> {
    return nameValue({ engine: this.engine, cells: this.cells, sheetId: this.sheets.activeId() }, formula, area);
  }

  copySheet(sheetId: string): Promise<Sheet> {
    return copySheet(this, sheetId);
  }

  /** Sheets of another book from a place on, with what stands on them; calculates nothing. Gives their ids. */
  insertSheets({ content }: BookSnapshot, position: number): string[] {
    return insertSheetsOf(this.engine, this.keepers, content as SavedContent, position);
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

  snapshot(): BookSnapshot {
    const content = savedContent(this.engine.workbook.save(), this.keepers);
    return snapshotOf(this, content, this.sheetProperties.toRecord());
  }

  /** `beside` puts in what the snapshot does not hold and formulas may read, so that they are calculated once and with it. */
  async load(snapshot: BookSnapshot, beside: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    const content = contentOf(snapshot);
    await this.calculation.onceAfter(async () => {
      this.stopWatching();
      this.engine.api.disposeUnit(this.engine.unitId);
      // A unit of the same id would inherit what services remember of the old one.
      this.engine.api.createWorkbook({ ...content.workbook, id: emptyWorkbook().id });
      this.messages.clear();
      restoreKeepers(content, this.keepers);
      this.name = snapshot.name;
      this.customProperties.replace(snapshot.customProperties);
      this.settings.replace(snapshot.settings);
      this.documentProperties.replace(snapshot.documentProperties);
      this.sheetProperties.replace(snapshot.sheetProperties);
      this.start();
      await beside();
    });
    this.events.raise("loaded", {});
  }

  async loadEmpty(): Promise<void> {
    await this.load(emptySnapshot());
  }

  dispose(): void {
    this.stopWatching();
    this.calculation.stop();
    // A timer of Univer's outlives it and asks for words, which are gone by then; nobody reads them any more.
    Object.assign(this.engine.injector.get(LocaleService), { t: (key: string) => key });
    this.engine.univer.dispose();
  }

  private start(): void {
    // Univer keeps one stack of undo for each document and looks at the one in focus.
    this.engine.injector.get(IUniverInstanceService).focusUnit(this.engine.unitId);
    const sourceOf = () => this.source;
    this.stopWatching = watchMutations(this.engine, this.events, sourceOf, (area) => this.cells.read(area));
  }
}
