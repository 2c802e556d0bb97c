/** A cell's format in Excel's words, and back. */
import {
  BooleanNumber,
  HorizontalAlign,
  STYLE_KEYS,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../../book/bookFormats";

/** A style with what Excel's has and Univer's has not. */
export interface KeptStyle extends IStyleData {
  /** The named style of the cell; without one it is Normal. */
  namedStyle?: string | null;
  fillPattern?: string | null;
}

// Univer drops what a style holds beside the keys it knows, when it merges two.
(STYLE_KEYS as unknown as (keyof KeptStyle)[]).push("namedStyle", "fillPattern");

const standardFont = "Calibri";
const standardSize = 11;

const horizontal: Partial<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Partial<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export function toFormat(style: Nullable<KeptStyle>): CellFormat {
  return {
    fill: style?.bg?.rgb ? color(style.bg.rgb) : null,
    fillPattern: style?.fillPattern ?? null,
    fontName: style?.ff ?? standardFont,
    fontSize: style?.fs ?? standardSize,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    fontColor: style?.cl?.rgb ? color(style.cl.rgb) : "#000000",
    wrapText: style?.tb === WrapStrategy.WRAP,
    horizontalAlignment: wordOf(horizontal, style?.ht) ?? "General",
    verticalAlignment: wordOf(vertical, style?.vt) ?? "Bottom",
    indentLevel: Math.round((style?.pd?.l ?? 0) / indentPixels),
    textOrientation: style?.tr?.v === BooleanNumber.TRUE ? stackedLetters : -(style?.tr?.a ?? 0) || 0,
  };
}

const indentPixels = 9;
const stackedLetters = 180;

/** Only what is given; null takes a format away. */
export function toStyle(format: Partial<CellFormat>): IStyleData {
  const style: Record<string, unknown> = {};
  const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  if (format.fill !== undefined) style["bg"] = format.fill === null ? null : { rgb: format.fill };
  if (format.fillPattern !== undefined) style["fillPattern"] = format.fillPattern;
  if (format.fontName !== undefined) style["ff"] = format.fontName;
  if (format.fontSize !== undefined) style["fs"] = format.fontSize;
  if (format.bold !== undefined) style["bl"] = flag(format.bold);
  if (format.italic !== undefined) style["it"] = flag(format.italic);
  if (format.underline !== undefined) style["ul"] = { s: flag(format.underline === "Single") };
  if (format.strikethrough !== undefined) style["st"] = { s: flag(format.strikethrough) };
  if (format.fontColor !== undefined) style["cl"] = { rgb: format.fontColor };
  if (format.wrapText !== undefined) style["tb"] = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.horizontalAlignment !== undefined)
    style["ht"] = horizontal[format.horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED;
  if (format.verticalAlignment !== undefined)
    style["vt"] = vertical[format.verticalAlignment] ?? VerticalAlign.UNSPECIFIED;
  if (format.indentLevel !== undefined) style["pd"] = { l: format.indentLevel * indentPixels };
  // Univer counts degrees clockwise.
  if (format.textOrientation === stackedLetters) style["tr"] = { a: 0, v: BooleanNumber.TRUE };
  else if (format.textOrientation !== undefined)
    style["tr"] = format.textOrientation === 0 ? null : { a: -format.textOrientation };
  return style as IStyleData;
}

function wordOf<Word extends string, Code>(
  words: Partial<Record<Word, Code>>,
  code: Code | null | undefined,
): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === code);
}

export function color(rgb: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (!parts) return rgb.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
