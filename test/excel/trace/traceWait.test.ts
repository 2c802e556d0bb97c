/** What is told of a trace that takes its time, on Microsoft's client and a real book. */
import { selectCells } from "../../../src/excel/host/selectCells";
import { tellOfWait, type TraceWait } from "../../../src/excel/trace/traceWait";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";

jest.setTimeout(30_000);

let excel: ExcelInNode;
beforeAll(async () => {
  excel = await openExcelWithAddIn();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").formulas = [["=40+2"]];
    await context.sync();
  });
  await excel.book.settled();
  await selectCells("Sheet1!B2");
});
afterAll(() => excel.close());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("one that outlasts patience tells of the selected cell and of how far it is, and can be broken off", async () => {
  const attempt = new AbortController();
  const told: TraceWait[] = [];
  const { onProgress, end } = tellOfWait(attempt, (wait) => told.push(wait));
  onProgress(10, 500);
  expect(told).toEqual([]);
  await pause(600);
  expect(told).toEqual([
    {
      cell: { address: "Sheet1!B2", text: "42", formula: "=40+2" },
      done: 10,
      total: 500,
      breakOff: expect.any(Function),
    },
  ]);
  onProgress(200, 500);
  onProgress(201, 500);
  expect(told.map(({ done }) => done)).toEqual([10, 200]);
  told[0]?.breakOff();
  expect(attempt.signal.aborted).toBe(true);
  await pause(150);
  onProgress(300, 500);
  expect(told).toHaveLength(2);
  end();
});

test("one that is soon over is not spoken of", async () => {
  const told: TraceWait[] = [];
  const { onProgress, end } = tellOfWait(new AbortController(), (wait) => told.push(wait));
  onProgress(10, 500);
  end();
  await pause(600);
  onProgress(20, 500);
  expect(told).toEqual([]);
});
