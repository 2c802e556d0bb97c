import { placeKey } from "../../src/audit/snapshot/workbookSnapshot";
import { areaFrom } from "../../src/formula/address";
import { FileError } from "../../src/xlsx/package/fileError";
import type { FileCell } from "../../src/xlsx/content/sheetContent";
import type { FileWorkbook } from "../../src/xlsx/read/fileWorkbook";
import { snapshotOfFile } from "../../src/xlsx/read/fileSnapshot";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { linkedWorkbook } from "./linkedWorkbook";
import { packed, partsOf, smallWorkbook } from "./smallWorkbook";

const cellOf = ({ sheets }: FileWorkbook, address: string, sheet = 0): FileCell | undefined => {
  const { row, column } = areaFrom(address);
  return sheets[sheet]!.cells.get(placeKey(row, column));
};
const contentOf = (file: FileWorkbook, address: string, sheet = 0) => {
  const cell = cellOf(file, address, sheet);
  return cell === undefined ? undefined : [cell.value, cell.formula];
};
const oneSheet = (rows: string, more: Parameters<typeof smallWorkbook>[0] extends infer W ? Partial<W> : never = {}) =>
  readWorkbook(smallWorkbook({ sheets: [{ name: "Sheet1", rows }], ...more }));

// What a cell may hold stands in ECMA-376 part 1, 18.3.1.4 (c), 18.18.11 (types of cells) and 18.3.1.40 (f).
test("reads every type of cell", () => {
  const file = oneSheet(
    `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="s"><v>1</v></c>` +
      `<c r="D1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c r="E1" t="str"><f>"x"&amp;"y"</f><v>xy</v></c>` +
      `<c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G1" s="0"/><c r="H1" t="d"><v>2026-06-25</v></c></row>`,
    {
      sharedStrings: [
        "<si><t>first</t></si>",
        '<si><r><t>two </t></r><r><t>runs</t></r><rPh sb="0" eb="1"><t>sound</t></rPh></si>',
      ],
    },
  );
  expect(["A1", "B1", "C1", "D1", "E1", "F1", "G1"].map((address) => contentOf(file, address))).toEqual([
    [1.5, ""],
    [true, ""],
    ["two runs", ""],
    [" a ", ""],
    ["xy", '="x"&"y"'],
    ["#DIV/0!", "=1/0"],
    undefined,
  ]);
  expect(cellOf(file, "F1")!.isError).toBe(true);
  // 25 June 2026 is day 46,198 counted from 1900, as in DATE(2026,6,25).
  expect(contentOf(file, "H1")).toEqual([46198, ""]);
});

test("counts on where cells and rows do not say where they stand", () => {
  const file = oneSheet(
    `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
  );
  expect(["A1", "B1", "C5", "D5", "A6"].map((address) => cellOf(file, address)?.value)).toEqual([1, 2, 3, 4, 5]);
  expect([file.sheets[0]!.rowCount, file.sheets[0]!.columnCount]).toEqual([6, 4]);
});

test("moves a shared formula to each cell that uses it", () => {
  const file = oneSheet(
    `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1+Sheet1!A$1</f><v>1</v></c></row>` +
      `<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>`,
  );
  expect(["B1", "B2", "C3"].map((address) => cellOf(file, address)?.formula)).toEqual([
    "=A1*$D$1+Sheet1!A$1",
    "=A2*$D$1+Sheet1!A$1",
    "=B3*$D$1+Sheet1!B$1",
  ]);
});

test("knows arrays with the cells they fill, and tables of data", () => {
  const file = oneSheet(
    `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c>` +
      `<c r="C1"><f t="dataTable" ref="C1:C3" dt2D="0" dtr="0" r1="B1"/><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
  );
  expect(file.sheets[0]!.spills).toEqual([{ row: 0, column: 0, rowCount: 3, columnCount: 1 }]);
  expect(contentOf(file, "A1")).toEqual([1, "=SEQUENCE(3)"]);
  expect(contentOf(file, "C1")).toEqual([9, "=TABLE(,B1)"]);
});

test("reads functions of the add-in by the name that a cell shows", () => {
  const file = oneSheet(`<row r="1"><c r="A1"><f>_xldudf_AIE_GENAI_DEDUPE(B1:B3)</f><v>40</v></c></row>`);
  expect(contentOf(file, "A1")).toEqual([40, "=AIE.GENAI_DEDUPE(B1:B3)"]);
});

test("reads names, those of a sheet too, tables and hidden sheets", () => {
  const table =
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Old" displayName="Flows" ref="B2:C5" totalsRowCount="1">` +
    `<tableColumns count="2"><tableColumn id="1" name="Layer"/><tableColumn id="2" name="Amount_x000a_USD"/></tableColumns>` +
    `<extLst><ext><table altText="not a name"/></ext></extLst></table>`;
  const file = readWorkbook(
    smallWorkbook({
      sheets: [
        { name: "Data &amp; more", rows: "", tables: [table] },
        { name: "Hidden", rows: "", state: "veryHidden" },
      ],
      names: `<definedName name="Rate">'Data &amp; more'!$A$1</definedName><definedName name="Twice" localSheetId="1">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>`,
    }),
  );
  expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Data & more", "visible"],
    ["Hidden", "veryHidden"],
  ]);
  expect(file.tables).toEqual([
    {
      name: "Flows",
      headers: ["Layer", "Amount\nUSD"],
      hasHeaders: true,
      hasTotals: true,
      style: null,
      hasBandedRows: false,
      hasFilterButtons: false,
      body: { sheet: "Data & more", row: 2, column: 1, rowCount: 2, columnCount: 2 },
    },
  ]);
  expect(file.names).toEqual([
    { name: "Rate", sheet: null, formula: "='Data & more'!$A$1", comment: "", isHidden: false },
    { name: "Twice", sheet: "Hidden", formula: "=LAMBDA(x,x*2)", comment: "", isHidden: false },
  ]);
});

// As in Apache POI's 60825.xlsx, which Excel made out of an .xls file with an old module.
test("passes over sheets without a part, as over those that hold no cells", () => {
  const list = "xl/workbook.xml";
  const parts = partsOf({
    sheets: [
      { name: "Module", rows: "" },
      { name: "Sheet1", rows: `<row r="1"><c r="A1"><v>7</v></c></row>` },
    ],
    names: `<definedName name="Rate" localSheetId="1">Sheet1!$A$1</definedName>`,
  });
  const listing = (relation: string) => packed({ ...parts, [list]: String(parts[list]).replace('"s1"', relation) });
  const file = readWorkbook(listing('""'));
  expect(file.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(file.names.map(({ name, sheet }) => [name, sheet])).toEqual([["Rate", "Sheet1"]]);
  expect(() => readWorkbook(listing('"s9"'))).toThrow("The file lists the sheet Module and does not hold it.");
});

test("reads prefixed names, strict files and parts in UTF-16 alike", () => {
  const parts = partsOf({ sheets: [{ name: "Sheet1", rows: `<row r="1"><c r="A1"><v>7</v></c></row>` }] });
  const sheet = "xl/worksheets/sheet1.xml";
  const prefixed = String(parts[sheet])
    .replace(/<(\/?)(worksheet|sheetData|row|c|v)(?=[ >])/g, "<$1x:$2")
    .replace("xmlns=", "xmlns:x=");
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${prefixed.replace("UTF-8", "UTF-16")}`, "utf16le"));
  const strict = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      String(text).replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
    ]),
  );
  for (const content of [{ ...parts, [sheet]: prefixed }, { ...parts, [sheet]: utf16 }, strict])
    expect(contentOf(readWorkbook(packed(content)), "A1")).toEqual([7, ""]);
});

test("shows numbers in the snapshot as their format says, and dates of 1904 on the same day", () => {
  const file = readWorkbook(
    smallWorkbook({
      workbookProperties: '<workbookPr date1904="1"/>',
      styles:
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>',
      sheets: [
        {
          name: "Sheet1",
          rows: `<row r="1"><c r="A1" s="1"><v>0.4</v></c><c r="B1" s="2"><v>44736</v></c><c r="C1" t="b"><v>0</v></c></row>`,
        },
      ],
    }),
  );
  const [a, b, c] = [0, 1, 2].map((column) => snapshotOfFile(file).sheets[0]!.cells.get(placeKey(0, column))!);
  expect([a!.text, a!.isDate, c!.text]).toEqual(["40.0%", false, "FALSE"]);
  // 44,736 days from 1904 and 46,198 from 1900 are 25 June 2026.
  expect([b!.value, b!.text, b!.isDate]).toEqual([46198, "6/25/2026", true]);
});

// ECMA-376 part 1, 18.14: formulas number the files, and Excel shows folder and name in front of the sheet. [0] is the file itself.
test.each([
  ["Budget%202026.xlsx", "='[Budget 2026.xlsx]Plan'!B4"],
  ["file:///C:\\Work\\Ann's.xlsx", "='C:\\Work\\[Ann''s.xlsx]Plan'!B4"],
  ["file:////server/share/Plan.xlsx", "='//server/share/[Plan.xlsx]Plan'!B4"],
  ["https://host/a/Plan.xlsx", "='https://host/a/[Plan.xlsx]Plan'!B4"],
  ["odd[1].xlsx", "=[1]Plan!B4"],
])("a snapshot names the other workbook %s", (target, formula) => {
  const rows = `<row r="1"><c r="A1"><f>[1]Plan!B4</f><v>5</v></c><c r="B1"><f>[0]!Rate</f><v>5</v></c></row>`;
  const names = '<definedName name="Rate">[1]Plan!B4</definedName>';
  const file = readWorkbook(linkedWorkbook({ sheets: [{ name: "S", rows }], names }, [{ target, values: { B4: 5 } }]));
  const snapshot = snapshotOfFile(file);
  expect([snapshot.sheets[0]!.cells.get(0)!.formula, snapshot.names[0]!.formula]).toEqual([formula, formula]);
  expect(snapshot.sheets[0]!.cells.get(1)!.formula).toBe("=[0]!Rate");
});

describe("refuses with a sentence", () => {
  const parts = () => partsOf({ sheets: [{ name: "Sheet1", rows: `<row r="1"><c r="A1"><v>7</v></c></row>` }] });
  const sheet = "xl/worksheets/sheet1.xml";
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
  const locked = new Uint8Array([...compound, ...Buffer.from("EncryptedPackage", "utf16le")]);
  const bomb = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(10)}">]>`;
  const binary = {
    ...parts(),
    "[Content_Types].xml": String(parts()["[Content_Types].xml"]).replace(
      "spreadsheetml.sheet.main+xml",
      "ms-excel.sheet.binary.macroEnabled.main",
    ),
  };
  const cases: [string, () => Uint8Array, string, RegExp][] = [
    ["an empty file", () => new Uint8Array(), "not a workbook", /empty/],
    ["a text", () => new TextEncoder().encode("a,b\n1,2\n"), "not a workbook", /no zip archive|not a zip archive/],
    ["another archive", () => packed({ "a.txt": "a" }), "not a workbook", /no list of content types/],
    ["an old workbook", () => compound, "other format", /\.xls format/],
    ["an encrypted one", () => locked, "encrypted", /password/],
    ["a binary one", () => packed(binary), "other format", /\.xlsb/],
    ["one of OpenDocument", () => packed({ mimetype: "m", "content.xml": "<a/>" }), "other format", /OpenDocument/],
    ["one that breaks off", () => packed(parts()).subarray(0, 900), "not a workbook", /end is missing/],
    [
      "entities of its own",
      () => packed({ ...parts(), [sheet]: bomb + "<worksheet/>" }),
      "broken markup",
      /document type/,
    ],
    [
      "broken markup",
      () => packed({ ...parts(), [sheet]: "<worksheet><sheetData></worksheet>" }),
      "broken markup",
      /sheet1\.xml is broken/,
    ],
    [
      "a missing part",
      () => packed(Object.fromEntries(Object.entries(parts()).filter(([name]) => name !== sheet))),
      "damaged",
      /lacks its part/,
    ],
    [
      "a path that leaves the file",
      () => packed({ ...parts(), "xl/../../evil.xml": "<a/>" }),
      "damaged",
      /outside itself/,
    ],
    ["the same part twice", () => packed({ ...parts(), "XL/worksheets/SHEET1.xml": "<a/>" }), "damaged", /twice/],
    [
      "a shared text that is not there",
      () => smallWorkbook({ sheets: [{ name: "S", rows: `<row r="1"><c r="B1" t="s"><v>3</v></c></row>` }] }),
      "damaged",
      /sheet1\.xml B1 shows shared text 3; the file holds 0/,
    ],
    [
      "row 1,048,577",
      () =>
        packed({
          ...parts(),
          [sheet]: String(parts()[sheet]).replace('r="1"', 'r="1048577"').replace("A1", "A1048577"),
        }),
      "limit",
      /XFD1048576/,
    ],
  ];
  test.each(cases)("%s", (_, bytes, problem, sentence) => {
    let failure: unknown;
    try {
      readWorkbook(bytes());
    } catch (thrown) {
      failure = thrown;
    }
    expect(failure).toBeInstanceOf(FileError);
    expect((failure as FileError).problem).toBe(problem);
    expect((failure as FileError).message).toMatch(sentence);
  });

  test("a part that unpacks to more than it declares, within the memory it declares", () => {
    const bytes = packed({
      ...parts(),
      [sheet]: String(parts()[sheet]).replace("<sheetData>", `<sheetData>${" ".repeat(1_000_000)}`),
    });
    const view = new DataView(bytes.buffer);
    // The declared size in the directory (behind its signature, 24 bytes on) becomes 1,000.
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1000, true);
    expect(() => readWorkbook(bytes)).toThrow(/damaged: xl\/worksheets\/sheet1\.xml/);
  });
});
