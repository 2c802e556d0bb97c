import { addSource, createRegister } from "../../../src/excel/register/register";
import { RegisterWatch } from "../../../src/excel/register/registerWatch";
import { watchReview } from "../../../src/excel/review/reviewWatch";
import { eventsTold, type ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";
import { until } from "../until";

// A workbook with its calculation is opened; a busy machine takes its time.
jest.setTimeout(30_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

test("tells changes of the register apart from changes of other cells, and no more once stopped", async () => {
  const told = { register: 0, cells: 0 };
  await createRegister();
  const stop = await watchReview(new RegisterWatch(), (changed) => (told[changed] += 1));
  const cell = { sheetId: excel.book.sheets.find("Sheet1")!.id, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  await excel.book.cells.write(cell, [[1]]);
  await until(() => told.cells > 0);
  await eventsTold();
  expect(told).toEqual({ register: 0, cells: 1 });
  await addSource({
    ...{ id: "A-1", company: "A", datapoint: "Revenue", value: 1, unit: "USD", periodEnd: "", caliber: "" },
    ...{ grade: "", source: "", reference: "", quote: "", asOf: "", reason: "", gradedBy: "", gradedOn: "" },
  });
  await until(() => told.register > 0);
  await eventsTold();
  // What a signing or a grade map writes is no change of what was read.
  const changed = told.cells;
  for (const name of ["Sign-off", "Grade map", "Grade map 2", "等级地图", "等级地图 2"]) {
    const own = await excel.book.sheets.add(name);
    await excel.book.cells.write({ ...cell, sheetId: own.id }, [["Ada"]]);
  }
  await eventsTold();
  expect(told.cells).toBe(changed);
  stop();
  await eventsTold();
  const before = { ...told };
  await excel.book.cells.write(cell, [[2]]);
  await excel.book.sheets.add("Another");
  await eventsTold();
  expect(told).toEqual(before);
});
