/** What a batch writes of looks is told together: cells, undo and events are those of one write after the other. */
import fc from "fast-check";
import { eventsTold, openExcel, type ExcelInNode } from "../excelInNode";

type Range = Excel.Range;

const writes: readonly ((range: Range) => void)[] = [
  (range) => (range.format.fill.color = "#FFF9DB"),
  (range) => (range.format.fill.color = "red"),
  (range) => range.format.fill.clear(),
  (range) => (range.format.font.color = "#0000FF"),
  (range) => (range.format.font.color = "#123456"),
  (range) => (range.format.font.bold = true),
  (range) => (range.format.font.bold = false),
  (range) => (range.format.font.underline = "Single"),
  (range) => (range.format.font.strikethrough = true),
  (range) => (range.format.font.size = 18),
  (range) => (range.format.wrapText = true),
  (range) => (range.format.verticalAlignment = "Center"),
  (range) => (range.format.horizontalAlignment = "Right"),
  (range) => (range.format.textOrientation = 45),
  (range) => (range.format.textOrientation = 0),
  (range) => (range.format.borders.getItem("EdgeTop").style = "Continuous"),
  (range) => (range.format.borders.getItem("EdgeTop").style = "None"),
  (range) => (range.format.borders.getItem("EdgeLeft").color = "#C00000"),
  (range) => (range.format.borders.getItem("InsideHorizontal").style = "Double"),
  (range) => (range.format.columnWidth = 60),
  (range) => (range.numberFormat = [["0.00%"]]),
  (range) => (range.numberFormat = [["General"]]),
  (range) => (range.style = "Total"),
  (range) => (range.style = "Normal"),
  (range) => (range.getCell(0, 0).values = [[7]]),
  (range) => range.clear("Formats"),
  (range) => range.getCell(0, 0).getEntireRow().insert("Down"),
];
const addresses = ["A1", "B2", "A1:B2", "B1:C3", "A2:C2"];

const oneWrite = fc.record({
  sheet: fc.constantFrom("Sheet1", "Other"),
  address: fc.constantFrom(...addresses),
  write: fc.nat(writes.length - 1),
});

let [together, apart]: ExcelInNode[] = [];
beforeAll(async () => {
  [together, apart] = [await openExcel(), await openExcel()];
});
afterAll(() => [together, apart].forEach((excel) => excel?.close()));

async function opened(excel: ExcelInNode): Promise<string[]> {
  const { book } = excel;
  await book.loadEmpty();
  await book.sheets.add("Other");
  book.forgetSteps();
  const heard: string[] = [];
  book.events.on("changed", ({ kind, area, source }) => {
    const { row, column, rowCount, columnCount } = area;
    const sheet = book.sheets.get(area.sheetId)?.name;
    heard.push(`${source} ${kind} ${sheet} ${[row, column, rowCount, columnCount].join()}`);
  });
  return heard;
}

function shown({ book }: ExcelInNode): unknown {
  return book.sheets.list().map(({ id }) => {
    const area = { sheetId: id, row: 0, column: 0, rowCount: 9, columnCount: 5 };
    return [book.formats.looks(area), book.cells.read(area).map((row) => row.map(({ text }) => text))];
  });
}

/** Until nothing is left; the number of steps. */
async function all(go: () => Promise<boolean>): Promise<number> {
  let steps = 0;
  while (await go()) steps += 1;
  return steps;
}

test("looks, events, undo and redo are those of one request for each write", async () => {
  const law = fc.asyncProperty(fc.array(oneWrite, { minLength: 1, maxLength: 8 }), async (list) => {
    const heard = [await opened(together!), await opened(apart!)];
    const blank = shown(apart!);
    await together!.Excel.run(async (context) => {
      for (const { sheet, address, write } of list)
        writes[write]!(context.workbook.worksheets.getItem(sheet).getRange(address));
      await context.sync();
    });
    for (const { sheet, address, write } of list)
      await apart!.Excel.run(async (context) => {
        writes[write]!(context.workbook.worksheets.getItem(sheet).getRange(address));
        await context.sync();
      });
    // Until then the client gives back its references, as the API.
    await eventsTold();
    const written = shown(apart!);
    expect(shown(together!)).toEqual(written);
    expect(heard[0]).toEqual(heard[1]);

    const steps = [await all(() => together!.book.undo()), await all(() => apart!.book.undo())];
    // A line between the rows of one row is written nowhere: then there is nothing to undo.
    expect(steps[0]).toBe(Math.min(1, steps[1]!));
    expect(shown(together!)).toEqual(blank);
    expect(shown(apart!)).toEqual(blank);
    expect(heard[0]).toEqual(heard[1]);

    await together!.book.redo();
    await all(() => apart!.book.redo());
    // Univer merges what is redone, by its own rules.
    expect(shown(apart!)).toEqual(written);
    expect(shown(together!)).toEqual(written);
    expect(heard[0]).toEqual(heard[1]);
  });
  await fc.assert(law, { seed: 20261130, numRuns: 60 });
}, 120_000);

test("no look is told by a state that came after it: events that are switched off, a sheet that is protected", async () => {
  const heard = await opened(together!);
  const told: string[] = [];
  await together!.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onFormatChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
    sheet.getRange("A1").format.fill.color = "red";
    context.runtime.enableEvents = false;
    sheet.getRange("B1").format.fill.color = "red";
    context.runtime.enableEvents = true;
    sheet.getRange("C1").format.fill.color = "red";
    sheet.protection.protect();
    await context.sync();
  });
  await eventsTold();
  expect(heard).toHaveLength(3);
  expect(told).toEqual(["A1", "C1"]);
});

test("the looks of many cells are told once", async () => {
  await opened(together!);
  const before = together!.book.looksTold;
  await together!.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let row = 0; row < 100; row += 1) {
      const { format } = sheet.getCell(row, 0);
      format.fill.color = row % 2 === 0 ? "red" : "blue";
      format.font.bold = true;
      format.borders.getItem("EdgeTop").style = "Continuous";
    }
    await context.sync();
  });
  expect(together!.book.looksTold - before).toBe(1);
});
