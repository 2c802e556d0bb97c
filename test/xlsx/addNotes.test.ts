/** Notes added to sheets of others: what was said before is there to the letter, and readers of both kinds of comments see both. */
import { addNotes } from "../../src/xlsx/edit/addNotes";
import { fileFindings } from "../../src/xlsx/lint/fileFindings";
import { WorkbookPackage } from "../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { smallWorkbook } from "./smallWorkbook";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (text: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const note = (row: number, column: number, text: string) => ({ row, column, author: "AI Economy", text });
const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
const part = "xl/worksheets/sheet1.xml";

function noted(bytes: Uint8Array, notes: readonly ReturnType<typeof note>[]) {
  const file = new WorkbookPackage(bytes);
  addNotes(file, part, notes, { day: "2026-06-25" });
  const written = file.toBytes();
  expect(fileFindings(written)).toEqual([]);
  return { file, notes: readWorkbook(written).sheets[0]!.notes };
}

test("a sheet without notes gets them, and the drawing that Excel shows them in stands where the standard wants it", () => {
  const after = `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{1}"/></extLst>`;
  const wanted = [note(1, 1, "=AIE.HHI(A1:A9)\nsecond line <&>"), note(0, 0, "_x0041_ stays")];
  const { file, notes } = noted(smallWorkbook({ sheets: [{ name: "S", rows, after }] }), wanted);
  expect(notes).toEqual([wanted[1], wanted[0]]);
  expect(file.text(part)).toMatch(/footer="0\.3"\/><legacyDrawing r:id="rId2"\/><extLst>/);
});

/** Ann's note in A1, a conversation of hers in B2, a button beside them. */
const talked = smallWorkbook({
  sheets: [{ name: "S", rows, after: '<legacyDrawing r:id="v"/>' }],
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      relation("c", `${office}/comments`, "../comments7.xml") +
        relation("v", `${office}/vmlDrawing`, "../drawings/vmlDrawing1.vml") +
        relation("t", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threads.xml"),
    ),
    "xl/_rels/workbook.xml.rels": relations(
      relation("s1", `${office}/worksheet`, "worksheets/sheet1.xml") +
        relation("p", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons.xml"),
    ),
    "xl/comments7.xml": `<x:comments xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:authors><x:author>Ann</x:author><x:author>tc={1}</x:author></x:authors><x:commentList><x:comment ref="A1" authorId="0"><x:text><x:t>Ann's &lt;own&gt; words</x:t></x:text></x:comment><x:comment ref="B2" authorId="1"><x:text><x:r><x:t>Is it so?</x:t></x:r></x:text></x:comment></x:commentList></x:comments>`,
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s2049" type="#_x0000_t201"><v:textbox><div>A line<br>and another</div></v:textbox></v:shape></xml>',
    "xl/threads.xml": '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-01-01T10:00:00.00" personId="{A}" id="{1}"><text>Is it so?</text></threadedComment></ThreadedComments>',
    "xl/persons.xml": '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Ann" id="{A}" userId="Ann" providerId="None"/></personList>',
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>`,
  },
}); // prettier-ignore

test("below a note that is there, as an answer in a conversation, and beside buttons", () => {
  const { file, notes } = noted(talked, [note(0, 0, "The call"), note(1, 1, "Another call"), note(2, 0, "A third")]);
  expect(notes).toMatchObject([
    { row: 0, column: 0, author: "Ann", text: "Ann's <own> words\n\nThe call" },
    note(2, 0, "A third"),
    { row: 1, column: 1, author: "Ann", text: "Is it so?\nAI Economy: Another call" },
  ]);
  // Older programs know the conversation by the note that stands in for it alone.
  expect(file.text("xl/comments7.xml")).toContain("Is it so?</x:t></x:r><x:r><x:t xml:space=\"preserve\">\n\nAnother call");
  const boxes = [...file.text("xl/drawings/vmlDrawing1.vml").matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id);
  expect(boxes).toEqual(["_x0000_s2049", "_x0000_s2050"]);
}); // prettier-ignore

test("the same twice is said twice under one name and one shape", () => {
  const file = new WorkbookPackage(smallWorkbook({ sheets: [{ name: "S", rows }] }));
  for (const text of ["One", "Two"]) addNotes(file, part, [note(0, 0, text)], { day: null });
  expect(readWorkbook(file.toBytes()).sheets[0]!.notes).toEqual([note(0, 0, "One\n\nTwo")]);
  expect(file.text("xl/comments1.xml").match(/<author>/g)).toHaveLength(1);
});
