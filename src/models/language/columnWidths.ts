/** How wide the columns of a sheet have to be for what stands in them, as far as it is known before Excel calculates. */
import { areaFrom } from "../../formula/address";
import { frozenRows } from "./headRows";
import type { Block, CellEntry, CellRole } from "./model";

/** Points of a letter, in the fonts of the cells and of headers in bold. */
const pointsPerLetter = 5.4;
const pointsPerBoldLetter = 6;
const margin = 10;
const [narrowest, widest] = [40, 330];
/** What a formula may show, and a typed figure with its separators. */
const figureWidth = 64;
const unitColumn = 1;

/** They run on over the free cells beside them. */
const runsOn: ReadonlySet<CellRole> = new Set(["title", "subtitle", "heading"]);
const isBold: ReadonlySet<CellRole> = new Set(["header", "label", "check"]);

/** Points, column by column. */
export function columnWidths(blocks: readonly Block[]): number[] {
  const widths: number[] = [];
  for (const block of blocks) {
    const { row, column, columnCount } = areaFrom(block.area);
    for (let across = column; across < column + columnCount; across += 1) {
      const isFree = row < frozenRows || runsOn.has(block.role) || (block.role === "note" && across !== unitColumn);
      const needed = isFree ? [] : (block.cells ?? [[]]).map((line) => widthOf(line[across - column] ?? null, block));
      widths[across] = Math.min(widest, Math.max(narrowest, widths[across] ?? 0, ...needed));
    }
  }
  return Array.from(widths, (width) => width ?? narrowest);
}

function widthOf(entry: CellEntry, { role, numberFormat, letters }: Block): number {
  const ofText = (count: number) => margin + (isBold.has(role) ? pointsPerBoldLetter : pointsPerLetter) * count;
  if (typeof entry === "string" && !entry.startsWith("="))
    return ofText(entry.replace(/\{source:(.+?)\}/g, "$1").length);
  if (letters !== undefined) return ofText(letters);
  if (typeof entry === "number") return Math.max(figureWidth, ofText(String(entry).length));
  return entry === null && numberFormat === undefined ? 0 : figureWidth;
}
