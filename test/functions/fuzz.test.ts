/**
 * Random cells into every function: it answers with a full rectangle of things that a cell can show, or with an Excel error
 * that says why. Half of the calls are wild, and mostly end in an error; the others are what a person could mean, with figures
 * now and then as large or small as a double goes.
 */
import fc from "fast-check";
import metadata from "../../assets/functions.json";
import { outcome } from "./host";
import { kindOf } from "./parameterKinds";

const seed = 20260625;
/** As many as the time of `npm test` allows; FUZZ_CALLS=10000 tries more of the same. */
const callsOfEach = Number(process.env["FUZZ_CALLS"] ?? 3_000);
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
const sentence =
  /^#(VALUE!|NUM!|DIV\/0!|N\/A) .+ needs .+; (got .*[^.]|(row|column)s? [\d to]+ (is|are) empty or 0|everyone here is also paid)$/;
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

/** Numbers that only make sense within bounds; any other is an amount. */
const shares = new Set(
  "headroom target utilisation gross_margin input_share cached_share share_rate api_margin paying_share target_margin confidence tolerance rate".split(
    " ",
  ),
);
const amount = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e-300, 1e300, 5e-324, 1.7976931348623157e308, 2 ** 53 + 2) },
);
const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const words: Readonly<Record<string, readonly string[]>> = {
  view: ["layers", "firms", "totals", "rows"],
  convention: ["full", "half", "next"],
  method: ["loglog", "log", "arc", "point", "last", "fit"],
  form: ["point", "constant"],
  basis: ["last", "best", "trailing", "quarter"],
  by: ["layers", "firms"],
  measure: ["value added", "gross", "share"],
};

/** A cell of a parameter as somebody could mean it, in a row of its column. */
function plausible(name: string, row: number): fc.Arbitrary<unknown> {
  switch (kindOf(name)) {
    case "word":
      return fc.constantFrom(...words[name]!);
    case "flag":
      return fc.boolean();
    case "grade":
    case "rank":
      return fc.constantFrom("A", "B", "d", "J");
    case "names":
      return fc.constantFrom("Chips", "");
    case "name":
      // A firm is in one layer only, so layers are all the same.
      return name === "layers" ? fc.constant("Apps") : fc.constantFrom("App", "Lab", "Cloud");
    case "number":
      if (name === "dates" || name === "years") return fc.constant(45_000 + 30 * row);
      // The ends of the Decembers of 2020 to 2025.
      if (name === "period_ends" || name === "calendar_ends") return fc.constant(44_196 + Math.ceil(365.25 * row));
      if (name === "months") return fc.integer({ min: 1, max: 12 });
      if (name === "periods_per_year") return fc.constantFrom(1, 4, 12);
      if (name === "horizon") return fc.integer({ min: 6, max: 12 });
      // Far smaller than what is summed up, it would be a million milestones a call.
      if (name === "step") return fc.integer({ min: 5000, max: 300_000 });
      if (name === "revenue") return amount.map((one) => Math.min(one * 100, Number.MAX_VALUE));
      return shares.has(name) ? share : amount;
  }
}

const meant = (parameters: readonly { name: string; optional?: boolean; repeating?: boolean }[]) =>
  fc.integer({ min: 1, max: 6 }).chain((rows) =>
    fc.tuple(
      ...parameters.map(({ name, optional, repeating }) => {
        const isOne = ["word", "flag", "names"].includes(kindOf(name)) || alone.has(name);
        const cells = fc.tuple(
          ...Array.from({ length: isOne ? 1 : rows }, (_row, row) => plausible(name, row).map((one) => [one])),
        );
        if (repeating) return fc.array(cells, { minLength: 1, maxLength: 3 });
        return optional ? fc.oneof(fc.constant(null), cells) : cells;
      }),
    ),
  );
/** Parameters that are one cell for the whole call. */
const alone = new Set(
  (
    "periods_per_year horizon target it_life other_life rate tolerance floor confidence step threshold pool budget growth " +
    "users paying_share price cost_per_paying cost_per_free target_margin"
  ).split(" "),
);

test.each(metadata.functions.map(({ id, parameters }) => [id, parameters] as const))("%s", (id, parameters) => {
  const wild = fc.tuple(
    ...parameters.map((one) =>
      "repeating" in one && one.repeating ? fc.array(matrix, { minLength: 1, maxLength: 3 }) : argument,
    ),
  );
  let answered = 0;
  const holds = (given: readonly unknown[]) => {
    const result = outcome(id, ...given);
    if (typeof result === "string") return sentence.test(result);
    answered += 1;
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
  };
  fc.assert(fc.property(wild, holds), { seed, numRuns: callsOfEach / 2 });
  answered = 0;
  fc.assert(fc.property(meant(parameters), holds), { seed, numRuns: callsOfEach / 2 });
  // Most of what a person could mean has an answer, or these calls would test the refusals only.
  expect(answered).toBeGreaterThan(callsOfEach / 10);
});
