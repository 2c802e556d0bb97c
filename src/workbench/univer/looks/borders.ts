/** Borders of cells: which sides of which cells an edge of an area is, and their style. */
import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { Area } from "../../book/bookArea";
import type { Border, BorderEdge, BorderStyle, BorderWeight } from "../../book/bookFormats";
import { color } from "./cellStyle";

export type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

export interface SideOfCell {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

export function sidesOf({ row, column, rowCount, columnCount }: Area, edge: BorderEdge): SideOfCell[] {
  const sides: SideOfCell[] = [];
  for (let r = 0; r < rowCount; r += 1)
    for (let c = 0; c < columnCount; c += 1) {
      const add = (side: Side) => sides.push({ row: row + r, column: column + c, side });
      if (edge === "EdgeTop" && r === 0) add("t");
      if (edge === "EdgeBottom" && r === rowCount - 1) add("b");
      if (edge === "EdgeLeft" && c === 0) add("l");
      if (edge === "EdgeRight" && c === columnCount - 1) add("r");
      if (edge === "InsideHorizontal" && r < rowCount - 1) add("b");
      if (edge === "InsideVertical" && c < columnCount - 1) add("r");
      if (edge === "DiagonalDown") add("tl_br");
      if (edge === "DiagonalUp") add("bl_tr");
    }
  return sides;
}

const drawn: readonly [BorderStyle, BorderWeight, BorderStyleTypes][] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

const none: Border = { style: "None", weight: "Thin", color: "#000000" };

export function toBorder(data: IBorderStyleData | null | undefined | void): Border {
  const match = data && drawn.find(([, , code]) => code === data.s);
  return match ? { style: match[0], weight: match[1], color: color(data.cl?.rgb ?? "#000000") } : none;
}

export function toBorderData({ style, weight, color: rgb }: Border, side: Side): IBorderData {
  if (style === "None") return { [side]: null } as unknown as IBorderData;
  const match = drawn.find((one) => one[0] === style && one[1] === weight) ?? drawn.find((one) => one[0] === style)!;
  return { [side]: { s: match[2], cl: { rgb } } };
}
