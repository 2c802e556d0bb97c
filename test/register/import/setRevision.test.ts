import { sortCandidates } from "../../../src/register/import/sortCandidates";
import { sourceWith } from "../../../src/register/import/readRows";
import { setRevision } from "../../../src/register/import/setRevision";
import type { Candidate } from "../../../src/register/import/importedTable";
import type { Source } from "../../../src/register/source";

const stored = (id: string, fields: Partial<Source> = {}): Source =>
  sourceWith({
    id,
    company: "Lab",
    datapoint: "Revenue",
    value: 100,
    unit: "USD m",
    periodEnd: "2024-12-31",
    caliber: "Quarter",
    grade: "C",
    reference: "https://example.org/set",
    ...fields,
  });
const candidate = (fields: Partial<Source>, line = 2): Candidate => ({
  row: { line, cells: [] },
  source: { ...stored("", { grade: "", ...fields }) },
  origin: "",
  suggestion: null,
});
const revise = (candidates: readonly Candidate[], register: readonly Source[]) =>
  setRevision(sortCandidates(candidates, register), candidates, register);

const register = [
  stored("A", { periodEnd: "2024-03-31" }),
  stored("B", { periodEnd: "2024-06-30" }),
  stored("C", { periodEnd: "2024-09-30" }),
  stored("D", { company: "Other", reference: "https://example.com/elsewhere" }),
];

test("a document imported again shows what is new, what it states otherwise and what it no longer has", () => {
  const { revised, gone, sorted } = revise(
    [
      candidate({ periodEnd: "2024-03-31" }),
      candidate({ periodEnd: "2024-06-30", value: 120, quote: "restated" }, 3),
      candidate({ periodEnd: "2024-12-31" }, 4),
    ],
    register,
  );
  expect(revised.map(({ before, changes }) => [before.id, changes])).toEqual([
    ["B", { value: 120, quote: "restated" }],
  ]);
  expect(gone.map(({ id }) => id)).toEqual(["C"]);
  expect(sorted.fresh.map(({ source }) => source.periodEnd)).toEqual(["2024-12-31"]);
  expect(sorted.duplicates.map(({ kind }) => kind)).toEqual(["same row"]);
});

test("another document with another value is a conflict and no revision, and a table that is new makes nothing go", () => {
  const conflict = revise(
    [candidate({ periodEnd: "2024-06-30", value: 120, reference: "https://example.net/x" })],
    register,
  );
  expect(conflict.revised).toEqual([]);
  expect(conflict.gone).toEqual([]);
  expect(conflict.sorted.duplicates.map(({ kind }) => kind)).toEqual(["other value"]);
  expect(revise([candidate({ datapoint: "Capex" })], register).gone).toEqual([]);
});

test("a row of the same ID, company and datapoint is that row, whatever else has changed", () => {
  const { revised, sorted } = revise(
    [candidate({ id: "b", periodEnd: "2024-07-31", reference: "https://example.org/new" })],
    register,
  );
  expect(revised.map(({ before, changes }) => [before.id, changes])).toEqual([
    ["B", { periodEnd: "2024-07-31", reference: "https://example.org/new" }],
  ]);
  expect(sorted.bad).toEqual([]);
});
