import { IdSuggester } from "../../../src/register/idSuggester";
import type { Candidate } from "../../../src/register/import/importedTable";
import { planImport, type ImportChoices } from "../../../src/register/import/planImport";
import { sourceWith } from "../../../src/register/import/readRows";
import { sortCandidates } from "../../../src/register/import/sortCandidates";
import type { Source } from "../../../src/register/source";

const figure = sourceWith({
  company: "OpenAI",
  datapoint: "Revenue",
  value: 3700,
  unit: "USD m",
  periodEnd: "2024-12-31",
  caliber: "Calendar year",
  reference: "https://example.org/a",
});
const candidate = (fields: Partial<Source> = {}, line = 2, more: Partial<Candidate> = {}): Candidate => ({
  row: { line, cells: [] },
  source: { ...figure, ...fields },
  origin: "",
  suggestion: null,
  ...more,
});
const none: ImportChoices = { duplicates: new Set(), acceptance: null };
const withOthers: ImportChoices = { ...none, duplicates: new Set(["same value, other source", "other value"]) };
const all: ImportChoices = { ...none, duplicates: new Set(["same row", "same value, other source", "other value"]) };
const stored = { ...figure, id: "OAI-24-03" };

describe("candidates are sorted", () => {
  test("a figure the register has, differently spelt, is a copy", () => {
    const { fresh, duplicates } = sortCandidates([candidate({ company: " openai", datapoint: "REVENUE" })], [stored]);
    expect(fresh).toEqual([]);
    expect(duplicates).toMatchObject([{ kind: "same row", earlier: { id: "OAI-24-03" } }]);
  });

  test.each([
    ["company", "Anthropic"],
    ["datapoint", "Cost"],
    ["periodEnd", "2024-12-30"],
    ["caliber", "Contracted ARR"],
  ])("another %s is another figure", (field, value) => {
    expect(sortCandidates([candidate({ [field]: value })], [stored]).duplicates).toEqual([]);
  });

  test.each([
    [{ value: 5500 }, "other value"],
    [{ unit: "EUR m" }, "other value"],
    [{ reference: "https://example.com/b" }, "same value, other source"],
    [{ value: 3.7, unit: "USD bn" }, "same row"],
  ])("with %p it is the figure with %s", (fields, kind) => {
    expect(sortCandidates([candidate(fields)], [stored]).duplicates).toMatchObject([{ kind }]);
  });

  test("the file's own rows are compared too, and told by their line", () => {
    const { fresh, duplicates } = sortCandidates([candidate({}, 2), candidate({}, 7)], []);
    expect(fresh).toHaveLength(1);
    expect(duplicates).toMatchObject([{ kind: "same row", earlier: { line: 2 } }]);
  });

  test("documents of one origin are no duplicates of each other, but are of the register", () => {
    const documents = [
      candidate({}, 2, { origin: "one" }),
      candidate({ reference: "https://example.com/b" }, 2, { origin: "one" }),
      candidate({ reference: "https://example.org/c" }, 2, { origin: "one" }),
    ];
    expect(sortCandidates(documents, []).fresh).toHaveLength(3);
    const kinds = sortCandidates(documents, [stored]).duplicates.map(({ kind }) => kind);
    expect(kinds).toEqual(["same row", "same value, other source", "same row"]);
    const another = candidate({}, 3, { origin: "two" });
    expect(sortCandidates([...documents, another], []).duplicates).toMatchObject([{ earlier: { line: 2 } }]);
  });

  test("an id that another figure has makes a bad row", () => {
    const { fresh, bad } = sortCandidates(
      [
        candidate({ id: "oai-24-03", company: "xAI" }, 3),
        candidate({ id: "N-1", company: "A" }, 4),
        candidate({ id: "n-1", company: "B" }, 5),
      ],
      [stored],
    );
    expect(fresh.map(({ source }) => source.id)).toEqual(["N-1"]);
    expect(bad.map(({ problems }) => problems[0])).toMatchObject([
      { line: 3, value: "oai-24-03", kind: "taken ID" },
      { line: 5, value: "n-1", kind: "taken ID" },
    ]);
  });
});

describe("the plan", () => {
  test("skips or imports each kind of duplicate as chosen, in the order of the file, ids being free", () => {
    const sorted = sortCandidates(
      [candidate({ id: "OAI-24-03" }, 2), candidate({ value: 5500 }, 3), candidate({ company: "xAI" }, 4)],
      [stored],
    );
    const ids = (choices: ImportChoices) => planImport(sorted, [stored], choices).map(({ id }) => id);
    expect(ids(none)).toEqual(["XAI-24-01"]);
    expect(ids(withOthers)).toEqual(["OPEN-24-01", "XAI-24-01"]);
    expect(ids(all)).toEqual(["OPEN-24-01", "OPEN-24-02", "XAI-24-01"]);
  });

  test("does not suggest an id that a later row brings", () => {
    const sorted = sortCandidates([candidate({}, 2), candidate({ id: "OPEN-24-01", company: "Open Two" }, 3)], []);
    expect(planImport(sorted, [], none).map(({ id }) => id)).toEqual(["OPEN-24-02", "OPEN-24-01"]);
  });

  test("a suggested grade stays a suggestion until somebody accepts it", () => {
    const suggestion = { grade: "H", reason: "An aggregator." };
    const sorted = sortCandidates([candidate({ reason: "Origin: X." }, 2, { suggestion })], []);
    expect(planImport(sorted, [], none)[0]).toMatchObject({
      grade: "",
      gradedBy: "",
      reason: "Suggested grade H. An aggregator. Origin: X.",
    });
    const acceptance = { by: "M. Curie", on: "2026-06-25" };
    expect(planImport(sorted, [], { ...none, acceptance })[0]).toMatchObject({
      grade: "H",
      gradedBy: "M. Curie",
      gradedOn: "2026-06-25",
      reason: "An aggregator. Origin: X.",
    });
  });

  test("a grade that the file gives stands", () => {
    const suggestion = { grade: "H", reason: "r" };
    const sorted = sortCandidates([candidate({ grade: "B" }, 2, { suggestion })], []);
    expect(planImport(sorted, [], { ...none, acceptance: { by: "x", on: "y" } })[0]).toMatchObject({
      grade: "B",
      gradedBy: "",
    });
  });
});

test("twenty thousand ids of one stem take no longer than their rows", () => {
  const started = performance.now();
  const ids = new IdSuggester([]);
  const given = Array.from({ length: 20_000 }, () => ids.suggest(figure));
  expect(new Set(given).size).toBe(20_000);
  expect(given.at(-1)).toBe("OPEN-24-20000");
  expect(performance.now() - started).toBeLessThan(1_000);
});
