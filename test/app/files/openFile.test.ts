/** A workbook file opened in the workbench's book, changed and saved: what was not touched stays to the byte. */
import { contentOfBook } from "../../../src/app/files/contentOfBook";
import { isCalculable, openFile, openRecalculated } from "../../../src/app/files/openFile";
import { lossesAnew } from "../../../src/app/files/lossesAnew";
import { OpenedFile, writtenAnew } from "../../../src/app/files/openedFile";
import { areaFrom } from "../../../src/formula/address";
import { placeKey } from "../../../src/audit/snapshot/workbookSnapshot";
import { plainStyle } from "../../../src/xlsx/content/cellStyle";
import type { SheetContent } from "../../../src/xlsx/content/sheetContent";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import type { Area, Book, DataValidation } from "../../../src/workbench/book/book";
import { createHeadlessBook } from "../../../src/workbench/univer/headless";
import { OpenedBook } from "../../workbench/openedBook";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { sheetOf, workbookOf } from "../../xlsx/write/smallContent";

const styles = [
  plainStyle,
  {
    ...plainStyle,
    numberFormat: "#,##0.0",
    font: { ...plainStyle.font, isBold: true, color: "#C00000" },
    fill: "#FFF2CC",
    border: { top: { style: "thin" as const, color: "#123456" } },
    alignment: { horizontal: "right" as const, vertical: "center" as const, wrapsText: true, indent: 0 },
  },
];

const textValidation: DataValidation = {
  kind: "list",
  formula1: "A,B",
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { showPrompt: false, title: "", message: "" },
  errorAlert: { showAlert: true, title: "", message: "", style: "Stop" },
};

const books: { dispose(): void }[] = [];
afterEach(() => {
  for (const book of books.splice(0)) book.dispose();
});

async function opened(bytes: Uint8Array) {
  const book = createHeadlessBook();
  books.push(book);
  const report = await openFile(book, readWorkbook(bytes), "Model");
  return { book, report, words: new OpenedBook(book), file: new OpenedFile(book, bytes) };
}
const cell = (sheet: SheetContent, address: string) => {
  const { row, column } = areaFrom(address);
  return sheet.cells.get(placeKey(row, column));
};

// A format decides what somebody types next; what stands in a cell stays the number it is.
test("a number in a cell with the format Text counts as one in formulas", async () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>1081</v></c><c r="B1"><f>SUM(A1)+ISNUMBER(A1)</f><v>0</v></c></row>';
  const cellXfs = '<cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs>';
  const bytes = smallWorkbook({ sheets: [{ name: "Map", rows }], styles: cellXfs });
  const { book, words } = await opened(bytes);
  await openRecalculated(book, readWorkbook(bytes), "Map");
  expect(words.values("A1:B1")).toEqual([[1081, 1082]]);
});

test("what the grid draws is the file's", async () => {
  const content = workbookOf(
    [
      sheetOf(
        {
          A1: { value: "Year", format: 1 },
          B1: "Revenue",
          A2: 2024,
          B2: { value: 10, format: 1 },
          A3: 2025,
          B3: { value: 20, formula: "=B2*growth", format: 1 },
          D1: true,
          D2: "007",
          E1: { value: 1, formula: "=SEQUENCE(3)" },
          E2: 2,
          E3: 3,
        },
        {
          name: "It's",
          spills: [{ row: 0, column: 4, rowCount: 3, columnCount: 1 }],
          merges: ["G1:H2"],
          columns: [{ first: 0, last: 0, size: 20, isHidden: false, format: null }],
          rows: [{ first: 2, last: 2, size: null, isHidden: true, format: null }],
          frozenRows: 1,
          tabColor: "#0E700E",
          showsGridlines: false,
          validations: [
            {
              areas: [areaFrom("A2:A3")],
              kind: "whole",
              operator: "between",
              formula1: "2000",
              formula2: "2100",
              allowsBlank: true,
              showsDropDown: true,
              prompt: null,
              alert: { title: "Year", message: "A year", style: "stop" },
            },
          ],
          conditionalFormats: [
            {
              areas: [areaFrom("B2:B3")],
              priority: 1,
              test: { kind: "cellIs", operator: "lessThan", formulas: ["=15"] },
              look: { fill: "#FFC7CE" },
              stopsIfTrue: false,
            },
            {
              areas: [areaFrom("B2:B3")],
              priority: 2,
              test: {
                kind: "colorScale",
                points: [
                  { kind: "min", value: null, color: "#F8696B" },
                  { kind: "num", value: "=$A$2", color: "#63BE7B" },
                ],
              },
              look: {},
              stopsIfTrue: false,
            },
          ],
        },
      ),
      sheetOf({ A1: 1 }, { name: "Quiet", visibility: "hidden" }),
    ],
    {
      styles,
      names: [{ name: "growth", sheet: null, formula: "=2", comment: "a year", isHidden: false }],
      tables: [
        {
          name: "Flows",
          headers: ["Year", "Revenue"],
          body: { sheet: "It's", row: 1, column: 0, rowCount: 2, columnCount: 2 },
          hasHeaders: true,
          hasTotals: false,
          style: "TableStyleMedium2",
          hasBandedRows: true,
          hasFilterButtons: true,
        },
      ],
    },
  );
  const { book, report } = await opened(writeWorkbook(content));
  expect(report).toEqual({ keptValues: 0, leftOut: [] });
  const back = contentOfBook(book);
  const [sheet, quiet] = back.sheets;
  const [own] = content.sheets;
  for (const key of [
    "name",
    "merges",
    "columns",
    "rows",
    "frozenRows",
    "tabColor",
    "showsGridlines",
    "validations",
    "conditionalFormats",
    "spills",
  ] as const)
    expect({ key, value: sheet![key] }).toEqual({ key, value: own![key] });
  expect(quiet!.visibility).toBe("hidden");
  for (const address of ["A1", "B1", "A2", "B2", "B3", "D1", "D2", "E1", "E3"]) {
    const [one, other] = [cell(sheet!, address)!, cell(own!, address)!];
    expect({ address, value: one.value, formula: one.formula }).toEqual({
      address,
      value: other.value,
      formula: other.formula,
    });
    expect(back.styles[one.format]).toEqual(styles[other.format]);
  }
  expect(back.tables).toEqual(content.tables);
  expect(back.names).toEqual(content.names);
});

const cells =
  `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>6</v></c><c r="C1"><f>_xldudf_BLOOM_PX("X")</f><v>101.5</v></c></row>` +
  `<row r="2"><c r="A2" t="inlineStr"><is><t>kept</t></is></c><c r="B2"><f>[1]Other!A1</f><v>7</v></c><c r="C2"><f>C1*2</f><v>203</v></c></row>`;
const strange = () =>
  smallWorkbook({
    sheets: [{ name: "Sheet1", rows: cells }],
    parts: { "xl/media/image1.png": new Uint8Array([1, 2, 3]) },
  });

test("everything is calculated once, with the names that formulas read", async () => {
  const formulas = Object.fromEntries(Array.from({ length: 40 }, (_, row) => [`B${row + 1}`, { formula: "=Rate*A1" }]));
  const names = Array.from({ length: 40 }, (_, place) => ({
    name: place === 0 ? "Rate" : `Other${place}`,
    formula: "=Sheet1!$A$2",
    sheet: null,
    comment: "",
    isHidden: false,
  }));
  const { book, words } = await opened(writeWorkbook(workbookOf([sheetOf({ A1: 3, A2: 4, ...formulas })], { names })));
  expect(book.cells.read(words.area("B40"))[0]![0]!.value).toBe(12);
  expect(book.counts).toMatchObject({ forced: 1, runs: 40 });
  await words.write("A2", [5]);
  expect([book.cells.read(words.area("B40"))[0]![0]!.value, book.counts.forced]).toEqual([15, 1]);
});

test("a function that nobody here knows keeps its value, and others calculate with it", async () => {
  const { report, words, book } = await opened(strange());
  expect(report.keptValues).toBe(2);
  const read = (address: string) => book.cells.read(words.area(address))[0]![0]!;
  expect([read("C1").value, read("B2").value, read("C2").value]).toEqual([101.5, 7, 203]);
  expect([read("C1").formula, read("B2").formula]).toEqual(['=_xldudf_BLOOM_PX("X")', "=[1]Other!A1"]);
  await book.cells.write(words.area("C1"), [[100]]);
  await book.settled();
  expect([read("C1").formula, read("C2").value]).toEqual(["", 200]);
});

test("saving changes the cells that changed and no other part", async () => {
  const bytes = strange();
  const { book, words, file } = await opened(bytes);
  // Nothing changed: the file is the same, part by part.
  const before = new WorkbookPackage(bytes);
  const same = new WorkbookPackage(file.withChanges());
  for (const part of before.names()) expect(same.bytes(part)).toEqual(before.bytes(part));
  await book.cells.write(words.area("A1"), [[5]]);
  await book.cells.write(words.area("D4"), [["=A1+B1"]]);
  await book.settled();
  expect(file.otherChanges()).toEqual([]);
  const saved = file.withChanges();
  const after = new WorkbookPackage(saved);
  expect(after.names()).toEqual(before.names());
  for (const part of before.names().filter((name) => !name.endsWith("sheet1.xml")))
    expect(after.bytes(part)).toEqual(before.bytes(part));
  const [sheet] = readWorkbook(saved).sheets;
  expect(
    ["A1", "B1", "C1", "A2", "B2", "D4"].map((at) => [cell(sheet!, at)!.value, cell(sheet!, at)!.formula]),
  ).toEqual([
    [5, ""],
    [15, "=A1*3"],
    [101.5, '=_xldudf_BLOOM_PX("X")'],
    ["kept", ""],
    [7, "=[1]Other!A1"],
    [20, "=A1+B1"],
  ]);
  file.saved(saved);
  expect(new WorkbookPackage(file.withChanges()).bytes("xl/worksheets/sheet1.xml")).toEqual(
    after.bytes("xl/worksheets/sheet1.xml"),
  );
});

test("looks, names and formulas that fill cells go into the file as well, other parts stay", async () => {
  const rows =
    `<row r="1"><c r="A1"><v>2</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn.SEQUENCE(A1)</f><v>1</v></c><c r="C1" s="1"><v>0.5</v></c></row>` +
    `<row r="2"><c r="B2"><v>2</v></c></row>`;
  const bytes = smallWorkbook({
    sheets: [{ name: "Sheet1", rows }],
    names: `<definedName name="old">Sheet1!$A$1</definedName><definedName name="kept">Sheet1!$C$1</definedName>`,
    styles: `<cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>`,
    parts: { "xl/media/image1.png": new Uint8Array([1, 2, 3]) },
  });
  const { book, words, file } = await opened(bytes);
  await words.write("A1", [3]);
  await words.write("D1", ["=SEQUENCE(1,2)"]);
  await words.write("A5", ["50%"]);
  await book.formats.write(words.area("C1"), { bold: true });
  await book.names.delete(book.names.find("old", null)!.id);
  await book.names.add("src_L.005", "=Sheet1!$A$5", null);
  expect(file.otherChanges()).toEqual([]);
  const saved = file.withChanges();
  const [before, after] = [new WorkbookPackage(bytes), new WorkbookPackage(saved)];
  const changed = ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"];
  // The file had no mark of dynamic arrays.
  const grown = ["xl/metadata.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"];
  for (const part of before.names().filter((name) => ![...changed, ...grown].includes(name)))
    expect(after.bytes(part)).toEqual(before.bytes(part));
  expect(after.names().filter((name) => !before.has(name))).toEqual(["xl/metadata.xml"]);
  expect(fileFindings(saved).filter(({ part }) => part !== "xl/media/image1.png")).toEqual([]);
  const back = readWorkbook(saved);
  expect(back.names.map(({ name, formula }) => [name, formula])).toEqual([
    ["kept", "=Sheet1!$C$1"],
    ["src_L.005", "=Sheet1!$A$5"],
  ]);
  const [sheet] = back.sheets;
  expect(sheet!.spills).toEqual([
    { row: 0, column: 1, rowCount: 3, columnCount: 1 },
    { row: 0, column: 3, rowCount: 1, columnCount: 2 },
  ]);
  expect(["B1", "B2", "B3", "D1", "E1", "A5"].map((at) => cell(sheet!, at)!.value)).toEqual([1, 2, 3, 1, 2, 0.5]);
  const styleOf = (at: string) => back.styles[cell(sheet!, at)!.format]!;
  expect(styleOf("A5").numberFormat).toBe("0%");
  expect([styleOf("C1").font.isBold, styleOf("C1").isLocked]).toEqual([true, false]);
});

test.each([
  ["sizes", (book: Book, area: Area) => book.formats.setColumnWidth(area, 100)],
  ["sizes", (book: Book, area: Area) => book.formats.setRowHeight(area, 40)],
  ["merges", (book: Book, area: Area) => book.formats.merge({ ...area, columnCount: 2 }, false)],
  ["views", (book: Book, { sheetId }: Area) => book.sheets.freeze(sheetId, 1, 0)],
  ["tables", (book: Book, area: Area) => book.tables.add({ ...area, rowCount: 2 }, true)],
  ["rules", (book: Book, area: Area) => book.formats.setDataValidation(area, textValidation)],
  ["notes", (book: Book, area: Area) => book.notes.set(area, "Page 40")],
  ["notes", (book: Book, area: Area) => book.comments.add(area, "Which source?")],
  ["printing", (book: Book, { sheetId }: Area) => book.pages.change(sheetId, { orientation: "Landscape" })],
  [
    "links",
    (book: Book, area: Area) => book.links.set(area, { address: "https://example.org/", place: null, tip: "" }),
  ],
])("%s that changed are told of: %#", async (kind, change) => {
  const { book, words, file } = await opened(strange());
  await change(book, words.area("A1"));
  await book.settled();
  expect(file.otherChanges()).toEqual([kind]);
  file.saved(file.withChanges());
  expect(file.otherChanges()).toEqual([]);
});

test("what a workbook written anew loses of a file is known, and nothing of the project's own files", async () => {
  const parts = {
    "xl/pivotTables/pivotTable1.xml": "<p/>",
    "xl/media/image1.png": new Uint8Array([1]),
    "xl/vbaProject.bin": new Uint8Array([1]),
    "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
  };
  const after = `<hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks><extLst><ext><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  expect(lossesAnew(smallWorkbook({ sheets: [{ name: "Sheet1", rows: "", after }], parts }))).toEqual([
    "macros",
    "pivotTables",
    "pictures",
    "conversations",
    "rulesOfLook",
  ]);
  const { book } = await opened(strange());
  expect(lossesAnew(writtenAnew(book))).toEqual([]);
});

test("notes, conversations and links stand in the book and in the file that is written from it", async () => {
  const rows = `<row r="1"><c r="A1"><v>2</v></c></row>`;
  const after = `<hyperlinks><hyperlink ref="A1:B2" location="Sheet1!C9" tooltip="Below"/></hyperlinks>`;
  const { book, words } = await opened(smallWorkbook({ sheets: [{ name: "Sheet1", rows, after }] }));
  const { sheetId } = words.area("A1");
  book.notes.set(words.area("B3"), "Page 40", "An analyst");
  const { id } = await book.comments.add({ sheetId, row: 3, column: 1 }, "Which source?");
  await book.comments.change(id, { replies: [book.comments.newReply("The annual report.")] });
  await book.cells.insert({ ...words.area("A1"), column: 0, columnCount: 16_384 }, "down");
  const [sheet] = readWorkbook(writtenAnew(book)).sheets;
  expect(sheet!.hyperlinks).toEqual([
    { area: { row: 1, column: 0, rowCount: 2, columnCount: 2 }, address: null, place: "Sheet1!C9", tip: "Below" },
  ]);
  expect(sheet!.notes).toEqual([
    { row: 3, column: 1, author: "An analyst", text: "Page 40" },
    { row: 4, column: 1, author: "Workbench", text: "Which source?\nWorkbench: The annual report." },
  ]);
});

/** Of two people about A1, answered a day later. */
const conversation = {
  "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2026-01-30T09:00:00.00" personId="{P}" id="{1}"><text>Which year?</text></threadedComment><threadedComment ref="A1" dT="2026-01-31T09:00:00.00" personId="{P}" id="{2}" parentId="{1}"><text>2025</text></threadedComment></ThreadedComments>`,
};

test("a conversation of a file is a comment with its replies, stays to the byte, and what is added to it is told of", async () => {
  const sheets = [{ name: "Sheet1", rows: `<row r="1"><c r="A1"><v>2</v></c></row>` }];
  const bytes = smallWorkbook({ sheets, parts: conversation });
  const { book, words, file } = await opened(bytes);
  expect(book.notes.list()).toEqual([]);
  const comment = book.comments.at(words.area("A1"))!;
  expect(comment).toMatchObject({ content: "Which year?", created: Date.UTC(2026, 0, 30, 9), isResolved: false });
  expect(comment.replies).toMatchObject([{ content: "2025", created: Date.UTC(2026, 0, 31, 9) }]);
  await words.write("B1", [3]);
  expect(file.otherChanges()).toEqual([]);
  const threads = "xl/threadedComments/threadedComment1.xml";
  expect(new WorkbookPackage(file.withChanges()).text(threads)).toBe(conversation[threads]);
  await book.comments.change(comment.id, { isResolved: true });
  expect(file.otherChanges()).toEqual(["notes"]);
});

test("looks by formula, turned texts and how a sheet is printed go through a file", async () => {
  const { book, words } = await opened(smallWorkbook({ sheets: [{ name: "Sheet1", rows: "" }] }));
  await words.write("A1", [1], [3]);
  const { sheetId } = words.area("A1");
  await book.formats.write(words.area("A1"), { textOrientation: -60 });
  const { id } = await book.conditionalFormats.add(words.area("A1:A2"), "Custom");
  await book.conditionalFormats.change(id, { rule: { kind: "Custom", formula: "=A1>2" }, look: { fill: "#FFC7CE" } });
  book.pages.change(sheetId, { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
  const margins = { header: "&LBudget & plan", footer: "&R&P of &N", printHeadings: true, printGridlines: true };
  book.pages.change(sheetId, margins);
  book.pages.setParts(sheetId, "printArea", [words.area("A1:B9")]);
  book.pages.setParts(sheetId, "titleRows", [words.area("A1:A1")]);
  const bytes = writtenAnew(book);
  expect(fileFindings(bytes)).toEqual([]);
  const again = await opened(bytes);
  await again.book.conditionalFormats.settled();
  const looks = ["A1", "A2"].map((address) => again.book.conditionalFormats.lookOf(again.words.area(address)));
  expect(looks).toEqual([{}, { fill: "#FFC7CE" }]);
  expect(again.book.formats.read(again.words.area("A1")).textOrientation).toBe(-60);
  expect(contentOfBook(again.book).sheets[0]!.print).toEqual({
    isLandscape: true,
    paper: 9,
    pagesWide: 1,
    pagesTall: null,
    area: { row: 0, column: 0, rowCount: 9, columnCount: 2 },
    titleRows: { first: 0, last: 0 },
    header: "&LBudget & plan",
    footer: "&R&P of &N",
    hasHeadings: true,
    hasGridlines: true,
  });
  expect(lossesAnew(bytes)).toEqual([]);
  expect(again.file.otherChanges()).toEqual([]);
});

test("what single cells cannot say is known before saving", async () => {
  const { book, words, file } = await opened(strange());
  const { sheetId } = words.area("A1");
  await book.cells.insert({ ...words.area("A2"), column: 0, columnCount: 16_384 }, "down");
  await book.sheets.rename(sheetId, "Renamed");
  expect(file.otherChanges()).toEqual(["sheets", "lines"]);
});

test.each([
  ["=SUM(A1)", true],
  ["=LET(sum,A1,sum+1)", true],
  ["=OTHER(1)", false],
  ["=Jan:Dec!A1", false],
  ["='[1]Q 1'!A1", false],
])("%s can be calculated: %s", (formula, expected) => {
  expect(isCalculable(formula, (name) => ["sum", "let"].includes(name))).toBe(expected);
});

test("filters and hidden lines come back as they were, hidden rows as the file has them", async () => {
  const rows = ["Kind|Amount|Day", "Food|10|45300", "Rent|100|45310", "Fuel|40|45400", "|30|45700"].map((line) =>
    line.split("|"),
  );
  const cells = Object.fromEntries(
    rows.flatMap((row, r) =>
      row.map((text, c) => [
        `${"ABC"[c]}${r + 1}`,
        { value: text === "" ? null : r > 0 && c > 0 ? Number(text) : text },
      ]),
    ),
  );
  const band = (first: number, last = first) => ({ first, last, size: null, isHidden: true, format: null });
  const filter: NonNullable<SheetContent["filter"]> = {
    area: { row: 0, column: 0, rowCount: 5, columnCount: 3 },
    columns: [
      { column: 0, test: { kind: "values", texts: ["Food", "Fuel"], hasBlanks: true, dates: [] } },
      { column: 1, test: { kind: "top", count: 3, isTop: true, isPercent: false } },
      // 45300 and 45310 are days of January 2024, 45400 of April 2024 (Excel's TEXT).
      { column: 2, test: { kind: "values", texts: [], hasBlanks: false, dates: [[2024, 1], [2025]] } },
    ],
  };
  const table = {
    name: "Costs",
    headers: ["Kind", "Amount", "Day"],
    hasHeaders: true,
    hasTotals: false,
    style: null,
    hasBandedRows: true,
    hasFilterButtons: true,
    filtered: [
      {
        column: 1,
        test: {
          kind: "custom" as const,
          isBoth: true,
          comparisons: [
            { operator: "greaterThan" as const, value: "10" },
            { operator: "notEqual" as const, value: " " },
          ],
        },
      },
    ],
    body: { sheet: "Table", row: 1, column: 0, rowCount: 4, columnCount: 3 },
  };
  const content = workbookOf(
    [
      sheetOf(cells, { name: "List", filter, rows: [band(2, 3), band(60)], columns: [band(8)] }),
      sheetOf(cells, { name: "Table", rows: [band(1)] }),
    ],
    { tables: [table] },
  );
  const bytes = writeWorkbook(content);
  expect(fileFindings(bytes)).toEqual([]);
  const { book, words, file } = await opened(bytes);
  expect([...book.filters.filteredOut(book.sheets.find("List")!.id)]).toEqual([2, 3]);
  const hidden = (address: string, what: "rows" | "columns") => book.formats.hidden(words.area(address), what);
  expect([hidden("List!A3:A4", "rows"), hidden("List!A5", "rows"), hidden("List!I1", "columns")]).toEqual([
    true,
    false,
    true,
  ]);
  expect(file.otherChanges()).toEqual([]);
  const saved = writtenAnew(book);
  expect(fileFindings(saved)).toEqual([]);
  expect(lossesAnew(saved)).toEqual([]);
  const back = readWorkbook(saved);
  expect(back.sheets.map((sheet) => [sheet.filter, sheet.rows, sheet.columns])).toEqual(
    // A column without a width is written with that of 64 pixels.
    content.sheets.map(({ filter: own, rows: lines, columns }) => [
      own,
      lines,
      columns.map((column) => ({ ...column, size: 9.140625 })),
    ]),
  );
  expect(back.tables[0]!.filtered).toEqual(table.filtered);
  expect(back.names).toEqual([]);

  // Applied anew: January 2024 or 2025, among the three largest, Food, Fuel or blank is the last row alone.
  await book.filters.reapply({ sheetId: book.sheets.find("List")!.id });
  expect(book.filters.filteredOut(book.sheets.find("List")!.id)).toEqual(new Set([1, 2, 3]));
  expect(file.otherChanges()).toEqual(["sizes"]);
});
