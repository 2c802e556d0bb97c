import { insertSheets } from "../../../src/app/files/insertSheets";
import { documentBytes, handsOverFiles } from "../../../src/excel/host/documentBytes";
import { openAsNew } from "../../../src/excel/host/openAsNew";
import { areaFrom } from "../../../src/formula/address";
import { plainStyle } from "../../../src/xlsx/content/cellStyle";
import { servedExcelApi } from "../../../src/workbench/office/officeRequirements";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { sheetOf, workbookOf } from "../../xlsx/write/smallContent";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn } from "../addInInExcel";

/** Slices have 4 MB at most: two of them, the second of one byte. */
const large = Uint8Array.from({ length: 4 * 1024 * 1024 + 1 }, (_, place) => (place * 31) % 256);
let failure: Error | null = null;
let excel: ExcelInNode;
beforeAll(async () => {
  const fileBytes = async () => {
    if (failure !== null) throw failure;
    return large;
  };
  excel = await openExcelWithAddIn({ fileBytes, insertSheets, excelApi: servedExcelApi });
});
afterAll(() => excel.close());

test("the whole file comes, slice by slice, and is closed each time: Office keeps two copies at most", async () => {
  expect(handsOverFiles()).toBe(true);
  for (let time = 0; time < 3; time += 1)
    expect(Buffer.from(await documentBytes()).equals(Buffer.from(large))).toBe(true);
});

test("what Office refuses is told in words with its own reason", async () => {
  failure = new Error("busy");
  await expect(inWords(documentBytes())).rejects.toThrow(
    /^Excel did not hand over a copy of the workbook: .+ Try again/,
  );
  failure = null;
});

test("a host that opens no workbooks says so", async () => {
  expect(await openAsNew(Uint8Array.from([80, 75]))).toBe(false);
});

test("a made workbook is opened beside this one, as it was made; what is no file is refused", async () => {
  const opened: (Uint8Array | null)[] = [];
  let reason: Error | null = null;
  const openWorkbook = async (bytes: Uint8Array | null) => {
    if (reason !== null) throw reason;
    opened.push(bytes);
  };
  const other = await openExcelWithAddIn({ openWorkbook });
  try {
    // "PK", as every zip archive begins, and more bytes than one call takes at once.
    const made = Uint8Array.from([80, 75, ...large.subarray(0, 70_000)]);
    expect(await openAsNew(made)).toBe(true);
    await Excel.createWorkbook();
    expect(opened).toEqual([made, null]);
    await expect(Excel.createWorkbook(btoa("no file"))).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(Excel.createWorkbook("no base64!")).rejects.toMatchObject({ code: "InvalidArgument" });
    reason = new Error("No tab was opened.");
    await expect(openAsNew(made)).rejects.toThrow();
  } finally {
    other.close();
  }
});

/** Two sheets that read each other, a name and a table on the first, and a third that both leave behind. */
const source = writeWorkbook(
  workbookOf(
    [
      sheetOf(
        { A1: "Year", B1: "Sales", A2: 2025, B2: { value: 7, format: 1 }, D1: { value: 14, formula: "=Totals!A1*2" } },
        {
          name: "Sheet1",
          conditionalFormats: [
            {
              areas: [areaFrom("B2")],
              priority: 1,
              test: { kind: "cellIs", operator: "greaterThan", formulas: ["=5"] },
              look: { fill: "#FFC7CE" },
              stopsIfTrue: false,
            },
          ],
        },
      ),
      sheetOf(
        {
          A1: { value: 7, formula: "=SUM(Flows[Sales])" },
          A2: { value: 7, formula: "=Sheet1!B2" },
          A3: { value: 70, formula: "=Sheet1!B2*factor" },
          A4: { value: 1, formula: "=Other!A1" },
        },
        { name: "Totals" },
      ),
      sheetOf({ A1: 1 }, { name: "Other" }),
    ],
    {
      styles: [plainStyle, { ...plainStyle, numberFormat: "0.00", fill: "#FFF2CC" }],
      names: [
        { name: "factor", sheet: null, formula: "=10", comment: "", isHidden: false },
        { name: "unused", sheet: null, formula: "=Other!$A$1", comment: "", isHidden: false },
      ],
      tables: [
        {
          name: "Flows",
          headers: ["Year", "Sales"],
          body: { sheet: "Sheet1", row: 1, column: 0, rowCount: 1, columnCount: 2 },
          hasHeaders: true,
          hasTotals: false,
          style: null,
          hasBandedRows: true,
          hasFilterButtons: true,
        },
      ],
    },
  ),
);
const inBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

describe("Workbook.insertWorksheetsFromBase64", () => {
  test("sheets come under free names, with looks, rules, tables, names and the links among them, as in Excel", async () => {
    const { Excel, book } = excel;
    const before = book.sheets.list().map(({ name }) => name);
    await book.tables.add(
      { sheetId: book.sheets.activeId(), row: 0, column: 0, rowCount: 2, columnCount: 1 },
      true,
      "Flows",
    );
    await Excel.run(async (context) => {
      context.workbook.names.add("factor", "=1000");
      await context.sync();
      const options: Excel.InsertWorksheetOptions = {
        sheetNamesToInsert: ["totals", "Sheet1"],
        positionType: "Before",
        relativeTo: "Sheet1",
      };
      const ids = context.workbook.insertWorksheetsFromBase64(inBase64(source), options);
      const sheets = context.workbook.worksheets.load("items/name,items/id");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Totals", "Sheet1 (2)", ...before]);
      expect(ids.value).toEqual(sheets.items.slice(0, 2).map(({ id }) => id));

      const totals = sheets.items[0]!.getRange("A1:A4").load("formulas,values");
      const moved = sheets.items[1]!.getRange("D1").load("formulas,values");
      const styled = sheets.items[1]!.getRange("B2").load("numberFormat,format/fill/color");
      const table = context.workbook.tables.getItem("Flows2").getRange().load("address");
      const own = sheets.items[0]!.names.load("items/name,items/formula");
      await context.sync();
      expect(totals.formulas.flat()).toEqual([
        "=SUM(Flows2[Sales])",
        "='Sheet1 (2)'!B2",
        "='Sheet1 (2)'!B2*factor",
        "=#REF!",
      ]);
      // The name that both workbooks have means here what it meant there.
      expect(totals.values.flat()).toEqual([7, 7, 70, "#REF!"]);
      expect([moved.formulas, moved.values]).toEqual([[["=Totals!A1*2"]], [[14]]]);
      expect([styled.numberFormat, styled.format.fill.color]).toEqual([[["0.00"]], "#FFF2CC"]);
      expect(table.address).toBe("'Sheet1 (2)'!A1:B2");
      expect(own.items.map(({ name, formula }) => [name, formula])).toEqual([["factor", "=10"]]);
      const names = context.workbook.names.load("items/name");
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(["factor"]);
    });
    const copy = book.sheets.find("Sheet1 (2)")!.id;
    expect(book.conditionalFormats.lookOf({ sheetId: copy, row: 1, column: 1 })).toEqual({ fill: "#FFC7CE" });
    // Excel lists it among what cannot be undone.
    expect(book.canUndo()).toBe(false);
  });

  test("without options all sheets stand at the end", async () => {
    await excel.Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(inBase64(source));
      const sheets = context.workbook.worksheets.load("items/name,items/id");
      await context.sync();
      expect(ids.value).toEqual(sheets.items.slice(-3).map(({ id }) => id));
      expect(sheets.items.at(-1)!.name).toBe("Other");
      const read = sheets.items.at(-2)!.getRange("A4").load("formulas,values");
      await context.sync();
      expect([read.formulas, read.values]).toEqual([[["=Other!A1"]], [[1]]]);
    });
  });

  test.each([
    ["no base64", "no base64!", {}, "InvalidArgument"],
    ["no workbook", btoa("PK, and nothing behind it"), {}, "InvalidArgument"],
    ["a sheet that the file has not", inBase64(source), { sheetNamesToInsert: ["Nowhere"] }, "ItemNotFound"],
    [
      "a neighbour that is not there",
      inBase64(source),
      { positionType: "After", relativeTo: "Nowhere" },
      "ItemNotFound",
    ],
    ["a place of another kind", inBase64(source), { positionType: "Between" }, "InvalidArgument"],
  ])("%s is refused, and nothing is inserted", async (_, file, options, code) => {
    const before = excel.book.sheets.list().length;
    const insertion = excel.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file, options as Excel.InsertWorksheetOptions);
      await context.sync();
    });
    await expect(insertion).rejects.toMatchObject({ code });
    expect(excel.book.sheets.list()).toHaveLength(before);
  });
});
