/**
 * `@A1:A9`, one cell or value out of many, and `A1#`, the whole spill of a cell. Univer gives #VALUE! for the `@` of a cell, a
 * function or an array, and reads the `#` of a cell as the cell alone.
 */
import { tokenize } from "@borgar/fx";
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  LexerTreeBuilder,
  RangeReferenceObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Engine, UniverRange } from "./engine";
import { operandEnd } from "./reading/operandEnd";

type Value = BaseValueObject | BaseReferenceObject;

interface AstNode {
  execute(): void;
  getParent(): AstNode | null | undefined;
  getValue(): Value;
  setValue(value: Value): void;
}

interface Factory {
  checkAndCreateNodeType(param: unknown): AstNode | undefined;
}

interface Factories {
  readonly _prefixNodeFactory: Factory;
  readonly _suffixNodeFactory: Factory;
  readonly _functionNodeFactory: Factory;
  readonly _referenceNodeFactory: Factory & { _getNode(token: string, ...rest: unknown[]): AstNode | undefined };
}

export function readReferenceOperators(engine: Engine): void {
  const factories = engine.injector.get(AstTreeBuilder) as unknown as Factories;
  const runtime = engine.injector.get(IFormulaRuntimeService);
  const config = engine.injector.get(IFormulaCurrentConfigService);

  for (const factory of [
    factories._prefixNodeFactory,
    factories._suffixNodeFactory,
    factories._referenceNodeFactory,
    factories._functionNodeFactory,
  ]) {
    const create = factory.checkAndCreateNodeType.bind(factory);
    factory.checkAndCreateNodeType = (param) => {
      const node = create(param);
      // An operator written against its operand comes as the operand's parent.
      if (node) [node, node.getParent()].forEach(operate);
      return node;
    };
  }

  const lexer = engine.injector.get(LexerTreeBuilder) as unknown as {
    treeBuilder(formula: string, ...rest: unknown[]): unknown;
  };
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(formula.includes("@") ? enclosed(formula) : formula, ...rest);

  const { _referenceNodeFactory: references } = factories;
  const make = references._getNode.bind(references);
  references._getNode = (token, ...rest) => {
    const node = make(token, ...rest);
    if (!node || !token.endsWith("#")) return node;
    const execute = node.execute.bind(node);
    node.execute = () => {
      execute();
      const cell = node.getValue();
      if (cell.isReferenceObject()) node.setValue(spillOf(cell as BaseReferenceObject));
    };
    return node;
  };

  function operate(node: AstNode | null | undefined): void {
    if (!node) return;
    if ("_handlerAT" in node)
      node["_handlerAT"] = (value: Value) => oneOf(value, runtime.currentRow, runtime.currentColumn);
    if ("_handlerPound" in node)
      node["_handlerPound"] = (value: Value) =>
        value.isReferenceObject() ? spillOf(value as BaseReferenceObject) : ErrorValueObject.create(ErrorType.REF);
  }

  function spillOf(cell: BaseReferenceObject): Value {
    const [unitId, sheetId] = [cell.getUnitId(), cell.getSheetId()];
    const { startRow, startColumn } = cell.getRangePosition();
    const rangeIn = (ranges: unknown) =>
      (ranges as Record<string, Record<string, Record<number, Record<number, UniverRange>>>>)?.[unitId]?.[sheetId]?.[
        startRow
      ]?.[startColumn];
    const isFormula = Boolean(config.getFormulaData()?.[unitId]?.[sheetId]?.[startRow]?.[startColumn]);
    const range = rangeIn(runtime.getUnitArrayFormula()) ?? rangeIn(config.getArrayFormulaRange());
    if (!isFormula) return ErrorValueObject.create(ErrorType.REF);
    if (!range) return cell;
    const spill = Object.assign(Object.create(RangeReferenceObject.prototype) as RangeReferenceObject, cell);
    spill.setRangeData(range);
    return spill;
  }
}

/** Univer takes no `@` after another sign and none before an array constant: `-@A1` is read as `-(@A1)`, `@{5,6}` as its first value. */
function enclosed(formula: string): string {
  const tokens = tokenize(formula);
  const values = tokens.map(({ value }) => value);
  tokens.forEach(({ type, value }, at) => {
    if (type !== "operator" || value !== "@") return;
    const last = operandEnd(tokens, at + 1);
    if (last === null) return;
    const isArray = tokens[at + 1]!.value === "{";
    values[at] = isArray ? "INDEX(" : "(@";
    values[last] += isArray ? ",1,1)" : ")";
  });
  return values.join("");
}

function oneOf(value: Value, row: number, column: number): Value {
  if (value.isReferenceObject()) return cellOf(value as BaseReferenceObject, row, column);
  if (!(value as BaseValueObject).isArray()) return value;
  return (value as ArrayValueObject).getFirstCell();
}

/** Implicit intersection: of a column the cell in this row, of a row the cell in this column. */
function cellOf(reference: BaseReferenceObject, row: number, column: number): Value {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return reference;
  if (startColumn === endColumn && row >= startRow && row <= endRow) return reference.getCellByRow(row);
  if (startRow === endRow && column >= startColumn && column <= endColumn) return reference.getCellByColumn(column);
  return ErrorValueObject.create(ErrorType.VALUE);
}
