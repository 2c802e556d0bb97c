/** Which arguments of Excel's functions bear the value and with what weight. A function that is not here takes it from all. */
import type { Expression } from "../../formula/expression";
import { branchRules } from "./traceBranches";
import { blockLookUp, index, lookup, match, xlookup } from "./traceLookUps";
import { conditionalSum, conditionalSumOfOne } from "./traceCriteria";
import {
  known,
  numberOf,
  sumOf,
  unknown,
  wholeOf,
  type Call,
  type FormulaReading,
  type Outcome,
  type Rule,
  type Scope,
} from "./traceOutcome";
import { pickedRules } from "./tracePicked";
import { sumOfProducts } from "./traceProducts";
import { toldRules } from "./traceValues";

export function readCall(reading: FormulaReading, call: Call, scope: Scope, expected?: number): Outcome {
  return (rules[call.name] ?? whole)(reading, call, scope, expected);
}

const omitted: Expression = { kind: "omitted" };

/** Numbers typed into the add-in's functions are inputs; those of others mostly choose. */
const whole: Rule = (reading, { name, arguments: parts }, scope) => {
  const isOwn = name.startsWith("AIE.");
  return wholeOf(
    parts.map((part) => {
      const outcome = reading.read(part, scope);
      if (outcome.lambda !== null) return reading.apply(outcome.lambda, []);
      // A nought adds nothing: it says that there is none.
      return isOwn && outcome.value !== 0 ? reading.figure(outcome, true) : outcome;
    }),
  );
};

const sum: Rule = (reading, { arguments: parts }, scope, expected) => {
  const outcomes = parts.map((part) => reading.figure(reading.read(part, scope), true));
  const added = sumOf(
    outcomes.map((outcome) => ({ outcome, sign: 1 })),
    expected,
  );
  return { ...added, value: added.total };
};

/** The weights of a mean are those of the sum; the value is another. */
const inputsOf = ({ inputs }: Outcome): Outcome => ({ ...unknown, inputs });
const mean: Rule = (...call) => inputsOf(sum(...call));

/** Only these arguments, counted from 0, bear the value. */
function bearing(...places: readonly number[]): Rule {
  return (reading, { arguments: parts }, scope) =>
    wholeOf(
      parts.map((part, place) => {
        if (places.includes(place)) return reading.read(part, scope);
        reading.choose(part, scope);
        return unknown;
      }),
    );
}

/** Gives its first argument on, a little changed: rounded, or without its sign. */
function changed(work: (value: number, argument: number) => number): Rule {
  return (reading, { arguments: [first, second] }, scope, expected) => {
    const outcome = reading.figure(reading.read(first ?? omitted, scope, expected));
    const value = numberOf(outcome.value);
    const argument = second === undefined ? 0 : numberOf(reading.choose(second, scope).value);
    if (value === undefined || argument === undefined) return { ...unknown, inputs: outcome.inputs };
    return known(work(value, argument), outcome.inputs);
  };
}

const offset: Rule = (reading, { arguments: [of, ...parts] }, scope) => {
  const area = reading.areaOf(of, scope);
  const numbers = parts.map((part) => (part.kind === "omitted" ? null : numberOf(reading.choose(part, scope).value)));
  if (area === null) return reading.read(of ?? omitted, scope);
  if (numbers.includes(undefined)) return reading.refer(area);
  const [down, across, height, width] = numbers.map((number) =>
    typeof number === "number" ? Math.trunc(number) : null,
  );
  const [row, rowCount] = span(area.row + (down ?? 0), height ?? area.rowCount);
  const [column, columnCount] = span(area.column + (across ?? 0), width ?? area.columnCount);
  // Beside the sheet, or of no height, there is an error.
  if (row < 0 || column < 0 || rowCount === 0 || columnCount === 0) return unknown;
  return reading.refer({ ...area, row, column, rowCount, columnCount });
};

/** A negative height goes upwards from the first row. */
function span(first: number, count: number): [first: number, count: number] {
  return count < 0 ? [first + count + 1, -count] : [first, count];
}

/** To so many decimal digits, its sign aside, as on paper: 1.005 to two is 1.01. */
function rounded(value: number, digits: number, round: (size: number) => number): number {
  const shift = (number: number, by: number) => {
    const [mantissa, exponent = "0"] = String(number).split("e");
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  const places = Math.trunc(digits);
  return Math.sign(value) * shift(round(shift(Math.abs(value), places)), -places);
}

const first = bearing(0);

const rules: Readonly<Record<string, Rule>> = {
  SUM: sum,
  SUBTOTAL: (reading, { name, arguments: parts }, scope) => mean(reading, { name, arguments: parts.slice(1) }, scope),
  AGGREGATE: (reading, { name, arguments: parts }, scope) => mean(reading, { name, arguments: parts.slice(2) }, scope),
  SUMPRODUCT: (reading, { arguments: parts }, scope) => sumOfProducts(reading, parts, scope),
  SUMIF: (reading, { arguments: parts }, scope) => conditionalSumOfOne(reading, parts, scope),
  SUMIFS: (reading, { arguments: [values, ...criteria] }, scope) => conditionalSum(reading, values, criteria, scope),
  AVERAGEIF: (reading, { arguments: parts }, scope) => inputsOf(conditionalSumOfOne(reading, parts, scope)),
  AVERAGEIFS: (reading, { arguments: [values, ...criteria] }, scope) =>
    inputsOf(conditionalSum(reading, values, criteria, scope)),
  ROUND: changed((value, digits) => rounded(value, digits, Math.round)),
  ROUNDUP: changed((value, digits) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: changed((value, digits) => rounded(value, digits, Math.floor)),
  TRUNC: changed((value, digits) => rounded(value, digits, Math.floor)),
  ABS: changed(Math.abs),
  INT: changed(Math.floor),
  N: first,
  VALUE: first,
  ...Object.fromEntries(
    ["MROUND", "CEILING", "FLOOR", "PERCENTILE", "QUARTILE"]
      .concat(["RANK", "TEXT", "FIXED", "TAKE", "DROP", "CHOOSECOLS", "CHOOSEROWS", "SORT", "SORTBY", "UNIQUE"])
      .concat(["TOCOL", "TOROW", "WRAPROWS", "WRAPCOLS", "EXPAND", "TRANSPOSE"])
      .map((name) => [name, first]),
  ),
  FILTER: bearing(0, 2),
  REDUCE: bearing(0, 1, 2),
  XLOOKUP: (reading, { arguments: parts }, scope) => xlookup(reading, parts, scope),
  VLOOKUP: (reading, { arguments: parts }, scope) => blockLookUp(reading, parts, scope, false),
  HLOOKUP: (reading, { arguments: parts }, scope) => blockLookUp(reading, parts, scope, true),
  LOOKUP: (reading, { arguments: parts }, scope) => lookup(reading, parts, scope),
  INDEX: (reading, { arguments: parts }, scope) => index(reading, parts, scope),
  MATCH: (reading, { arguments: parts }, scope) => match(reading, parts, scope, false),
  XMATCH: (reading, { arguments: parts }, scope) => match(reading, parts, scope, true),
  OFFSET: offset,
  INDIRECT: (reading, { arguments: [of] }, scope) => {
    const { value } = reading.choose(of, scope);
    const area = typeof value === "string" ? reading.areaOf({ kind: "reference", text: value }, scope) : null;
    return area === null ? unknown : reading.refer(area);
  },
  ...branchRules,
  ...toldRules,
  ...pickedRules,
};
