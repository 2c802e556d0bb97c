/**
 * Where cells move, Univer looks through the references of every formula, and keeps what it found for 2,000 of them: in a
 * larger book all are read anew with every row. Here they are kept for as many as there are. And what it writes back has lost the
 * spaces behind references, which Excel keeps: here they are parts of their own.
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
    nodes.splice(0, nodes.length, ...withSpacesApart(nodes));
    if (known.size >= most) known.clear();
    known.set(formula, [...nodes]);
    return nodes;
  };
}

/** Univer takes the spaces around a reference for a part of it, and puts the moved one in the place of all. */
function withSpacesApart(nodes: readonly (string | ISequenceNode)[]): (string | ISequenceNode)[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string" || node.token.trim() === node.token) return [node];
    const [before, after] = [/^\s*/.exec(node.token)![0], /\s*$/.exec(node.token)![0]];
    const { startIndex, endIndex } = node;
    const apart: ISequenceNode = {
      ...node,
      token: node.token.trim(),
      startIndex: startIndex + before.length,
      endIndex: endIndex - after.length,
    };
    return [before, apart, after].filter((part) => part !== "");
  });
}
