/** Facts of several imports as one list: laws over made-up rows. */
import fc from "fast-check";
import type { Fact } from "../../../../src/register/fact";
import { factCells, factColumns, factFromRow, factPlaces } from "../../../../src/register/factColumns";
import { factKey, mergeFacts } from "../../../../src/register/import/filings/mergeFacts";

const day = fc.constantFrom("2024-02-01", "2025-02-01", "2026-02-01", "");
const anyFact: fc.Arbitrary<Fact> = fc
  .record({
    company: fc.constantFrom("Chips", "CHIPS", "Cloud"),
    line: fc.constantFrom("Revenue", "Own line"),
    periodStart: fc.constantFrom("2024-01-01", "2023-12-31", ""),
    periodEnd: fc.constantFrom("2024-12-31", "2023-12-31"),
    value: fc.constantFrom("", "1", "-2.5"),
    unit: fc.constantFrom("USD", "EUR"),
    filed: day,
    firstFiledOn: day,
    firstFiled: fc.constantFrom("1", "9"),
    accession: fc.constantFrom("a", "b"),
  })
  .map((fields) => ({
    form: "10-K",
    tag: "Revenues",
    grade: "A",
    note: "",
    reference: "",
    firstAccession: fields.accession,
    ...fields,
  }));
const facts = fc.array(anyFact, { maxLength: 12 });
const seed = 20260625;

test("order and repetition change nothing, and nothing is lost", () => {
  fc.assert(
    fc.property(facts, facts, facts, (one, two, three) => {
      const all = mergeFacts(one, two, three);
      expect(mergeFacts(three, one, two)).toEqual(all);
      expect(mergeFacts(mergeFacts(one, two), three)).toEqual(all);
      expect(mergeFacts(all, all, one)).toEqual(all);
      const valued = (list: readonly Fact[]) => new Set(list.filter(({ value }) => value !== "").map(factKey));
      expect(valued(all)).toEqual(valued([one, two, three].flat()));
    }),
    { seed, numRuns: 300 },
  );
});

test("the one filed last stands, what was filed first is kept, and a value stands before a blank", () => {
  const [fact] = fc.sample(anyFact, { seed, numRuns: 1 });
  const row = (value: string, filed: string, accession: string): Fact => ({
    ...fact!,
    value,
    filed,
    accession,
    firstFiled: value,
    firstAccession: accession,
    firstFiledOn: filed,
  });
  const merged = mergeFacts([row("5", "2025-02-01", "new")], [row("4", "2024-02-01", "old")], [row("", "", "")]);
  expect(merged).toEqual([
    { ...row("5", "2025-02-01", "new"), firstFiled: "4", firstAccession: "old", firstFiledOn: "2024-02-01" },
  ]);
});

test("a row of the sheet is the same fact again", () => {
  const places = factPlaces(
    factColumns.map(({ header }) => header),
    "Facts",
  );
  fc.assert(
    fc.property(anyFact, (fact) => {
      expect(factFromRow(factCells(fact), places)).toEqual(fact);
    }),
    { seed, numRuns: 200 },
  );
  expect(() => factPlaces(["Company", "Line"], "Facts")).toThrow(expect.objectContaining({ code: "columnsMissing" }));
});
