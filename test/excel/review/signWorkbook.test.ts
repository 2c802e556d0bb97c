/** A signature written by the pane: what it seals is what the file of the workbook says, and its sheet tells by itself when it is stale. */
import { fileAsItStands } from "../../../src/app/files/openedFile";
import { sealedLines } from "../../../src/audit/signoff/sealedCells";
import { wholeWorkbook } from "../../../src/audit/signoff/sealedScope";
import { checkedSignatures } from "../../../src/audit/signoff/signatures";
import type { WorkbookSnapshot } from "../../../src/audit/snapshot/workbookSnapshot";
import { supports } from "../../../src/excel/host/environment";
import { signWorkbook } from "../../../src/excel/review/signWorkbook";
import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import { queueRegisterSheet } from "../../../src/excel/register/registerSheet";
import { stackSources } from "../../../src/models/stack/sources";
import { snapshotOfFile } from "../../../src/xlsx/read/fileSnapshot";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { inWords, openExcelWithAddIn, textsOf } from "../addInInExcel";

jest.setTimeout(30_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
  await inBook(({ workbook }) => {
    queueRegisterSheet(workbook, "Sources", stackSources.slice(0, 2));
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.name = "It's a model";
    sheet.getRange("A1:B6").formulas = [
      ["'=Price", 0.1],
      ["'007", 2],
      ["2024年1月", true],
      ["'3 May", "=B1*B2"],
      ["day", 45_000],
      ["Source", `=XLOOKUP("${stackSources[0]!.id}",Register[ID],Register[Value])`],
    ];
    sheet.getRange("B5").numberFormat = [["yyyy-mm-dd"]];
    sheet.getRange("D1").formulas = [["=SEQUENCE(3)*B2"]];
  });
});
afterEach(() => excel.close());

async function inBook(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  await excel.book.settled();
}

const cell = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem("It's a model").getRange(address);

async function current(): Promise<WorkbookSnapshot> {
  await excel.book.settled();
  return snapshotOfFile(readWorkbook(fileAsItStands(excel.book, null)));
}

const ann = { name: "Ann", role: "Reviewer", day: "2026-06-25", outputs: null, statement: "=Checked, 100%", language: "en" } as const; // prettier-ignore
const statuses = async () => (await textsOf(excel, "Sign-off")).slice(6).map(([, status]) => status);

test("the cells that Excel shows and the file of it have one seal, so either can be signed", async () => {
  const shown = await new SnapshotKeeper().withGraph(async ({ snapshot }) => snapshot);
  const lines = sealedLines(await current(), wholeWorkbook);
  // An Excel before 1.12 cannot tell what a formula fills from what is typed.
  if (supports("ExcelApi", "1.12")) expect(sealedLines(shown, wholeWorkbook)).toEqual(lines);
  else await expect(inWords(signWorkbook(shown, ann))).rejects.toThrow("The formula in 'It''s a model'!D1 may fill");
  // Six labels, six cells beside them and the anchor of a spill, whose other two cells are no constants.
  expect(lines.filter(({ sheet, kind }) => sheet === "It's a model" && kind !== "name")).toHaveLength(13);
});

test("it holds in the file, and the sheet says so; a change makes it stale in both", async () => {
  const { number, sealed } = await signWorkbook(await current(), ann);
  const signed = await current();
  expect([number, sealed]).toEqual([1, sealedLines(signed, wholeWorkbook).length]);
  expect(checkedSignatures(signed)).toMatchObject([
    { number: 1, name: "Ann", day: "2026-06-25", scope: "all", statement: "=Checked, 100%", isValid: true, isRecordIntact: true, changes: [] },
  ]); // prettier-ignore
  expect(await statuses()).toEqual(["Signed by Ann, Reviewer on 2026-06-25"]);
  expect(excel.book.sheets.find("Sign-off 1 record")!.visibility).toBe("Hidden");

  // Another look is no change.
  await inBook((context) => void (cell(context, "B1").format.font.bold = true));
  expect(await statuses()).toEqual(["Signed by Ann, Reviewer on 2026-06-25"]);
  await inBook((context) => {
    cell(context, "B1").values = [[0.2]];
    cell(context, "A2").values = [["'07"]];
    cell(context, "B4").formulas = [["=B1*B2*1"]];
  });
  expect(await statuses()).toEqual(["Stale: inputs changed since 2026-06-25 (2)"]);
  const [stale] = checkedSignatures(await current());
  expect(stale).toMatchObject({ isValid: false, isRecordIntact: true });
  expect(stale!.changes).toEqual([
    { address: "'It''s a model'!B1", before: "0.1", after: "0.2" },
    { address: "'It''s a model'!A2", before: "007", after: "07" },
    { address: "'It''s a model'!B4", before: "=B1*B2", after: "=B1*B2*1" },
  ]);
});

test("a second signature, of an output, stands below the first; each speaks of its own scope", async () => {
  await signWorkbook(await current(), ann);
  const bo = { ...ann, name: "Bo", role: "", outputs: "'It''s a model'!B4, 'It''s a model'!B6" };
  const { number, sealed } = await signWorkbook(await current(), bo);
  // B4, B1, B2, B6 and what the register's row of one source holds, and the table.
  expect(number).toBe(2);
  expect(sealed).toBeGreaterThan(5);
  expect(await statuses()).toEqual(["Signed by Ann, Reviewer on 2026-06-25", "Signed by Bo on 2026-06-25"]);
  await inBook((context) => void (cell(context, "A1").values = [["Cost"]]));
  expect(checkedSignatures(await current()).map(({ isValid, scope }) => [isValid, scope])).toEqual([
    [false, "all"],
    [true, "'It''s a model'!B4,'It''s a model'!B6"],
  ]);
  expect((await statuses())[1]).toBe("Signed by Bo on 2026-06-25");
});

test.each([
  ["Revenue", "Outputs need cells like Output!C5 or Output!C5:D9, with commas between; got Revenue."],
  ["Nowhere!A1", "Outputs need a sheet of the workbook (It's a model, Sources); got Nowhere."],
  ["'It''s a model'!Z9", "Outputs need cells that hold something; got 'It''s a model'!Z9."],
])("outputs %s are refused and nothing is written", async (outputs, words) => {
  await expect(inWords(signWorkbook(await current(), { ...ann, outputs }))).rejects.toThrow(words);
  expect(excel.book.sheets.find("Sign-off")).toBeUndefined();
});

test("a workbook whose structure is protected is refused before anything is written; a record that is left is not written over", async () => {
  await inBook(({ workbook }) => workbook.protection.protect());
  await expect(inWords(signWorkbook(await current(), ann))).rejects.toThrow(/structure of the workbook is protected/);
  await inBook(({ workbook }) => workbook.protection.unprotect());
  await inBook(({ workbook }) => void workbook.worksheets.add("Sign-off 1 record"));
  expect((await signWorkbook(await current(), ann)).number).toBe(2);
  expect((await current()).sheets.map(({ name }) => name)).toContain("Sign-off 2 record");
});
