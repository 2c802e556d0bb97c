import { insertModel } from "../../../src/excel/models/insertModel";
import { readRegister } from "../../../src/excel/register/register";
import { duplicateIds } from "../../../src/register/missing";
import type { Model } from "../../../src/models/language/model";
import { stackModel } from "../../../src/models/stack/stack";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { deepestCustomFunctions } from "../../models/deepestCustomFunctions";
import { inWords, openExcelWithAddIn, textsOf } from "../addInInExcel";
import { testOf } from "../since";

const test = testOf("models");

// A workbook with a model in it is opened for every test.
jest.setTimeout(30_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

const sheetNames = () => excel.book.sheets.list().map(({ name }) => name);
const tableNames = () => excel.book.tables.list().map(({ name }) => name);

/** Value added of the layers of a section, by the words of the layer. */
async function valueAdded(sheet: string, unit: string): Promise<Record<string, string>> {
  const rows = await textsOf(excel, sheet);
  const start = rows.findIndex(([first]) => first === `By layer, ${unit}`) + 2;
  const end = rows.findIndex(([first], index) => index > start && first === "Total");
  return Object.fromEntries(rows.slice(start, end).map((row) => [row[0] ?? "", row[3] ?? ""]));
}

async function verdicts(sheet: string): Promise<string[]> {
  return (await textsOf(excel, sheet)).map((row) => row[3] ?? "").filter((text) => /PASS|FAIL/.test(text));
}

async function errorCells(): Promise<string[]> {
  await excel.book.settled();
  return excel.book.sheets.list().flatMap(({ id, name }) => {
    const used = excel.book.cells.used(id);
    const cells = used === null ? [] : excel.book.cells.read(used).flat();
    return cells.flatMap(({ error, formula }) =>
      error === undefined ? [] : [`${name}: ${formula} ${error.code} ${error.message}`],
    );
  });
}

test("inserts the stack model, which reproduces the published 40/30/30 and passes its checks", async () => {
  const steps: string[] = [];
  const inserted = await insertModel(stackModel, ({ sheet, done, total }) => steps.push(`${sheet} ${done}/${total}`));
  expect(inserted.sheets).toEqual(["About", "Sources", "Flows", "Stack", "Checks"]);
  expect(sheetNames()).toEqual(["Sheet1", "About", "Sources", "Flows", "Stack", "Checks"]);
  expect(steps).toEqual(["Sources 0/5", "About 1/5", "Flows 2/5", "Stack 3/5", "Checks 4/5"]);
  expect(await valueAdded("Stack", "USD")).toEqual({ Apps: "40.00", "Foundation models": "30.00", Hosting: "30.00" });
  expect(await valueAdded("Stack", "USD bn, 2024")).toEqual({ "Foundation models": "-0.55", Hosting: "4.25" });
  expect(await valueAdded("Stack", "USD bn")).toEqual({
    Apps: "44.00",
    "Foundation models": "33.00",
    Hosting: "33.00",
  });
  expect(await errorCells()).toEqual([]);
  const results = await verdicts("Checks");
  expect(results).toHaveLength(31);
  expect(new Set(results)).toEqual(new Set(["PASS"]));
  expect((await textsOf(excel, "Checks"))[2]?.[1]).toBe("PASS");
});

test("shows the model without gridlines, its first sheet in view", async () => {
  await insertModel(stackModel);
  const { sheets } = excel.book;
  expect(
    sheets
      .list()
      .filter(({ showGridlines }) => showGridlines)
      .map(({ name }) => name),
  ).toEqual(["Sheet1", "Sources"]);
  expect(sheets.get(sheets.activeId())?.name).toBe("About");
});

test("no figure is more than two custom functions deep", async () => {
  await insertModel(stackModel);
  await excel.book.settled();
  expect(deepestCustomFunctions(excel.book)).toEqual({
    Sheet1: 0,
    About: 0,
    Sources: 0,
    Flows: 1,
    Stack: 2,
    Checks: 2,
  });
});

test("says how much of all payments rests on which grade", async () => {
  await insertModel(stackModel);
  const profile = async (unit: string) => {
    const rows = (await textsOf(excel, "Stack")).map((row) => row.slice(13, 17));
    const start = rows.findIndex(([first]) => first === `Payments by grade, ${unit}`) + 1;
    const end = rows.findIndex(([first], index) => index > start && first === "Total");
    return rows.slice(start, end + 1);
  };
  // 3.76 of inference, 0.4938 of receipts and 3.7 of reported revenue, each restated by a post, so H.
  expect(await profile("USD bn, 2024")).toEqual([
    ["Grade", "Value", "Share", "Cumulative share"],
    ["H", "7.95", "100.0%", "100.0%"],
    ["Total", "7.95", "100.0%", "H"],
  ]);
  const atThreshold = async () => (await textsOf(excel, "Stack"))[49]?.[9];
  expect(await atThreshold()).toBe("0.0%");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stack").getRange("B5").values = [["H"]];
    await context.sync();
  });
  expect(await atThreshold()).toBe("100.0%");
  expect(new Set(await verdicts("Checks"))).toEqual(new Set(["PASS"]));
});

test("names the cell that sums up the checks", async () => {
  await insertModel(stackModel);
  await excel.book.settled();
  const name = excel.book.names.find(stackModel.overallCheck, null);
  expect(name && (await excel.book.names.value(name.id)).value).toBe("PASS");
});

test("inserts twice with names and source ids of its own, both calculating by themselves", async () => {
  await insertModel(stackModel);
  const second = await insertModel(stackModel);
  expect(second.sheets).toEqual(["About 2", "Flows 2", "Stack 2", "Checks 2"]);
  expect(second.sourceIds[0]).toBe("R-006-2");
  expect(tableNames().filter((name) => name.startsWith("StackExample"))).toEqual(["StackExample", "StackExample2"]);
  await Excel.run(async (context) => {
    const register = context.workbook.tables.getItem("Register");
    register.getDataBodyRange().getCell(10, 3).values = [[200]];
    await context.sync();
  });
  // Of 200 the app keeps all but the 60 it pays on; what is paid on has sources of its own.
  expect(await valueAdded("Stack 2", "USD")).toEqual({
    Apps: "140.00",
    "Foundation models": "30.00",
    Hosting: "30.00",
  });
  expect(await valueAdded("Stack", "USD")).toEqual({ Apps: "40.00", "Foundation models": "30.00", Hosting: "30.00" });
  expect(await errorCells()).toEqual([]);
  expect(new Set(await verdicts("Checks 2"))).toEqual(new Set(["PASS"]));
  const register = await readRegister();
  expect(register.exists && register.sources.length).toBe(20);
  expect(register.exists && duplicateIds(register.sources).size).toBe(0);
});

/** The stack model with one table over another on its last sheet, which no host accepts. */
const broken: Model = {
  ...stackModel,
  sheets: stackModel.sheets.map((sheet, index) =>
    index === stackModel.sheets.length - 1
      ? {
          ...sheet,
          tables: [
            { name: "First", area: "A5:C9" },
            { name: "Second", area: "B6:D9" },
          ],
        }
      : sheet,
  ),
};

test("takes everything back when a write fails, and says so", async () => {
  await expect(inWords(insertModel(broken))).rejects.toThrow(/What had been written was taken back\.$/);
  expect(sheetNames()).toEqual(["Sheet1"]);
  expect(tableNames()).toEqual([]);
  expect(excel.book.names.list()).toEqual([]);
});

test("leaves a register as it was when a write fails", async () => {
  await insertModel(stackModel);
  const before = await textsOf(excel, "Sources");
  await expect(inWords(insertModel(broken))).rejects.toThrow(/taken back/);
  expect(sheetNames()).toEqual(["Sheet1", "About", "Sources", "Flows", "Stack", "Checks"]);
  expect(await textsOf(excel, "Sources")).toEqual(before);
  expect(excel.book.tables.find("Register")?.bodyArea.rowCount).toBe(10);
});

test("writes nothing when the rows below the register are in use", async () => {
  await insertModel(stackModel);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sources").getRange("B17").values = [["mine"]];
    await context.sync();
  });
  await expect(inWords(insertModel(stackModel))).rejects.toThrow(
    "Row 17 of Sources is in use below the register; move what stands there so that the table can grow.",
  );
  expect(sheetNames()).toHaveLength(6);
});

test.each([
  ["a negative payment", "R-006", { Value: -100 }, "No layer has negative receipts"],
  ["a unit slip", "L-002", { Unit: "USD m" }, "One unit throughout"],
  ["a source without a grade", "R-017", { Grade: "" }, "Every source used is graded"],
])("the checks catch %s", async (_, id, change, failing) => {
  await insertModel(stackModel);
  await Excel.run(async (context) => {
    const register = context.workbook.tables.getItem("Register");
    const header = register.getHeaderRowRange().load("values");
    const body = register.getDataBodyRange().load("values");
    await context.sync();
    const row = body.values.findIndex(([first]) => first === id);
    for (const [column, value] of Object.entries(change))
      body.getCell(row, header.values[0]?.indexOf(column) ?? -1).values = [[value]];
    await context.sync();
  });
  const failed = (await textsOf(excel, "Checks")).filter((row) => row[3] === "FAIL").map(([name]) => name);
  expect(failed).toContain(failing);
  expect((await textsOf(excel, "Checks"))[2]?.[1]).toMatch(/FAIL/);
});

test("the checks catch a flow without a source", async () => {
  await insertModel(stackModel);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Flows").getRange("D10").values = [["NOWHERE-1"]];
    await context.sync();
  });
  const failed = (await textsOf(excel, "Checks")).filter((row) => row[3] === "FAIL").map(([name]) => name);
  expect(failed).toContain("Every flow has a source");
});
