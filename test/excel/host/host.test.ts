import { reasonOf } from "../../../src/pane/parts/reason";
import { associateCommands } from "../../../src/excel/host/commands";
import {
  currentTheme,
  displayLanguage,
  hostReady,
  supports,
  themeOf,
  watchTheme,
} from "../../../src/excel/host/environment";
import { insertFormula, selectionReference } from "../../../src/excel/functions/insertFunction";
import { inExcel, readable, refusedWith } from "../../../src/excel/host/officeErrors";
import { selectCells } from "../../../src/excel/host/selectCells";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn } from "../addInInExcel";

// A workbook with its calculation is opened; a busy machine takes its time.
jest.setTimeout(30_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn({ language: "zh-CN" });
});
afterEach(() => excel.close());

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

test("knows its host, its language and what it can do", async () => {
  expect(await hostReady()).toEqual({ isExcel: true });
  expect(displayLanguage()).toBe("zh-CN");
  expect(supports("ExcelApi", "1.11")).toBe(true);
  expect(supports("ExcelApi", "9.9")).toBe(false);
});

test("follows the theme until stopped", () => {
  expect(currentTheme()).toBe("light");
  const seen: string[] = [];
  const stop = watchTheme((theme) => seen.push(theme));
  excel.page.theme = "dark";
  excel.host.themeChanged();
  expect(seen).toEqual(["dark"]);
  stop();
  excel.page.theme = "light";
  excel.host.themeChanged();
  expect(seen).toEqual(["dark"]);
});

test.each([
  ["#FFFFFF", "#000000", "light"],
  ["#292929", "#FFFFFF", "dark"],
  ["#000000", "#FFFFFF", "contrast"],
  ["#000000", "#FFFF00", "contrast"],
])("ground %s with text %s is %s", (background, foreground, theme) => {
  expect(themeOf(background, foreground)).toBe(theme);
});

test("a formula goes into the selected cell and is calculated", async () => {
  await select("B3");
  expect(await insertFormula("AIE.DEPRECIATION_HEADROOM(100,81)")).toBe("Sheet1!B3");
  await excel.book.settled();
  const sheetId = excel.book.sheets.activeId();
  const [cells] = excel.book.cells.read({ sheetId, row: 2, column: 1, rowCount: 1, columnCount: 1 });
  expect(cells?.[0]).toMatchObject({ formula: "=AIE.DEPRECIATION_HEADROOM(100,81)", value: 0.19 });
});

test("a cell that another formula fills is not written to", async () => {
  await select("A1");
  await insertFormula("=SEQUENCE(3)");
  await excel.book.settled();
  await select("A2");
  await expect(inWords(insertFormula("=1"))).rejects.toThrow(
    /^Sheet1!A2 (is|may be) filled by the formula in Sheet1!A1[;,]/,
  );
});

test("a formula goes into the cell it was built for, whichever is selected", async () => {
  await select("C7");
  expect(await insertFormula("=A1+1", "Sheet1!B3")).toBe("Sheet1!B3");
  expect(await selectionReference()).toBe("Sheet1!B3");
});

test.each([
  ["=SUM(A1:B4)", "A1:B4"],
  ["=Sheet1!$B$2*2", "Sheet1!$B$2"],
  ["=AIE.GRADE_INHERIT(A1,B:B)", "B:B"],
  ["=Inputs*2", "Inputs"],
  ["=SUM(Deals[Amount])", "Deals[Amount]"],
])("%s is refused in a cell that it reads", async (formula, reference) => {
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    workbook.names.add("Inputs", sheet.getRange("B1:B9"));
    sheet.getRange("B1:C3").values = [
      ["Amount", "Grade"],
      [1, "A"],
      [2, "B"],
    ];
    sheet.tables.add("B1:C3", true).name = "Deals";
    await workbook.context.sync();
  });
  await expect(inWords(insertFormula(formula, "Sheet1!B2"))).rejects.toThrow(
    `Sheet1!B2 is among the arguments (${reference}): the formula would read its own result.`,
  );
  // Beside it the same formula goes.
  expect(await insertFormula(formula, "Sheet1!F9")).toBe("Sheet1!F9");
});

test("the selection as a reference", async () => {
  await select("B2:C4");
  expect(await selectionReference()).toBe("Sheet1!B2:C4");
});

test("a ribbon button shows the pane at its place", async () => {
  const shown: string[] = [];
  associateCommands({ onShow: (place) => shown.push(place), onFailure: fail });
  excel.page.isPaneVisible = false;
  await excel.host.runAction("showModels");
  expect(shown).toEqual(["models"]);
  expect(excel.page.isPaneVisible).toBe(true);
});

test("a refusal of the host becomes a sentence with its reason kept", async () => {
  const refused = await inExcel(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  }).catch((reason: Error) => reason);
  expect(refused).toBeInstanceOf(Error);
  expect(reasonOf(refused, "en-US")).toMatch(/^Something that is needed is no longer in the workbook\./);
  expect(refusedWith(refused, "ItemNotFound")).toBe(true);
});

test("a cell on a hidden sheet cannot be shown, and the sentence says what to do", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Notes").visibility = "Hidden";
    await context.sync();
  });
  const failure = await selectCells("Notes!B2").catch((reason: unknown) => reason);
  expect(reasonOf(failure, "en")).toMatch(
    /^Excel cannot do that now; a sheet that is needed may be hidden\. Show it and try again\. \(.*hidden worksheet/,
  );
  expect(reasonOf(failure, "zh-CN")).toContain("可能已隐藏");
});

test("errors of the add-in's own pass unchanged", () => {
  const own = new Error("ID needs to be new; got A-1");
  expect(readable(own)).toBe(own);
  expect(readable("text").message).toBe("text");
});

function fail(reason: Error): void {
  throw reason;
}
