/** How wide the columns of a sheet have to be for what stands in them, as far as it is known before Excel calculates. */
import { areaFrom } from "../../formula/address";
import { frozenRows } from "./headRows";
import type { Block, CellEntry, CellRole } from "./model";

/** Points of a letter, in the fonts of the cells and of headers in bold. */
const pointsPerLetter = 5.8;
const pointsPerBoldLetter = 6.4;
const margin = 8;
const [narrowest, widest] = [40, 330];
/** Longer ones are wrapped, so that the figures stay in view beside them. */
const widestLabel = 240;
const lineHeight = 15;
/** What a formula may show, and a typed figure with its separators. */
const figureWidth = 70;
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
      const isFree =
        row < frozenRows ||
        block.runsOn === true ||
        runsOn.has(block.role) ||
        (block.role === "note" && across !== unitColumn);
      const needed = isFree ? [] : (block.cells ?? [[]]).map((line) => widthOf(line[across - column] ?? null, block));
      widths[across] = Math.min(
        across === 0 ? widestLabel : widest,
        Math.max(narrowest, widths[across] ?? 0, ...needed),
      );
    }
  }
  return Array.from(widths, (width) => width ?? narrowest);
}

/** Labels too long for their column, wrapped, with the heights of their rows (numbered from 1, points). */
export function wrapLongLabels(blocks: readonly Block[]): {
  readonly blocks: Block[];
  readonly rowHeights: Readonly<Record<number, number>>;
} {
  const rowHeights: Record<number, number> = {};
  const wrapped = blocks.map((block): Block => {
    const { row, column, rowCount } = areaFrom(block.area);
    if (block.lines !== undefined) rowHeights[row + 1] = lineHeight * block.lines + 3;
    if (
      column !== 0 ||
      rowCount !== 1 ||
      row < frozenRows ||
      block.runsOn === true ||
      runsOn.has(block.role) ||
      block.role === "note"
    )
      return block;
    const lines = Math.ceil((widthOf(block.cells?.[0]?.[0] ?? null, block) - margin) / (widestLabel - margin));
    if (lines <= 1) return block;
    // Words do not fill their lines.
    rowHeights[row + 1] = lineHeight * (lines > 2 ? lines + 1 : lines) + 3;
    return { ...block, wrap: "middle" };
  });
  return { blocks: wrapped, rowHeights };
}

const lettersOfSentence = 95;

/** Points that a row takes for the sentences of a sheet that explains its model, in a column of 560 points. */
export function heightOfSentences(text: string): number {
  return 18 + 14 * Math.floor(lettersOf(text) / lettersOfSentence);
}

function widthOf(entry: CellEntry, { role, numberFormat, letters }: Block): number {
  const ofText = (count: number) => margin + (isBold.has(role) ? pointsPerBoldLetter : pointsPerLetter) * count;
  if (typeof entry === "string" && !entry.startsWith("="))
    return ofText(lettersOf(entry.replace(/\{source:(.+?)\}/g, "$1")));
  if (letters !== undefined) return ofText(letters);
  if (typeof entry === "number") return Math.max(figureWidth, ofText(entry.toLocaleString("en-US").length));
  return entry === null && numberFormat === undefined ? 0 : figureWidth;
}

/** A Chinese character is as wide as two letters. */
function lettersOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}
