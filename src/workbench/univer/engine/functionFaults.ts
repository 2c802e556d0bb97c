/** Single functions of Univer that answer otherwise than Excel's. */
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  RangeReferenceObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { countDaysAsExcel } from "./functions/dates";
import { readTextsAsExcel } from "./functions/texts";
import { detachedArray } from "./lean/detachedArray";
import { cellAt, shapeOf, sizeOf } from "./lean/leanFunctions";
import type { Engine, UniverRange } from "./engine";

type Value = BaseReferenceObject | BaseValueObject;

interface References {
  createReferenceObject(reference: BaseReferenceObject, range: UniverRange): Value;
}

export function mendFunctions(engine: Engine): void {
  const functions = engine.injector.get(IFunctionService);
  for (const executor of functions.getExecutors().values()) keepRangesWhole(executor);
  const mend = (names: readonly string[], mending: (executor: BaseFunction) => void) => {
    for (const name of names) {
      const executor = functions.getExecutor(name);
      if (executor) mending(executor);
    }
  };
  mend(["MAXIFS", "MINIFS"], answerZeroWithoutMatch);
  mend(["CHOOSEROWS", "CHOOSECOLS"], takeArraysOfPlaces);
  mend(["HSTACK", "VSTACK"], stackErrorsAsCells);
  mend(["FILTER"], takeSingleInclude);
  mend(["XMATCH", "XLOOKUP"], lookUpInOneValue);
  mend(["INDIRECT"], (executor) => failWithoutSheet(executor, engine));
  countDaysAsExcel(engine.injector);
  readTextsAsExcel(engine.injector);
}

/**
 * A range that a function makes of one cell, as OFFSET with a height, is looked for on a sheet by the workbook's id; and what INDEX
 * takes of a range does not know what formulas fill in the calculation that runs, so that it gives what stood there before.
 */
function keepRangesWhole(executor: BaseFunction): void {
  const making = executor as unknown as References;
  const create = making.createReferenceObject.bind(making);
  making.createReferenceObject = (reference, range) => {
    const made = create(reference, range);
    if (made instanceof RangeReferenceObject && !reference.getForcedSheetId())
      made.setForcedSheetIdDirect(reference.getSheetId());
    if (made.isReferenceObject()) {
      seeWhatFormulasFill(made as BaseReferenceObject, reference);
      readBlankCells(made as BaseReferenceObject);
    }
    return made;
  };
}

function seeWhatFormulasFill(made: BaseReferenceObject, from: BaseReferenceObject): void {
  made.setArrayFormulaRange(from.getArrayFormulaRange());
  made.setRuntimeArrayFormulaCellData(from.getRuntimeArrayFormulaCellData());
  made.setRuntimeArrayFormulaRange(from.getRuntimeArrayFormulaRange());
  made.setRuntimeFeatureCellData(from.getRuntimeFeatureCellData());
}

/** One cell of several that INDEX takes at once: a blank one is blank, not #VALUE!. */
function readBlankCells(made: BaseReferenceObject): void {
  const cellAt = made.getCellByPosition.bind(made);
  made.getCellByPosition = (row, column) => {
    const { startRow, startColumn } = made.getRangeData();
    return made.getCellData(row || startRow, column || startColumn) ? cellAt(row, column) : NullValueObject.create();
  };
}

/** "If no cells meet the criteria, returns 0": Microsoft's pages of MAXIFS and MINIFS. */
function answerZeroWithoutMatch(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...given) => {
    const result = calculate(...given) as BaseValueObject;
    if (!result.isArray()) return orZero(result);
    return (result as ArrayValueObject).mapValue(orZero);
  };
}

function orZero(value: BaseValueObject): BaseValueObject {
  const isNone =
    value.isNull() ||
    (value.isString() && value.getValue() === "") ||
    // Of rows that meet the criteria and hold no number: the least or greatest of nothing.
    (value.isNumber() && !Number.isFinite(Number(value.getValue())));
  return isNone ? NumberValueObject.create(0) : value;
}

/** "=CHOOSEROWS(A1:B7,{1,3,5,1})": Microsoft's page of CHOOSEROWS. */
function takeArraysOfPlaces(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (array, ...places) => calculate(array, ...places.flatMap(valuesOf));
}

function valuesOf(place: Value): BaseValueObject[] {
  const value = place.isReferenceObject()
    ? (place as BaseReferenceObject).toArrayValueObject()
    : (place as BaseValueObject);
  if (!value.isArray()) return [value];
  return (value as ArrayValueObject)
    .getArrayValue()
    .flat()
    .map((one) => one ?? NumberValueObject.create(0));
}

/** "=HSTACK("Total",NA())" is a text and an error beside each other, as an array with an error in a cell is. */
function stackErrorsAsCells(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...parts) => calculate(...parts.map(asCell));
}

function asCell(part: BaseValueObject): BaseValueObject {
  if (!part.isError()) return part;
  return detachedArray([[part]]);
}

/** "A Boolean array whose height or width is the same as the array": a single value has those of one row, and of one column. */
function takeSingleInclude(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (array, include, ...rest) => {
    const [from, single] = [array, include] as [BaseValueObject, BaseValueObject];
    const { rowCount, columnCount } = shapeOf([from]);
    if (sizeOf(single) > 1 || single.isError() || sizeOf(from) === 1 || (rowCount > 1 && columnCount > 1))
      return calculate(array, include, ...rest);
    const value = cellAt(single, 0, 0);
    const wide = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
    return calculate(array, detachedArray(wide), ...rest);
  };
}

/** A single text to look in stays a text: "TRUE" is found in "TRUE", and 5 is not found in "5". */
function lookUpInOneValue(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (sought, ...rest) =>
    calculate(sought, ...rest.map((part, at) => (at < 2 ? asText(part) : part)));
}

/** XLOOKUP looks in the second and gives of the third; the third of XMATCH is a number or left out. */
function asText(part: BaseValueObject): BaseValueObject {
  return part.isString() ? detachedArray([[part]]) : part;
}

/** Sales[Amount]; [@Amount] alone has no table to be of. */
const tableReference = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/u;

/** "If ref_text is not a valid cell reference, INDIRECT returns the #REF! error value": Microsoft's page of INDIRECT. */
function failWithoutSheet(executor: BaseFunction, engine: Engine): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (text, ...rest) => {
    const written = String(cellAt(text as BaseValueObject, 0, 0)?.getValue() ?? "");
    const ofTable = tableReference.exec(written.trim());
    if (ofTable) {
      const from = { sheetId: executor.subUnitId ?? "", row: executor.row, column: executor.column };
      const address = engine.addressOfTable(ofTable[0], from);
      return address === null ? ErrorValueObject.create(ErrorType.REF) : calculate(StringValueObject.create(address));
    }
    const [, sheet] = /^'?(.*?)'?!/.exec(written.trim()) ?? [];
    const name = sheet?.replaceAll("''", "'").toLowerCase();
    const isThere = name === undefined || engine.worksheets().some((one) => one.getName().toLowerCase() === name);
    const isRowZero = /(^|[!:$])[A-Z]{1,3}\$?0+$/i.test(written.trim());
    return isThere && !isRowZero ? calculate(text, ...rest) : ErrorValueObject.create(ErrorType.REF);
  };
}
