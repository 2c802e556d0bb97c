import type { Page } from "playwright-core";
import { eventually, goTo, typeInCell, visit } from "./browser";

/**
 * Any Office.js code in the page, as somebody would try it in the console or in Script Lab, against what Excel's
 * documentation promises. Microsoft's own client runs it; only the answers are the workbench's.
 */
describe("Office.js code in the page", () => {
  let page: Page;
  beforeEach(async () => {
    ({ page } = await visit("?lang=en-US&theme=light&book=empty"));
  });

  test("is answered by Microsoft's client, which knows its host", async () => {
    const known = await page.evaluate(() => ({
      host: Office.context.host,
      platform: Office.context.platform,
      language: Office.context.displayLanguage,
      supported: Office.context.requirements.isSetSupported("ExcelApi", "1.13"),
      unsupported: Office.context.requirements.isSetSupported("ExcelApi", "9.9"),
    }));
    expect(known).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      language: "en-US",
      supported: true,
      unsupported: false,
    });
  });

  test("writes formulas and values and reads back results, texts and formats", async () => {
    const read = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B2").values = [
          ["Amount", 1234.5],
          ["Twice", "=B1*2"],
        ];
        sheet.getRange("B1:B2").numberFormat = [["#,##0.00"], ["#,##0.00"]];
        const range = sheet.getRange("A1:B2").load("address,values,formulas,text,valueTypes,rowCount");
        await context.sync();
        const { address, values, formulas, text, valueTypes, rowCount } = range;
        return { address, values, formulas, text, valueTypes, rowCount };
      }),
    );
    expect(read).toEqual({
      address: "Sheet1!A1:B2",
      values: [
        ["Amount", 1234.5],
        ["Twice", 2469],
      ],
      formulas: [
        ["Amount", 1234.5],
        ["Twice", "=B1*2"],
      ],
      text: [
        ["Amount", "1,234.50"],
        ["Twice", "2,469.00"],
      ],
      valueTypes: [
        ["String", "Double"],
        ["String", "Double"],
      ],
      rowCount: 2,
    });
  });

  test("keeps a table's structured references and a name right when rows are inserted above", async () => {
    const read = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B3").values = [
          ["Firm", "Revenue"],
          ["One", 10],
          ["Two", 32],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "Firms";
        context.workbook.names.add("Rate", sheet.getRange("D1"));
        sheet.getRange("D1").values = [[0.5]];
        sheet.getRange("F1").formulas = [["=SUM(Firms[Revenue])*Rate"]];
        await context.sync();
        sheet.getRange("1:2").insert("Down");
        table.rows.add(undefined, [["Three", 58]]);
        const sum = sheet.getRange("F3").load("values,formulas");
        const body = table.getDataBodyRange().load("address");
        const name = context.workbook.names.getItem("Rate").getRange().load("address");
        await context.sync();
        return { sum: sum.values, formula: sum.formulas, body: body.address, name: name.address };
      }),
    );
    expect(read).toEqual({
      sum: [[50]],
      formula: [["=SUM(Firms[Revenue])*Rate"]],
      body: "Sheet1!A4:B6",
      name: "Sheet1!D3",
    });
  });

  test("hears of what a person types, and of the selection", async () => {
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add(async ({ address, changeType }) => void heard.push(`${changeType} ${address}`));
        sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
        await context.sync();
      }),
    );
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await typeInCell(page, "C3", "5");
    await goTo(page, "D7");
    await eventually(async () =>
      expect(await heard()).toEqual(expect.arrayContaining(["selected C3", "RangeEdited C3", "selected D7"])),
    );
  });

  test("ends a batch at the action that fails: what ran before stays, what comes after does not run", async () => {
    const failure = await page.evaluate(async () => {
      try {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1").values = [["before"]];
          context.workbook.worksheets.getItem("No such sheet").getRange("A1").values = [["never"]];
          sheet.getRange("A2").values = [["after"]];
          await context.sync();
        });
        return null;
      } catch (error) {
        const { code, name, debugInfo } = error as OfficeExtension.Error;
        return { code, name, location: debugInfo.errorLocation };
      }
    });
    expect(failure).toEqual({ code: "ItemNotFound", name: "RichApi.Error", location: "WorksheetCollection.getItem" });
    const left = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(left).toEqual([["before"], [""]]);
  });

  test("cannot read a property that was not loaded", async () => {
    const failure = await page.evaluate(async () => {
      try {
        return await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
          await context.sync();
          return range.address;
        });
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    });
    expect(failure).toBe("PropertyNotLoaded");
  });

  test("gets null objects for what is not there, and the reason for a wrong argument", async () => {
    const answers = await page.evaluate(async () => {
      const missing = await Excel.run(async (context) => {
        const { workbook } = context;
        const objects = [
          workbook.tables.getItemOrNullObject("None"),
          workbook.worksheets.getItemOrNullObject("None"),
          workbook.names.getItemOrNullObject("None"),
        ];
        objects.forEach((one) => one.load("isNullObject"));
        await context.sync();
        return objects.map(({ isNullObject }) => isNullObject);
      });
      const wrong = await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code);
      return { missing, wrong };
    });
    expect(answers).toEqual({ missing: [true, true, true], wrong: "InvalidArgument" });
  });

  test("calls the add-in's functions and sees their spill and its owner", async () => {
    const spill = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A3").values = [[100], [60], [30]];
        sheet.getRange("C1").formulas = [["=AIE.GENAI_DEDUPE(A1:A3)"]];
        await context.sync();
        const spilled = sheet.getRange("C1").getSpillingToRange().load("address,values");
        const owner = sheet.getRange("C3").getSpillParent().load("address");
        const precedents = sheet.getRange("C1").getDirectPrecedents();
        precedents.areas.load("items/address");
        await context.sync();
        return {
          address: spilled.address,
          values: spilled.values as unknown[][],
          owner: owner.address,
          from: precedents.areas.items.map(({ address }) => address),
        };
      }),
    );
    expect(spill).toEqual({
      address: "Sheet1!C1:C3",
      values: [[40], [30], [30]],
      owner: "Sheet1!C1",
      from: ["Sheet1!A1:A3"],
    });
  });
});
