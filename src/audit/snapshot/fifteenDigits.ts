/**
 * A number to the fifteen significant digits that Excel shows, takes by hand and compares. Files that Excel writes hold up to seventeen,
 * those of LibreOffice fifteen: a workbook that went through it has the same inputs.
 */
export function fifteenDigits<Value>(value: Value): Value | number {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}
