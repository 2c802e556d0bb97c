/** Workbooks without their add-in: which formulas change, what they become, and that nothing else does. */
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addInId, portableFile } from "../../../src/app/files/portableFile";
import type { PlanOptions } from "../../../src/app/files/portablePlan";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { placeKey } from "../../../src/audit/snapshot/workbookSnapshot";
import { areaFrom, cellAddress } from "../../../src/formula/address";
import { smallWorkbook } from "../../xlsx/smallWorkbook";

const recomputing: PlanOptions = { as: "recomputing", reader: "365" };
const frozen: PlanOptions = { as: "frozen", reader: "365" };

const rows =
  `<row r="1"><c r="A1"><v>50</v></c><c r="B1"><f>_xldudf_AIE_HHI(A1:A3)</f><v>3800</v></c><c r="C1"><f>_xldudf_AIE_REQUIRED_REVENUE(A1,0.5)+1</f><v>101</v></c><c r="E1"><f>_xldudf_AIE_HHI(A1:A3)/_xldudf_AIE_HHI(A2:A3)</f><v>0.73</v></c></row>` +
  `<row r="2"><c r="A2"><v>30</v></c><c r="B2" s="1" cm="1"><f t="array" ref="B2:B4">_xldudf_AIE_TTM(A1:A3,2)</f><v></v></c><c r="D2"><f>CONC</f><v>3800</v></c></row>` +
  `<row r="3"><c r="A3"><v>20</v></c><c r="B3"><v>80</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">_xldudf_AIE_GPU_YIELD(A3,A1)</f><v>1752</v></c></row>` +
  `<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4"><v>50</v></c><c r="D4"><f t="shared" si="0"/><v>0</v></c><c r="E4"><f>A1*2</f><v>100</v></c></row>`;
const rules =
  '<conditionalFormatting sqref="A1:A3"><cfRule type="expression" dxfId="0" priority="1"><formula>_xldudf_AIE_HHI($A$1:$A$3)&gt;2500</formula></cfRule><cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;9</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="E4"><cfRule type="expression" dxfId="0" priority="3"><formula>_xldudf_AIE_OF_ANOTHER_VERSION(E4)=1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="custom" sqref="A1"><formula1>_xldudf_AIE_HHI(A1:A3)&lt;9000</formula1></dataValidation><dataValidation type="whole" sqref="A2"><formula1>1</formula1><formula2>99</formula2></dataValidation></dataValidations>';
const styles =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
const content = {
  sheets: [
    { name: "My model", rows, after: rules },
    { name: "Other", rows: '<row r="1"><c r="A1"><v>1</v></c></row>', state: "hidden" },
  ],
  sharedStrings: ["<si><t>AIE.HHI in a text, _xldudf_AIE_HHI too</t></si>"],
  styles,
  names: "<definedName name=\"CONC\">_xldudf_AIE_HHI('My model'!$A$1:$A$3)</definedName>",
};
const book = smallWorkbook(content);
/** The same with a result in every cell. */
const filled = smallWorkbook({
  ...content,
  sheets: [{ ...content.sheets[0]!, rows: rows.replace("<v></v>", "<v>1</v>") }],
});
const sheetPart = "xl/worksheets/sheet1.xml";

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
}

function cellOf(bytes: Uint8Array, address: string, sheet = 0) {
  const { row, column } = areaFrom(address);
  return readWorkbook(bytes).sheets[sheet]!.cells.get(placeKey(row, column));
}

test("a recomputing copy holds formulas of Excel's own in cells, names and rules, and keeps all else to the letter", () => {
  const { bytes, preview } = portableFile(book, recomputing);
  const parts = partsOf(bytes);
  for (const [name, text] of Object.entries(parts))
    if (name !== "xl/sharedStrings.xml") expect([name, text.includes("_xldudf_")]).toEqual([name, false]);
  expect(fileFindings(bytes)).toEqual([]);
  // HHI is called in B1, twice in E1 and by a name, which is more than three times; a rule calls the name as it may hold no braces. TTM needs LAMBDA.
  // REQUIRED_REVENUE is called once, GPU_YIELD in two cells.
  expect(preview.becomes).toEqual({ formula: 3, "named formula": 7, value: 0, removed: 1, call: 0 });
  expect(preview.newNames).toEqual(["AIE_HHI", "AIE_TTM"]);
  expect(cellOf(bytes, "B1")).toMatchObject({ formula: "=AIE_HHI(A1:A3)", value: 3800 });
  expect(cellOf(bytes, "C1")?.formula).toMatch(/^=LET\(\n {2}depreciation, A1,\n {2}headroom, 0\.5,[^]*\)\+1$/);
  // The first of the cells that share a formula, and the other one as it would read in its place.
  expect(cellOf(bytes, "D4")?.formula).toContain("hourly_rate, A4,\n  list_price, A2,");
  expect(parts[sheetPart]).toContain('<formula>AIE_HHI($A$1:$A$3)&gt;2500</formula>');
  expect(parts[sheetPart]).toContain("<formula1>AIE_HHI(A1:A3)&lt;9000</formula1>");
  // What stood in no call of the add-in is there to the letter.
  for (const piece of ['<c r="E4"><f>A1*2</f><v>100</v></c>', '<c r="B3"><v>80</v></c><c', '<formula>A1&gt;9</formula>'])
    expect(parts[sheetPart]).toContain(piece);
  const before = partsOf(book);
  for (const name of ["xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
    expect(parts[name]).toBe(before[name]);
}); // prettier-ignore

test("the rule that cannot be written goes, with the list that would be empty; the count of the other list stays right", () => {
  const { bytes, preview } = portableFile(book, recomputing);
  expect(preview.changes.find(({ becomes }) => becomes === "removed")).toMatchObject({
    address: "My model!E4",
    place: "conditional format",
    call: "=AIE.OF_ANOTHER_VERSION(E4)=1",
  });
  expect(partsOf(bytes)[sheetPart]).not.toContain('sqref="E4"');
  const values = partsOf(portableFile(filled, frozen).bytes)[sheetPart]!;
  expect(values).toContain('<dataValidations count="1"><dataValidation type="whole"');
  expect(values).not.toContain("cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"");
}); // prettier-ignore

test("a spill stays one, over the same cells and with the look that it had", () => {
  const { bytes } = portableFile(book, recomputing);
  const text = partsOf(bytes)[sheetPart]!;
  expect(text).toMatch(/<c r="B2" s="1" cm="\d+"><f t="array" ref="B2:B4">AIE_TTM\(A1:A3, 2\)<\/f><v><\/v><\/c>/);
  expect(readWorkbook(bytes).sheets[0]!.spills).toContainEqual({ row: 1, column: 1, rowCount: 3, columnCount: 1 });
});

test("a frozen copy holds results, and no name that a call stood under", () => {
  const { bytes, preview } = portableFile(filled, frozen);
  expect(fileFindings(bytes)).toEqual([]);
  expect(partsOf(bytes)[sheetPart]).toContain('<c r="B1"><v>3800</v></c><c r="C1"><v>101</v></c>');
  // D2 has no call of its own: it uses a name that does.
  expect(cellOf(bytes, "D2")).toMatchObject({ formula: "", value: 3800 });
  expect(preview.changes.find(({ address }) => address === "'My model'!D2")).toMatchObject({
    call: "=CONC",
    becomes: "value",
  });
  expect(readWorkbook(bytes).names).toEqual([]);
  // Each keeps its call beside it, also the one that fills more cells than its own.
  const notes = readWorkbook(bytes).sheets[0]!.notes;
  expect(notes.map(({ row, column }) => cellAddress(row, column))).toEqual("B1 C1 E1 B2 D2 D3 D4".split(" "));
  expect(notes[1]).toMatchObject({
    author: "AI Economy",
    text: "A result is kept here. The call was:\n=AIE.REQUIRED_REVENUE(A1,0.5)+1\n\nWhy: All calls were to be frozen.",
  });
  expect(notes[3]!.text).toContain("Results are kept in B2:B4. The call was:\n=AIE.TTM(A1:A3,2)");
  expect(cellOf(bytes, "E4")?.formula).toBe("=A1*2");
});

test("what reads a spill that is frozen reads its cells, and an empty text stays one", () => {
  const spilled = smallWorkbook({
    sheets: [
      {
        name: "My model",
        rows:
          '<row r="1"><c r="A1"><v>50</v></c><c r="B1" t="str" cm="1"><f t="array" ref="B1:C2">_xldudf_AIE_TTM(A1:A3,2)</f><v></v></c><c r="C1"><v>3</v></c><c r="D1"><f>SUM(_xlfn.ANCHORARRAY(B1))+LEN($A$1)</f><v>83</v></c></row>' +
          '<row r="2"><c r="B2"><v>80</v></c><c r="C2" t="str"><v></v></c><c r="D2"><f>_xldudf_AIE_HHI(A1)</f><v>10000</v></c></row>',
      },
      {
        name: "Other",
        rows: '<row r="1"><c r="A1"><f>COUNT(_xlfn.ANCHORARRAY(\'My model\'!$B$1))+_xlfn.ANCHORARRAY(\'My model\'!D$2)</f><v>10002</v></c><c r="B1"><f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>10002</v></c></row>',
      },
    ],
    names: "<definedName name=\"FILLED\">_xlfn.ANCHORARRAY('My model'!$B$1)</definedName>",
  });
  const { bytes, preview } = portableFile(spilled, frozen);
  expect(cellOf(bytes, "D1")?.formula).toBe("=SUM(B1:C2)+LEN($A$1)");
  expect(cellOf(bytes, "A1", 1)?.formula).toBe("=COUNT('My model'!$B$1:$C$2)+'My model'!D$2");
  expect(cellOf(bytes, "B1", 1)?.formula).toBe("=SUM(A1#)");
  expect(readWorkbook(bytes).names[0]?.formula).toBe("='My model'!$B$1:$C$2");
  for (const address of ["B1", "C2"]) expect(cellOf(bytes, address)).toMatchObject({ formula: '=""', value: "" });
  expect(preview).toMatchObject({ calls: 2, becomes: { value: 2, formula: 0 } });
  // B1 recomputes and spills as before.
  expect(cellOf(portableFile(spilled, recomputing).bytes, "D1")?.formula).toBe("=SUM(B1#)+LEN($A$1)");
  expect(fileFindings(bytes)).toEqual([]);
}); // prettier-ignore

test("a formula without a result in the file cannot be frozen", () => {
  expect(() => portableFile(book, frozen)).toThrow("'My model'!B2 has no result in the file that could stay");
});

test("for readers without LAMBDA what needs it keeps its result, and the rest stands in the cell", () => {
  const { bytes, preview } = portableFile(filled, { as: "recomputing", reader: "2021" });
  expect(preview.newNames).toEqual([]);
  expect(partsOf(bytes)[sheetPart]).not.toContain("LAMBDA");
  expect(preview.becomes).toMatchObject({ formula: 7, "named formula": 0, value: 1, removed: 3 });
});

test("with the add-in the file stays to the byte", () => {
  const { bytes, preview } = portableFile(book, { as: "with-add-in", reader: "365" });
  expect(partsOf(bytes)).toEqual(partsOf(book));
  expect(preview.becomes.call).toBe(preview.calls);
});

test("the preview tells of hidden sheets, links to other files and names of people", () => {
  const relations = (text: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const known = partsOf(book);
  const linked = smallWorkbook({
    sheets: [{ name: "S", rows: "" }, { name: "Deep", rows: "", state: "veryHidden" }],
    parts: {
      "docProps/core.xml": '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ann Writer</dc:creator><cp:lastModifiedBy>Bo Last</cp:lastModifiedBy></cp:coreProperties>',
      "docProps/app.xml": '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Bo Last</Company></Properties>',
      "_rels/.rels": relations(
        `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${office}/extended-properties" Target="docProps/app.xml"/>`,
      ),
      "xl/externalLinks/externalLink1.xml": '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      "xl/externalLinks/_rels/externalLink1.xml.rels": relations(
        `<Relationship Id="rId1" Type="${office}/externalLinkPath" Target="file:///C:/Ann/Prices.xlsx" TargetMode="External"/>`,
      ),
    },
  });
  expect(known["xl/workbook.xml"]).toBeDefined();
  const file = new WorkbookPackage(linked);
  const list = file.text("xl/_rels/workbook.xml.rels");
  file.set("xl/_rels/workbook.xml.rels", list.replace("</Relationships>", `<Relationship Id="x1" Type="${office}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`));
  const { preview } = portableFile(file.toBytes(), recomputing);
  expect(preview).toMatchObject({
    calls: 0,
    hiddenSheets: [{ name: "Deep", visibility: "veryHidden" }],
    externalLinks: ["file:///C:/Ann/Prices.xlsx"],
    people: [
      { name: "Ann Writer", places: ["author"] },
      { name: "Bo Last", places: ["last author", "company"] },
    ],
  });
}); // prettier-ignore

test("the pane of this add-in goes from the file, that of another one stays", () => {
  const types = "http://schemas.microsoft.com/office/2011/relationships";
  const relations = (text: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pane = (id: string) => `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0}"><we:reference id="${id}" version="1.0" store="developer" storeType="Registry"/></we:webextension>`;
  const withPanes = (...ids: string[]) => {
    const listed = ids.map((_, at) => `<wetp:taskpane dockstate="right"><wetp:webextensionref xmlns:r="${office}" r:id="rId${at + 1}"/></wetp:taskpane>`);
    const bytes = smallWorkbook({
      sheets: [{ name: "S", rows: "" }],
      parts: {
        "_rels/.rels": relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${types}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`),
        "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${listed.join("")}</wetp:taskpanes>`,
        "xl/webextensions/_rels/taskpanes.xml.rels": relations(ids.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${types}/webextension" Target="webextension${at + 1}.xml"/>`).join("")),
        ...Object.fromEntries(ids.map((id, at) => [`xl/webextensions/webextension${at + 1}.xml`, pane(id)])),
      },
    });
    return partsOf(portableFile(bytes, recomputing).bytes);
  };
  expect(Object.keys(withPanes(addInId)).filter((name) => name.includes("webextension"))).toEqual([]);
  const both = withPanes("wa104381504", addInId.toUpperCase());
  expect(Object.keys(both).filter((name) => /webextension\d/.test(name))).toEqual(["xl/webextensions/webextension1.xml"]);
  expect(both["xl/webextensions/taskpanes.xml"]?.match(/<wetp:taskpane /g)).toHaveLength(1);
}); // prettier-ignore

test("the add-in is the one of the manifest", () => {
  expect(readFileSync(join(__dirname, "../../../manifest.xml"), "utf8")).toContain(`<Id>${addInId}</Id>`);
});
