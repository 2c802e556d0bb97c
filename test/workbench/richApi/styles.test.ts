// What Excel does: Excel.Style, Excel.StyleCollection, Range.style and Range.setCellProperties in Microsoft's reference; looks of the
// built-in styles by ECMA-376 part 1, annex G.2.
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writtenAnew, OpenedFile } from "../../../src/app/files/openedFile";
import { openFile } from "../../../src/app/files/openFile";
import { createHeadlessBook } from "../../../src/workbench/univer/headless";
import { openExcel, type ExcelInNode } from "../excelInNode";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

function run(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return excel.Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: { code: string }) => error.code,
  );
}

test("a cell is Normal until it gets a style, and cells that differ answer null", async () => {
  await run(async (sheet, context) => {
    const [one, both] = [sheet.getRange("A1"), sheet.getRange("A1:A2")];
    one.load("style");
    await context.sync();
    expect(one.style).toBe("Normal");
    one.style = "Good";
    one.load("style,format/fill/color,format/font/color");
    both.load("style");
    await context.sync();
    expect([one.style, both.style]).toEqual(["Good", null]);
    expect([one.format.fill.color, one.format.font.color]).toEqual(["#C6EFCE", "#006100"]);
  });
});

test("a style leaves what it does not include: Heading1 keeps the number format and the fill", async () => {
  await run(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [["0.00"]];
    cell.format.fill.color = "#ABCDEF";
    cell.style = "Heading1";
    const line = cell.format.borders.getItem("EdgeBottom");
    line.load("style,weight,color");
    cell.load("numberFormat,format/fill/color,format/font/size,format/font/bold");
    await context.sync();
    expect([cell.numberFormat, cell.format.fill.color]).toEqual([[["0.00"]], "#ABCDEF"]);
    expect([cell.format.font.size, cell.format.font.bold]).toEqual([15, true]);
    expect([line.style, line.weight, line.color]).toEqual(["Continuous", "Thick", "#4472C4"]);
    cell.style = "Normal";
    cell.load("numberFormat,style,format/font/size");
    await context.sync();
    expect([cell.numberFormat, cell.style, cell.format.font.size]).toEqual([[["General"]], "Normal", 11]);
  });
});

test("a style of the workbook's own changes its cells but for what was said of them, and takes its look along", async () => {
  await run(async (sheet, context) => {
    const { styles } = context.workbook;
    styles.add("Figures");
    const style = styles.getItem("Figures");
    style.font.bold = true;
    style.numberFormat = "#,##0";
    style.textOrientation = 38;
    style.locked = false;
    style.borders.getItem("EdgeTop").style = "Double";
    sheet.getRange("A1:A2").style = "Figures";
    sheet.getRange("A2").format.font.size = 20;
    await context.sync();
    style.font.color = "red";
    style.fill.color = "yellow";
    style.load("builtIn,locked,textOrientation,includeFont");
    const [plain, own] = [sheet.getRange("A1"), sheet.getRange("A2")];
    for (const cell of [plain, own]) cell.load("format/font/color,format/font/bold,format/fill/color,numberFormat");
    const count = styles.getCount();
    await context.sync();
    expect([style.builtIn, style.locked, style.textOrientation, style.includeFont]).toEqual([false, false, 38, true]);
    expect([plain.format.font.color, plain.format.fill.color]).toEqual(["#FF0000", "#FFFF00"]);
    // Its font was changed by hand, so the font no longer follows; the fill does.
    expect([own.format.font.color, own.format.font.bold, own.format.fill.color]).toEqual(["#000000", true, "#FFFF00"]);
    expect(own.numberFormat).toEqual([["#,##0"]]);
    style.delete();
    styles.load("items/name");
    for (const cell of [plain, own]) cell.load("style,format/font/bold,format/font/size,format/fill/color");
    const left = styles.getCount();
    await context.sync();
    expect(styles.items.map(({ name }) => name)).not.toContain("Figures");
    expect(left.value).toBe(count.value - 1);
    expect([plain.style, plain.format.font.bold, plain.format.fill.color]).toEqual(["Normal", false, "#FFFFFF"]);
    expect([own.style, own.format.font.size]).toEqual(["Normal", 20]);
  });
});

test("what Excel refuses: a name taken, a style that is not there, the end of Normal", async () => {
  const attempt = (work: (context: Excel.RequestContext) => void) =>
    codeOf(
      excel.Excel.run(async (context) => {
        work(context);
        await context.sync();
      }),
    );
  expect(await attempt(({ workbook }) => workbook.styles.add("good"))).toBe("ItemAlreadyExists");
  expect(await attempt(({ workbook }) => void (workbook.getSelectedRange().style = "Nothing"))).toBe("InvalidArgument");
  expect(await attempt(({ workbook }) => workbook.styles.getItem("Nothing").load())).toBe("ItemNotFound");
  expect(await attempt(({ workbook }) => workbook.styles.getItem("Normal").delete())).toBe("InvalidOperation");
});

test("undo takes a style away again and redo brings it back", async () => {
  const { book } = excel;
  const area = { sheetId: book.sheets.activeId(), row: 0, column: 0, rowCount: 1, columnCount: 1 };
  await book.styles.apply(area, "Total");
  await book.undo();
  expect([book.styles.of(area), book.formats.read(area).bold]).toEqual(["Normal", false]);
  await book.redo();
  expect([book.styles.of(area), book.formats.read(area).bold]).toEqual(["Total", true]);
});

test("looks are said and read cell by cell", async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    const frame = { style: "Continuous" as const };
    range.setCellProperties([
      [{ style: "Heading1" }, {}],
      [
        { format: { fill: { pattern: "Gray25" }, font: { color: "Gray", italic: true } } },
        { format: { borders: { bottom: frame, top: frame } } },
      ],
    ]);
    const read = range.getCellProperties({
      address: true,
      style: true,
      format: { fill: { color: true, pattern: true }, font: { italic: true }, borders: { style: true } },
    });
    await context.sync();
    expect(read.value[0]![0]).toEqual({
      address: "Sheet1!A1",
      style: "Heading1",
      format: {
        fill: { color: "#FFFFFF", pattern: "None" },
        font: { italic: false },
        borders: expect.objectContaining({ top: { style: "None" } }) as object,
      },
    });
    expect(
      read.value[1]!.map(({ format }) => [format!.fill!.pattern, format!.font!.italic, format!.borders!.top!.style]),
    ).toEqual([
      ["Gray25", true, "None"],
      ["None", false, "Continuous"],
    ]);
    range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 30 } }]);
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
    await context.sync();
    expect(rows.value[0]).toMatchObject({ rowHidden: true, rowIndex: 0 });
    expect(rows.value[1]).toMatchObject({ rowHidden: false, rowIndex: 1, format: { rowHeight: 30 } });
  });
  expect(
    await codeOf(
      run(async (sheet, context) => {
        sheet.getRange("A1:B2").setCellProperties([[{}, {}]]);
        await context.sync();
      }),
    ),
  ).toBe("InvalidArgument");
});

test("a file keeps the styles: their names, what they set, what cells have otherwise", async () => {
  const { book } = excel;
  const sheetId = book.sheets.activeId();
  const at = (row: number) => ({ sheetId, row, column: 0, rowCount: 1, columnCount: 1 });
  await book.styles.add("Figures");
  await book.styles.change("Figures", { includes: { ...book.styles.get("Figures")!.includes, alignment: false } });
  const { look } = book.styles.get("Figures")!;
  await book.styles.change("Figures", { look: { ...look, bold: true, numberFormat: "#,##0" } });
  await book.styles.apply(at(0), "Figures");
  await book.styles.apply(at(1), "Heading1");
  await book.formats.write(at(1), { fontSize: 30 });
  const bytes = writtenAnew(book);
  const read = readWorkbook(bytes);
  expect(read.namedStyles!.map(({ name, number }) => [name, number])).toEqual([
    ["Normal", 0],
    ["Figures", null],
    ["Heading 1", 16],
  ]);
  const other = createHeadlessBook();
  await openFile(other, read, "Book");
  const there = (row: number) => ({ ...at(row), sheetId: other.sheets.activeId() });
  expect([other.styles.of(there(0)), other.styles.of(there(1))]).toEqual(["Figures", "Heading1"]);
  expect(other.styles.get("Figures")).toEqual(book.styles.get("Figures"));
  expect(other.formats.read(there(1)).fontSize).toBe(30);
  // Only the font is the cell's own: a new fill of the style shows in it.
  await other.styles.change("Heading1", { look: { ...other.styles.get("Heading1")!.look, italic: true } });
  expect(other.formats.read(there(1)).italic).toBe(false);

  // In the file as it was, a cell gets a style that the file does not have yet.
  const again = createHeadlessBook();
  await openFile(again, read, "Book");
  const file = new OpenedFile(again, bytes);
  await again.styles.apply({ ...at(2), sheetId: again.sheets.activeId() }, "Neutral");
  expect(file.otherChanges()).toEqual([]);
  const changed = readWorkbook(file.withChanges());
  expect(changed.namedStyles!.map(({ name }) => name)).toEqual(["Normal", "Figures", "Heading 1", "Neutral"]);
  const cell = [...changed.sheets[0]!.cells.values()].at(-1)!;
  expect(changed.styles[cell.format]).toMatchObject({ named: "Neutral", fill: "#FFEB9C" });
  other.dispose();
  again.dispose();
});
