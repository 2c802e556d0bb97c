/** What a picture of a chart needs beside the chart: the page's ground, the zoom, and fonts at that size. */
import type { FontSpec } from "chart.js";
import type { Chart, ChartFont, ChartText } from "../../workbench/book/book";
import { inkColor, type ChartInk } from "./chartPalette";

export interface ChartLook {
  readonly ink: ChartInk;
  /** 1 at a zoom of 100%. */
  readonly zoom: number;
  /** Pixels of the page. */
  readonly width: number;
}

const pixelsPerPoint = 96 / 72;
const family = 'Calibri, "Segoe UI", system-ui, sans-serif';

export interface TextLook {
  readonly font: Partial<FontSpec>;
  readonly color: string;
}

/** Titles are 14 and 10 points, everything else 9, unless the chart says otherwise. */
export function textLook({ fonts }: Chart, text: ChartText, look: ChartLook): TextLook {
  return lookOf({ ...fonts.chart, ...fonts[text] }, text, look);
}

/** Of what stands beside points. */
export function labelLook({ fonts }: Chart, own: Partial<ChartFont> | undefined, look: ChartLook): TextLook {
  return lookOf({ ...fonts.chart, ...own }, "chart", look);
}

function lookOf(font: Partial<ChartFont>, text: ChartText, { ink, zoom }: ChartLook): TextLook {
  const { name, size, color, bold, italic } = font;
  const usual = text === "title" ? 14 : text.endsWith("Title") ? 10 : 9;
  return {
    font: {
      family: name === undefined ? family : `"${name}", ${family}`,
      size: (size ?? usual) * pixelsPerPoint * zoom,
      weight: (bold ?? text === "title") ? "bold" : "normal",
      style: italic === true ? "italic" : "normal",
      lineHeight: 1.2,
    },
    color: color === undefined ? ink.text : inkColor(color, ink),
  };
}

/** A title in as many lines as it needs. */
export function wrapped(text: string, { font }: TextLook, width: number): string[] {
  const context = document.createElement("canvas").getContext("2d")!;
  context.font = `${font.weight} ${font.size}px ${font.family}`;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || context.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
