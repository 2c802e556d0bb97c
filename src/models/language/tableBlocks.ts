/** A table that one formula fills, its header row included. */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Block } from "./model";
import type { Places, PlacedLine } from "./layout";
import { withAddresses } from "./references";

const widestWord = 12;

export function tableBlocks({ line, row }: PlacedLine, sheet: string, layout: Places): Block[] {
  if (line.kind !== "table") return [];
  const { label, formula, formats, rowCount, letters = widestWord, headFormat } = line;
  const header = { row: row + 1, column: 0, rowCount: 1, columnCount: formats.length };
  return [
    { area: cellAddress(row, 0), role: "label", cells: [[label]] },
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
    ...formats.map((numberFormat, column): Block => ({
      area: areaAddress({ row: row + 2, column, rowCount, columnCount: 1 }),
      role: "calculation",
      numberFormat,
      letters: numberFormat === "General" && column > 0 ? letters : widestWord,
      align: column === 0 ? "Left" : "Right",
    })),
  ];
}
