import { SnapshotKeeper } from "../../../src/excel/trace/snapshotKeeper";
import { acceptSuggestions, dismissSuggestions } from "../../../src/pane/review/settleSuggestions";
import { updateSource, updateSources } from "../../../src/excel/register/editSources";
import { addSource, createRegister, readRegister } from "../../../src/excel/register/register";
import { reviewWorkbook } from "../../../src/excel/review/review";
import type { Source } from "../../../src/register/source";
import type { RegisterPort } from "../../../src/pane/ports/workbookPort";
import type { ExcelInNode } from "../../workbench/excelInNode";
import { openExcelWithAddIn } from "../addInInExcel";

// A workbook is opened for every test.
jest.setTimeout(30_000);

let excel: ExcelInNode;
let keeper: SnapshotKeeper;
beforeEach(async () => {
  keeper = new SnapshotKeeper();
  excel = await openExcelWithAddIn();
});
afterEach(() => excel.close());

const day = "2024-06-01";

/** Two reports of one run-rate a day apart, as a public list of company data has them. */
const report: Source = {
  id: "OAI-23-01",
  company: "OpenAI",
  datapoint: "Annualized revenue",
  value: 1.6,
  unit: "USD bn",
  periodEnd: "2023-12-30",
  caliber: "Month × 12",
  grade: "F",
  source: "The Information",
  reference: "https://example.org/one",
  quote: "annualized revenue topped $1.6 billion",
  asOf: "2023-12-30",
  reason: "",
  gradedBy: "M. Curie",
  gradedOn: "2024-01-10",
};
const other: Source = {
  ...report,
  id: "OAI-23-02",
  value: 2000,
  unit: "USD m",
  periodEnd: "2023-12-31",
  grade: "H",
  source: "Financial Times",
  reference: "https://example.com/two",
  quote: "$2 billion",
};

async function register(...sources: Source[]): Promise<void> {
  for (const source of sources) await addSource(source);
}

test("a workbook without a register has nothing to find, and says that it has none", async () => {
  expect(await reviewWorkbook(keeper, day)).toEqual({
    sourceCount: null,
    conflicts: [],
    suggestions: [],
    plausibility: [],
  });
  await createRegister();
  expect(await reviewWorkbook(keeper, day)).toMatchObject({ sourceCount: 0, conflicts: [] });
});

test("sources of one caliber that contradict each other stand side by side with what TRIANGULATE says", async () => {
  await register(report, other);
  const { conflicts } = await reviewWorkbook(keeper, day);
  expect(conflicts).toHaveLength(1);
  const [{ conflict, sources, triangulated }] = conflicts as [(typeof conflicts)[number]];
  expect(sources.map(({ id }) => id)).toEqual(["OAI-23-01", "OAI-23-02"]);
  expect(conflict.unit).toBe("USD bn");
  expect(conflict.values).toEqual([1.6, 2]);
  // Weights F 5 and H 3: 1.6 passes half of 8. 2.0 is 25% above it, beyond the tolerance of 15%.
  expect(triangulated).toEqual({
    central: 1.6,
    low: 1.6,
    high: 2,
    spread: 0.25,
    agreeing: 1,
    verdict: "Conflict",
    grade: "F",
  });
});

test("TRIANGULATE on the sheet says the same", async () => {
  await register(report, other);
  const { conflicts } = await reviewWorkbook(keeper, day);
  const { values, grades, origins } = conflicts[0]!.conflict;
  const column = (cells: readonly (string | number)[]) => `{${cells.map((cell) => JSON.stringify(cell)).join(";")}}`;
  const formula = `=AIE.TRIANGULATE(${column(values)},${column(grades)},${column(origins)},,FALSE)`;
  const sheetId = excel.book.sheets.find("Sheet1")!.id;
  await excel.book.cells.write({ sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[formula]]);
  await excel.book.settled();
  const [row] = excel.book.cells.read({ sheetId, row: 0, column: 0, rowCount: 1, columnCount: 7 });
  expect(row!.map(({ value }) => value)).toEqual(Object.values(conflicts[0]!.triangulated));
});

test("figures of two calibers are no conflict", async () => {
  await register(report, { ...other, caliber: "Fiscal year" });
  expect((await reviewWorkbook(keeper, day)).conflicts).toEqual([]);
});

test("a grade is proposed with its reason and the rows it rests on", async () => {
  await register(report, other);
  const { suggestions } = await reviewWorkbook(keeper, day);
  expect(suggestions.map(({ source, suggestion, because }) => [source.id, suggestion?.kind, because[0]?.id])).toEqual([
    ["OAI-23-02", "contradicted", "OAI-23-01"],
  ]);
  expect(suggestions[0]).toMatchObject({ from: "H", to: "I" });
});

test("a run-rate grows old with the day", async () => {
  await register(report);
  expect((await reviewWorkbook(keeper, day)).suggestions).toEqual([]);
  expect((await reviewWorkbook(keeper, "2025-06-01")).suggestions.map(({ suggestion }) => suggestion?.kind)).toEqual([
    "old run-rate",
  ]);
});

const port = { read: readRegister, edit: updateSources } as Pick<RegisterPort, "read" | "edit"> as RegisterPort;

test("a suggestion dismissed for a reason leaves a mark and is not made again", async () => {
  await register(report, other);
  const { suggestions } = await reviewWorkbook(keeper, day);
  const judgement = { reason: "Another definition of revenue", by: "L. Meitner", on: day };
  await dismissSuggestions(port, suggestions, judgement, () => "changed");
  const state = await readRegister();
  expect(state.exists && state.sources[1]).toEqual({
    ...other,
    reason:
      "Keep H by L. Meitner on 2024-06-01: Contradicted by an equal or better source: Another definition of revenue",
  });
  expect((await reviewWorkbook(keeper, day)).suggestions).toEqual([]);
});

test("an accepted suggestion stands in the register with its mark and is not offered again", async () => {
  await register(report, other);
  const [proposed] = (await reviewWorkbook(keeper, day)).suggestions;
  const judgement = { reason: "Reported later and by more people", by: "L. Meitner", on: day };
  await acceptSuggestions(port, [proposed!], judgement, () => "changed");
  const state = await readRegister();
  expect(state.exists && state.sources[1]).toEqual({
    ...other,
    grade: "I",
    reason:
      "Override H → I by L. Meitner on 2024-06-01: Contradicted by an equal or better source: Reported later and by more people",
    gradedBy: "L. Meitner",
    gradedOn: day,
  });
  expect((await reviewWorkbook(keeper, day)).suggestions).toEqual([]);
});

test("a grade that an import proposed is offered until somebody grades the source", async () => {
  const reason = "Suggested grade F. Epoch AI: confidence “Confident”";
  await register({ ...report, grade: "", reason }, { ...other, reason });
  const { suggestions } = await reviewWorkbook(keeper, day);
  expect(suggestions.map(({ source, from, to, reason: why }) => [source.id, from, to, why])).toEqual([
    ["OAI-23-01", "ungraded", "F", "Epoch AI: confidence “Confident”"],
  ]);
  const judgement = { reason: "", by: "L. Meitner", on: day };
  await acceptSuggestions(port, [suggestions[0]!, suggestions[0]!], judgement, () => "changed");
  const accepted = await readRegister();
  expect(accepted.exists && accepted.sources[0]).toMatchObject({
    grade: "F",
    reason: "Epoch AI: confidence “Confident”",
    gradedBy: "L. Meitner",
  });
  await updateSource("OAI-23-01", { grade: "G" });
  expect((await reviewWorkbook(keeper, day)).suggestions.filter(({ from }) => from === "ungraded")).toEqual([]);
});
