/** Whether a text is a formula at all: Excel refuses to enter what is none. */
import { ErrorType, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

export function isFormula(engine: Engine, formula: string): boolean {
  // Without its second step, in which Univer would remember the formula as it reads before its names are known.
  const tree: unknown = engine.injector.get(LexerTreeBuilder).treeBuilder(formula, false);
  return !Object.values<unknown>(ErrorType).includes(tree) && tree !== undefined;
}
