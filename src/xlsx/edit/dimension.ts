/** The used area that a worksheet declares. */
import { areaAddress, areaFrom } from "../../formula/address";
import type { CellEdit } from "./cellMarkup";
import type { SheetText } from "./sheetText";
import type { Splice } from "./splice";

/** The declared area takes the new cells in; a sheet that declares none, or one that cannot be read, stays as it is. */
export function dimensionSplices(
  sheet: SheetText,
  wanted: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>,
): Splice[] {
  const { prefix, text, data } = sheet;
  const match = new RegExp(`<${prefix}dimension\\s[^>]*?ref\\s*=\\s*(["'])([^"']*)\\1`).exec(text.slice(0, data.start));
  if (match === null) return [];
  const old = match[2]!;
  let area: ReturnType<typeof areaFrom>;
  try {
    area = areaFrom(old);
  } catch {
    return [];
  }
  let { row, column } = area;
  let [bottom, right] = [row + area.rowCount, column + area.columnCount];
  for (const [place, edits] of wanted)
    for (const [where, { content, format }] of edits) {
      if (content.kind === "blank" && format === undefined) continue;
      [row, column] = [Math.min(row, place), Math.min(column, where)];
      [bottom, right] = [Math.max(bottom, place + 1), Math.max(right, where + 1)];
    }
  const grown = areaAddress({ row, column, rowCount: bottom - row, columnCount: right - column });
  const end = match.index + match[0].length - 1;
  return grown === areaAddress(area) ? [] : [{ start: end - old.length, end, text: grown }];
}
