/** Random cells into every function: it answers with a full rectangle of things that a cell can show, or with an Excel error that says why. */
import fc from "fast-check";
import metadata from "../../assets/functions.json";
import { outcome } from "./host";

const seed = 20260625;
const callsOfEach = 10_000;
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 100 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, "", 0, true, false) },
  {
    weight: 3,
    arbitrary: fc.constantFrom("A", "b", " J ", "App", "Lab", "Chips", "layers", "totals", "rows", "log", "arc", "x"),
  },
);
const matrix = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  );
const vector = fc
  .integer({ min: 1, max: 4 })
  .chain((length) => fc.array(fc.tuple(cell), { minLength: length, maxLength: length }));
const sentence = /^#(VALUE!|NUM!|DIV\/0!|N\/A) .+ needs .+; got .*[^.]$/;
/** One cell of a table may be an error where the others are not. */
const isErrorCell = (one: unknown) =>
  typeof one === "object" &&
  one !== null &&
  "code" in one &&
  "message" in one &&
  sentence.test(`${String(one.code)} ${String(one.message)}`);
const argument = fc.oneof(
  { weight: 4, arbitrary: vector },
  { weight: 1, arbitrary: matrix },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: cell.map((one) => [[one]]) },
);

test.each(metadata.functions.map(({ id, parameters }) => [id, parameters] as const))("%s", (id, parameters) => {
  const args = fc.tuple(
    ...parameters.map((one) =>
      "repeating" in one && one.repeating ? fc.array(matrix, { minLength: 1, maxLength: 3 }) : argument,
    ),
  );
  fc.assert(
    fc.property(args, (given) => {
      const result = outcome(id, ...given);
      if (typeof result === "string") return sentence.test(result);
      const rows = result as unknown[][];
      return (
        rows.length > 0 &&
        rows.every(
          (row) =>
            row.length === rows[0]!.length &&
            row.every(
              (one) =>
                typeof one === "string" ||
                typeof one === "boolean" ||
                (typeof one === "number" && Number.isFinite(one)) ||
                isErrorCell(one),
            ),
        )
      );
    }),
    { seed, numRuns: callsOfEach },
  );
});
