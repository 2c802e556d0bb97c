/** Formulas that read the table of facts trace to the row, with its grade, accession number and link, as to the register. */
import { CellGraph } from "../../../src/audit/trace/cellGraph";
import { gradeMapSteps } from "../../../src/audit/trace/gradeMapSteps";
import { atOnce } from "../../../src/audit/trace/timeSlices";
import { traceSteps } from "../../../src/audit/trace/traceSteps";
import { reviewSteps } from "../../../src/audit/review/reviewSteps";
import { cellAddress } from "../../../src/formula/address";
import { factCells, factColumns } from "../../../src/register/factColumns";
import { registerColumns } from "../../../src/register/registerColumns";
import { readFilings } from "../../../src/register/import/filings/filingFacts";
import { companyFile, entry } from "../../register/import/filings/companyFile";
import { snapshotOf, type Written } from "../snapshotOf";

const [company] = readFilings([
  {
    name: "chips.json",
    text: companyFile(
      [
        entry("Revenues", "2023-01-01..2023-12-31", "80", "10-K", "2024-02-01"),
        entry("Revenues", "2024-01-01..2024-12-31", "100", "10-K", "2025-02-01"),
        entry("Revenues", "2025-01-01..2025-03-31", "30", "10-Q", "2025-05-01"),
        entry("CostOfRevenue", "2024-01-01..2024-12-31", "60", "10-K", "2025-02-01"),
      ],
      { cik: 12, name: "Chips" },
    ),
  },
]);
const facts = company!.facts.filter(({ line }) => /evenue/.test(line));
const rowOf = (line: string, end: string) =>
  facts.findIndex((fact) => fact.line === line && fact.periodEnd === end && fact.value !== "") + 5;

function book(model: Readonly<Record<string, Written>>, more: Readonly<Record<string, Written>> = {}) {
  const cells: Record<string, Written> = {};
  for (const [place, { header }] of factColumns.entries()) cells[cellAddress(3, place)] = header;
  for (const [index, fact] of facts.entries())
    for (const [place, value] of factCells(fact).entries()) {
      const isDate = factColumns[place]!.kind === "date" && typeof value === "number";
      if (value !== "") cells[cellAddress(4 + index, place)] = isDate ? { date: value } : value;
    }
  const last = cellAddress(3 + facts.length, factColumns.length - 1);
  const sources: Record<string, Written> = {};
  for (const [place, { header }] of registerColumns.entries()) sources[cellAddress(3, place)] = header;
  const source = [
    "S-1",
    "Chips",
    "Revenue",
    140,
    "USD",
    { date: 45657 },
    "Fiscal year",
    "F",
    "Newspaper",
    "https://example.org",
  ];
  for (const [place, value] of source.entries()) sources[cellAddress(4, place)] = value as Written;
  return snapshotOf({
    sheets: { Model: { cells: model }, Facts: { cells: { ...cells, ...more } }, Sources: { cells: sources } },
    tables: [
      { name: "Facts", body: `Facts!A5:${last}`, headers: factColumns.map(({ header }) => header) },
      {
        name: "Register",
        body: `Sources!A5:${cellAddress(4, registerColumns.length - 1)}`,
        headers: registerColumns.map(({ header }) => header),
      },
    ],
  });
}

const trace = (snapshot: ReturnType<typeof book>, row: number) =>
  atOnce(traceSteps(new CellGraph(snapshot), { sheet: "Model", row, column: 0 })).provenance;
const sourcesOf = (snapshot: ReturnType<typeof book>, row: number) =>
  [...trace(snapshot, row).nodes.values()].filter(({ kind }) => kind !== "figure");

const end = { date: 45657 };
const criteria = `Facts[Company],"Chips",Facts[Line],"Revenue",Facts[Period end],B1,Facts[Period start],C1`;

test.each<[string, string]>([
  ["SUMIFS", `=SUMIFS(Facts[Value],${criteria})`],
  ["a reference", `=Facts!E${rowOf("Revenue", "2024-12-31")}`],
  ["INDEX", `=INDEX(Facts[Value],${rowOf("Revenue", "2024-12-31") - 4})`],
  ["XLOOKUP by accession", `=XLOOKUP("0000000007-25-020100",Facts[Accession],Facts[Value])`],
])("%s leads to the one row", (_, formula) => {
  const snapshot = book({ A1: [formula, 100], B1: end, C1: { date: 45292 } });
  const { floor } = trace(snapshot, 0);
  expect(floor).toBe("A");
  expect(sourcesOf(snapshot, 0)).toEqual([
    expect.objectContaining({
      kind: "source",
      address: `Facts!A${rowOf("Revenue", "2024-12-31")}`,
      label: "Chips · Revenue",
      value: 100,
      grade: "A",
      weight: 1,
      source: expect.objectContaining({
        id: "0000000007-25-020100",
        periodEnd: "2024-12-31",
        caliber: "Fiscal year",
        reference: "https://www.sec.gov/Archives/edgar/data/12/000000000725020100/0000000007-25-020100-index.htm",
      }),
    }),
  ]);
});

test("a total rests on its rows by their size, and inherits the worst grade", () => {
  const year = rowOf("Revenue", "2024-12-31");
  const quarter = rowOf("Revenue", "2025-03-31");
  const snapshot = book({ A1: [`=Facts!E${year}+Facts!E${quarter}`, 130] });
  expect(trace(snapshot, 0).floor).toBe("B");
  expect(sourcesOf(snapshot, 0).map(({ grade, weight }) => [grade, Math.round(weight * 130)])).toEqual([
    ["A", 100],
    ["B", 30],
  ]);
});

test("a changed fact changes what rests on it, and a blank row bears nothing", () => {
  const row = rowOf("Revenue", "2024-12-31");
  const grade = `${cellAddress(
    0,
    factColumns.findIndex(({ field }) => field === "grade"),
  ).replace(/\d/g, "")}${row}`;
  const model = { A1: [`=Facts!E${row}`, 100], A2: ["=Facts!E5", 0] } as const;
  const graph = new CellGraph(book(model));
  expect(atOnce(traceSteps(graph, { sheet: "Model", row: 0, column: 0 })).provenance.floor).toBe("A");
  graph.update(book(model, { [grade]: "D" }));
  expect(atOnce(traceSteps(graph, { sheet: "Model", row: 0, column: 0 })).provenance.floor).toBe("D");
});

test("the grade map grades rows of facts and formulas on them", () => {
  const row = rowOf("Revenue", "2024-12-31");
  const snapshot = book({ A1: [`=Facts!E${row}+Facts!E${row}`, 200] });
  const areas = ["Model", "Facts"].map((sheet) => ({ sheet, row: 0, column: 0, rowCount: 99, columnCount: 99 }));
  const cells = atOnce(gradeMapSteps(new CellGraph(snapshot), areas, "2026-06-25"));
  const found = Object.fromEntries(
    cells.map(({ address, floor, isStale, sourceIds }) => [address, [floor, isStale, ...sourceIds]]),
  );
  expect(found["Model!A1"]).toEqual(["A", false, "0000000007-25-020100"]);
  expect(found[`Facts!E${row}`]).toEqual(["A", false, "0000000007-25-020100"]);
});

test("the review sets a source of the register against the filed fact, and takes the facts for no model", () => {
  const findings = atOnce(reviewSteps(book({}), "2026-06-25"));
  // 140 in the register and 100 in the filing, of one company, line, day and caliber.
  expect(findings.conflicts.map(({ sources }) => sources.map(({ id, value }) => [id, value]))).toEqual([
    expect.arrayContaining([
      ["S-1", 140],
      ["0000000007-25-020100", 100],
    ]),
  ]);
  expect(findings.plausibility.filter(({ place }) => place.address?.startsWith("Facts"))).toEqual([]);
});
