/** Between the look of a cell in the book and the style of a cell in a file. */
import type { Border, CellLook, HorizontalAlignment, VerticalAlignment } from "../../workbench/book/bookFormats";
import { fileNameOf } from "./styleNames";
import { borderEdges, type Alignment, type BorderLine, type CellStyle } from "../../xlsx/content/cellStyle";

const horizontal: Readonly<Record<HorizontalAlignment, Alignment["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const vertical: Readonly<Record<VerticalAlignment, Alignment["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

export function fileStyleOf(look: CellLook): CellStyle {
  const borders = borderEdges.flatMap((edge) => {
    const line = look.borders[edge];
    return line === undefined ? [] : [[edge, lineOf(line)] as const];
  });
  return {
    numberFormat: look.numberFormat,
    font: {
      name: look.fontName,
      size: look.fontSize,
      isBold: look.bold,
      isItalic: look.italic,
      underline: look.underline === "Single" ? "single" : "none",
      isStruckThrough: look.strikethrough,
      // Black is what the automatic colour shows, and what a cell has about which nothing was said.
      color: look.fontColor === "#000000" ? null : look.fontColor,
    },
    fill: look.fill,
    border: Object.fromEntries(borders) as CellStyle["border"],
    alignment: {
      horizontal: horizontal[look.horizontalAlignment],
      vertical: vertical[look.verticalAlignment],
      wrapsText: look.wrapText,
      indent: look.indentLevel,
      ...(look.textOrientation !== 0 && { rotation: look.textOrientation }),
    },
    isLocked: true,
    ...(look.namedStyle !== undefined && { named: fileNameOf(look.namedStyle) }),
  };
}

function lineOf({ style, weight, color }: Border): BorderLine {
  return { style: lineStyle(style, weight), color };
}

function lineStyle(style: Border["style"], weight: Border["weight"]): BorderLine["style"] {
  const isMedium = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Dash":
      return isMedium ? "mediumDashed" : "dashed";
    case "DashDot":
      return isMedium ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return isMedium ? "mediumDashDotDot" : "dashDotDot";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "SlantDashDot":
      return "slantDashDot";
    default:
      return weight === "Hairline" ? "hair" : (weight.toLowerCase() as "thin" | "medium" | "thick");
  }
}
