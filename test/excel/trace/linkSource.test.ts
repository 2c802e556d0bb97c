/** Links and grades stay right whatever happens to the sheets: on Microsoft's client and a real book. */
import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import { insertSourceValue, linkSource, unlinkSource } from "../../../src/excel/trace/linkSource";
import { linkedSources } from "../../../src/excel/trace/linkedSources";
import { queueRegisterSheet } from "../../../src/excel/register/registerSheet";
import { selectCells } from "../../../src/excel/host/selectCells";
import {
  readProvenance,
  readSelectedCell,
  watchSelectedCell,
  type SelectedCell,
} from "../../../src/excel/trace/selectedCell";
import type { Source } from "../../../src/register/source";
import { stackSources } from "../../../src/models/stack/sources";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn } from "../addInInExcel";
import { until } from "../until";

jest.setTimeout(30_000);

let excel: ExcelInNode;
let keeper: SnapshotKeeper;
beforeEach(async () => {
  keeper = new SnapshotKeeper();
  excel = await openExcelWithAddIn();
  await inBook(({ workbook }) => void queueRegisterSheet(workbook, "Sources", [...sources]));
});
afterEach(() => excel.close());

const source = (id: string, value: number, grade: string): Source => ({ ...stackSources[0]!, id, value, grade });
/** Not in the order of ids, nor of values, so that sorting moves every row. */
const sources = [source("E-1", 20, "E"), source("A-1", 30, "A"), source("H 1.x", 10, "H")];

async function inBook(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  await excel.book.settled();
}

async function write(address: string, rows: (string | number)[][], sheet = "Sheet1"): Promise<void> {
  await inBook(({ workbook }) => void (workbook.worksheets.getItem(sheet).getRange(address).formulas = rows));
}

async function cellAt(address: string): Promise<SelectedCell> {
  await selectCells(address);
  return readSelectedCell(keeper);
}

const grades = async (addresses: readonly string[]) => {
  const found: unknown[] = [];
  for (const address of addresses) found.push((await readProvenance(keeper, address)).floor);
  return found;
};

const named = async (address: string) =>
  (await linkedSources(keeper, address)).map(({ source: { id }, by }) => [id, by]);

const namesOf = () =>
  Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    return names.items.map(({ name, formula }) => `${name} ${formula}`);
  });

test("a typed number takes the grade of the source it is linked to, until the link is gone", async () => {
  await write("B2", [[3.7]]);
  expect(await cellAt("Sheet1!B2")).toMatchObject({ grade: "I", sources: [] });
  await linkSource("H 1.x");
  await linkSource("H 1.x");
  expect(await namesOf()).toEqual(["src_H_x20_1_x2E_x =Sheet1!$B$2"]);
  const linked = await readSelectedCell(keeper);
  expect(linked).toMatchObject({ grade: "H", limits: [], text: "3.7", formula: "" });
  expect(await named("Sheet1!B2")).toEqual([["H 1.x", "name"]]);
  await unlinkSource("h 1.x");
  expect(await readSelectedCell(keeper)).toMatchObject({ grade: "I" });
  await expect(inWords(unlinkSource("H 1.x"))).rejects.toThrow("No name links Sheet1!B2 to H 1.x");
});

test("a link covers the numbers typed in a formula, and several sources share a number", async () => {
  await write("B2:B3", [["=1.7*B3"], [2]]);
  await selectCells("Sheet1!B2");
  await linkSource("E-1");
  await selectCells("Sheet1!B3");
  await linkSource("A-1");
  await linkSource("E-1");
  expect(await namesOf()).toEqual(expect.arrayContaining(["src_E.1_2 =Sheet1!$B$3"]));
  const { provenance } = await cellAt("Sheet1!B2");
  const weights = [...provenance.nodes.values()].filter(({ kind }) => kind === "source");
  // Both factors carry the whole; the second is half of one source and half of the other.
  expect(weights.map(({ source, weight }) => [source?.id, weight])).toEqual([
    ["E-1", 1],
    ["A-1", 0.5],
  ]);
  expect(provenance.floor).toBe("E");
});

test("a source that the register does not have cannot be linked", async () => {
  await expect(inWords(linkSource("X-1"))).rejects.toThrow("The register has no source X-1 any more.");
});

test("the value of a source goes into a cell as a look-up by its id", async () => {
  await selectCells("Sheet1!C3");
  await insertSourceValue("A-1");
  await excel.book.settled();
  expect(await readSelectedCell(keeper)).toMatchObject({
    formula: '=XLOOKUP("A-1",Register[ID],Register[Value])',
    text: "30",
    grade: "A",
  });
  expect(await named("Sheet1!C3")).toEqual([["A-1", "formula"]]);
});

test("links and grades survive sorting, new rows and columns, and a new name of the sheet", async () => {
  await write("A1:B3", [
    ["typed", 5],
    ["looked up", '=XLOOKUP("A-1",Register[ID],Register[Value])'],
    ["both", "=B1+B2"],
  ]);
  await selectCells("Sheet1!B1");
  await linkSource("E-1");
  expect(await grades(["Sheet1!B1", "Sheet1!B2", "Sheet1!B3"])).toEqual(["E", "A", "E"]);

  await inBook(({ workbook }) => workbook.tables.getItem("Register").sort.apply([{ key: 3, ascending: true }]));
  const text = await cellAt("Sources!A5");
  expect(text.text).toBe("H 1.x");
  expect(await grades(["Sheet1!B1", "Sheet1!B2", "Sheet1!B3"])).toEqual(["E", "A", "E"]);

  await inBook(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    workbook.worksheets.getItem("Sources").getRange("5:5").insert("Down");
  });
  await inBook(({ workbook }) => void (workbook.worksheets.getItem("Sheet1").name = "My model"));
  const moved = ["'My model'!C3", "'My model'!C4", "'My model'!C5"];
  expect(await grades(moved)).toEqual(["E", "A", "E"]);
  const { provenance } = await cellAt("'My model'!C5");
  expect(provenance.nodes.get(provenance.root)).toMatchObject({ label: "both", inputs: moved.slice(0, 2) });
});

test("a row's own source is found after sorting the rows", async () => {
  await write("A1:B3", [
    ["Amount", "Source ID"],
    [7, "E-1"],
    [3, "A-1"],
  ]);
  await inBook(({ workbook }) => void (workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true).name = "Flow"));
  expect(await grades(["Sheet1!A2", "Sheet1!A3"])).toEqual(["E", "A"]);
  expect(await named("Sheet1!A2")).toEqual([["E-1", "row"]]);
  await inBook(({ workbook }) => workbook.tables.getItem("Flow").sort.apply([{ key: 0, ascending: true }]));
  expect(await grades(["Sheet1!A2", "Sheet1!A3"])).toEqual(["A", "E"]);
});

test("a look-up by id inherits its row's grade; only a key that cannot be told takes the whole column", async () => {
  await write("A1:B1", [["A-", 1]]);
  await write("D1:D3", [
    ["=XLOOKUP(A1&B1,Register[ID],Register[Value])"],
    ['=XLOOKUP(AIE.GRADE_INHERIT("A")&"-1",Register[ID],Register[Value])'],
    ["=SUM(Register[Value])"],
  ]);
  expect(await grades(["Sheet1!D1", "Sheet1!D2", "Sheet1!D3"])).toEqual(["A", "H", "H"]);
  const { nodes } = await readProvenance(keeper, "Sheet1!D3");
  const whole = [...nodes.values()].find(({ wholeOf }) => wholeOf !== null);
  expect(whole).toMatchObject({ wholeOf: { table: "Register", rows: 3 }, label: "Value", address: "Sources!D5:D7" });
  expect(whole?.inputs).toHaveLength(3);
});

test("what watches follows changes elsewhere: a grade, a name, a sheet's name, a sort", async () => {
  await write("A1:A2", [['=XLOOKUP("A-1",Register[ID],Register[Value])*A2'], [1.5]]);
  await selectCells("Sheet1!A1");
  const told: SelectedCell[] = [];
  const stop = await watchSelectedCell(
    keeper,
    (cell) => told.push(cell),
    (reason) => {
      throw reason;
    },
  );
  const last = () => told.at(-1);
  const heard = (isSo: (cell: SelectedCell) => boolean) => until(() => told.length > 0 && isSo(last()!));
  try {
    expect(last()).toMatchObject({ grade: "I" });
    await selectCells("Sheet1!A2");
    await linkSource("A-1");
    keeper.changed();
    await selectCells("Sheet1!A1");
    await heard(({ address, grade }) => address === "Sheet1!A1" && grade === "A");
    await write("H6", [["G"]], "Sources");
    await heard(({ grade }) => grade === "G");
    await inBook(({ workbook }) => workbook.tables.getItem("Register").sort.apply([{ key: 3, ascending: true }]));
    await heard(({ text }) => text === "45");
    expect(last()).toMatchObject({ grade: "G" });
    await inBook(({ workbook }) => void (workbook.worksheets.getItem("Sheet1").name = "Model"));
    await heard(({ address }) => address === "Model!A1");
    expect(last()).toMatchObject({ grade: "G" });
    expect(last()?.provenance.nodes.get("Model!A2")).toMatchObject({ kind: "figure", value: 1.5 });
  } finally {
    stop();
  }
});
