/** Shapes: what goes cell by cell gives in every cell of a table what that cell's figures give alone. */
import fc from "fast-check";
import { call, outcome, type Cells } from "../functions/host";

const seed = 20260625;
const share = fc.integer({ min: 1, max: 95 }).map((percent) => percent / 100);
const amount = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);

/** Functions of single figures, each with what its arguments may be so that every combination has an answer. */
const functions: readonly [string, readonly fc.Arbitrary<number>[]][] = [
  ["DEPRECIATION_HEADROOM", [amount, amount]],
  ["REQUIRED_REVENUE", [amount, share]],
  ["HEADROOM_BY_LIFE", [amount, amount, amount, amount, amount]],
  ["BREAKEVEN_LIFE", [amount.map((value) => value + 30_000), amount, amount, amount, share]],
  ["GPU_YIELD", [amount, amount, share, amount]],
  ["TOKEN_FLOOR", [amount, amount, amount, share, share]],
  ["BLENDED_PRICE", [amount, amount, share, amount, share]],
  ["SUBSCRIPTION_MARGIN", [amount, share, share]],
];

const [rows, columns] = [3, 2];
/** An argument as one cell, as a column, as a row or as a whole table. */
const shaped = (figure: fc.Arbitrary<number>): fc.Arbitrary<Cells> =>
  fc
    .tuple(fc.constantFrom(1, rows), fc.constantFrom(1, columns))
    .chain(([height, width]) =>
      fc.array(fc.array(figure, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
const at = (cells: Cells, row: number, column: number) =>
  cells[cells.length === 1 ? 0 : row]![cells[0]!.length === 1 ? 0 : column];

test.each(functions)("%s", (id, figures) => {
  fc.assert(
    fc.property(fc.tuple(...figures.map(shaped)), (args) => {
      const answer = call(id, ...args);
      expect(answer).toHaveLength(Math.max(...args.map((one) => one.length)));
      answer.forEach((line, row) => {
        expect(line).toHaveLength(Math.max(...args.map((one) => one[0]!.length)));
        line.forEach((cell, column) => {
          expect([[cell]]).toEqual(call(id, ...args.map((one) => at(one, row, column))));
        });
      });
    }),
    { seed, numRuns: 200 },
  );
});

test.each(functions)("%s refuses shapes that do not go together, and says which", (id, figures) => {
  const names = fc.sample(fc.tuple(...figures), { seed, numRuns: 1 })[0]!;
  const broken = names.map((figure, index): unknown => {
    if (index === 0) return [[figure], [figure]];
    return index === 1 ? [[figure], [figure], [figure]] : figure;
  });
  expect(outcome(id, ...broken)).toMatch(/^#VALUE! \w+ needs 2 rows like \w+; got 3$/);
});
