import { draftFrom, draftTextsOf, emptyDraft, numberFrom, problemsOf } from "../../../src/pane/sources/draft";
import { missingFields } from "../../../src/register/missing";
import { english } from "../../../src/pane/texts/texts.en";
import { sourceWith } from "../fakeWorkbook";

test.each([
  ["1,234.5", 1234.5],
  ["1 234 567", 1234567],
  ["-0.5", -0.5],
  ["2e3", 2000],
  ["1,2", NaN],
  ["12bn", NaN],
  ["", NaN],
])("%s is the number %p", (text, number) => {
  expect(numberFrom(text)).toBe(number);
});

test("a draft keeps every field through the form and back", () => {
  const source = sourceWith({ value: 493.8, quote: "20% of revenue", reason: "two outlets" });
  expect(draftFrom(draftTextsOf(source))).toEqual(source);
});

test("a grade taken back takes its date along, and a missing value stays missing", () => {
  const draft = draftFrom({ ...draftTextsOf(sourceWith({})), grade: "", value: " " });
  expect(draft).toMatchObject({ grade: "", gradedOn: "", value: "" });
});

test("a new draft proposes the last reviewer and today", () => {
  expect(emptyDraft("M. Curie", "2026-06-25")).toMatchObject({ gradedBy: "M. Curie", gradedOn: "2026-06-25" });
});

test("problems name the field", () => {
  const draft = { ...draftTextsOf(sourceWith({})), id: "a b", company: "", datapoint: " ", value: "x" };
  expect(Object.keys(problemsOf(draft, new Set(), english)).sort()).toEqual(["company", "id", "value"]);
  expect(problemsOf(draftTextsOf(sourceWith({})), new Set(), english)).toEqual({});
  const withoutId = draftTextsOf(sourceWith({ id: "" }));
  expect(problemsOf(withoutId, new Set(), english)).toEqual({ id: english.sources.needsId });
  expect(problemsOf(withoutId, new Set(), english, true)).toEqual({});
});

test("what is missing: the figure, how it was measured, where it stands, its grade", () => {
  expect(missingFields(sourceWith({}))).toEqual([]);
  expect(missingFields(sourceWith({ value: "", grade: "Z", reference: " " }))).toEqual(["value", "grade", "reference"]);
  expect(missingFields(sourceWith({ value: 0 }))).toEqual([]);
});
