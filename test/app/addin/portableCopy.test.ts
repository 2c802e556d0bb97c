/** The copy that the pane makes is the one of the command line, but for what is calculated anew. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portableCopy } from "../../../src/app/addin/workbookFiles";
import type { PortableWorkbook } from "../../../src/app/cli/portableCommand";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { aie } from "../cli/runAie";

jest.setTimeout(60_000);
const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (address: string, content: string) => `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
// The worse of the grades A and C is C.
const call = '<c r="B1" t="str"><f>_xldudf_AIE_GRADE_INHERIT(A1:A2)</f><v>C</v></c>';
const rows = `<row r="1">${text("A1", "A")}${call}</row><row r="2">${text("A2", "C")}</row>`;
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const bytes = smallWorkbook({
  sheets: [
    { name: "Model", rows },
    { name: "Workings", rows: "", state: "veryHidden" },
  ],
  parts: {
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${relations}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml":
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ann Writer</dc:creator></cp:coreProperties>',
  },
});
const before = {
  name: "Q1.xlsx",
  bytes: smallWorkbook({ sheets: [{ name: "Model", rows: rows.replaceAll(">C<", ">B<") }] }),
};
const file = join(folder, "book.xlsx");
writeFileSync(file, bytes);
const agreed = { moved: [], unknown: [], isManual: false };

test.each(["recomputing", "frozen", "with-add-in"] as const)("%s: what becomes of a call, and a sound file", async (as) => {
  const draft = { as, reader: "365", title: "book", by: "M. Curie", former: null } as const;
  const copy = portableCopy(bytes, draft, "2026-06-25", "en-US", agreed);
  const { lines } = await aie("portable", file, "--as", as, "--by", "M. Curie", "--dry-run", "--json");
  const told = JSON.parse(lines.join("")) as PortableWorkbook;
  const { calls, becomes, addedSheets, externalLinks } = told;
  const without = told.changes.filter(({ reason }) => reason !== null);
  expect(calls).toBe(1);
  const { hiddenSheets, people } = told;
  expect(copy).toMatchObject({ ending: ".xlsx", calls, becomes, addedSheets, externalLinks, hiddenSheets, people });
  expect(hiddenSheets).toEqual([{ name: "Workings", visibility: "veryHidden" }]);
  expect(people).toEqual([{ name: "Ann Writer", places: ["author"] }]);
  expect(copy.without).toEqual(without.map(({ address, call: was, reason }) => ({ address, call: was, reason })));
  expect(fileFindings(copy.bytes)).toEqual([]);
  const [model] = readWorkbook(copy.bytes).sheets.filter(({ name }) => name === "Model");
  const [, formula] = [...model!.cells.values()].map((cell) => cell.formula);
  expect(formula!.includes("AIE.")).toBe(as === "with-add-in");
  expect(formula === "").toBe(as === "frozen");
}); // prettier-ignore

test("a version before gets the sheet of what changed, and is named where it cannot be read", () => {
  const draft = { as: "recomputing", reader: "365", title: "book", by: "" } as const;
  const copyWith = (former: { name: string; bytes: Uint8Array }) =>
    portableCopy(bytes, { ...draft, former }, "2026-06-25", "en-US", agreed);
  const { bytes: copy, addedSheets } = copyWith(before);
  expect(addedSheets).toEqual(["Cover", "Changes", "Calls", "Review queue"]);
  const changes = readWorkbook(copy).sheets.find(({ name }) => name === "Changes")!;
  const told = [...changes.cells.values()].map(({ value }) => value);
  // The grade that was typed into A2.
  expect(told).toEqual(expect.arrayContaining(["Model!A2", "B", "C"]));
  expect(told.join("\n")).toContain("Q1.xlsx");
  expect(() => copyWith({ name: "notes.txt", bytes: new TextEncoder().encode("a,b") })).toThrow(/^notes\.txt: /);
});

test("a workbook with macros stays one", () => {
  const file = new WorkbookPackage(bytes);
  file.set(
    "[Content_Types].xml",
    file.text("[Content_Types].xml").replace("sheet.main+xml", "sheet.macroEnabled.main+xml"),
  );
  const draft = { as: "recomputing", reader: "365", title: "book", by: "", former: null } as const;
  expect(portableCopy(file.toBytes(), draft, "2026-06-25", "en-US", agreed).ending).toBe(".xlsm");
});

test("in Chinese the added sheets and the reasons are", () => {
  const draft = { as: "frozen", reader: "365", title: "势头", by: "", former: null } as const;
  const copy = portableCopy(bytes, draft, "2026-06-25", "zh-CN", agreed);
  expect(copy.addedSheets[0]).toMatch(/\p{Script=Han}/u);
  expect(copy.without[0]!.reason).toMatch(/\p{Script=Han}/u);
  const notes = readWorkbook(copy.bytes).sheets.find(({ name }) => name === "Model")!.notes;
  expect(notes.map(({ text: words }) => words)).toEqual([
    "此处保留结果。原调用：\n=AIE.GRADE_INHERIT(A1:A2)\n\n原因：按要求冻结所有调用。",
  ]);
});
