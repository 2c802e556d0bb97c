/** A table that one formula fills, its header row included. */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Block } from "./model";
import type { Places, PlacedLine } from "./layout";
import { withAddresses } from "./references";

const widestWord = 12;
const text = "General";

export function tableBlocks({ line, row }: PlacedLine, sheet: string, layout: Places): Block[] {
  if (line.kind !== "table") return [];
  const { label, formula, formats, rowCount, letters = widestWord, headFormat } = line;
  const header = { row: row + 1, column: 0, rowCount: 1, columnCount: formats.length };
  return [
    { area: cellAddress(row, 0), role: "label", cells: [[label]], runsOn: true },
    // Heads are the function's own; two lines hold them over figures.
    {
      area: areaAddress(header),
      role: "header",
      align: "Right",
      wrap: "middle",
      letters: widestWord,
      lines: 2,
      ...(headFormat !== undefined && { numberFormat: headFormat }),
    },
    {
      area: cellAddress(row + 1, 0),
      role: "header",
      cells: [[withAddresses(formula, layout, sheet, null)]],
      align: "Left",
    },
    ...formats.flatMap((_format, column): Block[] => {
      const align = alignOf(formats, column);
      if (column === 0 || align === "Right") return [];
      return [{ area: cellAddress(row + 1, column), role: "header", align }];
    }),
    ...formats.map((numberFormat, column): Block => ({
      area: areaAddress({ row: row + 2, column, rowCount, columnCount: 1 }),
      role: "calculation",
      numberFormat,
      letters: numberFormat === text && column > 0 ? letters : widestWord,
      align: alignOf(formats, column),
    })),
  ];
}

/** Texts start beside texts, and keep off from the figures before them. */
function alignOf(formats: readonly string[], column: number): "Left" | "Center" | "Right" {
  if (column > 0 && formats[column] !== text) return "Right";
  return column === 0 || formats[column - 1] === text ? "Left" : "Center";
}
