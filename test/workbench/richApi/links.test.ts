import { openExcel, type ExcelInNode } from "../excelInNode";

// Excel.RangeHyperlink and Range.clear in Microsoft's reference: the address or the place, the tip, the text shown; the cell's own text stays where none is given.
let excel: ExcelInNode;
beforeAll(async () => {
  excel = await openExcel();
});
afterEach(() =>
  run(async (context, sheet) => {
    sheet.getRange().clear();
    await context.sync();
  }),
);
afterAll(() => excel.close());

const run = <Result>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>) =>
  excel.Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1")));
const read = (address: string) =>
  run(async (context, sheet) => {
    const range = sheet.getRange(address).load("hyperlink,values");
    await context.sync();
    return [range.hyperlink as Excel.RangeHyperlink | null, range.values[0]![0] as unknown];
  });

test("a link shows its text, or its address in an empty cell, or what the cell held, and looks like one", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A3").values = [[42]];
    sheet.getRange("A1").hyperlink = { address: "https://example.org/a", screenTip: "A tip", textToDisplay: "Report" };
    sheet.getRange("A2").hyperlink = { address: "https://example.org/b" };
    sheet.getRange("A3").hyperlink = { documentReference: "Sheet1!B9" };
    const { font } = sheet.getRange("A1").format.load("font/color,font/underline");
    await context.sync();
    expect([font.color, font.underline]).toEqual(["#0563C1", "Single"]);
  });
  expect(await read("A1")).toEqual([
    { address: "https://example.org/a", screenTip: "A tip", textToDisplay: "Report" },
    "Report",
  ]);
  expect(await read("A2")).toEqual([
    { address: "https://example.org/b", textToDisplay: "https://example.org/b" },
    "https://example.org/b",
  ]);
  expect(await read("A3")).toEqual([{ documentReference: "Sheet1!B9", textToDisplay: "42" }, 42]);
  expect((await read("A1:A2"))[0]).toBeNull();
  await run(async (context, sheet) => {
    sheet.getRange("C1:C2").hyperlink = { address: "https://example.org/c" };
    sheet.getRange("C3").hyperlink = { address: "https://example.org/c" };
    await context.sync();
  });
  expect((await read("C1:C3"))[0]).toMatchObject({ address: "https://example.org/c" });
  expect((await read("C1:C4"))[0]).toBeNull();
  expect((await read("B1"))[0]).toBeNull();
});

test("a link of an area moves with it, and a part of it can be taken away", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("B2:D4").hyperlink = { address: "https://example.org/" };
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("C4").clear("Hyperlinks");
    await context.sync();
  });
  const linked = await Promise.all(["B3", "C3", "D5", "B4", "D4", "C4", "B2", "E4"].map(read));
  expect(linked.map(([link]) => link !== null)).toEqual([true, true, true, true, true, false, false, false]);
});

test("taken away with its look, and with everything; the text stays or goes as Excel has it", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [["one"], ["two"]];
    sheet.getRange("A1:A2").hyperlink = { address: "https://example.org/" };
    sheet.getRange("A1").clear("RemoveHyperlinks");
    const { font } = sheet.getRange("A1").format.load("font/color,font/underline");
    await context.sync();
    expect([font.color, font.underline]).toEqual(["#000000", "None"]);
  });
  expect(await read("A1")).toEqual([null, "one"]);
  expect((await read("A2"))[0]).not.toBeNull();
  await run(async (context, sheet) => {
    sheet.getRange("A2").clear();
    await context.sync();
  });
  expect(await read("A2")).toEqual([null, ""]);
});

test("undone and done again; nothing to lead to is refused", async () => {
  const { book } = excel;
  const sheetId = book.sheets.activeId();
  const area = { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  book.links.set(area, { address: "https://example.org/", place: null, tip: "" });
  book.notes.set(area, "Checked against page 40.");
  await book.undo();
  expect([book.notes.at(area), book.links.at(area)?.address]).toEqual([undefined, "https://example.org/"]);
  await book.redo();
  expect(book.notes.at(area)?.content).toBe("Checked against page 40.");
  await run(async (context, sheet) => {
    sheet.getRange("A1").hyperlink = { screenTip: "nowhere" };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("what goes with its row comes back when that is undone, and not with a row that somebody inserts", async () => {
  const { book } = excel;
  const sheetId = book.sheets.activeId();
  const row = { sheetId, row: 6, column: 0, rowCount: 1, columnCount: 16_384 };
  const place = { sheetId, row: 6, column: 2 };
  const area = { ...place, rowCount: 1, columnCount: 1 };
  book.notes.set(place, "Restated");
  book.links.set(area, { address: "https://example.org/", place: null, tip: "" });
  await book.comments.add(place, "Why?");
  const kept = () => [book.notes.at(place)?.content, book.links.at(place)?.address, book.comments.list().length];
  const all = ["Restated", "https://example.org/", 1];
  const none = [undefined, undefined, 0];
  await book.cells.delete(row, "up");
  expect(kept()).toEqual(none);
  await book.undo();
  expect(kept()).toEqual(all);
  await book.redo();
  expect(kept()).toEqual(none);
  await book.cells.insert(row, "down");
  expect(kept()).toEqual(none);
  await book.undo();
  await book.undo();
  expect(kept()).toEqual(all);
  const { id } = await book.sheets.add("Other");
  book.notes.set({ sheetId: id, row: 0, column: 0 }, "There");
  await book.sheets.delete(id);
  await book.undo();
  expect(book.notes.list(id).map(({ content }) => content)).toEqual(["There"]);
  await book.sheets.delete(id);
});

test("a copied sheet has its notes and links, with their authors", async () => {
  const { book } = excel;
  const sheetId = book.sheets.activeId();
  const area = { sheetId, row: 4, column: 1, rowCount: 1, columnCount: 1 };
  book.notes.set(area, "Estimate", "An analyst");
  book.links.set(area, { address: null, place: "Sheet1!A1", tip: "" });
  const copy = await book.copySheet(sheetId);
  expect(book.notes.list(copy.id)).toMatchObject([
    { author: "An analyst", content: "Estimate", place: { row: 4, column: 1 } },
  ]);
  expect(book.links.list(copy.id)).toMatchObject([{ place: "Sheet1!A1", area: { row: 4, column: 1 } }]);
  await book.sheets.delete(copy.id);
  expect([book.notes.list(copy.id), book.links.list(copy.id)]).toEqual([[], []]);
});
