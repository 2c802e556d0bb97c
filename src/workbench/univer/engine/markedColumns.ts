/**
 * A sign that has a meaning within the brackets of a table stands there behind an apostrophe: Flows[Paid '[USD']]. Univer's reader takes
 * no such mark, so it is given other signs instead, and the names of columns with them.
 */
import { tokenize } from "@borgar/fx";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

const signs = "'#[]@";
/** Of the area that Unicode leaves to whoever uses it. */
const firstStandIn = 0xe800;

/** The name as Univer's reader gives it. */
export function readName(column: string): string {
  return column.replaceAll(/['#[\]@]/g, standIn);
}

export function readMarkedColumns(engine: Engine): void {
  const lexer = engine.injector.get(LexerTreeBuilder) as unknown as {
    treeBuilder(formula: string, ...rest: unknown[]): unknown;
  };
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(withoutMarks(formula), ...rest);
}

function withoutMarks(formula: string): string {
  if (!/\[[^]*'['#[\]@]/.test(formula)) return formula;
  return tokenize(formula)
    .map(({ type, value }) =>
      type === "structured" ? value.replaceAll(/'(['#[\]@])/g, (_, sign: string) => standIn(sign)) : value,
    )
    .join("");
}

function standIn(sign: string): string {
  return String.fromCharCode(firstStandIn + signs.indexOf(sign));
}
