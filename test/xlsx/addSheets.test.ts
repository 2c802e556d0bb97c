/** Sheets added to a file that is there: what they hold is read back equal, and every part that nobody spoke of stays to the byte. */
import { areaFrom } from "../../src/formula/address";
import { plainStyle } from "../../src/xlsx/content/cellStyle";
import type { SheetContent } from "../../src/xlsx/content/sheetContent";
import type { WorkbookContent } from "../../src/xlsx/content/workbookContent";
import { addNotes } from "../../src/xlsx/edit/addNotes";
import { addSheets } from "../../src/xlsx/edit/addSheets";
import { addStyles } from "../../src/xlsx/edit/addStyles";
import { editNames } from "../../src/xlsx/edit/editNames";
import { dropSheets } from "../../src/xlsx/edit/dropSheets";
import { moveSheetsFirst } from "../../src/xlsx/edit/moveSheetsFirst";
import { growTable } from "../../src/xlsx/edit/growTable";
import { fileFindings } from "../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../src/xlsx/package/workbookPackage";
import { readPackage, readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { smallWorkbook } from "./smallWorkbook";
import { sheetOf, workbookOf } from "./write/smallContent";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const styles =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="[>1000]0.0"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="170"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
const table = (reference: string) =>
  `<table ${main} id="7" name="Prices" displayName="Prices" ref="${reference}"><autoFilter ref="${reference}"/><tableColumns count="1"><tableColumn id="1" name="Price"/></tableColumns></table>`;
const foreign = smallWorkbook({
  sheets: [
    {
      name: "Prices",
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>1200</v></c></row>',
      after:
        '<conditionalFormatting sqref="A2:A2 C1:C9"><cfRule type="expression" dxfId="0" priority="1"><formula>A2&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="whole" sqref="A2"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations><tableParts count="1"><tablePart r:id="t1"/></tableParts>',
      tables: [table("A1:A2")],
    },
  ],
  sharedStrings: ["<si><t>Price</t></si>"],
  names: '<definedName name="first" localSheetId="0">Prices!$A$2</definedName>',
  styles,
});

const bold = { ...plainStyle, numberFormat: "#,##0.0", font: { ...plainStyle.font, isBold: true }, fill: "#FFF2CC" };
const added: SheetContent = sheetOf(
  {
    A1: { value: "Year", format: 1 },
    B1: "Tokens",
    A2: 2025,
    B2: { value: 1200, formula: "=Prices!A2", format: 1 },
    D1: { value: 1, formula: "=SEQUENCE(2)" },
    D2: 2,
    E1: { value: 1200, formula: "=SUM(Tokens[Tokens])" },
  },
  {
    name: "It's new",
    spills: [areaFrom("D1:D2")],
    validations: [],
    notes: [{ row: 0, column: 0, author: "Ann", text: "read this" }],
    hyperlinks: [{ area: areaFrom("A2"), address: "https://example.org/", place: null, tip: "" }],
    conditionalFormats: [
      {
        areas: [areaFrom("B2:B9")],
        priority: 1,
        test: { kind: "expression", formula: "=B2>1" },
        look: { fill: "#C00000" },
        stopsIfTrue: false,
      },
    ],
    frozenRows: 1,
    columns: [{ first: 0, last: 0, size: 20, isHidden: false, format: 1 }],
  },
);
const whole: WorkbookContent = workbookOf([added], {
  styles: [plainStyle, bold],
  tables: [
    {
      name: "Tokens",
      headers: ["Year", "Tokens"],
      body: { sheet: "It's new", ...areaFrom("A2:B2") },
      hasHeaders: true,
      hasTotals: false,
      style: "TableStyleLight1",
      hasBandedRows: true,
      hasFilterButtons: true,
    },
  ],
});
const names = [
  { name: "scale", sheet: null, formula: "=1000", comment: "of tokens", isHidden: false },
  { name: "scale", sheet: "It's new", formula: "='It''s new'!$B$2", comment: "", isHidden: true },
];

function withAdded(bytes: Uint8Array, workbook = whole, more = names): Uint8Array {
  const file = new WorkbookPackage(bytes);
  addSheets(file, workbook, { sheets: workbook.sheets, styles: addStyles(file, workbook.styles) });
  editNames(
    file,
    more.map(({ name, sheet, ...content }) => ({ name, sheet, content })),
  );
  return file.toBytes();
}

test("what is added is read back beside what was there", () => {
  const bytes = withAdded(foreign);
  expect(fileFindings(bytes)).toEqual([]);
  const [before, after] = [readWorkbook(foreign), readWorkbook(bytes)];
  expect(after.sheets.map(({ name }) => name)).toEqual(["Prices", "It's new"]);
  expect(after.sheets[0]).toEqual(before.sheets[0]);
  const [, sheet] = after.sheets;
  const look = after.styles[sheet!.cells.get(0)!.format];
  expect(look).toEqual(bold);
  const plain = ({ cells }: SheetContent) =>
    new Map([...cells].map(([key, { value, formula, isError }]) => [key, { value, formula, isError }]));
  expect(plain(sheet!)).toEqual(plain(added));
  for (const key of ["spills", "notes", "hyperlinks", "conditionalFormats", "frozenRows"] as const)
    expect(sheet![key]).toEqual(added[key]);
  expect(after.tables.map(({ name }) => name)).toEqual(["Prices", "Tokens"]);
  expect(after.names).toEqual([...before.names, ...names]);
  expect(after.activeSheet).toBe(0);
});

test("only the lists that must name what is new have changed", () => {
  const [before, after] = [new WorkbookPackage(foreign), new WorkbookPackage(withAdded(foreign))];
  const changed = before.names().filter((name) => before.text(name) !== after.text(name));
  expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]); // prettier-ignore
  const ids = after.names().filter((name) => name.includes("/tables/"));
  expect(ids.map((name) => /\sid="(\d+)"/.exec(after.text(name))![1])).toEqual(["7", "8"]);
});

test("a workbook whose elements carry a prefix, and one without styles", () => {
  const prefixed = new WorkbookPackage(foreign);
  for (const part of ["xl/workbook.xml", "xl/styles.xml"]) {
    const text = prefixed.text(part).replace(/<(\/?)(?=\w)/g, "<$1x:");
    prefixed.set(
      part,
      text.replace('xmlns="', 'xmlns:x="').replace("xmlns:r=", "xmlns:rel=").replaceAll(" r:id", " rel:id"),
    );
  }
  expect(fileFindings(withAdded(prefixed.toBytes()))).toEqual([]);
  const sheets = readWorkbook(withAdded(prefixed.toBytes())).sheets;
  expect(sheets.map(({ name }) => name)).toEqual(["Prices", "It's new"]);
  const bare = withAdded(smallWorkbook({ sheets: [{ name: "Only", rows: "" }] }));
  expect(fileFindings(bare)).toEqual([]);
  const back = readWorkbook(bare);
  const empty = smallWorkbook({ sheets: [{ name: "Only", rows: "" }], styles: "" });
  expect(readWorkbook(withAdded(empty)).styles[0]).toEqual(plainStyle);
  expect(back.styles[back.sheets[1]!.cells.get(0)!.format]).toEqual(bold);
});

test("a second model does not disturb the first", () => {
  const third = {
    ...whole,
    sheets: [{ ...added, name: "Third" }],
    tables: whole.tables.map((one) => ({ ...one, name: "More", body: { ...one.body, sheet: "Third" } })),
  };
  const twice = withAdded(withAdded(foreign), third, []);
  expect(fileFindings(twice)).toEqual([]);
  expect(readWorkbook(twice).sheets[2]!.cells.size).toBe(added.cells.size);
});

test("a sheet that is there, and a strict file, are refused with a sentence", () => {
  expect(() => withAdded(foreign, { ...whole, sheets: [{ ...added, name: "PRICES" }] })).toThrow(
    "The file has a sheet PRICES already.",
  );
  const strict = new WorkbookPackage(foreign);
  const text = strict.text("xl/workbook.xml");
  strict.set("xl/workbook.xml", text.replace(/"http:[^"]*"/, '"http://purl.oclc.org/ooxml/spreadsheetml/main"'));
  expect(() => withAdded(strict.toBytes())).toThrow(/Strict Open XML .*save it as an ordinary Excel workbook/);
});

test("a table grows with its filter and the rules that ended with it", () => {
  const file = new WorkbookPackage(foreign);
  growTable(file, "xl/worksheets/sheet1.xml", "prices", 5);
  expect(file.text("xl/tables/table1.xml")).toContain(table("A1:A5").slice(main.length + 10));
  const sheet = file.text("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<conditionalFormatting sqref="A2:A5 C1:C9">');
  expect(sheet).toContain('<dataValidation type="whole" sqref="A2:A5">');
  expect(() => growTable(file, "xl/worksheets/sheet1.xml", "Flows", 5)).toThrow("has no table Flows");
});

test("the properties' list of sheets follows, in the order of the workbook, with all else that it lists", () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006";
  const properties = (...titles: string[]) =>
    `<Properties xmlns="${office}/extended-properties" xmlns:vt="${office}/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant">` +
    `<vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>${titles.length - 1}</vt:i4></vt:variant>` +
    "<vt:variant><vt:lpstr>Named Ranges</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>" +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join("")}</vt:vector></TitlesOfParts><Company>A$&amp;B</Company></Properties>`;
  const file = new WorkbookPackage(
    smallWorkbook({
      sheets: [{ name: "R&amp;D", rows: "" }],
      parts: {
        "docProps/app.xml": properties("R&amp;D", "first"),
        "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${office}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`,
      },
    }),
  );
  const own = sheetOf({ A1: 1 }, { name: "Cover" });
  const before = readWorkbook(file.toBytes());
  addSheets(file, { ...workbookOf([own]), sheets: [...before.sheets, own] }, { sheets: [own], styles: addStyles(file, [plainStyle]) });
  moveSheetsFirst(file, ["Cover"]);
  expect(file.text("docProps/app.xml")).toBe(properties("Cover", "R&amp;D", "first"));
}); // prettier-ignore

test("a dropped sheet goes with its notes and names, what counts sheets by their place follows, the other parts stay", () => {
  const sheets = ["One", "Two", "Three"].map((name) => ({ name, rows: "" }));
  const names = ["One", "Two", "Three"].map(
    (name, at) => `<definedName name="own" localSheetId="${at}">${name}!$A$1</definedName>`,
  );
  const book = smallWorkbook({ sheets, names: `${names.join("")}<definedName name="all">Three!$A$1</definedName>` });
  const file = new WorkbookPackage(book);
  const note = { row: 0, column: 0, author: "A", text: "Mine" };
  addNotes(file, readPackage(file).sheets[1]!.part, [note], { day: null });
  const before = file.names().length;
  dropSheets(file, ["two", "nowhere"]);
  // The sheet, its relations, its notes and their boxes.
  expect(file.names()).toHaveLength(before - 4);
  expect(fileFindings(file.toBytes())).toEqual([]);
  const { sheets: left, names: kept } = readPackage(file);
  expect(left.map(({ name }) => name)).toEqual(["One", "Three"]);
  expect(kept.map(({ name, sheet, formula }) => [name, sheet, formula])).toEqual([
    ["own", "One", "=One!$A$1"],
    ["own", "Three", "=Three!$A$1"],
    ["all", null, "=Three!$A$1"],
  ]);
  expect(() => dropSheets(file, ["One", "Three"])).toThrow("needs a sheet that stays");
});
