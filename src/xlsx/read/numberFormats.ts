/** The number format of each cell format. */
import { attributeOf, readMarkup } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
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

/** The other way round. Formats that depend on where Excel runs are not among them: they are written out. */
export const builtInFormats: ReadonlyMap<string, number> = new Map(
  Object.entries(builtIn)
    .map(([id, format]) => [format, Number(id)] as const)
    .filter(([, id]) => ![14, 22, 37, 38, 39, 40].includes(id)),
);

/** By the index that cells give; one of General where the file has no styles. */
export function numberFormatsOf(file: WorkbookPackage, part: string | undefined): string[] {
  if (part === undefined || !file.has(part)) return ["General"];
  const own = new Map<number, string>();
  const formats: number[] = [];
  readMarkup(part, file.text(part), {
    open: (name, attributes, path) => {
      if (name === "numFmt")
        own.set(Number(attributeOf(attributes, "numFmtId")), attributeOf(attributes, "formatCode") ?? "General");
      if (name === "xf" && path[path.length - 2] === "cellXfs")
        formats.push(Number(attributeOf(attributes, "numFmtId") ?? 0));
    },
  });
  return formats.length === 0 ? ["General"] : formats.map((id) => own.get(id) ?? builtIn[id] ?? "General");
}
