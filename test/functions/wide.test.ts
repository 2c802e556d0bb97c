/** "100,000-row columns work": every function, with its sample's columns carried on to so many rows. */
import metadata from "../../assets/functions.json";
import { call, outcome, type Cells } from "./host";
import { samples } from "./samples";

const rows = 100_000;
/** Columns in which each row must be above the one before. */
const rising = new Set(["dates", "years"]);
/** One for all rows, so it must be large enough for all of them. */
const shared = new Set(["pool", "budget"]);
/** From March 1900 to December 9999, by JavaScript's own calendar. */
const monthEnds = Array.from({ length: 97_198 }, (_month, at) =>
  Math.round((Date.UTC(1900, 3 + at, 0) - Date.UTC(1899, 11, 30)) / 86_400_000),
);
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
    // Excel's calendar has fewer month ends than that; the rows after them are empty.
    if (id === "CALENDARISE")
      return Array.from({ length: rows }, (_row, at) => [
        at >= monthEnds.length
          ? null
          : names[index] === "period_ends"
            ? monthEnds[at]
            : names[index] === "months"
              ? 1
              : 5,
      ]);
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
