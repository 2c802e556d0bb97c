/** Markup from elements. A content is markup already; values of attributes are escaped here. */
import { escapedAttribute } from "./escape";

export type AttributeValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Attributes that are null or undefined are left out; true is "1". Without contents the element closes itself. */
export function element(name: string, attributes: AttributeValues = {}, ...contents: readonly string[]): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    head += ` ${key}="${escapedAttribute(text)}"`;
  }
  const content = contents.join("");
  return content === "" ? `${head}/>` : `${head}>${content}</${name}>`;
}

/** Nothing where there are no contents: the format forbids most empty lists. */
export function listOf(name: string, contents: readonly string[], attributes: AttributeValues = {}): string {
  return contents.length === 0 ? "" : element(name, attributes, ...contents);
}

/** The same with their number, as the format counts most lists. */
export function countedList(name: string, contents: readonly string[]): string {
  return listOf(name, contents, { count: contents.length });
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
