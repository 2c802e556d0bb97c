/** How a cell of a file looks, in the words of the grid's engine. */
import { BooleanNumber, BorderStyleTypes, TextDecoration, type IBorderData, type IStyleData } from "@univerjs/core";
import { toStyle, type KeptStyle } from "../../workbench/univer/looks/cellStyle";
import type { HorizontalAlignment, VerticalAlignment } from "../../workbench/book/bookFormats";
import { bookNameOf } from "./styleNames";
import { plainStyle, type BorderEdge, type BorderLine, type CellStyle } from "../../xlsx/content/cellStyle";

const horizontal: Readonly<Record<CellStyle["alignment"]["horizontal"], HorizontalAlignment>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const vertical: Readonly<Record<CellStyle["alignment"]["vertical"], VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
const sides: Readonly<Record<BorderEdge, keyof IBorderData>> = {
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
};
const lines: Readonly<Record<BorderLine["style"], BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

/** Only what differs from a plain cell, so that plain cells stay so. */
export function lookOfStyle({ numberFormat, font, fill, border, alignment, named }: CellStyle): IStyleData {
  const plain = plainStyle;
  const style: KeptStyle = toStyle({
    ...(fill !== null && { fill }),
    ...(font.name !== plain.font.name && { fontName: font.name }),
    ...(font.size !== plain.font.size && { fontSize: font.size }),
    ...(font.isBold && { bold: true }),
    ...(font.isItalic && { italic: true }),
    ...(font.underline !== "none" && { underline: "Single" as const }),
    ...(font.isStruckThrough && { strikethrough: true }),
    ...(font.color !== null && { fontColor: font.color }),
    ...(alignment.wrapsText && { wrapText: true }),
    ...(alignment.horizontal !== "general" && { horizontalAlignment: horizontal[alignment.horizontal] }),
    ...(alignment.vertical !== "bottom" && { verticalAlignment: vertical[alignment.vertical] }),
    ...(alignment.indent > 0 && { indentLevel: alignment.indent }),
    ...(alignment.rotation !== undefined && { textOrientation: alignment.rotation }),
  });
  if (font.underline === "double") style.ul = { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE };
  if (numberFormat !== "General") style.n = { pattern: numberFormat };
  const edges = Object.entries(border) as [BorderEdge, BorderLine][];
  if (edges.length > 0)
    style.bd = Object.fromEntries(
      edges.map(([edge, line]) => [sides[edge], { s: lines[line.style], cl: { rgb: line.color ?? "#000000" } }]),
    );
  if (named !== undefined) style.namedStyle = bookNameOf(named);
  return style;
}
