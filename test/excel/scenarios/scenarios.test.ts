/** Expected numbers follow from the book below by hand: profit = users × price × (1 − cost share). */
import { addCases, readCases, removeCases, switchCase } from "../../../src/excel/scenarios/cases";
import { typedCell } from "../../../src/excel/scenarios/runTrials";
import { acceptGoal, seekGoal } from "../../../src/excel/scenarios/seekGoal";
import { writeTable } from "../../../src/excel/scenarios/writeTable";
import { writeTornado } from "../../../src/excel/scenarios/writeTornado";
import { tablesIn } from "../../../src/audit/scenarios/sensitivityTable";
import { tornadosIn } from "../../../src/audit/scenarios/tornado";
import { queueRegisterSheet } from "../../../src/excel/register/registerSheet";
import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import { readProvenance } from "../../../src/excel/trace/selectedCell";
import { linkedSources } from "../../../src/excel/trace/linkedSources";
import { sourceWith } from "../../../src/register/import/readRows";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";

jest.setTimeout(60_000);

let excel: ExcelInNode;
const keeper = new SnapshotKeeper();
beforeAll(async () => {
  excel = await openExcelWithAddIn();
  await Excel.run(async (context) => {
    queueRegisterSheet(context.workbook, "Sources", [
      sourceWith({ id: "U-1", company: "Firm", datapoint: "Users", value: 100, grade: "D" }),
      sourceWith({ id: "C-1", company: "Firm", datapoint: "Cost share", value: 0.6, grade: "H" }),
    ]);
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").formulas = [
      ["Users", "m", 100],
      ["Price", "USD", 20],
      ["Cost share", "part", '=XLOOKUP("C-1",Register[ID],Register[Value])'],
      ["Profit", "USD m", "=C1*C2*(1-C3)"],
    ];
    context.workbook.names.add("src_U.1", sheet.getRange("C1"));
    await context.sync();
  });
});
afterAll(() => excel.close());

async function values(sheet: string, range: string): Promise<unknown[][]> {
  await excel.book.settled();
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(range).load("values");
    await context.sync();
    return cells.values as unknown[][];
  });
}

async function write(sheet: string, cell: string, value: number | string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[value]];
    await context.sync();
  });
  await excel.book.settled();
}

const formulas = () => values("Sheet1", "C1:C4").then(() =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("C1:C4").load("formulas");
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return { cells: cells.formulas as unknown[][], names: names.items.map(({ name, formula }) => [name, formula]) };
  }),
); // prettier-ignore

const snapshot = () => keeper.withGraph(async (graph) => graph.snapshot);

test("cases are switched by one cell, lead to the source, and go without a trace", async () => {
  const before = await formulas();
  expect(await addCases(keeper, ["Sheet1!A1:C3"])).toEqual({
    added: ["Sheet1!C1", "Sheet1!C2", "Sheet1!C3"],
    unfit: [],
  });
  expect(await values("Cases", "A7:H10")).toEqual([
    ["Input", "Cell", "Unit", "Base", "High", "Low", "Own", "Live"],
    ["Users", "Sheet1!C1", "m", 100, 100, 100, 100, 100],
    ["Price", "Sheet1!C2", "USD", 20, 20, 20, 20, 20],
    ["Cost share", "Sheet1!C3", "part", 0.6, 0.6, 0.6, 0.6, 0.6],
  ]);
  expect((await values("Sheet1", "C4"))[0]).toEqual([800]);

  // Base leads to the rows of the register, for a typed number and for one that is looked up.
  const based = await readProvenance(keeper, "Sheet1!C4");
  expect([...based.nodes.values()].flatMap(({ source }) => (source === null ? [] : [source.id])).sort()).toEqual([
    "C-1",
    "U-1",
  ]);
  expect(based.floor).toBe("I");
  expect((await readProvenance(keeper, "Sheet1!C1")).floor).toBe("D");
  expect(await linkedSources(keeper, "Sheet1!C1")).toMatchObject([{ source: { id: "U-1" }, by: "name" }]);

  await write("Cases", "E8", 150);
  await write("Cases", "F9", "");
  await switchCase(keeper, "High");
  expect((await values("Sheet1", "C1:C4")).flat()).toEqual([150, 20, 0.6, 1200]);
  // 150 is nobody's figure.
  expect((await readProvenance(keeper, "Sheet1!C1")).floor).toBe("I");
  await switchCase(keeper, "Low");
  expect((await values("Sheet1", "C1:C4")).flat()).toEqual([100, 20, 0.6, 800]);
  expect(await readCases(keeper)).toMatchObject({
    active: "Low",
    inputs: [{ label: "Users", cells: ["Sheet1!C1"] }, {}, {}],
  });

  // Rows that come above an input move its place in the list; the cell stays the input.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
    await context.sync();
  });
  expect((await values("Cases", "B8"))[0]).toEqual(["Sheet1!C2"]);
  expect((await readCases(keeper))!.inputs[0]!.cells).toEqual(["Sheet1!C2"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("1:1").delete("Up");
    await context.sync();
  });

  // Another name and rows above do not hide them.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Cases");
    sheet.name = "Our cases";
    sheet.getRange("1:2").insert("Down");
    await context.sync();
  });
  expect(await readCases(keeper)).toMatchObject({ active: "Low", inputs: [{ cells: ["Sheet1!C1"] }, {}, {}] });
  await switchCase(keeper, "High");
  expect((await values("Our cases", "B6"))[0]).toEqual(["High"]);
  expect((await values("Sheet1", "C1"))[0]).toEqual([150]);
  await expect(addCases(keeper, ["Sheet1!C1:C3"])).rejects.toMatchObject({ code: "noCaseInputs" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Our cases");
    sheet.getRange("1:2").delete("Up");
    sheet.name = "Cases";
    await context.sync();
  });

  await removeCases(keeper, [7]);
  expect((await values("Cases", "A8:H8"))[0]!.slice(0, 2)).toEqual(["Price", "Sheet1!C2"]);
  await removeCases(keeper, null);
  expect(await formulas()).toEqual(before);
});

test("a table of two inputs is written as values, goes stale, and is brought up to date", async () => {
  const before = await formulas();
  const draft = {
    output: "Sheet1!C4",
    down: { address: "Sheet1!C2", values: [10, 20] },
    across: { address: "Sheet1!C3", values: [0.5, 0.6, 1] },
  };
  const told: number[] = [];
  const outcome = await writeTable(keeper, draft, { onProgress: ({ done }) => told.push(done) });
  expect(outcome).toMatchObject({ kind: "done", result: "Sensitivity" });
  expect(told).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(await values("Sensitivity", "A10:D12")).toEqual([
    ["Price", 0.5, 0.6, 1],
    [10, 500, 400, 0],
    [20, 1000, 800, 0],
  ]);
  expect(await formulas()).toEqual(before);
  const state = async () => (await values("Sensitivity", "B8"))[0]![0];
  expect(await state()).toMatch(/^As of \d{4}-\d{2}-\d{2}$/);
  await write("Sheet1", "C1", 200);
  expect(await state()).toMatch(/^Stale: /);
  // A formula that reads the table, another name, rows above and a note beside: all of it stays.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sensitivity");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("F13").values = [["mine"]];
    sheet.name = "Prices";
    await context.sync();
  });
  await write("Sheet1", "E1", "=Prices!B13");
  const [table] = tablesIn(await snapshot());
  expect(table).toMatchObject({ sheet: "Prices", isStale: true, draft });
  expect(await writeTable(keeper, table!.draft!, {}, table!.sheet)).toMatchObject({
    kind: "done",
    result: "Prices",
  });
  expect((await values("Prices", "B13:D14")).flat()).toEqual([1000, 800, 0, 2000, 1600, 0]);
  expect((await values("Prices", "B10"))[0]![0]).toMatch(/^As of /);
  expect([...(await values("Prices", "F13")), ...(await values("Sheet1", "E1"))]).toEqual([["mine"], [1000]]);
  await write("Sheet1", "E1", "");

  // An output in an error is as it was while it shows the same error.
  await write("Sheet1", "C1", "=1/0");
  await writeTable(keeper, table!.draft!, {}, "Prices");
  expect((await values("Prices", "B10"))[0]![0]).toMatch(/^As of /);
  await write("Sheet1", "C1", "=NA()");
  expect((await values("Prices", "B10"))[0]![0]).toMatch(/^Stale: /);
  await write("Sheet1", "C1", 100);
});

test("cases are compared by a table over the switch", async () => {
  await addCases(keeper, ["Sheet1!C2"]);
  await write("Cases", "E8", 30);
  await write("Cases", "F8", 5);
  const down = { address: "Cases!B4", values: ["Base", "High", "Low"] };
  await writeTable(keeper, { output: "Sheet1!C4", down, across: null });
  expect(await values("Sensitivity", "A11:B13")).toEqual([["Base", 800], ["High", 1200], ["Low", 200]]); // prettier-ignore
  expect((await values("Cases", "B4"))[0]).toEqual(["Base"]);
  await removeCases(keeper, null);
});

test("a cell that names no sheet is one of the open sheet", async () => {
  const typed = (text: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      const { address, value } = await typedCell(context, text);
      return [address, value];
    });
  expect(await typed(" c2 ")).toEqual(["Sheet1!C2", 20]);
  expect(await typed("Sources!F5")).toEqual(["Sources!F5", expect.anything()]);
  // A name of the sheet itself comes before the workbook's of the same name; one of several cells, or of no cell, is none.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("Price_now", sheet.getRange("C2"));
    context.workbook.names.add("Twice", sheet.getRange("C3"));
    sheet.names.add("Twice", sheet.getRange("C4"));
    context.workbook.names.add("Both", sheet.getRange("C2:C3"));
    context.workbook.names.add("Rate", "=0.5");
    await context.sync();
  });
  expect(await typed("price_NOW")).toEqual(["Sheet1!C2", 20]);
  expect(await typed("Twice")).toEqual(["Sheet1!C4", 800]);
  expect(await typed("Sources!Twice")).toEqual(["Sheet1!C3", 0.6]);
  for (const text of ["Both", "Rate", "Absent", "Nowhere!C1"])
    await expect(typed(text)).rejects.toMatchObject({ code: "notACell" });
  await expect(typed("C")).rejects.toMatchObject({ code: "notACell" });
});

test("a goal is found and written only when accepted; a formula is not overwritten", async () => {
  const draft = { output: "Sheet1!C4", input: "Sheet1!C2", target: 1000, bounds: null };
  const outcome = await seekGoal(draft);
  expect(outcome).toMatchObject({
    kind: "done",
    result: { sought: { kind: "found" }, before: { input: 20, output: 800 } },
  });
  if (outcome.kind !== "done" || outcome.result.sought.kind !== "found") return;
  expect(outcome.result.sought).toMatchObject({ input: 25, output: 1000 });
  expect((await values("Sheet1", "C2"))[0]).toEqual([20]);
  // Where steps are not grouped, the last one gave the input back what it held: before it stands the last trial, and that is said.
  await excel.book.undo();
  expect((await values("Sheet1", "C2"))[0]).toEqual([outcome.isOneStep ? 20 : 25]);
  await excel.book.redo();
  expect((await values("Sheet1", "C2"))[0]).toEqual([20]);
  await acceptGoal("Sheet1!C2", 25);
  expect((await values("Sheet1", "C4"))[0]).toEqual([1000]);
  await acceptGoal("Sheet1!C2", 20);
  await expect(seekGoal({ ...draft, input: "Sheet1!C3" })).rejects.toMatchObject({ code: "inputIsFormula" });
});

test("a tornado moves each graded input by the range of its grade, and a better source narrows it", async () => {
  const before = await formulas();
  expect(await writeTornado(keeper, "Sheet1!C4")).toMatchObject({ kind: "done", result: "Tornado" });
  // Cost share 0.6, H ±35%: 0.39 → 1220, 0.81 → 380; at D ±5%: 60. Price, I ±50%: 400 … 1200; at D: 80. Users, D ±5%.
  const rows = (await values("Tornado", "A10:L12")).map((row) =>
    row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell)),
  );
  expect(rows).toEqual([
    ["Firm · Cost share", "Sources!D6", 0.6, 0.6, "H", 0.35, 1220, 380, 840, 120, 420, -420],
    ["Price", "Sheet1!C2", 20, 20, "I", 0.5, 400, 1200, 800, 80, -400, 400],
    ["Users", "Sheet1!C1", 100, 100, "D", 0.05, 760, 840, 80, 80, -40, 40],
  ]);
  expect(await formulas()).toEqual(before);
  const charts = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Tornado").charts.load("items/name");
    await context.sync();
    return found.items.map(({ name }) => name);
  });
  expect(charts).toEqual(["What moves Profit most?"]);
  // The ranges stand in the workbook, and what stands there counts.
  await write("Grade ranges", "C13", 0.1);
  expect(tornadosIn(await snapshot())).toMatchObject([{ sheet: "Tornado", isStale: true }]);
  await writeTornado(keeper, "Sheet1!C4", {}, "Tornado");
  const prices = (await values("Tornado", "A10:I12")).find(([label]) => label === "Price");
  expect(prices!.slice(5)).toEqual([0.1, 720, 880, 160]);
  expect(tornadosIn(await snapshot())).toMatchObject([{ sheet: "Tornado", isStale: false, output: "Sheet1!C4" }]);
  await write("Sheet1", "C2", 21);
  expect(tornadosIn(await snapshot())).toMatchObject([{ isStale: true }]);
  await write("Sheet1", "C2", 20);
});

test("a cancelled run leaves the workbook and its events as they were", async () => {
  const before = await formulas();
  const stop = new AbortController();
  const onProgress = ({ done }: { done: number }) => done === 2 && stop.abort();
  expect(await writeTornado(keeper, "Sheet1!C4", { signal: stop.signal, onProgress })).toEqual({ kind: "cancelled" });
  expect(await formulas()).toEqual(before);
  expect(excel.book.sheets.list().map(({ name }) => name)).not.toContain("Tornado 2");
});
