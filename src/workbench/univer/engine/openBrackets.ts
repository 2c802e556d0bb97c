/** While `[` is typed the formula is read too, and Univer's reader then takes every later formula for the inside of the bracket. */
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

export function forgetOpenBrackets(engine: Engine): void {
  const lexer = engine.injector.get(LexerTreeBuilder) as unknown as {
    _squareBracketState: number;
    _resetTemp(): void;
  };
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    lexer._squareBracketState = 0;
    reset();
  };
}
