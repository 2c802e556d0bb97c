/** Whether a formula may fill cells beside its own: one of single cells and numbers only fills none. */
export function maySpill(formula: string): boolean {
  const rest = formula
    .replace(/"[^"]*"/g, "")
    .replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!/gu, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+(?![\p{L}\d_(])/giu, "")
    .replace(/\d+(?:\.\d+)?E[+-]?\d+/giu, "");
  return /[\p{L}([{:#]/u.test(rest);
}
