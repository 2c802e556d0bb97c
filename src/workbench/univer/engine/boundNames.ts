/**
 * Univer keeps how it has read a formula, and changes that where LET gives names when it makes a tree of it: read a second time, the
 * names stand for nothing. So no reading is kept; trees are, by `FormulaParser`.
 */
import { ErrorType, LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

interface Reader {
  /** Without its second step it keeps nothing and asks for nothing kept. */
  treeBuilder(formula: string, hasSecondStep?: boolean, ...rest: unknown[]): unknown;
  /** The second step: puts operators in the order of their calculation. */
  _suffixExpressionHandler(node: LexerNode): boolean;
}

export function readNamesAnew(engine: Engine): void {
  const lexer = engine.injector.get(LexerTreeBuilder) as unknown as Reader;
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, hasSecondStep = true, ...rest) => {
    const read = build(formula, false, ...rest);
    if (!hasSecondStep || !(read instanceof LexerNode)) return read;
    return lexer._suffixExpressionHandler(read) ? read : ErrorType.VALUE;
  };
}
