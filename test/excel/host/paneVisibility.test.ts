import { watchModels } from "../../../src/excel/models/insertedModels";
import { PaneVisibility, whileVisible } from "../../../src/excel/host/paneVisibility";
import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import { watchSelectedCell } from "../../../src/excel/trace/selectedCell";
import { eventsTold, type ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";
import { requestsOf } from "../requests";
import { until } from "../until";

jest.setTimeout(30_000);

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

async function show(isPaneVisible: boolean): Promise<void> {
  excel.page.isPaneVisible = isPaneVisible;
  excel.host.taskpaneVisibilityChanged();
  await eventsTold();
}

async function write(value: number): Promise<void> {
  const sheetId = excel.book.sheets.find("Sheet1")!.id;
  await excel.book.cells.write({ sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[value]]);
  await excel.book.settled();
  await eventsTold();
}

test("nothing is read while the pane is hidden, and what changed meanwhile is told when it comes back", async () => {
  const visibility = new PaneVisibility();
  const keeper = new SnapshotKeeper();
  const texts: string[] = [];
  const fail = (reason: Error) => {
    throw reason;
  };
  const stop = await whileVisible(visibility, () => watchSelectedCell(keeper, ({ text }) => texts.push(text), fail));
  await write(1);
  await until(() => texts.at(-1) === "1");
  await show(false);
  expect(visibility.isVisible).toBe(false);
  const asked = requestsOf(excel);
  await write(2);
  // Somebody who still watches has heard of the change by then.
  let heard = 0;
  const stopOther = await watchModels(() => (heard += 1));
  const ownRequests = asked.length;
  await write(3);
  await excel.book.sheets.add("Other");
  await until(() => heard > 0);
  stopOther();
  expect(asked).toHaveLength(ownRequests);
  expect(texts.at(-1)).toBe("1");
  await show(true);
  await until(() => texts.at(-1) === "3");
  stop();
});

test("a pane that opens hidden is waited for", async () => {
  const visibility = new PaneVisibility();
  await eventsTold();
  await show(true);
  await show(false);
  let isShown = false;
  const shown = visibility.shown().then(() => (isShown = true));
  await eventsTold();
  expect(isShown).toBe(false);
  await show(true);
  await shown;
});
