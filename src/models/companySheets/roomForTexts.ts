/** Columns as wide as the names and choices typed into a company's sheets. */
import { areaFrom } from "../../formula/address";
import type { ModelSheet } from "../language/model";

/** Points; names of filers are often in capitals. */
const [pointsPerCapital, pointsPerLetter, margin] = [7.4, 5.8, 10];
/** A choice gives way to the arrow that opens its list. */
const arrow = 22;

/** Points, column by column: never less than the sheet has. */
export function withRoomForTexts({ blocks, columnWidths, validations = [] }: ModelSheet): number[] {
  const widths = [...columnWidths];
  const lists = new Map(validations.map(({ area, list }) => [area, list]));
  for (const { role, area, cells } of blocks) {
    const typed = cells?.[0]?.[0];
    if (role !== "input" || typeof typed !== "string" || typed.startsWith("{source:")) continue;
    const list = lists.get(area);
    const choices = typeof list === "object" && areaFrom(area).columnCount === 1 ? list : [];
    const needed = [...choices.map((choice) => widthOf(choice) + arrow), widthOf(typed)];
    const { column } = areaFrom(area);
    widths[column] = Math.max(widths[column] ?? 0, ...needed);
  }
  return widths;
}

function widthOf(text: string): number {
  const capitals = text.replace(/[^A-Z]/g, "").length;
  return margin + capitals * pointsPerCapital + (text.length - capitals) * pointsPerLetter;
}
