/** Parts of a look, as a named style sets them: written into cells, and compared. */
import type { IBorderData, IStyleData } from "@univerjs/core";
import { plainLook } from "../../book/styles/builtInStyles";
import type { CellFormat, CellLook } from "../../book/bookFormats";
import { formatsOfPart, type StylePart } from "../../book/bookStyles";
import { toBorderData } from "./borders";
import { cellSides } from "./cellLooks";
import { toStyle } from "./cellStyle";

/** What makes a cell look so in these parts: what is plain takes away what the cell had. */
export function styleOfParts(look: CellLook, parts: readonly StylePart[]): IStyleData {
  const style: Record<string, unknown> = {};
  for (const part of parts) {
    if (part === "number") style["n"] = look.numberFormat === "General" ? null : { pattern: look.numberFormat };
    if (part === "border") style["bd"] = bordersOf(look);
    for (const key of formatsOfPart[part] ?? []) {
      const one = toStyle({ [key]: look[key] } as Partial<CellFormat>);
      const isPlain = look[key] === plainLook[key];
      for (const [name, value] of Object.entries(one)) style[name] = isPlain ? null : value;
    }
  }
  return style as IStyleData;
}

export function isSamePart(one: CellLook, other: CellLook, part: StylePart): boolean {
  if (part === "number") return one.numberFormat === other.numberFormat;
  if (part === "border")
    return cellSides.every(([side]) => JSON.stringify(one.borders[side]) === JSON.stringify(other.borders[side]));
  return (formatsOfPart[part] ?? []).every((key) => one[key] === other[key]);
}

function bordersOf({ borders }: CellLook): IBorderData {
  const none = { style: "None", weight: "Thin", color: "#000000" } as const;
  return Object.assign({}, ...cellSides.map(([side, code]): IBorderData => toBorderData(borders[side] ?? none, code)));
}
