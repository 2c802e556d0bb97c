/**
 * Random calls of a function: most as somebody could mean them, others with one thing wrong. Amounts have two decimals, as money has; a vector
 * lies down or across; now and then a row is blank, an option is left out, a cell is a text, zero or negative.
 */
import fc from "fast-check";
import metadata from "../../assets/functions.json";
import type { Cells } from "../functions/host";
import { kindOf } from "../functions/parameterKinds";
import { paymentArguments } from "./payments";
import type { Call } from "./sheet";

export interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export function parametersOf(id: string): readonly Parameter[] {
  return metadata.functions.find((one) => one.id === id)!.parameters;
}

const cents = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((one) => one / 100);
const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const words: Readonly<Record<string, readonly string[]>> = {
  view: ["layers", "firms", "totals", "rows", "chain"],
  convention: ["full", "half", "next"],
  method: ["loglog", "log", "arc", "point"],
  form: ["point", "constant"],
  basis: ["last", "best", "trailing", "quarter"],
  by: ["layers", "firms"],
  measure: ["value added", "gross", "share", "hhi"],
};

/** What a parameter takes in a row, by its name. */
function cellOf(id: string, name: string, row: number): fc.Arbitrary<unknown> {
  switch (kindOf(name)) {
    case "word": {
      const known = id === "DOUBLING_TIME" && name === "method" ? ["last", "fit"] : words[name]!;
      return fc.constantFrom(...known, ...known.map((word) => ` ${word.toUpperCase()} `));
    }
    case "flag":
      return fc.constantFrom<unknown>(true, false, 0, 1);
    case "grade":
      return fc.constantFrom("A", "B", "d", " E ", "H", "I", "J", "C");
    case "rank":
      return fc.constantFrom<unknown>("A", "B", "d", "J", 1, 2, 3);
    case "names":
      return fc.constantFrom("Chips", "Hosting", "Chips, Models");
    case "name":
      return nameOf(name);
    case "number":
      return numberOf(name, row);
  }
}

function nameOf(name: string): fc.Arbitrary<unknown> {
  if (name === "periods") return fc.constantFrom<unknown>(2024, 2025, 2026, "2026 Q1", "2026 q1");
  if (name === "layers") return fc.constantFrom("Apps", "Models", "Hosting", "Chips");
  if (name === "payers") return fc.constantFrom("Users", "App", "Lab", "Firms");
  if (name === "payees") return fc.constantFrom("App", "Lab", "Cloud", " app ");
  return fc.constantFrom("App", "Lab", " lab ", "Cloud", "Chat  Bot", "chat bot");
}

const shares = new Set(
  "headroom target utilisation gross_margin input_share cached_share share_rate api_margin paying_share target_margin confidence tolerance".split(
    " ",
  ),
);

function numberOf(name: string, row: number): fc.Arbitrary<unknown> {
  if (shares.has(name)) return share;
  if (name === "dates") return fc.integer({ min: 0, max: 20 }).map((days) => 45_000 + 30 * row + days);
  if (name === "years") return fc.constant(2015 + row);
  if (name === "period_ends" || name === "calendar_ends") return fc.constant(44_196 + Math.ceil(365.25 * row));
  if (name === "months") return fc.constantFrom(12, 12, 6, 3);
  if (name === "periods_per_year") return fc.constantFrom(1, 2, 4, 12);
  if (name === "horizon") return fc.integer({ min: 6, max: 12 });
  if (name === "step") return cents(50, 3000);
  if (["life", "it_life", "other_life", "lives", "base_life"].includes(name))
    return fc.integer({ min: 2, max: 40 }).map((quarters) => quarters / 4);
  if (name === "price_change") return fc.integer({ min: -90, max: 200 }).map((percent) => percent / 100);
  if (name === "elasticity") return cents(-1, 3);
  if (["roi", "rate", "growth"].includes(name)) return fc.integer({ min: 0, max: 60 }).map((percent) => percent / 100);
  return cents(0, 1000).map((amount) => (amount === 0 ? 1 : amount));
}

/** Parameters that are one cell for the whole call. */
const alone = new Set(
  (
    "periods_per_year horizon it_life other_life rate tolerance floor confidence step threshold pool budget growth " +
    "users paying_share price cost_per_paying cost_per_free target_margin"
  ).split(" "),
);

function isAlone(id: string, name: string): boolean {
  if (["word", "flag", "names"].includes(kindOf(name)) || alone.has(name)) return true;
  return name === "target" && id === "HEADROOM_SCHEDULE";
}

/** Whether a parameter has a value for each row, or one for all. */
function argumentOf(
  id: string,
  { name, optional }: Parameter,
  rows: number,
  across: boolean,
): fc.Arbitrary<Cells | null> {
  const column = (length: number) =>
    fc.tuple(...Array.from({ length }, (_row, row) => cellOf(id, name, row))).map((cells) => laid(cells, across));
  const cells = isAlone(id, name)
    ? column(1)
    : fc.oneof({ weight: 5, arbitrary: column(rows) }, { weight: 1, arbitrary: column(1) });
  return optional === true
    ? fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: cells })
    : cells;
}

function laid(cells: readonly unknown[], across: boolean): Cells {
  return across ? [[...cells]] : cells.map((cell) => [cell]);
}

/** Of a parameter that may be repeated, each argument is a range of its own. */
function repeatedArguments(id: string, name: string): fc.Arbitrary<Cells[]> {
  const cells = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
    .chain(([rows, columns]) =>
      fc.tuple(
        ...Array.from({ length: rows }, () => fc.tuple(...Array.from({ length: columns }, () => cellOf(id, name, 0)))),
      ),
    );
  return fc.array(cells, { minLength: 1, maxLength: 3 });
}

/** One thing done to a call; most of the time none. */
type Change =
  "none" | "blank row" | "zero row" | "text" | "zero" | "negative" | "blank" | "short" | "logical" | "empty cell";
const changes: readonly Change[] = [
  "none",
  "blank row",
  "zero row",
  "text",
  "zero",
  "negative",
  "blank",
  "short",
  "logical",
  "empty cell",
];
const weights = [20, 3, 1, 1, 2, 2, 1, 1, 1, 1];

/** Most calls of payments hold a graph; the others are of columns that have nothing to do with each other. */
function argumentsOf(id: string, rows: number, across: boolean): fc.Arbitrary<(Cells | null)[]> {
  const parameters = parametersOf(id);
  const apart = (some: readonly Parameter[]) => some.map((parameter) => argumentOf(id, parameter, rows, across));
  const whole = fc.tuple(...apart(parameters));
  if (!id.startsWith("GENAI_DEDUPE")) return whole;
  const behind = parameters.slice(parameters.findIndex(({ name }) => name === "layers") + 1);
  const payments = paymentArguments(id, rows, across, apart(behind));
  return fc.oneof({ weight: 6, arbitrary: payments }, { weight: 1, arbitrary: whole });
}

export function randomCalls(id: string, count: number, seed: number): Call[] {
  const parameters = parametersOf(id);
  const change = fc.oneof(...changes.map((one, at) => ({ weight: weights[at]!, arbitrary: fc.constant(one) })));
  const call = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.boolean(), change, fc.nat(), fc.nat())
    .chain(([rows, across, how, which, where]) => {
      const [{ name, repeating } = parameters[0]!] = parameters;
      const args: fc.Arbitrary<(Cells | null)[]> =
        repeating === true ? repeatedArguments(id, name) : argumentsOf(id, rows, across && rows > 1);
      return args.map((cells): Call => ({ id, args: changed(cells, how, which, where) }));
    });
  return fc.sample(call, { numRuns: count, seed });
}

function changed(args: readonly (Cells | null)[], how: Change, which: number, where: number): (Cells | null)[] {
  if (how === "none") return [...args];
  const given = args.flatMap((cells, place) => (cells === null ? [] : [place]));
  const target = given[which % given.length]!;
  const length = Math.max(...given.map((place) => sizeOf(args[place]!)));
  const at = where % length;
  const replaced = (cells: Cells, value: unknown) => withCell(cells, at % sizeOf(cells), value);
  return args.map((cells, place) => {
    if (cells === null) return null;
    if (how === "blank row" || how === "zero row")
      return sizeOf(cells) === length && length > 1 ? withCell(cells, at, how === "blank row" ? null : 0) : cells;
    if (place !== target) return cells;
    if (how === "short") return sizeOf(cells) > 2 ? without(cells) : cells;
    if (how === "empty cell") return [[null]];
    return replaced(cells, { text: "n/a", zero: 0, negative: -7.25, blank: null, logical: true }[how]);
  });
}

function sizeOf(cells: Cells): number {
  return cells.length * cells[0]!.length;
}

function withCell(cells: Cells, at: number, value: unknown): Cells {
  return cells.map((line, row) => line.map((cell, column) => (row * line.length + column === at ? value : cell)));
}

function without(cells: Cells): Cells {
  return cells.length > 1 ? cells.slice(0, -1) : [cells[0]!.slice(0, -1)];
}
