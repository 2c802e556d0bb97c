/** What a signature seals, line by line, and what it leaves to change. */
import { canonicalText, sealedLines } from "../../../src/audit/signoff/sealedCells";
import { scopeOfOutputs, wholeWorkbook } from "../../../src/audit/signoff/sealedScope";
import { areaOfAddress } from "../../../src/formula/sheetAddress";
import { registerSheet, snapshotOf, type WrittenBook } from "../snapshotOf";

const { sheet, table } = registerSheet([{ id: "R1", value: 6, grade: "C" }, { id: "R2", value: 1, grade: "D" }]); // prettier-ignore
const book: WrittenBook = {
  sheets: {
    Model: {
      cells: {
        A1: "Life\tof \\ chips",
        B1: ['=xlookup( "R1", Register[ID], Register[Value] )', 6],
        A2: "Rate",
        B2: 0.1,
        B3: true,
        B4: "#N/A",
        C1: ["=B1 * 'Model'!B2*Twice", 1.2],
        D1: ["=B3", true],
        E1: 7,
      },
    },
    Sources: sheet,
    "Sign-off": { cells: { A1: "Sign-off" } },
    "Sign-off 1 record": { cells: { A1: "Sheet" } },
  },
  tables: [table],
  names: [
    { name: "Twice", sheet: null, formula: "=2*Once" },
    { name: "Once", sheet: null, formula: "=1" },
    { name: "Unused", sheet: null, formula: "=Model!$E$1" },
  ],
};
const snapshot = snapshotOf(book);
const told = (lines: ReturnType<typeof sealedLines>) =>
  lines.map(({ sheet: own, place, kind, content }) => `${own}!${place} ${kind} ${content}`);

test("the canonical text of a whole workbook", () => {
  const text = canonicalText(sealedLines(snapshot, wholeWorkbook));
  const lines = text.split("\n");
  expect(lines.slice(0, 10)).toEqual([
    "Model\tA1\ttext\tLife\\tof \\\\ chips",
    'Model\tB1\tformula\t=XLOOKUP("R1",REGISTER[ID],REGISTER[VALUE])',
    "Model\tC1\tformula\t=B1*MODEL!B2*TWICE",
    "Model\tD1\tformula\t=B3",
    "Model\tE1\tnumber\t7",
    "Model\tA2\ttext\tRate",
    "Model\tB2\tnumber\t0.1",
    "Model\tB3\ttruth\tTRUE",
    "Model\tB4\terror\t#N/A",
    "Sources\tA5\ttext\tR1",
  ]);
  expect(lines.slice(-6, -2)).toEqual([
    "Sources\tH6\ttext\tD",
    "\tOnce\tname\t=1",
    "\tTwice\tname\t=2*ONCE",
    "\tUnused\tname\t=MODEL!$E$1",
  ]);
  expect(lines.at(-2)).toMatch(/^Sources\tA5:O6\ttable\t\["Register","ID",/);
  expect(lines.at(-1)).toBe("");
  expect(text).not.toMatch(/Sign-off/);
});

test("outputs are sealed with what they rest on, names and sources too, and nothing else", () => {
  const lines = told(sealedLines(snapshot, scopeOfOutputs(snapshot, [areaOfAddress("Model!C1")])));
  expect(lines).toEqual(
    expect.arrayContaining([
      "Model!B2 number 0.1",
      "Sources!D5 number 6",
      "Sources!H5 text C",
      "!Twice name =2*ONCE",
      "!Once name =1",
    ]),
  );
  for (const other of [/Model!E1/, /Model!B3/, /Unused/, /Sources!\w6 /])
    expect(lines.filter((line) => other.test(line))).toEqual([]);
});

test("the order of sheets, results and formats do not matter; content does", () => {
  const textOf = (one: WrittenBook) => canonicalText(sealedLines(snapshotOf(one), wholeWorkbook));
  const { Model, ...others } = book.sheets;
  const changed = (cells: object): WrittenBook => ({
    ...book,
    sheets: { ...others, Model: { cells: { ...Model!.cells, ...cells } } },
  });
  const same = textOf(book);
  expect(textOf(changed({}))).toBe(same);
  expect(textOf(changed({ C1: ["=B1*Model!B2*Twice", 99] }))).toBe(same);
  for (const cells of [{ B2: 0.2 }, { B2: "0.1" }, { C1: ["=B1*Model!B2", 1] }, { F9: 1 }, { A2: "rate" }])
    expect(textOf(changed(cells))).not.toBe(same);
});
