/**
 * The tracer against what happens: on 200 books by chance every figure is raised by a little, and the workbook's calculation,
 * which knows nothing of tracing, says which results move and by how much.
 */
import { cellAddress } from "../../../src/formula/address";
import { openBook } from "../../workbench/openedBook";
import { snapshotOf, traceOf, type Written } from "../snapshotOf";
import { figureColumns, formulaColumn, formulaCount, movingBook, rowCount } from "./movingBook";

const bookCount = 200;
const booksAtOnce = 20;
const step = 1e-4;
/** The elasticity of a sum is measured over a step, not at a point. */
const tolerance = 1e-3;

interface Moved {
  readonly row: number;
  readonly column: number;
}

const figures: readonly Moved[] = figureColumns.flatMap((column) =>
  Array.from({ length: rowCount }, (_, row) => ({ row, column })),
);
const copies: readonly (Moved | null)[] = [null, ...figures];
const height = rowCount + 1;

/** A book and below it a copy for each of its figures, in which that figure is a little higher. */
function copiesOf(seed: number, top: number): (number | string)[][] {
  return copies.flatMap((moved, copy) => {
    const { rows } = movingBook(seed, top + copy * height);
    const written = rows.map((entries) => [...entries]);
    if (moved !== null) written[moved.row]![moved.column] = Number(written[moved.row]![moved.column]) * (1 + step);
    return [...written, Array.from({ length: formulaColumn + 1 }, () => "")];
  });
}

async function calculated(seeds: readonly number[]): Promise<unknown[][]> {
  const opened = openBook();
  try {
    const rows = seeds.flatMap((seed, index) => copiesOf(seed, index * copies.length * height));
    await opened.write(`A1:H${rows.length}`, ...rows);
    return opened.values(`A1:H${rows.length}`);
  } finally {
    opened.book.dispose();
  }
}

/** From 0 to 1, as a trace shows weights. */
function movesOf(values: unknown[][], top: number, row: number): Map<string, number> {
  const at = (copy: number) => Number(values[top + copy * height + row]![formulaColumn]);
  const moves = new Map<string, number>();
  for (const [index, figure] of figures.entries()) {
    const elasticity = Math.log(at(index + 1) / at(0)) / Math.log(1 + step);
    if (Math.abs(elasticity) > tolerance) moves.set(cellAddress(figure.row, figure.column), Math.min(1, elasticity));
  }
  return moves;
}

function weightsOf(seed: number, values: unknown[][], top: number, row: number): Map<string, number> {
  const cells: Record<string, Written> = {};
  for (const [down, entries] of movingBook(seed, 0).rows.entries())
    for (const [across, entry] of entries.entries()) {
      const value = values[top + down]![across] as number | string;
      if (entry !== "")
        cells[cellAddress(down, across)] = String(entry).startsWith("=") ? [String(entry), value] : entry;
    }
  const { nodes } = traceOf(
    snapshotOf({ sheets: { Book: { cells } } }),
    `Book!${cellAddress(row, formulaColumn)}`,
  ).provenance;
  const weights = new Map<string, number>();
  for (const { kind, key, weight } of nodes.values())
    if (kind === "assumption" && !key.includes("#") && weight > tolerance)
      weights.set(key.slice("Book!".length), weight);
  return weights;
}

/** A sentence for each result that the trace and the calculation do not agree on. */
function differences(seed: number, values: unknown[][], top: number, row: number, counted: (cells: number) => void) {
  const what = `book ${seed}, ${movingBook(seed, 0).rows[row]![formulaColumn]}`;
  const value = values[top + row]![formulaColumn];
  if (typeof value !== "number") return [`${what} is no number but ${String(value)}`];
  const [weights, moves] = [weightsOf(seed, values, top, row), movesOf(values, top, row)];
  counted(moves.size);
  return [...new Set([...weights.keys(), ...moves.keys()])]
    .filter((cell) => !(Math.abs((weights.get(cell) ?? 0) - (moves.get(cell) ?? 0)) < tolerance))
    .map((cell) => `${what} moves by ${moves.get(cell) ?? 0} with ${cell}; traced ${weights.get(cell) ?? 0}`);
}

test("a figure has weight in a result exactly when the result moves with it, and as much as it moves", async () => {
  let moving = 0;
  const found: string[] = [];
  for (let first = 1; first <= bookCount; first += booksAtOnce) {
    const seeds = Array.from({ length: booksAtOnce }, (_, index) => first + index);
    const values = await calculated(seeds);
    for (const [index, seed] of seeds.entries())
      for (let row = 0; row < formulaCount; row += 1)
        found.push(
          ...differences(seed, values, index * copies.length * height, row, (cells) => {
            moving += cells;
          }),
        );
  }
  expect(found).toEqual([]);
  // Results that rested on next to nothing would prove next to nothing.
  expect(moving).toBeGreaterThan(bookCount * formulaCount * 2);
}, 900_000);
