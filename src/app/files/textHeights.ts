/**
 * How high rows have to be for their wrapped texts. A program that shows texts measures them; where nothing is shown the lines are counted
 * by the width of the column. Not every program makes rows as high as their texts when it opens a file.
 */
import { placeOf } from "../../audit/snapshot/workbookSnapshot";
import { areaFrom } from "../../formula/address";
import { plainStyle, type CellStyle } from "../../xlsx/content/cellStyle";
import type { Band, SheetContent } from "../../xlsx/content/sheetContent";

/** Points; a row of one line is no higher. */
const oneLine = 18;
/** Points; Excel's own limit is 409. */
const highest = 400;
/** Characters; a column without a width, 64 pixels. */
const standardWidth = 9.14;

/** Points that a text needs in so many characters of the standard font. */
export function textHeight(text: string, { alignment, font }: CellStyle, width: number): number {
  const scale =
    (font.size / plainStyle.font.size) * (font.name === plainStyle.font.name ? 1 : 1.2) * (font.isBold ? 1.05 : 0.97);
  const lines = text
    .split("\n")
    .reduce((sum, one) => sum + Math.max(1, Math.ceil((widthOf(one) * scale) / (width - alignment.indent))), 0);
  return lines * font.size * 1.36 + 2;
}

/** The rows that need more than one line, each as high as the highest of its texts. */
export function rowsOfHeights(needed: Iterable<readonly [row: number, points: number]>): Band[] {
  const heights = new Map<number, number>();
  for (const [row, points] of needed) heights.set(row, Math.max(heights.get(row) ?? 0, points));
  return [...heights]
    .filter(([, points]) => points > oneLine)
    .map(([row, points]) => ({
      first: row,
      last: row,
      size: Math.min(points, highest),
      isHidden: false,
      format: null,
    }));
}

/** The sheet with a height for each row whose wrapped texts need one and that has none; a program may fit it anew. */
export function withTextHeights(sheet: SheetContent, styles: readonly CellStyle[]): SheetContent {
  const known = new Set(sheet.rows.flatMap(({ first, last }) => linesOf(first, last)));
  const widths = new Map(
    sheet.columns.flatMap(({ first, last, size }) => linesOf(first, last).map((at) => [at, size] as const)),
  );
  const merged = new Set(sheet.merges.map(areaFrom).map(({ row, column }) => `${row} ${column}`));
  const needed = [...sheet.cells].flatMap(([key, { value, formula, format }]) => {
    const { row, column } = placeOf(key);
    const style = styles[format]!;
    if (typeof value !== "string" || formula !== "" || !style.alignment.wrapsText) return [];
    // As in Excel, cells that are one give no row its height.
    if (known.has(row) || merged.has(`${row} ${column}`)) return [];
    return [[row, textHeight(value, style, widths.get(column) ?? standardWidth)] as const];
  });
  const added = rowsOfHeights(needed).map((band): Band => ({ ...band, isFitted: true }));
  return { ...sheet, rows: [...sheet.rows, ...added].sort((one, other) => one.first - other.first) };
}

function linesOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** In letters of the standard font; those of Chinese are twice as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2E80-\uFFEF]/.test(letter) ? 2 : 1), 0);
}
