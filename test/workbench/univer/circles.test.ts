import type { CellPlace } from "../../../src/workbench/book/book";
import { circularCells, hasCircle } from "../../../src/workbench/univer/engine/graph/circularCells";
import type { FormulaCell } from "../../../src/workbench/univer/engine/graph/formulaCell";
import { openBook, type OpenedBook } from "../openedBook";

// support.microsoft.com "Remove or allow a circular reference": Excel warns, shows 0 (or the last value), does not iterate.
let opened: OpenedBook;
let told: CellPlace[][];
beforeEach(() => {
  opened = openBook();
  told = [];
  opened.book.events.on("circularReferences", ({ cells }) => told.push(cells));
});
afterEach(() => opened.book.dispose());

const places = (cells: CellPlace[]) => cells.map(({ row, column }) => [row, column]).sort();

test("a circle of three cells shows 0 and is told once, without the cells that only read it", async () => {
  await opened.write("A1", ["=C1+1", "=A1*2", "=B1+5", "=A1+7", 3]);
  expect(opened.values("A1:E1")).toEqual([[0, 0, 0, 7, 3]]);
  await opened.write("E1", [4]);
  expect(told.map(places)).toEqual([
    [
      [0, 0],
      [0, 1],
      [0, 2],
    ],
  ]);
});

test("a cell that reads itself shows 0", async () => {
  await opened.write("A1", ["=SUM(A1:B1)", 4]);
  expect(opened.value("A1")).toBe(0);
  expect(told.map(places)).toEqual([[[0, 0]]]);
});

test("nothing is told where formulas only stand in a row", async () => {
  await opened.write("A1", [1, "=A1+1", "=B1+A1", "=SUM(A1:C1)"]);
  expect(opened.values("A1:D1")).toEqual([[1, 2, 3, 6]]);
  expect(told).toEqual([]);
});

test("a circle that is broken calculates again", async () => {
  await opened.write("A1", ["=B1+1", "=A1+1"]);
  await opened.write("B1", [5]);
  expect(opened.values("A1:B1")).toEqual([[6, 5]]);
});

// Excel does not count what ROW, ROWS, COLUMN and COLUMNS are asked about as read: =ROWS(A$1:A1) filled down from A1 numbers rows.
test("a formula may ask where its own cell stands", async () => {
  await opened.write("A1", ["=ROWS(A$1:A1)", "=COLUMNS($A1:B1)", "=ROW(C1)+COLUMN(A1:C1)"]);
  await opened.write("A2", ["=ROWS(A$1:A2)", "=SUM(ROWS(B$1:B2),COLUMNS(A2:B2))"]);
  expect(opened.values("A1:B2")).toEqual([
    [1, 2],
    [2, 4],
  ]);
  expect(told).toEqual([]);
});

test("the size of a table or of a spill is known anew when it changes", async () => {
  await opened.write("A1", ["=SEQUENCE(C1)", "=ROWS(A1#)", 3]);
  expect(opened.value("B1")).toBe(3);
  await opened.write("C1", [5]);
  expect(opened.value("B1")).toBe(5);
});

test("a circle is known to be there by what is left when everything that nobody reads is taken away", () => {
  // Park and Miller's minimal standard generator.
  let seed = 5;
  const below = (count: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % count;
  };
  type Planned = Parameters<typeof hasCircle>[0] extends Iterable<infer Step> ? Step : never;
  let circular = 0;
  for (let round = 0; round < 200; round += 1) {
    // Links between twelve formulas; itself among them one time in twelve.
    const cells = Array.from({ length: 12 }, (_, place) => ({ place }) as unknown as FormulaCell);
    const readers = new Map(cells.map((cell) => [cell, new Set<FormulaCell>()]));
    const links = below(16);
    for (let link = 0; link < links; link += 1) readers.get(cells[below(12)]!)!.add(cells[below(12)]!);
    const steps = new Map(cells.map((cell) => [cell, { before: [] as Planned[], after: readers.get(cell)!, left: 0 }]));
    for (const [cell, after] of readers) for (const reader of after) steps.get(reader)!.before.push(steps.get(cell)!);
    const isCircular = circularCells(readers).length > 0;
    expect([round, hasCircle(steps.values())]).toEqual([round, isCircular]);
    if (isCircular) circular += 1;
  }
  expect(circular).toBeGreaterThan(50);
  expect(circular).toBeLessThan(150);
});
