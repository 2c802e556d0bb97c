/**
 * What the parts of a formula came to, once the whole has used it. Univer keeps every array in between until the formula is done, hundreds of
 * them in a long LET: they are moved about in memory while they wait. What a name of LET or a parameter of a LAMBDA stands for is kept.
 */
import { Interpreter, type BaseAstNode } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";

/** Univer's numbers for its kinds of nodes. */
const reference = 1;
const operator = 3;
const call = 4;
const union = 10;
const prefix = 11;
const suffix = 12;

const users: ReadonlySet<number> = new Set([operator, call, prefix, suffix]);
const forgotten: ReadonlySet<number> = new Set([reference, operator, call, union, prefix, suffix]);

interface Executing {
  _execute(node: BaseAstNode, offsetX?: number, offsetY?: number): number;
}

export function forgetUsedValues(injector: Injector): void {
  const interpreter = injector.get(Interpreter) as unknown as Executing;
  const execute = interpreter._execute.bind(interpreter);
  interpreter._execute = (node, offsetX, offsetY) => {
    const outcome = execute(node, offsetX, offsetY);
    if (users.has(node.nodeType))
      for (const child of node.getChildren())
        if (forgotten.has(child.nodeType)) child.setValue(null as unknown as Parameters<BaseAstNode["setValue"]>[0]);
    return outcome;
  };
}
