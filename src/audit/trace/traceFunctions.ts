/** Which arguments of Excel's functions bear the value and with what weight. A function that is not here takes it from all. */
import type { Expression } from "../../formula/expression";
import { blockLookUp, index, match, xlookup } from "./traceLookUps";
import { conditionalSum } from "./traceCriteria";
import {
  known,
  numberOf,
  scaled,
  sumOf,
  unknown,
  wholeOf,
  type FormulaReading,
  type Outcome,
  type Scope,
} from "./traceOutcome";
import { sumOfProducts } from "./traceProducts";

interface Call {
  readonly name: string;
  readonly arguments: readonly Expression[];
}

type Rule = (reading: FormulaReading, call: Call, scope: Scope, expected?: number) => Outcome;

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

/** The same weights as in the sum; the value is another. */
const mean: Rule = (...call) => ({ ...unknown, inputs: sum(...call).inputs });

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

/** The branch that is taken carries the whole. The others count in the floor, as they may be taken tomorrow. */
function branches(parts: readonly Outcome[], taken: number | null): Outcome {
  if (taken === null) return wholeOf(parts);
  const chosen = parts[taken] ?? unknown;
  const inputs = parts.flatMap((part, place) => (place === taken ? part.inputs : scaled(part.inputs, 0)));
  return { ...chosen, literals: [], inputs };
}

const branch = (reading: FormulaReading, part: Expression | undefined, scope: Scope, expected?: number) =>
  reading.figure(reading.read(part ?? omitted, scope, expected));

const ifRule: Rule = (reading, { arguments: [condition, ...parts] }, scope, expected) => {
  const truth = truthOf(reading.choose(condition, scope));
  const outcomes = parts.map((part) => branch(reading, part, scope, expected));
  return branches(outcomes, truth === null ? null : truth ? 0 : 1);
};

const ifsRule: Rule = (reading, { arguments: parts }, scope, expected) => {
  const conditions = parts.filter((_, place) => place % 2 === 0).map((part) => truthOf(reading.choose(part, scope)));
  const outcomes = parts.filter((_, place) => place % 2 === 1).map((part) => branch(reading, part, scope, expected));
  const first = conditions.findIndex((truth) => truth !== false);
  return branches(outcomes, first >= 0 && conditions[first] === true ? first : null);
};

const chooseRule: Rule = (reading, { arguments: [place, ...parts] }, scope, expected) => {
  const number = reading.choose(place, scope).value;
  const outcomes = parts.map((part) => branch(reading, part, scope, expected));
  return branches(outcomes, typeof number === "number" ? Math.floor(number) - 1 : null);
};

const switchRule: Rule = (reading, { arguments: [of, ...parts] }, scope, expected) => {
  const value = reading.choose(of, scope).value;
  const cases = parts.filter((_, place) => place % 2 === 0 && place < parts.length - 1);
  const values = cases.map((part) => reading.choose(part, scope).value);
  const results = parts.filter((_, place) => place % 2 === 1 || place === parts.length - 1);
  const outcomes = results.map((part) => branch(reading, part, scope, expected));
  const isTold = value !== undefined && values.every((one) => one !== undefined);
  const found = values.findIndex((one) => one === value);
  return branches(outcomes, isTold ? (found >= 0 ? found : outcomes.length - 1) : null);
};

/** The second is taken where the first cannot be told and the second is what the cell shows. */
const ifErrorRule: Rule = (reading, { arguments: parts }, scope, expected) => {
  const outcomes = parts.map((part) => branch(reading, part, scope, expected));
  const [tried, otherwise] = outcomes;
  const isOther = tried?.value === undefined && expected !== undefined && otherwise?.value === expected;
  return branches(outcomes, isOther ? 1 : 0);
};

function truthOf({ value }: Outcome): boolean | null {
  return value === undefined || typeof value === "string" ? null : Boolean(value);
}

const letRule: Rule = (reading, { arguments: parts }, scope, expected) => {
  let inner: Scope = scope;
  for (let place = 0; place + 1 < parts.length; place += 2) {
    const name = parts[place];
    const meaning = parts[place + 1];
    if (name?.kind !== "name" || meaning === undefined) continue;
    const around = inner;
    let outcome: Outcome | null = null;
    inner = new Map(inner).set(name.name.toUpperCase(), () => (outcome ??= reading.read(meaning, around)));
  }
  return reading.read(parts.at(-1) ?? omitted, inner, expected);
};

const lambdaRule: Rule = (_, { arguments: parts }, scope) => {
  const parameters = parts.slice(0, -1).map((part) => (part.kind === "name" ? part.name.toUpperCase() : ""));
  return { ...unknown, lambda: { parameters, body: parts.at(-1) ?? omitted, scope } };
};

const offset: Rule = (reading, { arguments: [of, ...parts] }, scope) => {
  const area = reading.areaOf(of, scope);
  const numbers = parts.map((part) => (part.kind === "omitted" ? null : numberOf(reading.choose(part, scope).value)));
  const [down = 0, across = 0, height = null, width = null] = numbers;
  if (area === null) return reading.read(of ?? omitted, scope);
  if (down === undefined || across === undefined || height === undefined || width === undefined)
    return reading.refer(area);
  return reading.refer({
    ...area,
    row: area.row + (down ?? 0),
    column: area.column + (across ?? 0),
    rowCount: height ?? area.rowCount,
    columnCount: width ?? area.columnCount,
  });
};

const none = bearing();
const first = bearing(0);
const second = bearing(1);

const rules: Readonly<Record<string, Rule>> = {
  SUM: sum,
  AVERAGE: mean,
  SUBTOTAL: (reading, { name, arguments: parts }, scope) => mean(reading, { name, arguments: parts.slice(1) }, scope),
  AGGREGATE: (reading, { name, arguments: parts }, scope) => mean(reading, { name, arguments: parts.slice(2) }, scope),
  SUMPRODUCT: (reading, { arguments: parts }, scope) => sumOfProducts(reading, parts, scope),
  SUMIF: (reading, { arguments: [range, criterion, values] }, scope) =>
    conditionalSum(reading, values ?? range, [range, criterion], scope),
  AVERAGEIF: (reading, { arguments: [range, criterion, values] }, scope) =>
    conditionalSum(reading, values ?? range, [range, criterion], scope),
  ...Object.fromEntries(
    ["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name): [string, Rule] => [
      name,
      (reading, { arguments: [values, ...criteria] }, scope) => conditionalSum(reading, values, criteria, scope),
    ]),
  ),
  ROUND: changed((value, digits) => Number(`${Math.round(Number(`${value}e${digits}`))}e${-digits}`)),
  ABS: changed(Math.abs),
  INT: changed(Math.floor),
  N: first,
  VALUE: first,
  ...Object.fromEntries(
    ["ROUNDUP", "ROUNDDOWN", "TRUNC", "MROUND", "CEILING", "FLOOR", "LARGE", "SMALL", "PERCENTILE", "QUARTILE"]
      .concat(["RANK", "TEXT", "FIXED", "TAKE", "DROP", "CHOOSECOLS", "CHOOSEROWS", "SORT", "SORTBY", "UNIQUE"])
      .concat(["TOCOL", "TOROW", "WRAPROWS", "WRAPCOLS", "EXPAND", "TRANSPOSE"])
      .map((name) => [name, first]),
  ),
  FILTER: bearing(0, 2),
  REDUCE: bearing(0, 1, 2),
  IF: ifRule,
  IFS: ifsRule,
  CHOOSE: chooseRule,
  SWITCH: switchRule,
  IFERROR: ifErrorRule,
  IFNA: ifErrorRule,
  LET: letRule,
  LAMBDA: lambdaRule,
  XLOOKUP: (reading, { arguments: parts }, scope) => xlookup(reading, parts, scope),
  VLOOKUP: (reading, { arguments: parts }, scope) => blockLookUp(reading, parts, scope, false),
  HLOOKUP: (reading, { arguments: parts }, scope) => blockLookUp(reading, parts, scope, true),
  LOOKUP: (reading, call, scope) => (call.arguments.length > 2 ? bearing(2) : second)(reading, call, scope),
  INDEX: (reading, { arguments: parts }, scope) => index(reading, parts, scope),
  MATCH: (reading, { arguments: parts }, scope) => match(reading, parts, scope, false),
  XMATCH: (reading, { arguments: parts }, scope) => match(reading, parts, scope, true),
  OFFSET: offset,
  INDIRECT: (reading, { arguments: [of] }, scope) => {
    const { value } = reading.choose(of, scope);
    const area = typeof value === "string" ? reading.areaOf({ kind: "reference", text: value }, scope) : null;
    return area === null ? unknown : reading.refer(area);
  },
  ...Object.fromEntries(
    ["AND", "OR", "NOT", "XOR", "ISNUMBER", "ISTEXT", "ISBLANK", "ISERROR", "ISNA", "ISERR", "ISLOGICAL", "TYPE"]
      .concat(["COUNT", "COUNTA", "COUNTBLANK", "COUNTIF", "COUNTIFS", "ROW", "ROWS", "COLUMN", "COLUMNS", "LEN"])
      .concat(["DATE", "YEAR", "MONTH", "DAY", "EDATE", "EOMONTH", "WEEKDAY", "YEARFRAC", "DATEDIF", "DAYS"])
      .concat(["TODAY", "NOW", "DATEVALUE", "CELL", "SEQUENCE", "FIND", "SEARCH", "EXACT"])
      .map((name) => [name, none]),
  ),
};
