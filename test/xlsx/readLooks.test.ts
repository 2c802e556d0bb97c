/** What a file says beside values and formulas. The markup is written by hand after ECMA-376 part 1, chapter 18. */
import { areaFrom } from "../../src/formula/address";
import { placeKey } from "../../src/audit/snapshot/workbookSnapshot";
import type { FileWorkbook } from "../../src/xlsx/read/fileWorkbook";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { tinted } from "../../src/xlsx/read/fileColors";
import { smallWorkbook, type SmallSheet, type SmallWorkbook } from "./smallWorkbook";

const one = (sheet: Partial<SmallSheet>, more: Partial<SmallWorkbook> = {}) =>
  readWorkbook(smallWorkbook({ sheets: [{ name: "Sheet1", rows: "", ...sheet }], ...more }));
const styleOf = ({ sheets, styles }: FileWorkbook, address: string) => {
  const { row, column } = areaFrom(address);
  return styles[sheets[0]!.cells.get(placeKey(row, column))!.format]!;
};
const relations = (text: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
const relation = (id: string, kind: string, target: string, more = "") =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${more}/>`;

test("fonts, fills, borders, alignment, number formats", () => {
  const file = one(
    { rows: `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/><c r="C1"><v>2</v></c></row>` },
    {
      styles:
        `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>` +
        `<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><strike/><sz val="9.5"/><color rgb="FF0E700E"/><name val="Arial"/></font></fonts>` +
        `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>` +
        `<borders><border/><border diagonalUp="1"><left style="thin"><color theme="0" tint="-0.5"/></left><bottom style="double"/><diagonal style="hair"/></border></borders>` +
        `<cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf></cellXfs>`,
    },
  );
  expect(styleOf(file, "A1")).toEqual({
    numberFormat: "0.0%",
    font: {
      name: "Arial",
      size: 9.5,
      isBold: true,
      isItalic: false,
      underline: "single",
      isStruckThrough: true,
      color: "#0E700E",
    },
    // 13 is yellow in the standard palette; half of white is 127.5 of 255.
    fill: "#FFFF00",
    border: {
      left: { style: "thin", color: "#808080" },
      bottom: { style: "double", color: null },
      diagonalUp: { style: "hair", color: null },
    },
    alignment: { horizontal: "centerContinuous", vertical: "top", wrapsText: true, indent: 2 },
    isLocked: false,
  });
  // A cell may have a look alone.
  expect(file.sheets[0]!.cells.get(placeKey(0, 1))).toEqual({ value: null, formula: "", isError: false, format: 1 });
  expect(styleOf(file, "C1").font.name).toBe("Calibri");
});

// Excel shows these for its standard accent 1, 4F81BD, "lighter 80%", "lighter 40%" and "darker 25%", and for accent 6.
test.each([
  ["#4F81BD", 0.7999816888943144, "#DCE6F1"],
  ["#4F81BD", 0.3999755851924192, "#95B3D7"],
  ["#4F81BD", -0.249977111117893, "#366092"],
  ["#F79646", 0.5999938962981048, "#FCD5B4"],
  ["#123456", 0, "#123456"],
])("%s with the tint %s is %s", (color, tint, expected) => {
  const parts = (text: string) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
  // Excel rounds in steps of its own, 1 of 255 apart at most.
  parts(tinted(color, tint)).forEach((part, index) =>
    expect(Math.abs(part - parts(expected)[index]!)).toBeLessThanOrEqual(1),
  );
});

test("widths, heights, what is hidden, the frozen part, the tab", () => {
  const { sheets } = one({
    before:
      `<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>` +
      `<cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="4" max="4" width="9" hidden="1" style="2"/></cols>`,
    rows: `<row r="2" ht="30" customHeight="1"/><row r="3" ht="30" customHeight="1"/><row r="5" hidden="1"><c r="A5"><v>1</v></c></row>`,
    after: `<mergeCells><mergeCell ref="A1:C1"/></mergeCells><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`,
  });
  expect(sheets[0]).toMatchObject({
    columns: [
      { first: 0, last: 1, size: 20.5, isHidden: false, format: null },
      { first: 3, last: 3, size: 9, isHidden: true, format: 2 },
    ],
    rows: [
      { first: 1, last: 2, size: 30, isHidden: false, format: null },
      { first: 4, last: 4, size: null, isHidden: true, format: null },
    ],
    frozenRows: 3,
    frozenColumns: 1,
    showsGridlines: false,
    tabColor: "#C00000",
    merges: ["A1:C1"],
    print: { isLandscape: true, paper: 9, pagesWide: 1, pagesTall: null, area: null, titleRows: null },
  });
});

test("validations, rules and links, in a strict file with prefixes too", () => {
  const rules = (p: string) =>
    `<${p}conditionalFormatting sqref="B2:B9 D2"><${p}cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="lessThan"><${p}formula>$A$1</${p}formula></${p}cfRule>` +
    `<${p}cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="FAIL"><${p}formula>NOT(ISERROR(SEARCH("FAIL",B2)))</${p}formula></${p}cfRule><${p}cfRule type="dataBar" priority="3"/></${p}conditionalFormatting>` +
    `<${p}dataValidations><${p}dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" errorTitle="No" error="Pick one" sqref="A2:A9"><${p}formula1>"A,B"</${p}formula1></${p}dataValidation>` +
    `<${p}dataValidation type="whole" operator="greaterThan" sqref="C2"><${p}formula1>5</${p}formula1></${p}dataValidation></${p}dataValidations>` +
    `<${p}hyperlinks><${p}hyperlink ref="E1" r:id="h1" tooltip="Filing"/><${p}hyperlink ref="E2" location="Sheet1!A1"/></${p}hyperlinks>`;
  const styles = `<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;
  const links = relations(relation("h1", "hyperlink", "https://example.org/10-K", ' TargetMode="External"'));
  const linkPart = { "xl/worksheets/_rels/sheet1.xml.rels": links };
  const plain = one({ after: rules("") }, { styles, parts: linkPart });
  const strict = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheetData/>${rules("x:")}</x:worksheet>`;
  const other = one({}, { styles, parts: { ...linkPart, "xl/worksheets/sheet1.xml": strict } });
  const look = { fill: "#FFC7CE", color: "#9C0006", isBold: true };
  for (const file of [plain, other])
    expect(file.sheets[0]).toMatchObject({
      conditionalFormats: [
        {
          areas: [areaFrom("B2:B9"), areaFrom("D2")],
          priority: 2,
          test: { kind: "cellIs", operator: "lessThan", formulas: ["=$A$1"] },
          look,
          stopsIfTrue: true,
        },
        { priority: 1, test: { kind: "text", operator: "containsText", text: "FAIL" }, look, stopsIfTrue: false },
      ],
      validations: [
        {
          areas: [areaFrom("A2:A9")],
          kind: "list",
          formula1: "A,B",
          allowsBlank: true,
          showsDropDown: true,
          prompt: null,
          alert: { title: "No", message: "Pick one", style: "warning" },
        },
        { areas: [areaFrom("C2")], kind: "whole", operator: "greaterThan", formula1: "5", formula2: null, alert: null },
      ],
      hyperlinks: [
        { area: areaFrom("E1"), address: "https://example.org/10-K", place: null, tip: "Filing" },
        { area: areaFrom("E2"), address: null, place: "Sheet1!A1", tip: "" },
      ],
    });
});

test("notes, and conversations in place of the notes that stand in for them", () => {
  const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ann</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>see </t></r><r><t>p. 4</t></r></text></comment><comment ref="B2" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`;
  const threads = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-01-31T10:05:00.12" personId="{P}" id="{1}" done="1"><text>Which year?</text></threadedComment><threadedComment ref="B2" personId="{Q}" id="{2}" parentId="{1}"><text>2025</text></threadedComment></ThreadedComments>`;
  const people = `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Bo" id="{P}"/><person displayName="Cy" id="{Q}"/></personList>`;
  const threaded = `<Relationship Id="c2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../t.xml"/>`;
  const person = `<Relationship Id="p" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>`;
  const { sheets } = one(
    {},
    {
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(relation("c1", "comments", "../comments1.xml") + threaded),
        "xl/comments1.xml": comments,
        "xl/t.xml": threads,
        "xl/persons/person.xml": people,
        "xl/_rels/workbook.xml.rels": relations(relation("s1", "worksheet", "worksheets/sheet1.xml") + person),
      },
    },
  );
  expect(sheets[0]!.notes).toEqual([
    { row: 0, column: 0, author: "Ann", text: "see p. 4" },
    {
      row: 1,
      column: 1,
      author: "Bo",
      text: "Which year?\nCy: 2025",
      conversation: {
        messages: [
          { author: "Bo", text: "Which year?", created: Date.UTC(2026, 0, 31, 10, 5, 0, 120) },
          { author: "Cy", text: "2025", created: null },
        ],
        isResolved: true,
      },
    },
  ]);
});

test("the area and the titles of a printed page are no names of the analyst's", () => {
  const { sheets, names } = one(
    {},
    {
      names:
        `<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$D$9</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$A:$A,Sheet1!$1:$2</definedName>` +
        `<definedName name="rate" comment="a year" hidden="1">0.05</definedName>`,
    },
  );
  expect(sheets[0]!.print).toMatchObject({ area: areaFrom("A1:D9"), titleRows: { first: 0, last: 1 } });
  expect(names).toEqual([{ name: "rate", sheet: null, formula: "=0.05", comment: "a year", isHidden: true }]);
});
