// The law of recalculation: whatever was edited, the book shows what a calculation of everything would show.
import fc from "fast-check";
import { openExcelWithAddIn } from "../../excel/addInInExcel";
import { OpenedBook } from "../openedBook";
import { createHeadlessBook } from "../../../src/workbench/univer/headless";
import type { Area } from "../../../src/workbench/book/book";

jest.setTimeout(300_000);

const seed = 20_251_101;
const rows = 8;

// Nothing reads in a circle: a formula reads rows above its own, spills read the typed rows 1 and 2, and column E, which
// reads by OFFSET and INDIRECT, is read by column F alone.
const numbers = fc.integer({ min: -3, max: 9 });
const columns = fc.constantFrom("A", "B", "C", "D");

function formulaIn(row: number): fc.Arbitrary<string> {
  const cell = fc.tuple(columns, fc.integer({ min: 1, max: row - 1 })).map(([column, above]) => `${column}${above}`);
  const reference = fc.oneof(
    { arbitrary: cell, weight: 3 },
    { arbitrary: cell.map((one) => `Other!${one}`), weight: 1 },
  );
  return fc.oneof(
    reference.map((one) => `=${one}+1`),
    fc.tuple(reference, reference).map(([one, two]) => `=IFERROR(${one}*${two},0)`),
    columns.map((column) => `=SUM(${column}1:${column}${row - 1})`),
    fc.constantFrom("H1", "H3").map((one) => `=${one}+SUM(H1:H20)`),
    fc.constantFrom("=SUM(Flows[Amount])", "=COUNTA(Flows[Name])", '=XLOOKUP("b",Flows[Name],Flows[Amount],-1)'),
    fc.constantFrom("=Rate*2", "=Rate+Total", "=Total"),
    fc.constantFrom(
      `=SUM(Other!A1:D${row - 1})`,
      "=SUMPRODUCT(H1:H9,J1:J9)",
      "=XLOOKUP(3,H1:H9,J1:J9,-2)",
      '=COUNTIF(H:H,">1")',
    ),
    reference.map((one) => `=AIE.GRADED_SUM(${one},"A","C")`),
  );
}

const typed = fc.record({
  kind: fc.constant("cell" as const),
  sheet: fc.constantFrom("Sheet1", "Other"),
  place: fc.tuple(columns, fc.integer({ min: 1, max: rows })).map(([column, row]) => `${column}${row}`),
  entry: fc.oneof(numbers, fc.constant(null)),
});
const calculated = fc.integer({ min: 3, max: rows }).chain((row) =>
  fc.record({
    kind: fc.constant("cell" as const),
    sheet: fc.constantFrom("Sheet1", "Other"),
    place: columns.map((column) => `${column}${row}`),
    entry: formulaIn(row),
  }),
);
const moving = fc
  .record({
    kind: fc.constant("cell" as const),
    sheet: fc.constant("Sheet1"),
    place: fc.constantFrom("E1", "E2", "E5", "F3"),
    entry: fc.constantFrom(
      "=SUM(OFFSET(A1,ABS(B1),1,2,2))",
      '=INDIRECT("C"&(1+ABS(A2)))',
      "=SUM(E1:E2)+E5",
      "=SUM(A1:INDEX(A1:D8,3,1+MOD(ABS(B1),4)))",
    ),
  })
  .map((one) => ({ ...one, place: one.entry.includes("E5") ? "F3" : one.place.replace("F3", "E3") }));

type Edit =
  | { readonly kind: "cell"; readonly sheet: string; readonly place: string; readonly entry: string | number | null }
  | { readonly kind: "spill"; readonly place: string; readonly entry: string | number | null }
  | { readonly kind: "name"; readonly name: string; readonly formula: string | null }
  | { readonly kind: "row"; readonly amount: number }
  | { readonly kind: "lines"; readonly sheet: string; readonly at: number; readonly isInserted: boolean }
  | { readonly kind: "undo" };

const size = fc.integer({ min: 0, max: 6 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: typed, weight: 4 },
  { arbitrary: calculated, weight: 6 },
  { arbitrary: moving, weight: 1 },
  {
    arbitrary: fc.record({
      kind: fc.constant("spill" as const),
      place: fc.constantFrom("H1", "J1"),
      entry: fc.oneof(
        fc.constantFrom(
          "=SEQUENCE(MAX(1,A1))",
          "=FILTER(Flows[Amount],Flows[Amount]>0,0)",
          "=AIE.COUNT_ONCE(Flows[Amount],Flows[Name])",
        ),
        size.map((count) => `=SEQUENCE(${count + 1})*A2`),
        numbers,
        fc.constant(null),
      ),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant("spill" as const),
      place: fc.constantFrom("H4", "J3"),
      entry: fc.oneof(numbers, fc.constant(null)),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant("name" as const),
      name: fc.constantFrom("Rate", "Total"),
      formula: fc.oneof(
        fc.constantFrom("=0.25", "=Sheet1!$A$1", "=Sheet1!$H$2", "=SUM(Flows[Amount])"),
        fc.constant(null),
      ),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ kind: fc.constant("row" as const), amount: numbers }), weight: 2 },
  {
    arbitrary: fc.record({
      kind: fc.constant("lines" as const),
      sheet: fc.constantFrom("Sheet1", "Other"),
      at: fc.integer({ min: 2, max: 9 }),
      isInserted: fc.boolean(),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ kind: fc.constant("undo" as const) }), weight: 1 },
);

class Book extends OpenedBook {
  /** Cells that hold anything, with their values. */
  shown(): Record<string, unknown> {
    return Object.fromEntries(
      this.book.sheets.list().flatMap(({ id }) => {
        const used = this.book.cells.used(id);
        const cells = used === null ? [] : this.book.cells.read(used);
        return cells.flatMap((row, y) =>
          row.map(({ value, formula }, x): [string, unknown] => [
            this.address({ sheetId: id, row: used!.row + y, column: used!.column + x, rowCount: 1, columnCount: 1 }),
            formula === "" ? value : [formula, value],
          ]),
        );
      }),
    );
  }

  async apply(one: Edit): Promise<void> {
    const { cells, names, tables, sheets } = this.book;
    if (one.kind === "cell" || one.kind === "spill") {
      const area = this.area(one.kind === "cell" ? `${one.sheet}!${one.place}` : `Sheet1!${one.place}`);
      await (one.entry === null ? cells.clear(area, "contents") : cells.write(area, [[one.entry]]));
    } else if (one.kind === "name") {
      const known = names.find(one.name, null);
      if (one.formula === null) await (known ? names.delete(known.id) : undefined);
      else await (known ? names.change(known.id, { formula: one.formula }) : names.add(one.name, one.formula, null));
    } else if (one.kind === "row") await tables.addRows(tables.find("Flows")!.id, null, [["b", one.amount]]);
    else if (one.kind === "lines") {
      const area: Area = {
        sheetId: sheets.find(one.sheet)!.id,
        row: one.at,
        column: 0,
        rowCount: 1,
        columnCount: 16_384,
      };
      await (one.isInserted ? cells.insert(area, "down") : cells.delete(area, "up"));
    } else {
      await this.book.undo();
      // Only edits are taken back, not what the book began with.
      if (!tables.find("Flows")) await this.book.redo();
    }
    await this.book.settled();
  }
}

test("random edits show what a calculation of everything shows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 6, maxLength: 16 }), async (edits) => {
      const excel = await openExcelWithAddIn();
      const opened = new Book(excel.book);
      try {
        const other = await excel.book.sheets.add("Other");
        await excel.book.cells.write({ sheetId: other.id, row: 0, column: 0, rowCount: 2, columnCount: 2 }, [
          [1, 2],
          [3, 4],
        ]);
        await excel.book.cells.write(opened.area("Sheet1!N20:O22"), [
          ["Name", "Amount"],
          ["a", 4],
          ["b", 5],
        ]);
        await excel.book.tables.add(opened.area("Sheet1!N20:O22"), true, "Flows");
        for (const one of edits) {
          await opened.apply(one);
          const shown = opened.shown();
          await excel.book.calculate();
          expect({ one, shown }).toEqual({ one, shown: opened.shown() });
        }
      } finally {
        excel.close();
      }
    }),
    { seed, numRuns: 32 },
  );
});

const lookups = [
  "=XLOOKUP(A1,Flows[Name],Flows[Amount])",
  '=IF(XLOOKUP(A1,Flows[Name],Flows[Amount])="",NA(),-XLOOKUP(A2,Flows[Name],Flows[Amount]))',
  '=XLOOKUP(A2,Flows[Name],Flows[Amount],"none")',
  "=IFERROR(XLOOKUP(A2,Flows[Name],Flows[Amount]),-1)",
  "=SUM(XLOOKUP(A1:A3,Flows[Name],Flows[Amount]))",
  "=COUNT(XLOOKUP(A1:A3,Flows[Name],Flows[Amount]))",
  "=XLOOKUP(A1:A3,Flows[Name],Flows[Amount])",
  "=MAX(XLOOKUP(A1,Flows[Name],Flows[Amount]),SUM(Sheet1!O20:O40))",
  "=SUM(Flows[Amount])+COUNT(Sheet1!O21:O22)",
  "=ROWS(Flows[Name])*100+ROWS(Stocks[Name])*10+COUNTA(Stocks[Amount])",
  "=SUM(Stocks[Amount])-SUM(Flows[Amount])",
  "=SUM(Flows[[Name]:[Amount]])+COUNTA(Stocks)",
  "=SUMPRODUCT(COUNTIF(Stocks[Name],Flows[Name])*Flows[Amount])+MAXIFS(Stocks[Amount],Stocks[Name],A1)",
  "=SUM(Flows[Amount])",
];
const name = fc.constantFrom("a", "b", "c");
/** Whole rows and columns come before the tables, or a row goes. */
async function moveLines({ cells }: Book["book"], way: string, sheetId: string): Promise<void> {
  const row = { sheetId, row: 10, column: 0, rowCount: 1, columnCount: 16_384 };
  if (way === "right") await cells.insert({ sheetId, row: 0, column: 12, rowCount: 1_048_576, columnCount: 3 }, way);
  else if (way === "down") await cells.insert(row, way);
  else await cells.delete(row, "up");
}

const growth = fc.oneof(
  { arbitrary: fc.record({ at: fc.constant("new row"), entry: fc.tuple(name, numbers) }), weight: 3 },
  {
    arbitrary: fc.record({ at: fc.constantFrom("Other!A1", "Other!A2", "Other!A3", "N21", "N22", "N23"), entry: name }),
    weight: 2,
  },
  { arbitrary: fc.record({ at: fc.constantFrom("O21", "O22"), entry: numbers }), weight: 1 },
  // Both tables move, and a column comes to stand where the other one stood.
  { arbitrary: fc.record({ at: fc.constantFrom("down", "right", "back"), entry: fc.constant(null) }), weight: 1 },
);

test("what looks rows of a table up shows what a calculation of everything shows, however the table grows", async () => {
  const opened = new Book(createHeadlessBook());
  const { book } = opened;
  const flows = opened.area("Sheet1!N20:O22");
  await book.cells.write(flows, [
    ["Name", "Amount"],
    ["a", 4],
    ["b", 5],
  ]);
  await book.tables.add(flows, true, "Flows");
  const stocks = opened.area("Sheet1!Q20:R21");
  await book.cells.write(stocks, [
    ["Name", "Amount"],
    ["a", 7],
  ]);
  await book.tables.add(stocks, true, "Stocks");
  await book.sheets.add("Other");
  for (const [at, formula] of lookups.entries())
    await book.cells.write(opened.area(`Other!${String.fromCharCode(66 + at)}1`), [[formula]]);
  // Names of its own, so that each run begins with names that are not there yet.
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(growth, { minLength: 6, maxLength: 10 }), async (steps) => {
      run += 1;
      for (const { at, entry } of steps) {
        if (entry === null) await moveLines(book, at, flows.sheetId);
        else if (Array.isArray(entry))
          await book.tables.addRows(book.tables.find("Flows")!.id, null, [[`${entry[0]}${run}`, entry[1]]]);
        else
          await book.cells.write(opened.area(at.includes("!") ? at : `Sheet1!${at}`), [
            [typeof entry === "string" ? `${entry}${run}` : (entry as number)],
          ]);
        await book.settled();
        const shown = opened.shown();
        await book.calculate();
        expect({ at, entry, shown }).toEqual({ at, entry, shown: opened.shown() });
      }
    }),
    { seed, numRuns: 8 },
  );
  book.dispose();
});

test("formulas that a new row, a new name and a new sheet leave as they are are not looked at again", async () => {
  const book = createHeadlessBook();
  const opened = new Book(book);
  await book.sheets.add("Data");
  await opened.write("Data!A1", ["Name", "Amount"], ["a", 4]);
  await book.tables.add(opened.area("Data!A1:B2"), true, "Flows");
  await opened.write(
    "Sheet1!A1",
    ...Array.from({ length: 50 }, (_, row) => [`=XLOOKUP("a",Flows[Name],Flows[Amount])+${row}`, `=A${row + 1}*2`]),
  );
  const { lookedAt, runs } = book.counts;
  await book.tables.addRows(book.tables.find("Flows")!.id, null, [["b", 5]]);
  await book.names.add("Rate", "=0.5", null);
  await book.sheets.add("Third");
  await opened.write("Third!A1", ["=Rate+SUM(Flows[Amount])"]);
  expect(opened.value("Third!A1")).toBe(9.5);
  expect({ lookedAt: book.counts.lookedAt - lookedAt, runs: book.counts.runs - runs }).toEqual({
    lookedAt: 2,
    runs: 1,
  });
  book.dispose();
});

/** A column of facts as a table of them has it: what is not a number is in no sum, and a number under the text format is a text. */
const fact = fc.oneof(
  { arbitrary: fc.integer({ min: -9, max: 9 }), weight: 6 },
  { arbitrary: fc.constantFrom("a", "b", null, true), weight: 3 },
);
const changeOfFacts = fc.record({
  row: fc.integer({ min: 0, max: 599 }),
  isKey: fc.boolean(),
  entry: fact,
  otherwise: fc.constantFrom("write", "write", "write", "insert", "delete", "spill", "undo"),
});

test("long columns that most edits leave alone are read as they are now", async () => {
  const opened = new Book(createHeadlessBook());
  const { book } = opened;
  const facts = Array.from({ length: 600 }, (_, row) => ["abc".charAt(row % 3), row % 7]);
  await opened.write("A1", ...facts);
  await book.sheets.add("Other");
  await opened.write(
    "Other!A1",
    ['=SUMIFS(Sheet1!B1:B600,Sheet1!A1:A600,{"a","b"})'],
    ["=SUM(Sheet1!B1:B600)"],
    ['=COUNTIF(Sheet1!A1:A600,"a")'],
    ["=SUMPRODUCT(ISTEXT(Sheet1!A1:B600)*1)"],
  );
  const added = (cells: readonly unknown[]) =>
    cells.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
  await fc.assert(
    fc.asyncProperty(fc.array(changeOfFacts, { minLength: 6, maxLength: 8 }), async (changes) => {
      for (const { row, isKey, entry, otherwise } of changes) {
        const { sheetId } = opened.area("Sheet1!A1");
        const lines = { sheetId, row: 20, column: 0, rowCount: 1, columnCount: 2 };
        if (otherwise === "insert") await book.cells.insert(lines, "down");
        else if (otherwise === "delete") await book.cells.delete(lines, "up");
        else if (otherwise === "spill") await opened.write(`Sheet1!D${row + 1}`, ["=SEQUENCE(2)"]);
        else if (otherwise === "undo") await book.undo();
        else await opened.write(`Sheet1!${isKey ? "A" : "B"}${row + 1}`, [entry]);
        await book.settled();
        const formula = opened.cell("Other!A2").formula;
        const last = /B(\d+)\)/u.exec(formula)![1];
        const shown = opened.values(`Sheet1!A1:B${last}`);
        const of = (key: string) => added(shown.filter(([name]) => name === key).map(([, value]) => value));
        expect({
          otherwise,
          results: [...opened.values("Other!A1:B1")[0]!, ...opened.values("Other!A2:A4").flat()],
        }).toEqual({
          otherwise,
          results: [
            of("a"),
            of("b"),
            added(shown.map(([, value]) => value)),
            shown.filter(([name]) => name === "a").length,
            shown.flat().filter((value) => typeof value === "string" && value !== "").length,
          ],
        });
      }
    }),
    { seed, numRuns: 4 },
  );
  book.dispose();
});
