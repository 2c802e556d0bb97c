/** How a cell names its sources, on Microsoft's client and a real book. */
import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import { insertSourceValue, linkSource, unlinkSource } from "../../../src/excel/trace/linkSource";
import { dependentsOf } from "../../../src/excel/trace/dependents";
import { linkedSources } from "../../../src/excel/trace/linkedSources";
import { queueRegisterSheet } from "../../../src/excel/register/registerSheet";
import { selectCells } from "../../../src/excel/host/selectCells";
import type { Source } from "../../../src/register/source";
import { stackSources } from "../../../src/models/stack/sources";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";
import { testOf } from "../since";

jest.setTimeout(30_000);

let excel: ExcelInNode;
const keeper = new SnapshotKeeper();
afterEach(() => excel.close());

const source = (id: string, value: number, grade: string): Source => ({ ...stackSources[0]!, id, value, grade });

test("by a name, by its formula, by the row of its table; only a name can be taken off the cell", async () => {
  excel = await openExcelWithAddIn();
  await Excel.run(async (context) => {
    const { workbook } = context;
    queueRegisterSheet(workbook, "Sources", [source("E-1", 20, "E"), source("A-1", 30, "A")]);
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2").values = [[3.7]];
    sheet.getRange("D1:F2").formulas = [
      ["Source ID", "Amount", "Half"],
      ["A-1", 12, "=E2/2"],
    ];
    sheet.tables.add("D1:F2", true).name = "Flows";
    await context.sync();
  });
  const waysOf = async (address: string) =>
    (await linkedSources(keeper, address)).map(({ source: { id }, by }) => `${id} by ${by}`);
  expect(await waysOf("Sheet1!B2")).toEqual([]);
  await selectCells("Sheet1!B2");
  await linkSource("E-1");
  expect(await waysOf("Sheet1!B2")).toEqual(["E-1 by name"]);
  await unlinkSource("E-1");
  expect(await waysOf("Sheet1!B2")).toEqual([]);
  await insertSourceValue("A-1");
  await excel.book.settled();
  expect(await waysOf("Sheet1!B2")).toEqual(["A-1 by formula"]);
  expect(await waysOf("Sheet1!E2")).toEqual(["A-1 by row"]);
  expect(await waysOf("Sheet1!F2")).toEqual([]);
});

testOf("dependents")(
  "the cells that read another are found on every sheet, those of a copied formula together",
  async () => {
    excel = await openExcelWithAddIn();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").formulas = [
        [2, "=A1*2", ""],
        [3, "=A$1+A2", ""],
        [4, "=A$1+A3", "=SUM(B1:B3)"],
      ];
      worksheets.add("Other").getRange("C4:D4").formulas = [["Users of the year", "=Sheet1!A1"]];
      await context.sync();
    });
    await excel.book.settled();
    const found = await dependentsOf(keeper, "Sheet1!A1");
    const cells = found!.ranges.map(({ address, cellCount, text, label }) => [address, cellCount, text, label]);
    expect(cells.sort()).toEqual([
      ["Other!D4", 1, "2", "Users of the year"],
      ["Sheet1!B1:B3", 3, "4", ""],
    ]);
    expect(await dependentsOf(keeper, "Sheet1!C3")).toEqual({ ranges: [], rangeCount: 0 });
  },
);
