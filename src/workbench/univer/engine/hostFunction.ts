/** One custom function inside Univer's formula engine, called as Excel calls it. */
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { detachedArray } from "./lean/detachedArray";
import type {
  CustomFunctionMetadata,
  CustomFunctionParameter,
  CustomFunctionsSource,
} from "../../book/customFunctions";
import type { CellPlace } from "../../book/bookArea";
import { convert, ConversionFailure, toMatrix, type HostValue } from "./functionArguments";
import { errorResult, thrownResult, toResult, type FunctionResult, type ResultError } from "./functionResult";

type NodeValueType = ReturnType<BaseFunction["calculate"]>;

export interface FunctionHost {
  readonly source: CustomFunctionsSource;
  /** Called after each call with the errors it gave. */
  report(place: CellPlace, errors: readonly ResultError[]): void;
  /** "Sheet1!D4", which the function may ask for. */
  addressOf(place: CellPlace): string;
}

export class HostFunction extends BaseFunction {
  constructor(
    private readonly metadata: CustomFunctionMetadata,
    private readonly host: FunctionHost,
  ) {
    super(`${host.source.namespace}.${metadata.name}`.toUpperCase());
  }

  /** Only a function declared `async` can make the engine wait; it says so before it is first called. */
  override isAsync(): boolean {
    return this.host.source.lookup(this.metadata.id.toUpperCase())?.constructor.name === "AsyncFunction";
  }

  override calculate(...given: BaseValueObject[]): NodeValueType {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const finish = ({ value, errors }: FunctionResult): BaseValueObject => {
      this.host.report(place, errors);
      return value;
    };
    const result = this.answer(given);
    if (isPromise(result)) return new AsyncObject(result.then(finish)) as unknown as NodeValueType;
    return finish(result);
  }

  private answer(given: readonly BaseValueObject[]): FunctionResult | Promise<FunctionResult> {
    const call = this.host.source.lookup(this.metadata.id.toUpperCase());
    if (!call) return errorResult("#NAME?", "");
    const { parameters } = this.metadata;
    const isRepeating = parameters.at(-1)?.repeating === true;
    const least =
      parameters.filter(({ optional, repeating }) => !optional && !repeating).length + (isRepeating ? 1 : 0);
    if (given.length < least || (!isRepeating && given.length > parameters.length))
      return errorResult(
        "#VALUE!",
        `${this.name} needs ${least === parameters.length ? least : `${least} to ${isRepeating ? 255 : parameters.length}`} arguments; got ${given.length}`,
      );
    const lifted = this.liftedShape(given);
    if (!lifted) return this.invoke(call, given);
    return liftedResult(lifted, (row, column) =>
      this.invoke(
        call,
        given.map((value, index) => (this.isScalar(index) ? cellOf(value, row, column) : value)),
      ),
    );
  }

  private parameterAt(index: number): CustomFunctionParameter {
    return this.metadata.parameters[Math.min(index, this.metadata.parameters.length - 1)]!;
  }

  private isScalar(index: number): boolean {
    return this.parameterAt(index).dimensionality !== "matrix";
  }

  /** A range in place of a single value makes one call for each of its cells. */
  private liftedShape(given: readonly BaseValueObject[]): { rows: number; columns: number } | null {
    let shape: { rows: number; columns: number } | null = null;
    given.forEach((value, index) => {
      if (!value.isArray() || !this.isScalar(index)) return;
      const array = value as ArrayValueObject;
      const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
      if (rows === 1 && columns === 1) return;
      shape = { rows: Math.max(rows, shape?.rows ?? 1), columns: Math.max(columns, shape?.columns ?? 1) };
    });
    return shape;
  }

  private invoke(
    call: (...args: unknown[]) => unknown,
    given: readonly BaseValueObject[],
  ): FunctionResult | Promise<FunctionResult> {
    try {
      const result = call(...this.argumentsOf(given), this.invocation());
      return isPromise(result) ? result.then(toResult, thrownResult) : toResult(result);
    } catch (failure) {
      return failure instanceof ConversionFailure ? errorResult(failure.code, "") : thrownResult(failure);
    }
  }

  /** Microsoft's runtime hands every function this object after its own arguments. */
  private invocation(): { functionName: string; address: string } {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return { functionName: this.metadata.id, address: this.host.addressOf(place) };
  }

  private argumentsOf(given: readonly BaseValueObject[]): unknown[] {
    const { parameters } = this.metadata;
    return parameters.map((parameter, index) => {
      if (parameter.repeating) return given.slice(index).map((value) => this.argumentOf(value, parameter));
      const value = given[index];
      return value === undefined ? null : this.argumentOf(value, parameter);
    });
  }

  private argumentOf(value: BaseValueObject, parameter: CustomFunctionParameter): HostValue | HostValue[][] | null {
    // An argument left out between commas is a null of its own; a blank cell comes inside a range of one cell.
    if (!value.isArray() && value.isNull()) return null;
    const { source } = this.host;
    const allowErrors =
      source.metadata.allowErrorForDataTypeAny === true || this.metadata.options?.["allowErrorForDataTypeAny"] === true;
    const rules = { allowErrors, blank: source.blank === "null" ? null : (0 as const) };
    const converted = toMatrix(value).map((row) => row.map((cell) => convert(cell, parameter, rules)));
    return parameter.dimensionality === "matrix" ? converted : converted[0]![0]!;
  }
}

/** A promise of another window is one as well. */
function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof (value as Promise<Value> | null)?.then === "function";
}

function cellOf(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  // Where one array is shorter than another there is nothing to call with.
  if ((rows > 1 && row >= rows) || (columns > 1 && column >= columns)) return ErrorValueObject.create(ErrorType.NA);
  const cell = array.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column);
  // Wrapped again, so that a blank cell stays a blank cell and is no argument left out.
  return detachedArray([[cell ?? null]]);
}

function liftedResult(
  { rows, columns }: { rows: number; columns: number },
  callAt: (row: number, column: number) => FunctionResult | Promise<FunctionResult>,
): FunctionResult {
  const errors: ResultError[] = [];
  const cells = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const result = callAt(row, column);
      if (isPromise(result)) return errorResult("#VALUE!", "").value;
      errors.push(...result.errors.map((error) => ({ ...error, row, column })));
      return result.value.isArray()
        ? ((result.value as ArrayValueObject).getFirstCell() as BaseValueObject)
        : result.value;
    }),
  );
  return {
    value: detachedArray(cells),
    errors,
  };
}
