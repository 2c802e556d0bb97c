/**
 * Where cells move, Univer looks through the references of every formula, and keeps what it found for 2,000 of them: in a
 * larger book all are read anew with every row. Here they are kept for as many as there are.
 */
import { LexerTreeBuilder, type ISequenceNode } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/** More than a book of this size holds; then it begins again. */
const most = 100_000;

export function keepFormulaSequences(engine: Engine): void {
  const lexer = engine.injector.get(LexerTreeBuilder);
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  const known = new Map<string, readonly (string | ISequenceNode)[]>();
  lexer.sequenceNodesBuilder = (formula) => {
    const kept = known.get(formula);
    // A copy, since whoever asks puts moved references into it.
    if (kept) return [...kept];
    const nodes = build(formula);
    if (!nodes) return nodes;
    if (known.size >= most) known.clear();
    known.set(formula, [...nodes]);
    return nodes;
  };
}
