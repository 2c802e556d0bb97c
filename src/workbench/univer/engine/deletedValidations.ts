/**
 * When cells are deleted, Univer moves the rules of data validation by way of a matrix in which the deleted cells themselves
 * are moved as well; near the sheet's upper or left edge they come to lie outside of it, and a full array of that matrix
 * cannot be made. What lies outside is left out here.
 */
import { ObjectMatrix } from "@univerjs/core";

export function leaveOutCellsBeyondTheSheet(): void {
  ObjectMatrix.prototype.toFullArray = function toFullArray<Value>(this: ObjectMatrix<Value>): Value[][] {
    let [rowCount, columnCount] = [0, 0];
    this.forValue((row, column) => {
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    });
    const full = Array.from({ length: rowCount }, () => new Array<Value>(columnCount).fill(undefined as Value));
    this.forValue((row, column, value) => {
      if (row >= 0 && column >= 0) full[row]![column] = value;
    });
    return full;
  };
}
