/** The changes between two versions, as edits of the earlier one. */
import { bridgedChanges } from "../../../src/audit/compare/bridgedChanges";
import { comparedWorkbooks } from "../../../src/audit/compare/comparedWorkbooks";
import { WorkbookAlignment } from "../../../src/audit/compare/workbookAlignment";
import { cellAddress } from "../../../src/formula/address";
import { registerSheet, snapshotOf, type Written, type WrittenBook } from "../snapshotOf";

const bookWith = (
  cells: Readonly<Record<string, Written>>,
  sources: Parameters<typeof registerSheet>[0],
): WrittenBook => {
  const { sheet, table } = registerSheet(sources);
  return { sheets: { Model: { cells }, Sources: sheet }, tables: [table] };
};

test("an input leads to its cell before, also where rows have moved it; a source to the cells that say otherwise", () => {
  const before = snapshotOf(
    bookWith(
      { A1: "Users", B1: 100, A2: "Price", B2: 20, A3: "Profit", B3: ["=B1*B2", 2000] },
      [{ id: "R1", value: 6, grade: "C" }, { id: "R2", value: 1, grade: "D" }], // prettier-ignore
    ),
  );
  const after = snapshotOf(
    bookWith(
      { A1: "Users", B1: 100, A2: "Seats", B2: 3, A3: "Price", B3: 25, A4: "Profit", B4: ["=B1*B3", 2500] },
      [{ id: "R1", value: 8, grade: "B" }, { id: "R3", value: 1, grade: "D" }], // prettier-ignore
    ),
  );
  const comparison = comparedWorkbooks(before, after);
  const ids = new Set([...comparison.inputs, ...comparison.sources].map(({ id }) => id));
  const alignment = new WorkbookAlignment(before, after);
  const told = bridgedChanges(comparison, alignment, ids).map(({ cells }) =>
    cells.map((change) => {
      const { sheet, row, column } = change.cell;
      return `${sheet}!${cellAddress(row, column)}: ${change.before} > ${change.after}`;
    }),
  );
  // The row of seats came with the later version and R3 too: the earlier one has no place for them. R2 is gone.
  expect(told).toEqual([
    ["Model!B2: 20 > 25"],
    ["Sources!D5: 6 > 8", "Sources!H5: C > B"],
    expect.arrayContaining(["Sources!D6: 1 > null", "Sources!H6: D > null"]),
  ]);
  expect(bridgedChanges(comparison, alignment, new Set())).toEqual([]);
});

test("without a register in one of the two, sources have no place", () => {
  const plain = snapshotOf({ sheets: { Model: { cells: { A1: 1 } } } });
  const sourced = snapshotOf(bookWith({ A1: 1 }, [{ id: "R1", value: 6, grade: "C" }]));
  const comparison = comparedWorkbooks(plain, sourced);
  const ids = new Set(comparison.sources.map(({ id }) => id));
  expect(bridgedChanges(comparison, new WorkbookAlignment(plain, sourced), ids)).toEqual([]);
});
