/**
 * Constants in a formula. In Univer a number is one only if it is written as JavaScript would write it (`0.50` and `1E-7` are
 * text to a function), a text that looks like a number is one, and an array constant is cut at every comma, also at those
 * inside its texts. In Excel what stands in quotation marks is text, and everything else a number, a truth or an error.
 */
import { tokenize } from "@borgar/fx";
import {
  AstTreeBuilder,
  BooleanValueObject,
  ErrorValueObject,
  LexerTreeBuilder,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  ErrorType,
} from "@univerjs/engine-formula";
import { detachedArray } from "./lean/detachedArray";
import type { Engine } from "./engine";
import { withLookedUpRanges } from "./reading/lookedUpRanges";
import { readableFormula } from "./reading/readableFormula";

interface ValueNode {
  execute(): void;
  setValue(value: BaseValueObject): void;
}

const quotationMark = "\uE000";
const newLine = "\uE001";
const numberLiteral = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

export function readLiterals(engine: Engine): void {
  const { _valueNodeFactory: factory } = engine.injector.get(AstTreeBuilder) as unknown as {
    _valueNodeFactory: { create(token: string): ValueNode };
  };
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const node = create(token);
    const value = literal(token);
    if (value) node.execute = () => node.setValue(value());
    return node;
  };
  const lexer = engine.injector.get(LexerTreeBuilder) as unknown as {
    treeBuilder(formula: string, ...rest: unknown[]): unknown;
  };
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(withStandIns(readableFormula(withLookedUpRanges(formula))), ...rest);
}

function literal(token: string): (() => BaseValueObject) | null {
  if (numberLiteral.test(token)) return () => numberValue(Number(token));
  if (token.startsWith('"') && token.endsWith('"') && token.length > 1) {
    const text = unquoted(token);
    return () => StringValueObject.create(text);
  }
  if (!token.startsWith("{")) return null;
  const rows = arrayConstant(token);
  return rows && (() => detachedArray(rows.map((row) => [...row])));
}

/** Null where it is none. */
function arrayConstant(token: string): BaseValueObject[][] | null {
  const rows: BaseValueObject[][] = [[]];
  let sign = 1;
  for (const { type, value } of tokenize(`=${token}`)) {
    if (value === ";") rows.push([]);
    else if (value === "-") sign = -sign;
    const item = constant(type, value, sign);
    if (!item) continue;
    rows.at(-1)!.push(item);
    sign = 1;
  }
  return rows.every((row) => row.length === rows[0]!.length && row.length > 0) ? rows : null;
}

function constant(type: string, value: string, sign: number): BaseValueObject | null {
  if (type === "number") return numberValue(sign * Number(value));
  if (type === "string") return StringValueObject.create(unquoted(value));
  if (type === "bool") return BooleanValueObject.create(value.toUpperCase() === "TRUE");
  return type === "error" ? ErrorValueObject.create(value.toUpperCase() as ErrorType) : null;
}

/** 1E309 is beyond what a number can be. */
function numberValue(value: number): BaseValueObject {
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"').replaceAll(quotationMark, '"').replaceAll(newLine, "\n");
}

/** Univer's lexer drops one of two quotation marks and makes a blank of a new line, so signs of no language stand for them within texts. */
function withStandIns(formula: string): string {
  if (!/""|\n/.test(formula)) return formula;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type !== "string" || value.length < 3) return value;
      return `"${value.slice(1, -1).replaceAll('""', quotationMark).replaceAll("\n", newLine)}"`;
    })
    .join("");
}
