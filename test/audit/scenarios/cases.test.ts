import { caseCandidates } from "../../../src/audit/scenarios/caseInputs";
import {
  baseReference,
  casesIn,
  casesSheet,
  liveReference,
  newCasesPlace,
  switchAddress,
} from "../../../src/audit/scenarios/casesSheet";
import { CellGraph } from "../../../src/audit/trace/cellGraph";
import { cellAddress } from "../../../src/formula/address";
import { areaOfAddress } from "../../../src/formula/sheetAddress";
import { registerSheet, snapshotOf, type WrittenBook } from "../snapshotOf";
import { bookWith } from "../bookOfWritten";

const { sheet, table } = registerSheet([{ id: "R1", value: 6, grade: "C" }]);
const book: WrittenBook = {
  sheets: {
    Model: {
      cells: {
        A1: "Users", B1: "m", C1: 100,
        B2: "Price", C2: ["=C1/5", 20], D2: "USD",
        A3: "Growth", B3: "a unit far too long for any unit", C3: 0.5,
        A4: "Row", C4: ["=ROW()", 4],
        A5: "Live", C5: ["=Cases!$H$8", 3],
        A6: "Text", C6: "words", D6: true, C7: ["=1/0", "#DIV/0!"],
      },
    },
    Sources: sheet,
  },
  tables: [table],
  names: [{ name: "src_R1", sheet: null, formula: "=Model!$C$1" }],
}; // prettier-ignore

test("numbers are inputs with their label, unit and source; what cannot be one says why", () => {
  const graph = new CellGraph(snapshotOf(book));
  const { inputs, unfit } = caseCandidates(graph, [areaOfAddress("Model!A1:D9"), areaOfAddress("Sources!D5")]);
  expect(inputs).toEqual([
    { address: "Model!C1", label: "Users", unit: "m", base: { value: 100, formula: "" }, sourceIds: ["R1"] },
    { address: "Model!C2", label: "Price", unit: "USD", base: { value: 20, formula: "='Model'!C1/5" }, sourceIds: [] },
    { address: "Model!C3", label: "Growth", unit: "", base: { value: 0.5, formula: "" }, sourceIds: [] },
  ]);
  expect(unfit).toEqual([
    { address: "Model!C4", why: "own row" },
    { address: "Model!C5", why: "in cases" },
    { address: "Sources!D5", why: "in register" },
  ]);
  expect(caseCandidates(graph, [areaOfAddress("Gone!A1"), areaOfAddress("Model!Z90")])).toEqual({
    inputs: [],
    unfit: [],
  });
});

test("the sheet of cases is read back: values by case, and the cells that read the live one", () => {
  const draft = casesSheet([
    { address: "Model!C1", label: "Users", unit: "m", base: { value: 100, formula: "" } },
    { address: "'My \"own\" sheet'!B2", label: "Price", unit: "USD", base: { value: 20, formula: "=Model!C1/5" } },
  ]);
  const reading: WrittenBook = {
    sheets: { Model: { cells: { C1: [liveReference(7), 100], D1: ["=CASES!$H$8", 100], E1: ["='Cases'!$H$9", 20] } } },
  };
  const found = casesIn(bookWith(reading, draft))!;
  expect(found.active).toBe("Base");
  expect(found.inputs).toEqual([
    {
      row: 7, label: "Users", unit: "m", cells: ["Model!C1", "Model!D1"],
      base: { formula: "", value: 100 }, texts: ["100", "100", "100", "100"], live: "100",
    },
    {
      row: 8, label: "Price", unit: "USD", cells: ["Model!E1"],
      base: { formula: "=Model!C1/5", value: 20 }, texts: ["20", "20", "20", "20"], live: "20",
    },
  ]); // prettier-ignore
  expect([switchAddress(newCasesPlace()), baseReference(7), liveReference(8)]).toEqual([
    "B4",
    "=Cases!$D$8",
    "=Cases!$H$9",
  ]);
  const formulaAt = (address: string) => draft.cells.find(({ row, column }) => cellAddress(row, column) === address)!.formula; // prettier-ignore
  expect(formulaAt("H8")).toBe('=IF(INDEX(D8:G8,$C$4)="",D8,INDEX(D8:G8,$C$4))');
  expect(formulaAt("C4")).toBe("=MATCH(B4,D7:G7,0)");
  expect(formulaAt("B9")).toContain('"My ""own"" sheet"');
});

test("a workbook without the sheet, or with another one of that name, has no cases", () => {
  expect(casesIn(snapshotOf(book))).toBeNull();
  expect(casesIn(snapshotOf({ sheets: { Cases: { cells: { A7: "Input", B7: "Court" } } } }))).toBeNull();
});
