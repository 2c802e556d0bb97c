/**
 * In Univer a number in a formula is one only if it is written as JavaScript would write it: `0.50`, `1E-7` and `100.0`
 * are text to a function. In Excel they are numbers, so they are respelled while a formula is parsed; its text stays.
 */
import { AstTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

const numberLiteral = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

export function readNumberLiterals(engine: Engine): void {
  const { _valueNodeFactory: factory } = engine.injector.get(AstTreeBuilder) as unknown as {
    _valueNodeFactory: { create(token: string): unknown };
  };
  const create = factory.create.bind(factory);
  factory.create = (token) => create(numberLiteral.test(token) ? String(Number(token)) : token);
}
