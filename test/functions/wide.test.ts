/** "100,000-row columns work": every function, with its sample's columns carried on to so many rows. */
import metadata from "../../assets/functions.json";
import { call, outcome, type Cells } from "./host";
import { samples } from "./samples";

const rows = 100_000;
/** Columns in which each row must be above the one before. */
const rising = new Set(["dates", "years"]);
/** One for all rows, so it must be large enough for all of them. */
const shared = new Set(["pool", "budget"]);
/** Its arguments are one cell each. */
const cellsOnly = "FREE_USER_BURDEN";

test.each(samples.filter(({ id }) => id !== cellsOnly))("$id", ({ id, args }) => {
  const names = metadata.functions.find((one) => one.id === id)!.parameters.map(({ name }) => name);
  const columns = args.flatMap((argument, index) => ((argument as Cells).length > 1 ? [index] : []));
  const wide = args.map((argument, index) => {
    const cells = argument as Cells;
    if (shared.has(names[index]!)) return [[1e9]];
    // As many periods as there are, or a single value for the first of the arguments that go with anything.
    if (names[index] === "horizon") return null;
    if (!columns.includes(index) && !(columns.length === 0 && index === 0)) return argument;
    return Array.from({ length: rows }, (_row, at) =>
      rising.has(names[index]!) ? [(cells[0]![0] as number) + at] : [cells[at % cells.length]![0]],
    );
  });
  const answer = outcome(id, ...wide);
  expect(answer).toEqual(expect.any(Array));
  // A summary has as many rows as before; what answers row by row has them all.
  const short = call(id, ...args).length;
  const { length } = answer as Cells;
  expect(length === short || length >= rows).toBe(true);
});
