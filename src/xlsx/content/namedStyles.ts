/** Named styles of a workbook (ECMA-376 part 1, 18.8.7): what cells may be called, and what of a look each name sets. */
import { plainStyle, type CellStyle } from "./cellStyle";

export interface FileNamedStyle {
  /** "Heading 1", as a file has it. */
  readonly name: string;
  /** By which Excel knows its own styles; null is one of the workbook's. */
  readonly number: number | null;
  readonly style: CellStyle;
  /** The rest is left to the cell. */
  readonly sets: readonly StyledPart[];
}

/** Parts of a style with the attribute that says whether it is set, and the one that brings it. */
export const styledParts = {
  numberFormat: { flag: "applyNumberFormat", id: "numFmtId" },
  font: { flag: "applyFont", id: "fontId" },
  fill: { flag: "applyFill", id: "fillId" },
  border: { flag: "applyBorder", id: "borderId" },
  alignment: { flag: "applyAlignment", id: null },
  isLocked: { flag: "applyProtection", id: null },
} as const satisfies Partial<Record<keyof CellStyle, { readonly flag: string; readonly id: string | null }>>;
export type StyledPart = keyof typeof styledParts;
export const styledPartNames = Object.keys(styledParts) as readonly StyledPart[];

export const normal: FileNamedStyle = { name: "Normal", number: 0, style: plainStyle, sets: styledPartNames };

/** The part of a style that a cell of it does not take from its name. */
export function isOwn(style: CellStyle, part: StyledPart, { style: base, sets }: FileNamedStyle): boolean {
  const given = sets.includes(part) ? base[part] : plainStyle[part];
  return JSON.stringify(style[part]) !== JSON.stringify(given);
}
