import { existsSync } from "node:fs";
import { join } from "node:path";
import "core-js/actual/iterator";
import {
  CellValueType,
  ICommandService,
  isNullCell,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  type ICellData,
  type Injector,
} from "@univerjs/core";
import {
  AstTreeBuilder,
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  IDependencyManagerService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetSuperTableMutation,
  type BaseValueObject,
  type ISetFormulaCalculationNotificationMutation,
  type LexerNode,
} from "@univerjs/engine-formula";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { AutoFillCommand } from "@univerjs/sheets";
import type { Engine } from "../../../src/workbench/univer/engine/engine";
import { createUniver, type CreatedUniver } from "../../../src/workbench/univer/engine/createUniver";
import { differences } from "../../../src/workbench/univer/engine/differences";
import { emptyWorkbook } from "../../../src/workbench/univer/savedContent";
import type { UniverBook } from "../../../src/workbench/univer/univerBook";
import { openBook, type OpenedBook } from "../openedBook";

jest.setTimeout(30_000);

// Univer by itself, without the book and its repairs, beside the book.
class BareUniver {
  readonly started: CreatedUniver = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
    presets: [UniverSheetsNodeCorePreset()],
  });
  readonly workbook = this.started.univerAPI.createWorkbook(emptyWorkbook());
  readonly sheet = this.workbook.getActiveSheet();

  async enter(address: string, value: string | number): Promise<void> {
    this.sheet
      .getRange(address)
      .setValue(typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value });
    await this.calculated();
  }

  async run(id: string, params: object): Promise<void> {
    await this.started.univerAPI.executeCommand(id, { unitId: this.workbook.getId(), ...params });
    await this.calculated();
  }

  /** Univer begins a tenth of a second after the last edit, and says when it has ended and told its results. */
  async calculated(): Promise<void> {
    const commands = this.started.univer.__getInjector().get(ICommandService);
    await new Promise<void>((resolve) => {
      const ended = commands.onCommandExecuted(({ id, params }) => {
        const state = (params as ISetFormulaCalculationNotificationMutation | undefined)?.functionsExecutedState;
        if (id !== SetFormulaCalculationNotificationMutation.id || state === undefined) return;
        ended.dispose();
        setTimeout(resolve, 10);
      });
    });
  }

  value(address: string): unknown {
    return this.sheet.getRange(address).getValue();
  }
}

let bare: BareUniver;
let opened: OpenedBook;
beforeEach(() => {
  bare = new BareUniver();
  opened = openBook();
});
afterEach(() => {
  bare.started.univer.dispose();
  opened.book.dispose();
});

/** As Univer has it, before a book is opened. */
const fullArrayOfUniver = ObjectMatrix.prototype.toFullArray;

/** A matrix as Univer makes it when the first row of the sheet is deleted: what lies above the sheet, and the cell below. */
function movedRules(): ObjectMatrix<number> {
  const matrix = new ObjectMatrix<number>();
  matrix.setValue(-1, 0, 0);
  matrix.setValue(0, 0, 1);
  return matrix;
}

async function both(formula: string, excel: number | string) {
  await bare.enter("A1", formula);
  return { univer: bare.value("A1"), book: await opened.result(formula), excel };
}

/** Univer's way and the book's way for each difference of the list. */
const seen: Record<keyof typeof differences, () => Promise<{ univer: unknown; book: unknown; excel: unknown }>> = {
  literals: () => both('=SUM({1.50E-7,0.50})&COUNTA({"Acme, Inc."})', "0.500000151"),
  referenceOperators: () => both("=@ABS(-3)", 3),
  enclosedIntersections: () => both("=-@ABS(-3)+@{5,6}", 2),
  signedConstants: () => both('=SUM(--"3",2*--{"1","2"},-TRUE)', 8),
  doubledPercents: () => both("=2*50%%", 0.01),
  crossedAreas: () => both("=SUM(1,C1:C3 B2:D2)", 1),
  argumentsLeftOut: () => both("=MAX(-1,)&COUNT(1,,2)&AND(TRUE,)", "03FALSE"),
  async tableSections() {
    for (const [at, value] of ["Due", 2, 3].entries()) await bare.enter(`E${at + 1}`, value);
    const range = { startRow: 0, endRow: 2, startColumn: 4, endColumn: 4 };
    const reference = { sheetId: bare.sheet.getSheetId(), titleMap: new Map([["Due", 0]]), range };
    await bare.run(SetSuperTableMutation.id, { tableName: "Parted", reference });
    await opened.write("E1", ["Due"], [2], [3]);
    await opened.book.tables.add(opened.area("E1:E3"), true, "Parted");
    return both('=IFERROR(Parted[[#Totals],[Due]],"none")', "none");
  },
  calledLambdas: () => both("=LAMBDA(x,x)", "#CALC!"),
  missingSheets: () => both('=INDIRECT("Nowhere!A1")', "#REF!"),
  datesInTexts: () => both('=MONTH("3 May 2024")&EDATE("2024-01-31",1)', "545351"),
  doubledMarks: () => both('=LEN("""a""")&"b\n"', "3b\n"),
  async madeRanges() {
    for (const [at, value] of [3, 4, 5].entries()) {
      await bare.enter(`B${at + 1}`, value);
      await opened.write(`B${at + 1}`, [value]);
    }
    return both("=SUM(OFFSET(B1,1,0,2,1))", 9);
  },
  noMatch: () => both('=MAXIFS(B1:B2,B1:B2,">5")', 0),
  async partsOfRanges() {
    const formula = "=SUM(INDEX(A1:A3,{1;2;3}))";
    await bare.enter("B9", 1);
    await bare.enter("A1", "=SEQUENCE(2)*B9");
    await bare.enter("D1", formula);
    await bare.enter("B9", 10);
    await opened.write("B9", [1]);
    await opened.write("A1", ["=SEQUENCE(2)*B9", null, null, formula]);
    await opened.write("B9", [10]);
    return { univer: bare.value("D1"), book: opened.value("D1"), excel: 30 };
  },
  // "=CHOOSEROWS(A1:B7,{1,3,5,1})": Microsoft's page of CHOOSEROWS.
  chosenPlaces: () => both("=SUM(CHOOSEROWS({1;2;3},{1,3},-1),CHOOSECOLS({10,20},{2;2}))", 47),
  // An error is a cell of the stack like any other: the two numbers beside and above it are counted.
  stackedErrors: () => both("=COUNT(HSTACK(1,NA()))+10*COUNT(VSTACK(1/0,2,3))", 21),
  // A text of four letters, and no truth value.
  singleTexts: () => both('=XMATCH("TRUE","TRUE")+IFNA(XMATCH(5,"5"),6)', 7),
  async numbersInTextCells() {
    // The book repairs the one prototype there is, so that Univer's way is seen in what it makes of a cell that looks like a text.
    const looks = { book: { getStyleByCell: () => ({ n: { pattern: "@" } }) } };
    const read = (own: object) => {
      const reference = Object.assign(
        Object.create(BaseReferenceObject.prototype),
        { getUnitId: () => "book" },
        own,
      ) as {
        getCellValueObject(cell: ICellData): BaseValueObject;
      };
      return reference.getCellValueObject({ v: 5, t: CellValueType.NUMBER }).getValue();
    };
    return { univer: read({ _getPatternByCell: () => "@" }), book: read({ _unitStylesData: looks }), excel: 5 };
  },
  // From 31 December 2024: 30 September 2024 and 28 February 2025; from the day after it 1 March 2025.
  dayThatNeverWas: () => both("=DATE(1900,2,29)&DAY(60)", "6029"),
  looksInTexts: () => both('=LEN(DATE(2020,1,1))&LEN(1/3&"")', "517"),
  splitByRows: () => both('=IFERROR(ROWS(TEXTSPLIT("1;2",,";")),0)', 2),
  wildcardsInSearch: () => both('=IFERROR(SEARCH("m?r*n","Profit Margin"),0)', 8),
  rareCharacters: () => both('=UNICODE("😀")', 128512),
  truthsInTexts: () => both('=IFERROR(IF("x",1,2),3)', 3),
  textsAsZero: () => both('=AVERAGEA({1,TRUE,"3","x"})', 0.5),
  realNumbers: () => both("=TYPE(COMPLEX(1,0))", 2),
  lastYears: () => both("=IFERROR(ROUND(DB(1000000,100000,6,7,7),2),0)", 15845.1),
  capitalsOfUnique: () => both('=ROWS(UNIQUE({"a";"A"}))', 1),
  fallingMatches: () => both("=IFERROR(MATCH(40,{25;38;40;41},-1),0)", 0),
  passedFunctions: () => both("=SUM(IFERROR(BYROW({1,2;3,4},SUM),0))", 10),
  async resultFormats() {
    const formula = "=DATE(2020,1,2)";
    await bare.enter("A1", formula);
    await opened.write("A1", [formula]);
    const univer = bare.sheet.getRange("A1").getCellStyleData()?.n?.pattern;
    return { univer, book: opened.cell("A1").numberFormat, excel: "m/d/yyyy" };
  },
  monthsAfterMonthEnds: () => both("=SUM(EDATE(45657,-3),EDATE({45657;45658},2))", 45565 + 45716 + 45717),
  // Microsoft's page of FILTER: an include "whose height or width is the same as the array", so the width of a column too.
  singleIncludes: () => both("=SUM(FILTER({1;2;3},TRUE))&SUM(FILTER({4,5},{1}))", "69"),
  async markedColumns() {
    const formula = "=SUM(Flows[Paid '[USD']])";
    for (const [at, value] of ["Paid [USD]", 2, 3].entries()) await bare.enter(`B${at + 1}`, value);
    const range = { startRow: 0, endRow: 2, startColumn: 1, endColumn: 1 };
    const reference = { sheetId: bare.sheet.getSheetId(), titleMap: new Map([["Paid [USD]", 0]]), range };
    await bare.run(SetSuperTableMutation.id, { tableName: "Flows", reference });
    await opened.write("B1", ["Paid [USD]"], [2], [3]);
    await opened.book.tables.add(
      { sheetId: opened.book.sheets.activeId(), row: 0, column: 1, rowCount: 3, columnCount: 1 },
      true,
      "Flows",
    );
    return both(formula, 5);
  },
  namedLambdas: () => both("=LET(rate,3,times,LAMBDA(x,x*rate),times(4))", 12),
  async boundNames() {
    const formula = "=LET(price,7,price*6)";
    const { engine } = opened.book as unknown as { engine: { injector: Injector } };
    const answers = [bare.started.univer.__getInjector(), engine.injector].map((injector) => {
      const read = () => injector.get(AstTreeBuilder).parse(injector.get(Lexer).treeBuilder(formula) as LexerNode)!;
      read();
      return injector.get(Interpreter).execute({ node: read(), refOffsetX: 0, refOffsetY: 0 });
    });
    const [univer, book] = answers.map((answer) => (answer as BaseValueObject).getValue());
    return { univer, book, excel: 42 };
  },
  blankResults: () => both("=IF(TRUE,B9)", 0),
  async openBrackets() {
    const { engine } = opened.book as unknown as { engine: { injector: Injector } };
    for (const injector of [bare.started.univer.__getInjector(), engine.injector])
      injector.get(LexerTreeBuilder).treeBuilder("=SUM(Flow[", false);
    // Not the same formula: Univer keeps what it has read for all its instances.
    await bare.enter("A1", "=1+2");
    return { univer: bare.value("A1"), book: await opened.result("=2+1"), excel: 3 };
  },
  async emptyTexts() {
    // The book repairs the one prototype there is, so that Univer's way is seen in what it asks of a cell.
    const univer = isNullCell({ v: "", t: CellValueType.STRING }) ? 1 : "#VALUE!";
    await opened.write("A1", ['=""', "=A1+1"]);
    return { univer, book: opened.value("B1"), excel: "#VALUE!" };
  },
  async indexedTexts() {
    // The book repairs the one index there is, so that Univer's way is seen in another of its kind.
    const index = new (CELL_INVERTED_INDEX_CACHE.constructor as new () => typeof CELL_INVERTED_INDEX_CACHE)();
    for (const row of [0, 1]) index.set("book", "sheet", 0, 0, row);
    const univer = index.getCellPositions("book", "sheet", 0, "", [[0, 9]])!.matchingRows.length;
    await opened.write("A1", [0], [0], ["'5"], ["=REPT(1,0)"], [null]);
    const book = await opened.result('=SUM(IF(A1:A2="",1,0),IF(A1:A4=5,1,0),IF(A1:A4=0,0,0))');
    return { univer, book, excel: 0 };
  },
  async calculatedArrays() {
    // The first sums are 1, 3 and 6, the others ten times as much, so that all of those are above 5.
    const sums = (amounts: string) => `SCAN(0,${amounts},LAMBDA(total,each,total+each))`;
    const formula = (few: string) =>
      `=LET(${few},${sums("SEQUENCE(3)")},many,${sums("SEQUENCE(3)*10")},SUM(IF(${few}>5,1,0))*10+SUM(IF(many>5,1,0)))`;
    // Not the same formula: Univer keeps what it has read for all its instances.
    await bare.enter("A1", formula("one"));
    return { univer: bare.value("A1"), book: await opened.result(formula("few")), excel: 13 };
  },
  async circles() {
    await bare.enter("A1", "=A1+1");
    await opened.write("A1", ["=A1+1"]);
    return { univer: bare.value("A1"), book: opened.value("A1"), excel: 0 };
  },
  sheetEdges: () => both("=SUM(SEQUENCE(5000))", 12_502_500),
  async growingIndex() {
    const { _dependencyRTreeCache: index } = bare.started.univer
      .__getInjector()
      .get(IDependencyManagerService) as unknown as {
      _dependencyRTreeCache: { toJSON(): Record<string, Record<string, { children: unknown[] }>> };
    };
    const entries = () =>
      Object.values(index.toJSON())
        .flatMap((sheets) => Object.values(sheets))
        .reduce((sum, { children }) => sum + children.length, 0);
    await bare.enter("B1", "=SUM(A1:A9)");
    const before = entries();
    await bare.enter("A1", 1);
    await bare.enter("A1", 2);
    await opened.write("B1", ["=SUM(A1:A9)"]);
    const book = opened.book as UniverBook;
    const { rangeEntries } = book.counts;
    await opened.write("A1", [1]);
    await opened.write("A1", [2]);
    return { univer: entries() - before, book: book.counts.rangeEntries - rangeEntries, excel: 0 };
  },
  async untakenBranches() {
    const { engine } = opened.book as unknown as { engine: { injector: Injector } };
    const [univer, book] = [bare.started.univer.__getInjector(), engine.injector].map((injector) =>
      jest.spyOn(injector.get(IFunctionService).getExecutor("PRODUCT")!, "calculate"),
    );
    await both("=IF(1,2,PRODUCT(3,4))+IF({0},PRODUCT(5,6),7)+IF(B1,PRODUCT(8,9),1)", 10);
    return { univer: univer!.mock.calls.length, book: book!.mock.calls.length, excel: 0 };
  },
  async shrunkenSpills() {
    await bare.enter("D9", 5);
    await bare.enter("A1", "=SEQUENCE(D9)");
    await bare.enter("B1", "=SUM(A1:A9)");
    await bare.enter("D9", 4);
    await opened.write("D9", [5]);
    await opened.write("A1", ["=SEQUENCE(D9)"]);
    await opened.write("B1", ["=SUM(A1:A9)"]);
    await opened.write("D9", [4]);
    return { univer: bare.value("B1"), book: opened.value("B1"), excel: 10 };
  },
  async formulaSequences() {
    const formulas = Array.from({ length: 2_001 }, (_, index) => `=A${index + 1}*2`);
    const takenApart = (lexer: LexerTreeBuilder) => {
      const takes = jest.spyOn(
        lexer as unknown as { _getSequenceArray(formula: string): unknown },
        "_getSequenceArray",
      );
      for (const formula of formulas) lexer.sequenceNodesBuilder(formula);
      const before = takes.mock.calls.length;
      for (const formula of formulas) lexer.sequenceNodesBuilder(formula);
      return takes.mock.calls.length - before;
    };
    const { engine } = opened.book as unknown as { engine: { injector: Injector } };
    const univer = takenApart(bare.started.univer.__getInjector().get(LexerTreeBuilder));
    return { univer, book: takenApart(engine.injector.get(LexerTreeBuilder)), excel: 0 };
  },
  async spacesBehindReferences() {
    const first = (lexer: LexerTreeBuilder) => {
      const node = lexer.sequenceNodesBuilder("=A1 * B2 + 3")![0]!;
      return typeof node === "string" ? node : node.token;
    };
    const { engine } = opened.book as unknown as { engine: { injector: Injector } };
    const univer = first(bare.started.univer.__getInjector().get(LexerTreeBuilder));
    return { univer, book: first(engine.injector.get(LexerTreeBuilder)), excel: "A1" };
  },
  async ownSheetNames() {
    const own = "=Sheet1!B3+1";
    const name = bare.sheet.getSheetName();
    await bare.enter("C1", `=${name}!B3+1`);
    bare.sheet.insertRows(1, 1);
    await bare.calculated();
    await opened.write("C1", [own]);
    await opened.book.cells.insert({ ...opened.area("A2"), columnCount: 16_384 }, "down");
    const book = opened.book.cells.read(opened.area("C1"))[0]![0]!.formula;
    return { univer: bare.sheet.getRange("C1").getFormula(), book, excel: "=Sheet1!B4+1" };
  },
  async lateNames() {
    await bare.enter("A1", "=Rate*2");
    await bare.run(SetDefinedNameMutation.id, {
      id: "n",
      name: "Rate",
      formulaOrRefString: "=0.25",
      localSheetId: "AllDefaultWorkbook",
    });
    await opened.write("A1", ["=Rate*2"]);
    await opened.book.names.add("Rate", "=0.25", null);
    await opened.book.settled();
    return { univer: bare.value("A1"), book: opened.value("A1"), excel: 0.5 };
  },
  async staleTables() {
    await bare.enter("A1", "Amount");
    await bare.enter("A2", 1);
    await bare.enter("A3", 2);
    const range = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 };
    const reference = { sheetId: bare.sheet.getSheetId(), titleMap: new Map([["Amount", 0]]), range };
    await bare.run(SetSuperTableMutation.id, { tableName: "Flows", reference });
    await bare.enter("C1", "=SUM(Flows[Amount])");
    bare.sheet.insertRows(0, 2);
    await bare.enter("A5", 40);
    await opened.write("A1", ["Amount"], [1], [2]);
    await opened.book.tables.add(opened.area("A1:A3"), true, "Flows");
    await opened.write("C1", ["=SUM(Flows[Amount])"]);
    await opened.book.cells.insert({ ...opened.area("A1:A2"), columnCount: 16_384 }, "down");
    await opened.write("A5", [40]);
    return { univer: bare.value("C3"), book: opened.value("C3"), excel: 41 };
  },
  async filledSeries() {
    const filled = async (injector: Injector) => {
      const rows = { startRow: 0, startColumn: 0, endColumn: 0 };
      const range = { sourceRange: { ...rows, endRow: 2 }, targetRange: { ...rows, endRow: 3 } };
      await injector.get(ICommandService).executeCommand(AutoFillCommand.id, { ...range, applyType: "SERIES" });
    };
    for (const [row, value] of [1e-6, 2e-6, 4e-6].entries()) {
      await bare.enter(`A${row + 1}`, value);
      await opened.write(`A${row + 1}`, [value]);
    }
    await filled(bare.started.univer.__getInjector());
    await filled((opened.book as unknown as { engine: Engine }).engine.injector);
    // The line of least squares through 1, 2 and 4 is 7/3 in the middle and rises by 3/2: 7/3 + 3.
    return { univer: bare.value("A4"), book: opened.value("A4"), excel: Number((16e-6 / 3).toPrecision(15)) };
  },
  async undoOrder() {
    await bare.enter("A1", 1);
    const batch = bare.started.univer
      .__getInjector()
      .get(IUndoRedoService)
      .__tempBatchingUndoRedo(bare.workbook.getId());
    await bare.enter("A1", 2);
    await bare.enter("A1", 3);
    batch.dispose();
    bare.workbook.undo();
    await opened.write("A1", [1]);
    await opened.book.asOneStep(async () => {
      await opened.write("A1", [2]);
      await opened.write("A1", [3]);
    });
    await opened.book.undo();
    return { univer: bare.value("A1"), book: opened.value("A1"), excel: 1 };
  },
  async deletedValidations() {
    const shownBy = (rows: () => unknown) => {
      try {
        return rows();
      } catch (failure) {
        return (failure as Error).name;
      }
    };
    const univer = shownBy(() => fullArrayOfUniver.call(movedRules()));
    return { univer, book: JSON.stringify(movedRules().toFullArray()), excel: "[[1]]" };
  },
};

test.each(Object.keys(differences) as (keyof typeof differences)[])(
  "%s: Univer differs, the book does not",
  async (id) => {
    const { univer, book, excel } = await seen[id]();
    expect(book).toBe(excel);
    expect(univer).not.toBe(excel);
    expect(existsSync(join(__dirname, "../../../src/workbench/univer", differences[id].repair))).toBe(true);
  },
);
