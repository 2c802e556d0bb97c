/**
 * Univer works out all of a LAMBDA at each of its calls. What no parameter reaches, such as a value of LET that the LAMBDA reads, is the
 * same at each of them within one calculation of a formula: it is worked out at the first, unless it draws random numbers. The value is
 * held here and given back to its node, whose own is forgotten as soon as it is used.
 */
import { Interpreter, type BaseAstNode } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

interface CallData {
  readonly node: BaseAstNode | null;
}

interface Walking {
  execute(data: CallData): unknown;
  executeAsync(data: CallData): Promise<unknown>;
  _execute(node: BaseAstNode, refOffsetX?: number, refOffsetY?: number): unknown;
}

/** As Univer calls a parameter where it is read. */
const parameter = "LR_1";
const drawing: ReadonlySet<string> = new Set(["RAND", "RANDARRAY", "RANDBETWEEN"]);

export function keepLambdaConstants(engine: Engine): void {
  const interpreter = engine.injector.get(Interpreter) as unknown as Walking;
  const [execute, executeAsync, walk] = [
    interpreter.execute.bind(interpreter),
    interpreter.executeAsync.bind(interpreter),
    interpreter._execute.bind(interpreter),
  ];
  const constants = new WeakMap<BaseAstNode, boolean>();
  const isConstant = (node: BaseAstNode): boolean => {
    const known = constants.get(node);
    if (known !== undefined) return known;
    const name = node.getToken().toUpperCase();
    const found = name !== parameter && !drawing.has(name) && node.getChildren().every(isConstant);
    constants.set(node, found);
    return found;
  };
  let done = new WeakMap<BaseAstNode, ReturnType<BaseAstNode["getValue"]>>();
  let calls = 0;
  interpreter.execute = (data) => {
    const isCall = data.node?.getToken().toUpperCase() === "LAMBDA";
    if (!isCall && calls === 0) done = new WeakMap();
    if (!isCall) return execute(data);
    calls += 1;
    try {
      return execute(data);
    } finally {
      calls -= 1;
    }
  };
  interpreter.executeAsync = (data) => {
    if (calls === 0) done = new WeakMap();
    return executeAsync(data);
  };
  interpreter._execute = (node, refOffsetX, refOffsetY) => {
    const isKept = calls > 0 && isConstant(node);
    if (isKept && done.has(node)) {
      node.setValue(done.get(node)!);
      return 0;
    }
    const result = walk(node, refOffsetX, refOffsetY);
    if (isKept && result === 0) done.set(node, node.getValue());
    return result;
  };
}
