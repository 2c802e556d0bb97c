/** The copy that the pane makes is the one of the command line, but for what is calculated anew. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portableCopy } from "../../../src/app/addin/workbookFiles";
import type { PortableWorkbook } from "../../../src/app/cli/portableCommand";
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
const bytes = smallWorkbook({
  sheets: [
    { name: "Model", rows },
    { name: "Workings", rows: "", state: "hidden" },
  ],
});
const file = join(folder, "book.xlsx");
writeFileSync(file, bytes);
const agreed = { moved: [], unknown: [], isManual: false };

test.each(["recomputing", "frozen", "with-add-in"] as const)("%s: what becomes of a call, and a sound file", async (as) => {
  const draft = { as, reader: "365", title: "book", by: "M. Curie" } as const;
  const copy = portableCopy(bytes, draft, "2026-06-25", "en-US", agreed);
  const { lines } = await aie("portable", file, "--as", as, "--by", "M. Curie", "--dry-run", "--json");
  const told = JSON.parse(lines.join("")) as PortableWorkbook;
  const { calls, becomes, addedSheets, externalLinks } = told;
  const without = told.changes.filter(({ reason }) => reason !== null);
  expect(calls).toBe(1);
  expect(copy).toMatchObject({ calls, becomes, addedSheets, externalLinks, hiddenSheets: ["Workings"] });
  expect(copy.without).toEqual(without.map(({ address, call: was, reason }) => ({ address, call: was, reason })));
  expect(fileFindings(copy.bytes)).toEqual([]);
  const [model] = readWorkbook(copy.bytes).sheets.filter(({ name }) => name === "Model");
  const [, formula] = [...model!.cells.values()].map((cell) => cell.formula);
  expect(formula!.includes("AIE.")).toBe(as === "with-add-in");
  expect(formula === "").toBe(as === "frozen");
}); // prettier-ignore

test("in Chinese the added sheets and the reasons are", () => {
  const draft = { as: "frozen", reader: "365", title: "势头", by: "" } as const;
  const copy = portableCopy(bytes, draft, "2026-06-25", "zh-CN", agreed);
  expect(copy.addedSheets[0]).toMatch(/\p{Script=Han}/u);
  expect(copy.without[0]!.reason).toMatch(/\p{Script=Han}/u);
  const notes = readWorkbook(copy.bytes).sheets.find(({ name }) => name === "Model")!.notes;
  expect(notes.map(({ text: words }) => words)).toEqual([
    "此处保留结果。原调用：\n=AIE.GRADE_INHERIT(A1:A2)\n\n原因：按要求冻结所有调用。",
  ]);
});
