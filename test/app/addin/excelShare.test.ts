/** What the pane's port answers by a file that the host hands over, and by the cells where it hands over none. */
import { excelShare } from "../../../src/app/addin/excelShare";
import { fileAsItStands } from "../../../src/app/files/openedFile";
import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import type { UniverBook } from "../../../src/workbench/univer/univerBook";
import { openExcelWithAddIn } from "../../excel/addInInExcel";

jest.setTimeout(30_000);

const asFile = async (book: UniverBook) => {
  await book.settled();
  return fileAsItStands(book, null);
};

async function write(formulas: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").formulas = formulas;
    await context.sync();
  });
}

test.each([
  ["hands over files", { fileBytes: asFile }],
  ["hands over none", {}],
])("a host that %s: the same comparison, signature and queue", async (_, options) => {
  const excel = await openExcelWithAddIn(options);
  try {
    const rows = (price: number) => [["Price", price], ["Volume", 10], ["Revenue", "=B1*B2"]]; // prettier-ignore
    await write(rows(5));
    const earlier = await asFile(excel.book);
    const share = excelShare(new SnapshotKeeper());
    expect((await share.compare(earlier)).isSame).toBe(true);
    await write(rows(6));
    await excel.book.settled();
    const { inputs, formulas, values } = await share.compare(earlier);
    expect(inputs).toMatchObject([{ address: "Sheet1!B1", before: 5, after: 6 }]);
    expect([formulas, values.map(({ address, move }) => [address, move])]).toEqual([[], [["Sheet1!B3", 10]]]);

    const draft = { name: "Ann", role: "", day: "2026-06-25", outputs: "Sheet1!B3", statement: "Seen" };
    // B3, B1 and B2.
    expect(await share.sign(draft)).toEqual({ number: 1, sealed: 3 });
    expect(await share.signatures()).toMatchObject([{ name: "Ann", isValid: true, changes: [] }]);
    await write(rows(7));
    await excel.book.settled();
    expect(await share.signatures()).toMatchObject([
      { isValid: false, changes: [{ address: "Sheet1!B1", before: "6", after: "7" }] },
    ]);
    // Two inputs and a formula.
    expect(await share.queue()).toBeNull();
    expect(await share.writeQueue()).toEqual({ rows: 3, lost: 0, added: 0, gone: 0 });
    expect(await share.queue()).toMatchObject({ isUpToDate: true });
  } finally {
    excel.close();
  }
});

test("what is no workbook is an error with the reason in the language of the host; without files there is no copy", async () => {
  const excel = await openExcelWithAddIn({ language: "zh-CN" });
  try {
    // What the client asks when it starts has been answered before the host goes.
    await write([["Price", 5], ["Volume", 10], ["Revenue", 50]]); // prettier-ignore
    await excel.book.settled();
    const share = excelShare(new SnapshotKeeper());
    await expect(share.compare(new Uint8Array())).rejects.toThrow("文件是空的。");
    await expect(share.portable({ as: "frozen", reader: "365", title: "", by: "", former: null })).rejects.toThrow();
  } finally {
    excel.close();
  }
});

test("formulas of a copy are calculated by Excel before it is made, and nothing of that stays in the workbook", async () => {
  const excel = await openExcelWithAddIn({ fileBytes: asFile });
  try {
    // Two claims that differ by 0.02%: the function says so, its formula rounds to a tenth of a per cent, as the help tells.
    await write([[1000, "tokens"], [1000.2, "tokens"], ["=INDEX(AIE.COUNT_ONCE(A1:A2,B1:B2,,0,FALSE),2,2)", "=AIE.GRADE_INHERIT(D1:D2)"]]); // prettier-ignore
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("D1:D2").values = [["A"], ["C"]];
      sheet.getRange("F1").formulas = [["=AIE.GENAI_DEDUPE(A1:A2)"]];
      sheet.getRange("A5").formulas = [["=B3&ROW()"]];
      await context.sync();
    });
    await excel.book.settled();
    const before = await asFile(excel.book);
    const share = excelShare(new SnapshotKeeper());
    const draft = { as: "recomputing", reader: "365", title: "", by: "", former: null } as const;
    const { trial, without, becomes } = await share.portable(draft);
    expect(trial).toEqual({ moved: [], unknown: [] });
    expect(without).toEqual([
      {
        address: "Sheet1!A3",
        call: "=INDEX(AIE.COUNT_ONCE(A1:A2,B1:B2,,0,FALSE),2,2)",
        reason: "Its formula comes to another result here than the function.",
      },
    ]);
    expect(becomes).toMatchObject({ value: 1, call: 0 });
    expect(Buffer.compare(await asFile(excel.book), before)).toBe(0);
    await excel.book.undo();
    expect(excel.book.sheets.list().map(({ name }) => name)).toEqual(["Sheet1"]);
    await excel.book.redo();

    // What calculates only when it is asked to may be out of date.
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
    });
    const manual = await share.portable(draft);
    expect([manual.without, manual.trial]).toEqual([
      [],
      {
        moved: [
          {
            address: "Sheet1!A3",
            formulaAt: "Sheet1!A3",
            before: "Conflict with row 1: +0.02%",
            after: "Conflict with row 1: +0.0%",
          },
        ],
        unknown: [],
      },
    ]);

    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const untried = await share.portable(draft);
    expect(untried.becomes).toMatchObject({ value: 0 });
    expect(untried.trial).toEqual({ reason: expect.stringMatching(/structure of the workbook is protected/) });
  } finally {
    excel.close();
  }
});
