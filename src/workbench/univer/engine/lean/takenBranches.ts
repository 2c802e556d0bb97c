/**
 * IF with a single condition works out the branch that it takes, as Excel does. Univer works out both: a branch that looks through long columns
 * cost its time wherever it was not taken.
 */
import {
  BooleanValueObject,
  Interpreter,
  type ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";

interface Walking {
  _execute(node: BaseAstNode, refOffsetX?: number, refOffsetY?: number): number;
}

interface LambdaNode {
  isEmptyParamFunction?(): boolean;
}

const untaken = BooleanValueObject.create(false);

export function takeOneBranch(injector: Injector): void {
  const interpreter = injector.get(Interpreter) as unknown as Walking;
  const walk = interpreter._execute.bind(interpreter);
  interpreter._execute = (node, refOffsetX, refOffsetY) => {
    const [test, ...branches] = node.getChildren();
    if (test === undefined || branches.length === 0 || node.getToken().toUpperCase() !== "IF")
      return walk(node, refOffsetX, refOffsetY);
    const outcome = interpreter._execute(test, refOffsetX, refOffsetY);
    if (outcome !== 0) return outcome;
    const taken = takenBranch(test.getValue());
    for (const [place, branch] of branches.entries()) {
      if (taken !== null && place !== taken) branch.setValue(untaken);
      else if (isFunctionWithoutParameters(branch)) branch.execute();
      else interpreter._execute(branch, refOffsetX, refOffsetY);
    }
    node.execute();
    return 0;
  };
}

/** From 0; null where both are needed. */
function takenBranch(test: ReturnType<BaseAstNode["getValue"]>): number | null {
  const single = singleOf(test);
  if (single === null || !(single.isBoolean() || single.isNumber() || single.isNull())) return null;
  return single.getValue() ? 0 : 1;
}

function singleOf(test: ReturnType<BaseAstNode["getValue"]>): BaseValueObject | null {
  if (!test) return null;
  const value = (
    test.isReferenceObject() ? (test as BaseReferenceObject).toArrayValueObject() : test
  ) as BaseValueObject;
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? null) : null;
}

/** Univer walks into no LAMBDA of this kind either. */
function isFunctionWithoutParameters(node: BaseAstNode): boolean {
  return node.getToken().toUpperCase() === "LAMBDA" && (node as LambdaNode).isEmptyParamFunction?.() === true;
}
