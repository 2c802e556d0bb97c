import { insertModel } from "../../../src/excel/models/insertModel";
import { modelsInWorkbook, showChecks } from "../../../src/excel/models/insertedModels";
import { readRegister } from "../../../src/excel/register/register";
import { removeModel } from "../../../src/excel/models/removeModel";
import { linkSource } from "../../../src/excel/trace/linkSource";
import { buildModel } from "../../../src/models/language/buildModel";
import { bubble } from "../../../src/models/bubble/bubble";
import type { Model } from "../../../src/models/language/model";
import { models } from "../../../src/models/gallery";
import { government } from "../../../src/models/government/government";
import { expectSameInFile } from "../../app/files/bookInFile";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn } from "../addInInExcel";
import { testOf } from "../since";

const test = testOf("models");

// Models are written and calculated; all of them in one test.
jest.setTimeout(600_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

async function selectOn(sheet: string, address: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** What a workbook is made of, as far as a model could leave traces in it. */
function traces() {
  const { book } = excel;
  return {
    sheets: book.sheets.list().map(({ name }) => name),
    tables: book.tables.list().map(({ name }) => name),
    names: book.names.list().map(({ name, sheetId }) => [name, sheetId]),
  };
}

async function ids(): Promise<string[]> {
  const register = await readRegister();
  return register.exists ? register.sources.map(({ id }) => id) : [];
}

test("all models of the gallery, inserted in one order, stand in a file as in the book; removed in another, they leave it as it was", async () => {
  const before = traces();
  const order = [...models].reverse();
  for (const model of order) await insertModel(model);
  const inserted = await modelsInWorkbook();
  expect(inserted.map(({ id }) => id).sort()).toEqual(models.map(({ id }) => id).sort());
  await excel.book.settled();
  expect((await modelsInWorkbook()).filter(({ verdict }) => verdict !== "PASS")).toEqual([]);
  // A comparison of nothing would hold as well.
  expect(expectSameInFile(excel.book)).toBeGreaterThan(10_000);
  // Neither the order of insertion nor its reverse.
  const [first, ...others] = models.map(({ id }) => inserted.find((one) => one.id === id)!);
  for (const { key } of [...others, first!]) await removeModel(key);
  expect(traces()).toEqual(before);
});

test("a model inserted twice goes one at a time, with its own sources", async () => {
  await insertModel(buildModel(bubble));
  await insertModel(buildModel(bubble));
  const [first, second] = await modelsInWorkbook();
  expect([first?.key, second?.key]).toEqual(["BubbleAllChecks", "BubbleAllChecks2"]);
  expect(second?.sheets).toEqual([
    "Bubble about 2",
    "Bubble inputs 2",
    "Bubble calculations 2",
    "Bubble output 2",
    "Bubble checks 2",
  ]);
  const { sourceCount, sheets } = await removeModel("BubbleAllChecks");
  expect([sourceCount, sheets.length]).toEqual([8, 5]);
  expect((await ids()).every((id) => id.endsWith("-2"))).toBe(true);
  expect((await modelsInWorkbook()).map(({ key, verdict }) => [key, verdict])).toEqual([["BubbleAllChecks2", "PASS"]]);
});

test("sources that other cells use stay, and so do the analyst's own rows", async () => {
  await insertModel(buildModel(government));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").formulas = [['=XLOOKUP("G-015",Register[ID],Register[Value])']];
    await context.sync();
  });
  const removed = await removeModel("GovernmentAllChecks");
  expect(removed.keptSourceIds).toEqual(["G-015"]);
  expect(await ids()).toEqual(["G-015"]);
  await excel.book.settled();
  const sheet = excel.book.sheets.find("Sheet1")!;
  expect(
    excel.book.cells.read({ sheetId: sheet.id, row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.value,
  ).toBe(23);
});

test("a cell linked to the second model's source keeps no row of the first", async () => {
  await insertModel(buildModel(bubble));
  await insertModel(buildModel(bubble));
  await selectOn("Sheet1", "A1");
  await linkSource("E-018-2");
  const { sourceCount, keptSourceIds } = await removeModel("BubbleAllChecks");
  expect([sourceCount, keptSourceIds]).toEqual([8, []]);
  expect((await removeModel("BubbleAllChecks2")).keptSourceIds).toEqual(["E-018-2"]);
});

test.each([
  [['="see BUB_01."'], ["BUB_01"]],
  [['=XLOOKUP("bub_01",Register[ID],Register[Value])'], ["BUB_01"]],
  [["BUB_01"], ["BUB_01"]],
  [["BUB_01_B", "X_BUB_01", "BUB_01.5", "BUB_01-2", "BUB_012"], []],
])("%p on another sheet use the sources %p", async (entries, used) => {
  const underscored = JSON.parse(JSON.stringify(buildModel(bubble)).replaceAll("E-018", "BUB_01")) as Model;
  await insertModel(underscored);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1")
      .getResizedRange(0, entries.length - 1).formulas = [entries];
    await context.sync();
  });
  expect((await removeModel("BubbleAllChecks")).keptSourceIds).toEqual(used);
});

test("a renamed sheet of a model goes as well", async () => {
  await insertModel(buildModel(bubble));
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Bubble output").name = "Verdict";
    await context.sync();
  });
  expect((await removeModel("BubbleAllChecks")).sheets).toContain("Verdict");
  expect(traces().sheets).toEqual(["Sheet1"]);
});

test("a sheet that the analyst copied stays, and so do names without a range", async () => {
  await insertModel(buildModel(bubble));
  await excel.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    // As Excel's Move or Copy does: the names of the sheet come along.
    const mark = worksheets.getItem("Bubble inputs").names.getItem("AIE_model").load("formula");
    await context.sync();
    const copy = worksheets.add("Bubble inputs (2)");
    copy.names.add("AIE_model", String(mark.formula));
    names.add("Rate", "=0.21");
    await context.sync();
  });
  expect((await modelsInWorkbook())[0]?.sheets).not.toContain("Bubble inputs (2)");
  await removeModel("BubbleAllChecks");
  expect(traces().sheets).toEqual(["Sheet1", "Bubble inputs (2)"]);
  expect(traces().names.map(([name]) => name)).toEqual(["Rate"]);
  expect(await modelsInWorkbook()).toEqual([]);
});

test("leads to the first check that fails", async () => {
  await insertModel(buildModel(bubble));
  const selected = () =>
    excel.Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address,values");
      await context.sync();
      return [cell.address, cell.values[0]?.[0] as unknown];
    });
  await showChecks("BubbleAllChecks");
  expect(await selected()).toEqual(["'Bubble checks'!B3", "PASS"]);
  await excel.Excel.run(async (context) => {
    // The second reading, 7.4, with the wrong sign.
    context.workbook.worksheets.getItem("Bubble inputs").getRange("G6").values = [[-7.4]];
    await context.sync();
  });
  await excel.book.settled();
  await showChecks("BubbleAllChecks");
  expect((await selected())[1]).toBe("FAIL");
  expect((await modelsInWorkbook())[0]?.verdict).toMatch(/^\d FAIL$/);
});

test("says when the model is gone", async () => {
  await expect(inWords(removeModel("NoSuchModel"))).rejects.toThrow("The model is no longer in the workbook.");
});
