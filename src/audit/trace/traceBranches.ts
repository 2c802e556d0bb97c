/** IF and its like, LET and LAMBDA: which parts of a formula are taken, and what their names stand for. */
import type { Expression } from "../../formula/expression";
import { compared } from "./traceOperations";
import {
  numberOf,
  scaled,
  unknown,
  wholeOf,
  type FormulaReading,
  type Outcome,
  type Rule,
  type Scope,
} from "./traceOutcome";

const omitted: Expression = { kind: "omitted" };

/** Of a branch that can be told nothing else counts; otherwise each may be the one, and carries the whole. */
function branches(reading: FormulaReading, parts: readonly Outcome[], taken: number | null): Outcome {
  if (taken === null) return wholeOf(parts);
  for (const [place, part] of parts.entries()) if (place !== taken) reading.ignoreAll(part, "not taken");
  return { ...(parts[taken] ?? unknown), literals: [] };
}

const branch = (reading: FormulaReading, part: Expression | undefined, scope: Scope, expected?: number) =>
  reading.figure(reading.read(part ?? omitted, scope, expected));

const ifRule: Rule = (reading, { arguments: [condition, ...parts] }, scope, expected) => {
  const truth = truthOf(reading.choose(condition, scope));
  const outcomes = parts.map((part) => branch(reading, part, scope, expected));
  return branches(reading, outcomes, truth === null ? null : truth ? 0 : 1);
};

const ifsRule: Rule = (reading, { arguments: parts }, scope, expected) => {
  const conditions = parts.filter((_, place) => place % 2 === 0).map((part) => truthOf(reading.choose(part, scope)));
  const outcomes = parts.filter((_, place) => place % 2 === 1).map((part) => branch(reading, part, scope, expected));
  const first = conditions.findIndex((truth) => truth !== false);
  return branches(reading, outcomes, first < 0 ? outcomes.length : conditions[first] === true ? first : null);
};

const chooseRule: Rule = (reading, { arguments: [place, ...parts] }, scope, expected) => {
  const number = numberOf(reading.choose(place, scope).value);
  const outcomes = parts.map((part) => branch(reading, part, scope, expected));
  return branches(reading, outcomes, number === undefined ? null : Math.floor(number) - 1);
};

const switchRule: Rule = (reading, { arguments: [of, ...parts] }, scope, expected) => {
  const value = reading.choose(of, scope).value;
  const hasDefault = parts.length % 2 === 1;
  const cases = parts.filter((_, place) => place % 2 === 0 && place < parts.length - 1);
  const values = cases.map((part) => reading.choose(part, scope).value);
  const results = parts.filter((_, place) => place % 2 === 1 || (hasDefault && place === parts.length - 1));
  const outcomes = results.map((part) => branch(reading, part, scope, expected));
  const found = values.findIndex((one) => one === undefined || compared("=", one, value) === true);
  if (value === undefined || (found >= 0 && values[found] === undefined)) return branches(reading, outcomes, null);
  return branches(reading, outcomes, found >= 0 ? found : hasDefault ? outcomes.length - 1 : outcomes.length);
};

/** The second is taken where the first is an error, or cannot be told and the second is what the cell shows. */
function ifFails(isCaught: (error: string) => boolean): Rule {
  return (reading, { arguments: parts }, scope, expected) => {
    const [tried = unknown, otherwise = unknown] = parts.map((part) => branch(reading, part, scope, expected));
    if (tried.error !== null) return branches(reading, [tried, otherwise], isCaught(tried.error) ? 1 : 0);
    if (tried.value !== undefined) return branches(reading, [tried, otherwise], 0);
    if (expected !== undefined && otherwise.value !== undefined)
      return branches(reading, [tried, otherwise], otherwise.value === expected ? 1 : 0);
    return { ...tried, literals: [], inputs: [...tried.inputs, ...scaled(otherwise.inputs, 0)] };
  };
}

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

export const branchRules: Readonly<Record<string, Rule>> = {
  IF: ifRule,
  IFS: ifsRule,
  CHOOSE: chooseRule,
  SWITCH: switchRule,
  IFERROR: ifFails(() => true),
  IFNA: ifFails((error) => error === "#N/A"),
  LET: letRule,
  LAMBDA: lambdaRule,
};
