/** Outcomes follow from profit = users x price, by hand. */
import {
  gridPlaces,
  tableSheet,
  tablesIn,
  tableTrials,
  type SensitivityTable,
} from "../../../src/audit/scenarios/sensitivityTable";
import { cellAddress } from "../../../src/formula/address";
import type { WrittenBook } from "../snapshotOf";
import { answered, bookWith } from "../bookOfWritten";

const book: WrittenBook = { sheets: { "My inputs": { cells: { B1: 100, B2: 20, B3: ["=B1*B2", 2000] } } } };
const down = { address: "'My inputs'!B1", values: [50, 100, 150] };
const across = { address: "'My inputs'!B2", values: [10, 20] };
const output = { label: "Profit", address: "'My inputs'!B3", value: 2000 };
const users = { label: "Users", value: 100, ...down };
const price = { label: "Price", value: 20, ...across };

test("each pair of values is tried once, rows by rows", () => {
  const tried: unknown[] = [];
  const outcomes = answered(tableTrials({ down, across }), (trial) => {
    tried.push([...trial]);
    return Number(trial.get(0)) * Number(trial.get(1));
  });
  expect(outcomes).toEqual([[500, 1000], [1000, 2000], [1500, 3000]]); // prettier-ignore
  expect(tried).toHaveLength(6);
  expect(tried[1]).toEqual([[0, 50], [1, 20]]); // prettier-ignore
  expect(answered(tableTrials({ down, across: null }), (trial) => `${trial.get(0)}/${trial.size}`)).toEqual([
    ["50/1"],
    ["100/1"],
    ["150/1"],
  ]);
});

test.each<[string, SensitivityTable["across"], string]>([
  ["one input", null, "Profit by Users"],
  ["two inputs", price, "Profit by Users and Price"],
])("a table of %s is read back as it was asked for", (_, second, title) => {
  const outcomes = second === null ? [[1000], [2000], [3000]] : [[500, 1000], [1000, 2000], [1500, 3000]]; // prettier-ignore
  const draft = tableSheet("Sensitivity", { output, down: users, across: second, outcomes }, "2026-06-25");
  const asked = { output: output.address, down, across: second === null ? null : across };
  expect(tablesIn(bookWith(book, draft))).toEqual([
    {
      sheet: "Sensitivity",
      title,
      state: "As of 2026-06-25",
      day: "2026-06-25",
      isStale: false,
      top: 0,
      language: "en",
      draft: asked,
    },
  ]);
  const { outcomes: place } = gridPlaces(asked);
  const valueAt = (row: number, column: number) => draft.cells.find((cell) => cell.row === row && cell.column === column)!.value; // prettier-ignore
  expect(
    Array.from({ length: place.rowCount }, (_one, row) =>
      Array.from({ length: place.columnCount }, (_other, column) => valueAt(place.row + row, place.column + column)),
    ),
  ).toEqual(outcomes);
  const state = draft.cells.find(({ formula }) => formula.includes("As of"))!;
  expect([cellAddress(state.row, state.column), state.formula.match(/ISNUMBER/g)?.length]).toEqual([
    "B8",
    second === null ? 4 : 6,
  ]);
});

test("a moved input makes the table stale; one without its cells cannot be worked out anew", () => {
  const draft = tableSheet("Sensitivity", { output, down: users, across: price, outcomes: [[1, 2], [3, 4], [5, 6]] }, "2026-06-25"); // prettier-ignore
  const stale = draft.cells.map((cell) => (cell.row === 7 && cell.column === 1 ? { ...cell, value: "Stale: inputs have moved since 2026-06-25" } : cell)); // prettier-ignore
  expect(tablesIn(bookWith(book, { ...draft, cells: stale }))).toMatchObject([{ isStale: true }]);
  const broken = (at: number, formula: string) =>
    draft.cells.map((cell) => (cell.row === at && cell.column === 3 ? { ...cell, formula, value: "#REF!" } : cell));
  for (const row of [4, 5, 6])
    expect(tablesIn(bookWith(book, { ...draft, cells: broken(row, "=#REF!") }))).toMatchObject([{ draft: null }]);
  const empty = draft.cells.filter(({ row, column }) => row < 10 || column > 0);
  expect(tablesIn(bookWith(book, { ...draft, cells: empty }))).toMatchObject([{ draft: null }]);
});
