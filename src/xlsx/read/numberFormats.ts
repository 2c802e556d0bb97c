/** Number formats that have a number of their own. */

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30). */
const byNumber: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

export function builtInFormat(number: number): string | undefined {
  return byNumber[number];
}

/** The other way round. Formats that depend on where Excel runs are not among them: they are written out. */
export const builtInFormats: ReadonlyMap<string, number> = new Map(
  Object.entries(byNumber)
    .map(([id, format]) => [format, Number(id)] as const)
    .filter(([, id]) => ![14, 22, 37, 38, 39, 40].includes(id)),
);
