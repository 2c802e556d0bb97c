/** How a file says which parts of a look a named style sets, and which a cell has of its own. */
import type { CellStyle } from "../content/cellStyle";
import { isOwn, styledPartNames, styledParts, type FileNamedStyle } from "../content/namedStyles";
import { element, type AttributeValues } from "../package/element";

export function nameMarkup({ name, number }: FileNamedStyle, xfId: number): string {
  return element("cellStyle", { name, xfId, builtinId: number });
}

/** What a cell has otherwise than its named style. */
export function ownFlags(style: CellStyle, base: FileNamedStyle): AttributeValues {
  const flags = styledPartNames.map((part) => [styledParts[part].flag, isOwn(style, part, base) || null]);
  return Object.fromEntries(flags) as AttributeValues;
}

/** What a named style leaves to its cells. */
export function namedFlags({ sets }: FileNamedStyle): AttributeValues {
  const flags = styledPartNames.map((part) => [styledParts[part].flag, sets.includes(part) ? null : false]);
  return Object.fromEntries(flags) as AttributeValues;
}
