/** The linter has to find each of these: a file that is as it should be, spoiled in one place. */
import { FileError } from "../../src/xlsx/package/fileError";
import { fileFindings } from "../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../src/xlsx/package/workbookPackage";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { sheetOf, workbookOf } from "./write/smallContent";

const whole = writeWorkbook(
  workbookOf([sheetOf({ A1: "Layer", A2: "Chips", B5: 1 }, { frozenRows: 1, merges: ["D1:E2"] })], {
    tables: [
      {
        name: "T",
        headers: ["Layer"],
        body: { sheet: "Sheet1", row: 1, column: 0, rowCount: 1, columnCount: 1 },
        hasHeaders: true,
        hasTotals: false,
        style: null,
        hasBandedRows: false,
        hasFilterButtons: false,
      },
    ],
  }),
);
const sheet = "xl/worksheets/sheet1.xml";
const relations = "xl/worksheets/_rels/sheet1.xml.rels";

function spoiled(part: string, from: string | RegExp, to: string): string[] {
  const file = new WorkbookPackage(whole);
  const before = file.text(part);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  file.set(part, after);
  return fileFindings(file.toBytes()).map(({ part: at, sentence }) => `${at}: ${sentence}`);
}

test("a file as it should be has none", () => {
  expect(fileFindings(whole)).toEqual([]);
});

test.each<[string, string, string | RegExp, string, string]>([
  [
    "elements out of order",
    sheet,
    /(<sheetData>.*<\/sheetData>)(<mergeCells.*<\/mergeCells>)/s,
    "$2$1",
    `${sheet}: sheetData comes behind mergeCells within worksheet`,
  ],
  [
    "a child that does not belong",
    sheet,
    "<sheetData>",
    "<rows/><sheetData>",
    `${sheet}: worksheet must not hold rows`,
  ],
  [
    "a relation that is not there",
    sheet,
    'r:id="rId1"',
    'r:id="rId9"',
    `${sheet}: tablePart refers to the relation rId9, which is not there`,
  ],
  [
    "a relation that leads nowhere",
    relations,
    "table1.xml",
    "table7.xml",
    `${relations}: rId1 leads to xl/tables/table7.xml, which is not there`,
  ],
  ["a part that nothing refers to", relations, /<Relationship .*\/>/, "", "xl/tables/table1.xml: nothing refers to it"],
  ["cells out of order", sheet, /<c r="A2".*?<\/c>/, '<c r="B2"/><c r="A2"/>', `${sheet}: cell A2 comes behind B2`],
  ["a cell in another row", sheet, 'r="B5"', 'r="B6"', `${sheet}: cell B6 stands in row 5`],
  ["rows out of order", sheet, '<row r="2"', '<row r="9"', `${sheet}: row 5 comes behind row 9`],
  [
    "two sheets of one id",
    "xl/workbook.xml",
    "</sheets>",
    '<sheet name="B" sheetId="1" r:id="rId1"/></sheets>',
    "xl/workbook.xml: the sheet sheetId 1 is there twice",
  ],
  [
    "merged cells that overlap",
    sheet,
    "</mergeCells>",
    '<mergeCell ref="E2:F3"/></mergeCells>',
    `${sheet}: the merged cells E2:F3 overlap others`,
  ],
])("%s", (_, part, from, to, sentence) => {
  const found = spoiled(part, from, to);
  expect(found).toContain(sentence);
});

test("a part whose type nobody gives", () => {
  const found = spoiled("[Content_Types].xml", /<(Default|Override)[^>]*\/>/g, "");
  expect(found).toContain(`${sheet}: the list of content types does not name it`);
});

test("broken markup cannot be looked through", () => {
  const file = new WorkbookPackage(whole);
  file.set(sheet, "<worksheet>");
  expect(() => fileFindings(file.toBytes())).toThrow(FileError);
});
