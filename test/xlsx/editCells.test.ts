import fc from "fast-check";
import { unzipSync } from "fflate";
import { placeKey, placeOf } from "../../src/audit/snapshot/workbookSnapshot";
import { areaFrom } from "../../src/formula/address";
import { editCells } from "../../src/xlsx/edit/editCells";
import type { CellContent } from "../../src/xlsx/edit/cellMarkup";
import { WorkbookPackage } from "../../src/xlsx/package/workbookPackage";
import { fileFindings } from "../../src/xlsx/lint/fileFindings";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { packed, partsOf, smallWorkbook, type SmallWorkbook } from "./smallWorkbook";

const part = "xl/worksheets/sheet1.xml";
const constant = (value: number | string | boolean): CellContent => ({ kind: "constant", value });
const formula = (text: string, result: number | string): CellContent => ({
  kind: "formula",
  formula: text,
  result,
  isError: false,
});
const result = (value: number): CellContent => ({ kind: "result", result: value, isError: false });
const blank: CellContent = { kind: "blank" };

function edited(workbook: SmallWorkbook | Uint8Array, edits: Readonly<Record<string, CellContent>>): Uint8Array {
  const file = new WorkbookPackage(workbook instanceof Uint8Array ? workbook : smallWorkbook(workbook));
  editCells(
    file,
    part,
    Object.entries(edits).map(([address, content]) => ({ ...areaFrom(address), content })),
  );
  return file.toBytes();
}
const textOf = (bytes: Uint8Array, name = part) => Buffer.from(unzipSync(bytes)[name]!).toString("utf8");
const rowsOf = (bytes: Uint8Array) => /<sheetData>(.*)<\/sheetData>/s.exec(textOf(bytes))![1];
const one = (rows: string, more: Partial<SmallWorkbook["sheets"][number]> = {}): SmallWorkbook => ({
  sheets: [{ name: "Sheet1", rows, ...more }],
});

test("changes one cell and no other character", () => {
  const rows = `<row r="1" ht="30"><c r="A1" s="4"><v>1</v></c><!-- <c r="B1"/> --><c r="C1" t="s"><v>0</v></c></row>`;
  const bytes = edited(one(rows), { A1: constant(2.5) });
  expect(rowsOf(bytes)).toBe(rows.replace('<c r="A1" s="4"><v>1</v></c>', '<c r="A1" s="4"><v>2.5</v></c>'));
});

test("puts new cells and rows in their place", () => {
  const rows = `<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="5"/>`;
  const bytes = edited(one(rows, { before: '<dimension ref="B2"/>' }), {
    A1: constant("x"), C2: constant(true), A2: constant(0), D5: formula("=SUM(A2:C2)", 1), A9: constant(9),
  }); // prettier-ignore
  expect(rowsOf(bytes)).toBe(
    `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row>` +
      `<row r="2"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2" t="b"><v>1</v></c></row>` +
      `<row r="5"><c r="D5"><f>SUM(A2:C2)</f><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>`,
  );
  expect(textOf(bytes)).toContain('<dimension ref="A1:D9"/>');
});

test("fills a sheet without cells, and one with a prefix", () => {
  const parts = partsOf(one(""));
  const empty = { ...parts, [part]: String(parts[part]).replace("<sheetData></sheetData>", "<sheetData/>") };
  expect(rowsOf(edited(packed(empty), { B2: constant(1), A1: constant(2) }))).toBe(
    '<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>',
  );
  const prefixed = {
    ...parts,
    [part]:
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>',
  };
  expect(textOf(edited(packed(prefixed), { A1: constant("a<b") }))).toContain(
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a&lt;b</x:t></x:is></x:c></x:row>',
  );
});

test("a cleared cell keeps its format, and one without a format goes", () => {
  const rows = `<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1"><v>2</v></c></row>`;
  expect(rowsOf(edited(one(rows), { A1: blank, B1: blank }))).toBe('<row r="1"><c r="A1" s="3"/></row>');
});

test("hands a shared formula over to the next cell that uses it", () => {
  const rows =
    `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="7">A1&amp;"&lt;"</f><v>1</v></c></row>` +
    `<row r="2"><c r="B2"><f t="shared" si="7"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="7"/><v>3</v></c></row>`;
  const bytes = edited(one(rows), { B1: constant(0) });
  expect(rowsOf(bytes)).toBe(
    `<row r="1"><c r="B1"><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="7">A2&amp;&quot;&lt;&quot;</f><v>2</v></c></row>` +
      `<row r="3"><c r="B3"><f t="shared" si="7"/><v>3</v></c></row>`,
  );
});

test("a format changes alone, and with a content", () => {
  const file = new WorkbookPackage(
    smallWorkbook(one(`<row r="1"><c r="A1" s="3"><f>1+1</f><v>2</v></c><c r="B1"/></row>`)),
  );
  editCells(file, part, [
    { ...areaFrom("A1"), content: { kind: "kept" }, format: 7 },
    { ...areaFrom("B1"), content: constant(1), format: 8 },
    { ...areaFrom("C1"), content: { kind: "kept" }, format: 9 },
    { ...areaFrom("A2"), content: blank, format: 10 },
  ]);
  expect(rowsOf(file.toBytes())).toBe(
    `<row r="1"><c r="A1" s="7"><f>1+1</f><v>2</v></c><c r="B1" s="8"><v>1</v></c><c r="C1" s="9"/></row><row r="2"><c r="A2" s="10"/></row>`,
  );
});

test("an array may change when all of its cells do", () => {
  const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:B1">X()</f><v>1</v></c><c r="B1"><v>2</v></c></row>`;
  expect(rowsOf(edited(one(rows), { A1: constant(3), B1: blank }))).toBe(`<row r="1"><c r="A1"><v>3</v></c></row>`);
});

test("what was said of a value goes with it, and an error that a formula fills in is one", () => {
  const rows = `<row r="1"><c r="A1" vm="3" t="e"><f>B1</f><v>#VALUE!</v></c></row>`;
  const error: CellContent = { kind: "constant", value: "#N/A", isError: true };
  expect(rowsOf(edited(one(rows), { A1: result(1), C1: error }))).toBe(
    `<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c></row>`,
  );
});

test("drops the order of calculation only when a formula goes", () => {
  const chain = "xl/calcChain.xml";
  const parts = partsOf(one(`<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row>`));
  const relations = "xl/_rels/workbook.xml.rels";
  const file = packed({
    ...parts,
    [chain]: '<calcChain><c r="A1" i="1"/></calcChain>',
    [relations]: String(parts[relations]).replace(
      "</Relationships>",
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
  });
  expect(Object.keys(unzipSync(edited(file, { B1: constant(3), A1: formula("=2+2", 4) })))).toContain(chain);
  const without = edited(file, { A1: constant(3) });
  expect(Object.keys(unzipSync(without))).not.toContain(chain);
  expect(textOf(without, relations)).not.toContain("calcChain");
  expect(textOf(without, "[Content_Types].xml")).not.toContain("calcChain");
});

test.each([
  ["the first cell of an array", `<f t="array" ref="A1:A3">ROW(1:3)</f>`],
  ["a table of data", `<f t="dataTable" ref="A1:A3" r1="B1"/>`],
])("refuses to change %s", (_, markup) => {
  expect(() => edited(one(`<row r="1"><c r="A1">${markup}<v>1</v></c></row>`), { A1: constant(1) })).toThrow(
    /A1 fills A1:A3 as one array/,
  );
});

test("a formula that stays keeps its text, its array and its mark, and gets its new result", () => {
  const rows =
    '<row r="1"><c r="A1" s="3" t="str" cm="2"><f t="array" ref="A1:A2">UNIQUE(B1:B9)</f><v>old</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1+1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>7</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>';
  const bytes = edited(one(rows), { A1: result(5), A2: result(6), C1: blank, C2: result(3) });
  expect(rowsOf(bytes)).toBe(
    '<row r="1"><c r="A1" s="3" cm="2"><f t="array" ref="A1:A2">UNIQUE(B1:B9)</f><v>5</v></c></row>' +
      '<row r="2"><c r="A2"><v>6</v></c><c r="C2"><f t="shared" ref="C2" si="0">A2+1</f><v>3</v></c></row>',
  );
});

test("a formula of many values is written as a dynamic array, with the mark that Excel knows it by", () => {
  const array: CellContent = { ...formula("=SEQUENCE(3)", 1), array: areaFrom("B1:B3") } as CellContent;
  const bytes = edited(one('<row r="1"/>'), { B1: array, B2: constant(2), B3: constant(3) });
  expect(rowsOf(bytes)).toContain('<c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
  expect(readWorkbook(bytes).sheets[0]!.spills).toEqual([areaFrom("B1:B3")]);
  expect(fileFindings(bytes)).toEqual([]);
  // The same mark serves the next one.
  const again = edited(bytes, { D1: { ...array, array: areaFrom("D1:D3") } as CellContent });
  expect(rowsOf(again)).toContain('<c r="D1" cm="1">');
});

test("an array that spills gives way with its first cell, one of Ctrl+Shift+Enter does not", () => {
  const rows = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>';
  expect(rowsOf(edited(one(rows), { A1: constant(4) }))).toBe('<row r="1"><c r="A1"><v>4</v></c></row>');
  expect(() => edited(one(rows.replace(' cm="1"', "")), { A1: constant(4) })).toThrow(/fills A1:A2 as one array/);
});

test("a reference to the row of a table names the table, as files do", () => {
  const file = new WorkbookPackage(smallWorkbook(one("")));
  editCells(file, part, [{ row: 1, column: 1, content: formula("=[@Amount]*2", 8), table: "Flows" }]);
  expect(rowsOf(file.toBytes())).toContain("<f>Flows[[#This Row],[Amount]]*2</f>");
});

test("keeps characters that markup cannot hold", () => {
  const text = 'a\u0001b_x0041_ "quoted" & <tag>\r\n';
  const file = readWorkbook(edited(one(""), { A1: constant(text) }));
  expect(file.sheets[0]!.cells.get(0)!.value).toBe(text);
});

// Law: a file with random edits reads as its cells with these edits, all other parts are the same bytes.
test("random edits read back as the cells they are, and touch nothing else", () => {
  const place = fc.record({ row: fc.nat(12), column: fc.nat(8) });
  const content = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => constant(value + 0)),
    fc.string({ unit: "binary", maxLength: 12 }).map(constant),
    fc.boolean().map(constant),
    fc.constantFrom(formula("=SUM(A1:B2)", 3), formula('=LET(x,1,x&"a")', "1a"), formula("=AIE.HHI(A1:A3)", 5000)),
    fc.constant(blank),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => result(value + 0)),
  );
  const start = new WorkbookPackage(
    smallWorkbook({
      sheets: [
        {
          name: "Sheet1",
          rows:
            `<row r="2"><c r="B2" s="1"><v>1</v></c><c r="D2"><f t="shared" ref="D2:D6" si="0">B2*2</f><v>2</v></c></row>` +
            `<row r="4"><c r="D4"><f t="shared" si="0"/><v>4</v></c></row><row r="6"><c r="A6" t="s"><v>0</v></c><c r="D6"><f t="shared" si="0"/><v>0</v></c></row>`,
        },
        { name: "Other", rows: `<row r="1"><c r="A1"><v>5</v></c></row>` },
      ],
      sharedStrings: ["<si><t>shared</t></si>"],
    }),
  ).toBytes();
  fc.assert(
    fc.property(fc.array(fc.record({ place, content }), { maxLength: 12 }), (edits) => {
      const expected = new Map(readWorkbook(start).sheets[0]!.cells);
      for (const { place: at, content: what } of edits) {
        const key = placeKey(at.row, at.column);
        const format = expected.get(key)?.format ?? (key === placeKey(1, 1) ? 1 : 0);
        if (what.kind === "blank") expected.delete(key);
        else if (what.kind === "constant")
          expected.set(key, { value: what.value, formula: "", isError: false, format });
        else if (what.kind === "result")
          // A formula keeps its text; what an array fills is a value.
          expected.set(key, { value: what.result!, formula: expected.get(key)?.formula ?? "", isError: false, format });
        else if (what.kind === "formula")
          expected.set(key, { value: what.result, formula: what.formula, isError: false, format });
      }
      const file = new WorkbookPackage(start);
      editCells(
        file,
        part,
        edits.map(({ place: at, content: what }) => ({ ...at, content: what })),
      );
      const bytes = file.toBytes();
      const sorted = (cells: ReadonlyMap<number, unknown>) =>
        [...cells].sort(([a], [b]) => a - b).map(([key, cell]) => [placeOf(key), cell]);
      expect(sorted(readWorkbook(bytes).sheets[0]!.cells)).toEqual(sorted(expected));
      const [before, after] = [unzipSync(start), unzipSync(bytes)];
      for (const name of Object.keys(before)) if (name !== part) expect(after[name]).toEqual(before[name]);
    }),
    { seed: 20260625, numRuns: 60 },
  );
});
