import { openExcel, type ExcelInNode } from "../excelInNode";

// office-js-docs-pr, docs/excel/excel-add-ins-comments: threads, replies, resolution, location; a comment goes with its cell.
let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const run = <Result>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>) =>
  excel.Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1")));

test("a comment is added, answered, resolved, found by its cell and deleted with its replies", async () => {
  await run(async (context, sheet) => {
    const added = context.workbook.comments.add("Sheet1!B2", "Which source?");
    added.replies.add("The annual report.");
    await context.sync();
    const found = sheet.comments.getItemByCell("B2").load("content,resolved,authorName,creationDate");
    const replies = found.replies.load("items/content");
    const place = found.getLocation().load("address");
    await context.sync();
    expect([found.content, found.resolved, place.address]).toEqual(["Which source?", false, "Sheet1!B2"]);
    expect(Math.abs(new Date(found.creationDate).getTime() - Date.now())).toBeLessThan(60_000);
    expect(replies.items.map(({ content }) => content)).toEqual(["The annual report."]);
    found.resolved = true;
    replies.items[0]!.content = "Page 40.";
    await context.sync();
    const reply = found.replies.getItemAt(0).load("content,resolved");
    await context.sync();
    expect([reply.content, reply.resolved]).toEqual(["Page 40.", true]);
    found.delete();
    sheet.comments.load("items");
    await context.sync();
    expect(sheet.comments.items).toHaveLength(0);
  });
});

test("a comment moves with its cell and comes back with the deleted row", async () => {
  await run(async (context, sheet) => {
    sheet.comments.add("B2", "here");
    sheet.getRange("1:3").insert("Down");
    await context.sync();
    const place = sheet.comments.getItemAt(0).getLocation().load("address");
    await context.sync();
    expect(place.address).toBe("Sheet1!B5");
    sheet.getRange("5:5").delete("Up");
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("a second comment in a cell, a range of two cells and an unknown id are refused", async () => {
  await run(async (context, sheet) => {
    sheet.comments.add("A1", "one");
    await context.sync();
    sheet.comments.add("A1", "two");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    sheet.comments.add("A1:A2", "two");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    sheet.comments.getItem("none");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("comments are in the file, and a mention is told by its name", async () => {
  await run(async (context, sheet) => {
    const mention = {
      mentions: [{ email: "kate@example.org", id: 0, name: "Kate" }],
      richContent: '<at id="0">Kate</at>, please check.',
    };
    sheet.comments.add("A1", mention, "Mention" as Excel.ContentType);
    await context.sync();
  });
  await excel.book.load(JSON.parse(JSON.stringify(excel.book.snapshot())) as ReturnType<typeof excel.book.snapshot>);
  expect(excel.book.comments.list().map(({ content }) => content)).toEqual(["Kate, please check."]);
});
