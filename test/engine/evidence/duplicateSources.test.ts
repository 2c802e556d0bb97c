import fc from "fast-check";
import type { Datapoint } from "../../../src/engine/evidence/datapoint";
import { duplicateSources } from "../../../src/engine/evidence/duplicateSources";
import { datapoint, epochFacts, seed } from "./datapoints";

const found = (incoming: readonly Datapoint[], register: readonly Datapoint[] = []) =>
  duplicateSources(incoming, register).map(({ kind, among, rows }) => `${rows[0]} ${kind} ${among} ${rows[1]}`);
const known = datapoint({ id: "K", value: 2, source: "Reuters", reference: "https://www.reuters.com/a" });

test.each([
  ["the same row", {}, "0 same row register 0"],
  ["written in USD m", { value: 2000, unit: "USD m" }, "0 same row register 0"],
  [
    "spelled otherwise",
    { company: "LAB ", datapoint: "Annual revenues", caliber: "calendar year" },
    "0 same row register 0",
  ],
  ["from another page of the site", { reference: "https://reuters.com/b", source: "" }, "0 same row register 0"],
  ["from another source", { source: "FT", reference: "https://ft.com/a" }, "0 same value, other source register 0"],
  ["with another value", { value: 3 }, "0 other value register 0"],
  ["in another currency", { unit: "EUR bn" }, "0 other value register 0"],
  ["with text for a value", { value: "about 2bn" }, "0 other value register 0"],
])("%s is a duplicate of that kind", (_, facts, expected) => {
  expect(found([{ ...known, ...facts }], [known])).toEqual([expected]);
});

test.each([
  ["another company", { company: "Other" }],
  ["another quantity", { datapoint: "ChatGPT revenue" }],
  ["another day", { periodEnd: "2025-12-30" }],
  ["another caliber", { caliber: "Quarter" }],
  ["no company", { company: " " }],
  ["no datapoint", { datapoint: "" }],
])("%s makes another figure", (_, facts) => expect(found([{ ...known, ...facts }], [known])).toEqual([]));

test("blank dates and calibers agree with blanks, and a name of silent words is still a name", () => {
  const bare = datapoint({ periodEnd: "", caliber: "", datapoint: "Total", value: "n/a" });
  expect(found([bare, bare])).toEqual(["1 same row incoming 0"]);
  expect(found([bare, { ...bare, datapoint: "Overall" }])).toEqual([]);
});

test("of several earlier rows the closest kind is named, the register's before the incoming", () => {
  const other = { ...known, id: "O", value: 3 };
  expect(found([other, known, { ...other, value: 4 }], [{ ...known, id: "R" }])).toEqual([
    "0 other value register 0",
    "1 same row register 0",
    "2 other value register 0",
  ]);
  expect(found([other, { ...known, id: "R" }, known])).toEqual(["1 other value incoming 0", "2 same row incoming 1"]);
});

test("it says what it found, by id where there is one", () => {
  const [one] = duplicateSources([{ ...known, id: "", value: 3 }], [known]);
  expect(one).toMatchObject({ severity: "warning", ids: ["", "K"], earlierValue: 2, earlierUnit: "USD bn" });
  expect(one!.sentence).toBe("Lab · Revenue at 2025-12-31 is in the register already as K, with another value");
  const bare = { ...known, id: "", periodEnd: "" };
  expect(duplicateSources([bare, bare], [])[0]!.sentence).toBe(
    "Lab · Revenue at no date is in the rows before it already, with the same value and source",
  );
});

test("of Epoch AI's facts only the two reports of one quarter are of one figure", () => {
  expect(found(epochFacts)).toEqual(["5 other value incoming 4"]);
});

const register = fc
  .array(
    fc.record({ company: fc.constantFrom("A", "B"), value: fc.constantFrom(1, 2), source: fc.constantFrom("X", "Y") }),
    {
      maxLength: 10,
    },
  )
  .map((rows) => rows.map((row) => datapoint(row)));

test("importing a register again finds every row, and no row is found in itself", () => {
  fc.assert(
    fc.property(register, (rows) => {
      expect(duplicateSources(rows, rows).map(({ kind, rows: [row] }) => [kind, row])).toEqual(
        rows.map((_, row) => ["same row", row]),
      );
      for (const { rows: places } of duplicateSources(rows, [])) expect(places[1]!).toBeLessThan(places[0]!);
    }),
    { seed, numRuns: 300 },
  );
});

test("a row has an earlier one exactly when a slow search finds one", () => {
  fc.assert(
    fc.property(register, (rows) => {
      const slow = rows.flatMap((row, place) =>
        rows.slice(0, place).some(({ company }) => company === row.company) ? [place] : [],
      );
      expect(duplicateSources(rows, []).map(({ rows: [row] }) => row)).toEqual(slow);
    }),
    { seed, numRuns: 300 },
  );
});
