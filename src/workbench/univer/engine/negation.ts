/**
 * Univer negates an array by taking it from {0} and adding 0 to what comes out, cell by cell: `--ISERROR(area)` made four passes, most of the time
 * that a check of a large sheet took. Here one pass gives the same; what is neither number, boolean, error nor blank is left to Univer.
 */
import { ArrayValueObject, IFunctionService, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

export function negateArraysInOnePass(engine: Engine): void {
  const minus = engine.injector.get(IFunctionService).getExecutor("MINUS");
  if (!minus) return;
  const calculate = minus.calculate.bind(minus) as typeof minus.calculate;
  minus.calculate = (...given) => {
    const [from, taken] = given as BaseValueObject[];
    const negated = from && taken?.isArray() && isNothing(from) ? negative(taken as ArrayValueObject) : null;
    return negated ?? calculate(...given);
  };
}

function isNothing(value: BaseValueObject): boolean {
  return value.isNull() || (value.isNumber() && value.getValue() === 0);
}

function negative(array: ArrayValueObject): ArrayValueObject | null {
  const rowCount = array.getRowCount();
  const columnCount = array.getColumnCount();
  const calculateValueList: BaseValueObject[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const values: BaseValueObject[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const value = array.getValueOrDefault(row, column);
      if (!value || !(value.isError() || value.isNumber() || value.isBoolean() || value.isNull())) return null;
      values.push(value.isError() ? value : NumberValueObject.create(0 - Number(value.getValue())));
    }
    calculateValueList.push(values);
  }
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: -1,
    column: -1,
  });
}
